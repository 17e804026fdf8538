import { flag, text } from '../../model/argument';
import { type ObjectType } from '../../model/ObjectType';
import { objectOf } from '../../model/HostObject';
import { below, partProperty } from '../../drawing/charts';

export const chartDataLabels: ObjectType<'ChartDataLabels'> = {
  members: {
    position: partProperty('position', 'OutsideEnd', text),
    showValue: partProperty('showValue', true, flag),
    showSeriesName: partProperty('showSeriesName', false, flag),
    showCategoryName: partProperty('showCategoryName', false, flag),
    showPercentage: partProperty('showPercentage', false, flag),
    showLegendKey: partProperty('showLegendKey', false, flag),
    numberFormat: partProperty('numberFormat', 'General', text),
    separator: partProperty('separator', ',', text),
    format: { object: (part) => objectOf('ChartDataLabelFormat', below(part, 'format')) },
  },
};
