import type { BaseReferenceObject, BaseValueObject, FunctionVariantType } from '@univerjs/engine-formula';
import { someValue } from './eachValue';
import { searchesByHalves } from './searchesByHalves';

type Values = readonly FunctionVariantType[];

/** Functions that look at nothing but numbers: Univer's also take the number that can be read from a text. */
const looksAtNumbers: ReadonlySet<string> = new Set(
  [
    'AGGREGATE AVEDEV DEVSQ FREQUENCY GEOMEAN HARMEAN KURT LARGE MEDIAN MODE MODE.SNGL PERCENTILE PERCENTILE.EXC',
    'PERCENTILE.INC PERCENTRANK PERCENTRANK.EXC PERCENTRANK.INC QUARTILE QUARTILE.EXC QUARTILE.INC RANK',
    'RANK.AVG RANK.EQ SKEW SMALL STDEV STDEV.P STDEV.S STDEVP SUBTOTAL TRIMMEAN VAR VAR.P VAR.S VARP',
    'CORREL COVAR COVARIANCE.P COVARIANCE.S FORECAST FORECAST.LINEAR INTERCEPT IRR MIRR NPV PEARSON RSQ SLOPE XIRR XNPV',
    'AVERAGEA MAXA MINA STDEVA STDEVPA VARA VARPA',
  ].flatMap((line) => line.split(' ')),
);

/** Look-ups by value; Univer's take a blank cell for 0, and the other way round. */
const looksUp: ReadonlySet<string> = new Set(['HLOOKUP', 'LOOKUP', 'MATCH', 'VLOOKUP', 'XLOOKUP', 'XMATCH']);

/** For each function with criteria, the place of its first range with one after it. */
const firstRange: Readonly<Record<string, number>> = {
  AVERAGEIF: 0,
  AVERAGEIFS: 1,
  COUNTIF: 0,
  COUNTIFS: 0,
  MAXIFS: 1,
  MINIFS: 1,
  SUMIF: 0,
  SUMIFS: 1,
};

/** Criteria for which a cell with the text "" is not what a blank one is; to Univer it is the same. */
const tellThemApart: ReadonlySet<unknown> = new Set(['=', '<>', '*', '<>*']);

/** Why Univer (0.25.1) may take cells a function is given for others than Excel does; null = it does not. */
export function doubtOfCells(name: string, values: Values): string | null {
  if (looksAtNumbers.has(name) && values.some((value) => isBlockWith(value, isNumberText)))
    return 'texts that look like numbers among the numbers';
  const [sought, cells] = values;
  if (sought && cells && searchesByHalves(name, values) && isMixed(name, cells))
    return 'a search by halves among values of several kinds';
  if (looksUp.has(name) && sought && cells && !searchesByHalves(name, values)) {
    if (isWith(sought, isBlank)) return 'a look-up of a blank cell';
    if (isWith(sought, isZero) && isWith(cells, isBlank)) return 'a look-up of 0 among blank cells';
  }
  return comparesEmptyTexts(name, values) ? 'a criterion that tells empty texts from blank cells' : null;
}

function comparesEmptyTexts(name: string, values: Values): boolean {
  const first = firstRange[name];
  if (first === undefined) return false;
  return values.some(
    (range, place) =>
      place >= first &&
      (place - first) % 2 === 0 &&
      isWith(values[place + 1], (one) => tellThemApart.has(one.getValue())) &&
      isWith(range, (one) => one.isString() && one.getValue() === ''),
  );
}

/** True when the cells that are searched hold numbers, texts and truth values beside each other. */
function isMixed(name: string, cells: FunctionVariantType): boolean {
  const kinds = new Set<string>();
  return isWith(cells, (one, row, column) => {
    if ((name === 'VLOOKUP' && column > 0) || (name === 'HLOOKUP' && row > 0)) return false;
    if (!one.isNull() && !one.isError()) kinds.add(typeof one.getValue());
    return kinds.size > 1;
  });
}

type Test = (one: BaseValueObject, row: number, column: number) => boolean;

function isWith(value: FunctionVariantType | undefined, test: Test): boolean {
  if (!value) return false;
  return someValue(
    value.isReferenceObject() ? (value as BaseReferenceObject).toArrayValueObject() : value,
    test,
  );
}

const isBlockWith = (value: FunctionVariantType, test: Test): boolean =>
  (value.isArray() || value.isReferenceObject()) && isWith(value, test);

const isNumberText: Test = (one) =>
  one.isString() && String(one.getValue()).trim() !== '' && Number.isFinite(Number(one.getValue()));
const isBlank: Test = (one) => one.isNull();
const isZero: Test = (one) => one.isNumber() && one.getValue() === 0;
