import type { ObjectType } from '../../model/ObjectType';
import { rawSetting } from '../../rules/rawSetting';

export const conditionalDataBarNegativeFormat: ObjectType<'ConditionalDataBarNegativeFormat'> = {
  members: {
    fillColor: rawSetting('dataBar', 'negativeFillColor', '#FF0000'),
    borderColor: rawSetting('dataBar', 'negativeBorderColor', ''),
    matchPositiveBorderColor: rawSetting('dataBar', 'matchPositiveBorderColor', false),
    matchPositiveFillColor: rawSetting('dataBar', 'matchPositiveFillColor', false),
  },
};
