import type { CellValue } from '../book/Book';

const NUMBER = /^=-?\d{1,9}(\.\d{1,5})?$/;
const TEXT = /^="((?:[^"]|"")*)"$/;
/** A function of numbers that are written out; RAND and its like give another result every time. */
const OF_NUMBERS = /^=(?!RAND)[A-Z][A-Z.]*\((?=[^)]*\d)[\d,.-]*\)$/;

/** What a formula that is nothing but a number or a text comes to; undefined for any other. */
export function literalResult(formula: string): CellValue | undefined {
  if (NUMBER.test(formula)) return Number(formula.slice(1));
  const [, text] = TEXT.exec(formula) ?? [];
  return text?.replaceAll('""', '"');
}

/** Whether a formula gives the same result in every cell and at any time. */
export const isConstant = (formula: string): boolean => OF_NUMBERS.test(formula);
