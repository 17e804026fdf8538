import { oneOf, record, text } from '../../model/argument';
import { type ObjectType } from '../../model/ObjectType';
import { objectOf } from '../../model/HostObject';
import { ruleOfType, updateFormat } from '../../rules/formats';

const operators = ['contains', 'notContains', 'beginsWith', 'endsWith'] as const;

export const textConditionalFormat: ObjectType<'TextConditionalFormat'> = {
  members: {
    rule: {
      get: (key, batch) => {
        const rule = ruleOfType(key, 'containsText', batch);
        return { operator: rule.operator.charAt(0).toUpperCase() + rule.operator.slice(1), text: rule.text };
      },
      set: (key, value, batch) => {
        const given = record(value, 'rule');
        const operator = oneOf(given.operator, 'operator', operators);
        const wanted = text(given.text, 'text');
        ruleOfType(key, 'containsText', batch);
        updateFormat(key, batch, (format) => {
          format.rule = { type: 'containsText', operator, text: wanted };
        });
      },
    },
    format: { object: (key) => objectOf('ConditionalRangeFormat', key) },
  },
};
