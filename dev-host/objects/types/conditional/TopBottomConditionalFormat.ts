import { integer, oneOf, record } from '../../model/argument';
import { type ObjectType } from '../../model/ObjectType';
import { objectOf } from '../../model/HostObject';
import { ruleOfType, updateFormat } from '../../rules/formats';

const kinds = ['topItems', 'topPercent', 'bottomItems', 'bottomPercent'] as const;

export const topBottomConditionalFormat: ObjectType<'TopBottomConditionalFormat'> = {
  members: {
    rule: {
      get: (key, batch) => {
        const { kind, rank } = ruleOfType(key, 'topBottom', batch);
        return { type: kind.charAt(0).toUpperCase() + kind.slice(1), rank };
      },
      set: (key, value, batch) => {
        const given = record(value, 'rule');
        const kind = oneOf(given.type, 'type', kinds);
        const rank = integer(given.rank, 'rank', 1);
        ruleOfType(key, 'topBottom', batch);
        updateFormat(key, batch, (format) => {
          format.rule = { type: 'topBottom', kind, rank };
        });
      },
      source: 'Excel.ConditionalTopBottomRule: rank from 1 to 1000, or percent.',
    },
    format: { object: (key) => objectOf('ConditionalRangeFormat', key) },
  },
};
