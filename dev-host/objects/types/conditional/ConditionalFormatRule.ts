import { text } from '../../model/argument';
import type { Batch } from '../../model/Batch';
import type { FormatKey } from '../../model/ObjectStates';
import type { ObjectType, Property } from '../../model/ObjectType';
import { checkFormula } from '../../cells/checkFormula';
import { formulaOf } from '../../rules/formulaOf';
import { ruleOfType, updateFormat } from '../../rules/formats';

const formula: Property<FormatKey> = {
  get: (key: FormatKey, batch: Batch) => ruleOfType(key, 'custom', batch).formula,
  set: (key: FormatKey, value: unknown, batch: Batch) => {
    const written = formulaOf(text(value, 'formula'));
    checkFormula(written);
    ruleOfType(key, 'custom', batch);
    updateFormat(key, batch, (format) => {
      format.rule = { type: 'custom', formula: written };
    });
  },
};

export const conditionalFormatRule: ObjectType<'ConditionalFormatRule'> = {
  members: {
    formula: {
      ...formula,
      source:
        'Written for the top left cell of the range, as in the dialog of Excel; InvalidArgument ("Application-specific API error handling") for what is no formula.',
    },
    formulaLocal: { ...formula, source: 'Formulas are written the same in zh-CN and en-US.' },
  },
};
