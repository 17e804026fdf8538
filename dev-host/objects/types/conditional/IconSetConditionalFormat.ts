import { text } from '../../model/argument';
import type { ObjectType } from '../../model/ObjectType';
import { rawSetting } from '../../rules/rawSetting';
import { ruleOfType, updateFormat } from '../../rules/formats';

export const iconSetConditionalFormat: ObjectType<'IconSetConditionalFormat'> = {
  members: {
    style: {
      get: (key, batch) => ruleOfType(key, 'iconSet', batch).set,
      set: (key, value, batch) => {
        const set = text(value, 'style');
        ruleOfType(key, 'iconSet', batch);
        updateFormat(key, batch, ({ rule }) => {
          if (rule.type === 'iconSet') rule.set = set;
        });
      },
    },
    criteria: rawSetting('iconSet', 'criteria', []),
    reverseIconOrder: rawSetting('iconSet', 'reverseIconOrder', false),
    showIconOnly: rawSetting('iconSet', 'showIconOnly', false),
  },
};
