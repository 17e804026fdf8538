import type { Operator } from '../../../engine/book/Book';
import { isMissing, oneOf, record } from '../../model/argument';
import { type ObjectType } from '../../model/ObjectType';
import { objectOf } from '../../model/HostObject';
import { checkFormula } from '../../cells/checkFormula';
import { formulaOf } from '../../rules/formulaOf';
import { ruleOfType, updateFormat } from '../../rules/formats';

export const cellValueConditionalFormat: ObjectType<'CellValueConditionalFormat'> = {
  members: {
    rule: {
      get: (key, batch) => {
        const { operator, formula1, formula2 } = ruleOfType(key, 'cellValue', batch);
        return {
          operator: operatorWords[operator],
          formula1,
          ...(formula2 === undefined ? {} : { formula2 }),
        };
      },
      set: (key, value, batch) => {
        const given = record(value, 'rule');
        const word = oneOf(given.operator, 'operator', Object.values(operatorWords));
        const operator = operators.find((entry) => operatorWords[entry] === word) ?? 'equal';
        const formula1 = asFormula(given.formula1);
        const formula2 = isMissing(given.formula2) ? undefined : asFormula(given.formula2);
        ruleOfType(key, 'cellValue', batch);
        updateFormat(key, batch, (format) => {
          format.rule = {
            type: 'cellValue',
            operator,
            formula1,
            ...(formula2 === undefined ? {} : { formula2 }),
          };
        });
      },
      source: 'Excel.ConditionalCellValueRule; a plain number or text reads back as a formula.',
    },
    format: { object: (key) => objectOf('ConditionalRangeFormat', key) },
  },
};

const operatorWords: Record<Operator, string> = {
  between: 'Between',
  notBetween: 'NotBetween',
  equal: 'EqualTo',
  notEqual: 'NotEqualTo',
  greaterThan: 'GreaterThan',
  lessThan: 'LessThan',
  greaterThanOrEqual: 'GreaterThanOrEqual',
  lessThanOrEqual: 'LessThanOrEqual',
};
const operators = Object.keys(operatorWords) as Operator[];

function asFormula(value: unknown): string {
  const formula = formulaOf(String(value));
  checkFormula(formula);
  return formula;
}
