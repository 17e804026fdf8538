import { type ObjectType } from '../../model/ObjectType';
import { objectOf } from '../../model/HostObject';
import { rawSetting } from '../../rules/rawSetting';

export const dataBarConditionalFormat: ObjectType<'DataBarConditionalFormat'> = {
  members: {
    showDataBarOnly: rawSetting('dataBar', 'showDataBarOnly', false),
    barDirection: rawSetting('dataBar', 'barDirection', 'Context'),
    axisFormat: rawSetting('dataBar', 'axisFormat', 'Automatic'),
    axisColor: rawSetting('dataBar', 'axisColor', ''),
    lowerBoundRule: rawSetting('dataBar', 'lowerBoundRule', { type: 'Automatic' }),
    upperBoundRule: rawSetting('dataBar', 'upperBoundRule', { type: 'Automatic' }),
    positiveFormat: { object: (key) => objectOf('ConditionalDataBarPositiveFormat', key) },
    negativeFormat: { object: (key) => objectOf('ConditionalDataBarNegativeFormat', key) },
  },
};
