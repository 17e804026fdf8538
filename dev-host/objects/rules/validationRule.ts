import type { Operator, Validation } from '../../engine/book/Book';
import { flag, invalid, isMissing, isRange, oneOf, record, text } from '../model/argument';
import type { Batch } from '../model/Batch';
import { OfficeError } from '../model/OfficeError';
import { absoluteAddress } from '../cells/address';
import { checkFormula } from '../cells/checkFormula';
import type { RangeReference } from '../model/RangeReference';
import { sheetOf } from '../sheet/sheetOf';
import { sheetPrefixOf } from '../../engine/formula/tokenize';
import { dateSerial } from './dateSerial';
import { formulaOf } from './formulaOf';

type Content = Pick<Validation, 'type' | 'operator' | 'formula1' | 'formula2' | 'inCellDropDown'>;

const kinds = ['wholeNumber', 'decimal', 'textLength', 'date', 'time', 'list', 'custom'] as const;

/** Reads `Excel.DataValidationRule`, which holds exactly one kind of rule. Throws `InvalidArgument` otherwise. */
export function readRule(value: unknown, batch: Batch): Content {
  const given = record(value, 'rule');
  const present = Object.keys(given).filter((key) => !isMissing(given[key]));
  const kind = kinds.find((name) => name === present[0]);
  if (present.length !== 1 || !kind) throw invalid('rule', 'an object with exactly one rule');
  const rule = record(given[kind], kind);
  switch (kind) {
    case 'list':
      return {
        type: 'list',
        formula1: listSource(rule.source, batch),
        inCellDropDown: isMissing(rule.inCellDropDown) ? true : flag(rule.inCellDropDown, 'inCellDropDown'),
      };
    case 'custom': {
      const formula1 = checkedFormula(formulaOf(text(rule.formula, 'formula')));
      return { type: 'custom', formula1, inCellDropDown: true };
    }
    case 'wholeNumber':
    case 'decimal':
    case 'textLength':
    case 'date':
    case 'time':
      return comparison(kind, rule, batch);
  }
}

/** The same, as it is read back: operands always as formulas (documentation of `BasicDataValidation.formula1`). */
export function ruleOf(rule: Readonly<Validation>): Record<string, unknown> {
  switch (rule.type) {
    case 'any':
      return {};
    case 'list':
      return { list: { inCellDropDown: rule.inCellDropDown, source: String(rule.formula1 ?? '') } };
    case 'custom':
      return { custom: { formula: String(rule.formula1 ?? '') } };
    case 'wholeNumber':
    case 'decimal':
    case 'textLength':
    case 'date':
    case 'time':
      return {
        [rule.type]: {
          operator: operatorWords[rule.operator ?? 'between'],
          formula1: asFormula(rule.formula1),
          ...(rule.formula2 === undefined ? {} : { formula2: asFormula(rule.formula2) }),
        },
      };
  }
}

/** `Excel.DataValidationOperator`. */
export const operatorWords: Record<Operator, string> = {
  between: 'Between',
  notBetween: 'NotBetween',
  equal: 'EqualTo',
  notEqual: 'NotEqualTo',
  greaterThan: 'GreaterThan',
  lessThan: 'LessThan',
  greaterThanOrEqual: 'GreaterThanOrEqualTo',
  lessThanOrEqual: 'LessThanOrEqualTo',
};

function comparison(
  kind: 'wholeNumber' | 'decimal' | 'textLength' | 'date' | 'time',
  rule: Record<string, unknown>,
  batch: Batch,
): Content {
  const word = oneOf(rule.operator, 'operator', Object.values(operatorWords));
  const operator =
    (Object.keys(operatorWords) as Operator[]).find((key) => operatorWords[key] === word) ?? 'between';
  const isDate = kind === 'date' || kind === 'time';
  const needsSecond = operator === 'between' || operator === 'notBetween';
  return {
    type: kind,
    operator,
    inCellDropDown: true,
    formula1: operand(rule.formula1, isDate, batch),
    ...(needsSecond ? { formula2: operand(rule.formula2, isDate, batch) } : {}),
  };
}

function operand(value: unknown, isDate: boolean, batch: Batch): string | number {
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  if (isRange(value)) return rangeFormula(value.state, batch);
  const written = text(value, 'formula').trim();
  if (written.startsWith('=')) return checkedFormula(written);
  const number = written === '' ? NaN : Number(written);
  if (!Number.isNaN(number)) return number;
  const serial = isDate ? dateSerial(written, batch.engine.date1904) : null;
  if (serial === null)
    throw invalid('formula', isDate ? 'a date in ISO 8601 or a formula' : 'a number or a formula');
  return serial;
}

// Listed items are separated by commas in every language (office-js issue 2128) and have 255 characters at most.
function listSource(source: unknown, batch: Batch): string {
  if (isRange(source)) return rangeFormula(source.state, batch);
  const written = text(source, 'source');
  if (written === '') throw invalid('source', 'items or a formula');
  if (!written.startsWith('=') && written.length > 255) throw new OfficeError('InvalidArgument');
  return written.startsWith('=') ? checkedFormula(written) : written;
}

function checkedFormula(formula: string): string {
  checkFormula(formula);
  return formula;
}

function rangeFormula({ rect, sheet }: RangeReference, batch: Batch): string {
  return `=${sheetPrefixOf(sheetOf(batch.engine, sheet).name)}${absoluteAddress(rect)}`;
}

function asFormula(value: string | number | undefined): string {
  return typeof value === 'number' ? `=${value}` : (value ?? '');
}
