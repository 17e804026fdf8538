import type { Operator } from '../../book/Book';

const operators: readonly Operator[] = [
  'between',
  'notBetween',
  'equal',
  'notEqual',
  'greaterThan',
  'lessThan',
  'greaterThanOrEqual',
  'lessThanOrEqual',
];

/** The file format and the book use the same words. */
export function isOperator(text: string | undefined): text is Operator {
  return operators.some((operator) => operator === text);
}
