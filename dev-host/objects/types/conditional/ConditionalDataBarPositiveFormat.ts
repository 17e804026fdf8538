import { color } from '../../model/argument';
import type { ObjectType } from '../../model/ObjectType';
import { rawSetting } from '../../rules/rawSetting';
import { ruleOfType, updateFormat } from '../../rules/formats';

export const conditionalDataBarPositiveFormat: ObjectType<'ConditionalDataBarPositiveFormat'> = {
  members: {
    fillColor: {
      get: (key, batch) => ruleOfType(key, 'dataBar', batch).color,
      set: (key, value, batch) => {
        const wanted = color(value, 'fillColor');
        ruleOfType(key, 'dataBar', batch);
        updateFormat(key, batch, ({ rule }) => {
          if (rule.type === 'dataBar') rule.color = wanted;
        });
      },
    },
    borderColor: rawSetting('dataBar', 'positiveBorderColor', ''),
    gradientFill: rawSetting('dataBar', 'positiveGradientFill', true),
  },
};
