import { objectOf, type ObjectType } from './model/ObjectType';

export const customConditionalFormat: ObjectType<'CustomConditionalFormat'> = {
  members: {
    rule: { object: (key) => objectOf('ConditionalFormatRule', key) },
    format: { object: (key) => objectOf('ConditionalRangeFormat', key) },
  },
};
