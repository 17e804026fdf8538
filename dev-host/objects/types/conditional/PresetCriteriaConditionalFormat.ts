import { oneOf, record } from '../../model/argument';
import { type ObjectType } from '../../model/ObjectType';
import { objectOf } from '../../model/HostObject';
import { ruleOfType, updateFormat } from '../../rules/formats';

const criteria = [
  'Blanks',
  'NonBlanks',
  'Errors',
  'NonErrors',
  'Yesterday',
  'Today',
  'Tomorrow',
  'LastSevenDays',
  'LastWeek',
  'ThisWeek',
  'NextWeek',
  'LastMonth',
  'ThisMonth',
  'NextMonth',
  'AboveAverage',
  'BelowAverage',
  'EqualOrAboveAverage',
  'EqualOrBelowAverage',
  'OneStdDevAboveAverage',
  'OneStdDevBelowAverage',
  'TwoStdDevAboveAverage',
  'TwoStdDevBelowAverage',
  'ThreeStdDevAboveAverage',
  'ThreeStdDevBelowAverage',
  'UniqueValues',
  'DuplicateValues',
] as const;

export const presetCriteriaConditionalFormat: ObjectType<'PresetCriteriaConditionalFormat'> = {
  members: {
    rule: {
      get: (key, batch) => ({ criterion: ruleOfType(key, 'preset', batch).criterion }),
      set: (key, value, batch) => {
        const criterion = oneOf(record(value, 'rule').criterion, 'criterion', criteria);
        ruleOfType(key, 'preset', batch);
        updateFormat(key, batch, (format) => {
          format.rule = { type: 'preset', criterion };
        });
      },
    },
    format: { object: (key) => objectOf('ConditionalRangeFormat', key) },
  },
};
