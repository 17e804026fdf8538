import { type ObjectType } from '../../model/ObjectType';
import { objectOf } from '../../model/HostObject';

export const customConditionalFormat: ObjectType<'CustomConditionalFormat'> = {
  members: {
    rule: { object: (key) => objectOf('ConditionalFormatRule', key) },
    format: { object: (key) => objectOf('ConditionalRangeFormat', key) },
  },
};
