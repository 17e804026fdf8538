import type {
  ArrayValueObject,
  BaseReferenceObject,
  BaseValueObject,
  FunctionVariantType,
} from '@univerjs/engine-formula';
import { someValue } from './eachValue';
import { onlyValue } from './onlyValue';
import { doubtOfCells } from './doubtOfCells';
import { doubtOfPart } from './doubtOfPart';
import { cellValues } from './parts';

type Values = readonly FunctionVariantType[];
type HasSheet = (name: string) => boolean;

const otherSize = 'a range of another size than the range that is searched';

/** By their names, functions that Univer (0.25.1) works out as Excel does only for some arguments, and why. */
const doubtsOfArguments: Readonly<
  Record<string, readonly [reason: string, holds: (values: Values) => boolean]>
> = {
  AVERAGEIF: [otherSize, ([searched, , read]) => differ(searched, read)],
  // Excel counts blank elements of what a function gives, as of UNIQUE and FILTER; only blank cells it does not.
  COUNTA: ['the count of what a function gives', (values) => values.some(isCalculatedBlock)],
  DATE: [
    'a day of 1900, whose February had 29 days to Excel',
    ([year]) => [0, 1900].includes(numberOf(year)),
  ],
  SEARCH: ['a search for a pattern', ([sought]) => holdsText(sought, /[?*~]/)],
  SUMIF: [otherSize, ([searched, , read]) => differ(searched, read)],
  SUMPRODUCT: [
    'a sum of products of blocks of different sizes',
    (values) => new Set(values.map(sizeOf)).size > 1,
  ],
  TEXT: ['a number format with Chinese signs', ([, format]) => holdsText(format, /\[DBNum|上午/i)],
};

/** The same for what they come to. */
const doubtsOfResult: Readonly<
  Record<
    string,
    readonly [reason: string, holds: (result: FunctionVariantType, hasSheet: HasSheet) => boolean]
  >
> = {
  INDIRECT: [
    'INDIRECT of a place that is not there',
    (result, hasSheet) => result.isError() || isNowhere(result, hasSheet),
  ],
  MAXIFS: ['the largest of no cells', isNoNumber],
  MINIFS: ['the smallest of no cells', isNoNumber],
  // Univer's give an error for more than there are cells left below the formula in the used part.
  RANDARRAY: ['a block larger than the used part', (result) => result.isError()],
  SEQUENCE: ['a block larger than the used part', (result) => result.isError()],
};

/** Why what a function is given cannot be relied upon to come to what it does in Excel; null = nothing is known. */
export function doubtOfArguments(name: string, values: Values): string | null {
  const [reason, holds] = doubtsOfArguments[name] ?? [];
  return reason !== undefined && holds?.(values) ? reason : doubtOfCells(name, values);
}

/**
 * Why what a function has come to cannot be relied upon; null = nothing is known.
 * @param hasSheet true when the workbook has a sheet of that name
 */
export function doubtOfResult(
  name: string,
  values: Values,
  result: FunctionVariantType,
  hasSheet: HasSheet,
): string | null {
  const [reason, holds] = doubtsOfResult[name] ?? [];
  return reason !== undefined && holds?.(result, hasSheet) ? reason : doubtOfPart(name, values, result);
}

/** A block that a function made; what is not a block of cells as they stand. */
export function isCalculatedBlock(value: FunctionVariantType): value is ArrayValueObject {
  return value.isArray() && !cellValues.has(value as BaseValueObject);
}

/** A reference to a sheet that does not exist. */
function isNowhere(value: FunctionVariantType, hasSheet: HasSheet): boolean {
  const sheet = value.isReferenceObject() ? (value as BaseReferenceObject).getForcedSheetName() : undefined;
  return Boolean(sheet) && !hasSheet(sheet ?? '');
}

function differ(one: FunctionVariantType | undefined, other: FunctionVariantType | undefined): boolean {
  return Boolean(one?.isReferenceObject() && other?.isReferenceObject() && sizeOf(one) !== sizeOf(other));
}

function sizeOf(value: FunctionVariantType): string {
  if (!value.isArray() && !value.isReferenceObject()) return '1×1';
  const block = value as ArrayValueObject | BaseReferenceObject;
  return `${block.getRowCount()}×${block.getColumnCount()}`;
}

function numberOf(value: FunctionVariantType | undefined): number {
  if (!value || value.isReferenceObject()) return NaN;
  const one = onlyValue(value as BaseValueObject);
  return one.isArray() ? NaN : Math.floor(Number(one.getValue()));
}

function holdsText(value: FunctionVariantType | undefined, pattern: RegExp): boolean {
  return (
    value !== undefined && someValue(value, (one) => one.isString() && pattern.test(String(one.getValue())))
  );
}

function isNoNumber(result: FunctionVariantType): boolean {
  return !result.isError() && someValue(result, (one) => !one.isNumber() && !one.isError());
}
