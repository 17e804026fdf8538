import type { Batch } from '../model/Batch';
import type { FormatKey } from '../model/ObjectStates';
import type { Property } from '../model/ObjectType';
import { ruleOfType, updateFormat } from './formats';

/** A setting of a data bar or icon set that is kept as given and read back, without effect on what the grid draws. */
export function rawSetting(type: 'dataBar' | 'iconSet', name: string, initial: unknown): Property<FormatKey> {
  return {
    get: (key: FormatKey, batch: Batch) => ruleOfType(key, type, batch).raw?.[name] ?? initial,
    set: (key: FormatKey, value: unknown, batch: Batch) => {
      ruleOfType(key, type, batch);
      updateFormat(key, batch, ({ rule }) => {
        if (rule.type === 'dataBar' || rule.type === 'iconSet') rule.raw = { ...rule.raw, [name]: value };
      });
    },
  };
}
