import type { BaseValueObject } from '@univerjs/engine-formula';
import type { UniverHandle } from '../UniverHandle';
import { changeFunction, type Calculate } from './changeFunction';
import { onlyValue } from './onlyValue';
import { readCellsAs, type CellChange } from './readCellsAs';

/** Functions that look at nothing but numbers. */
const looksAtNumbers = [
  'AGGREGATE AVEDEV DEVSQ FREQUENCY GEOMEAN HARMEAN KURT LARGE MEDIAN MODE MODE.SNGL PERCENTILE PERCENTILE.EXC',
  'PERCENTILE.INC PERCENTRANK PERCENTRANK.EXC PERCENTRANK.INC QUARTILE QUARTILE.EXC QUARTILE.INC RANK',
  'RANK.AVG RANK.EQ SKEW SMALL STDEV STDEV.P STDEV.S STDEVP SUBTOTAL TRIMMEAN VAR VAR.P VAR.S VARP',
  'CORREL COVAR COVARIANCE.P COVARIANCE.S FORECAST FORECAST.LINEAR INTERCEPT IRR MIRR NPV PEARSON RSQ SLOPE XIRR XNPV',
].flatMap((line) => line.split(' '));

/**
 * Lets functions that look at numbers leave out the cells with text, also with text such as "30"; those whose name
 * ends in A count it as 0. Univer's take the number that can be read from it.
 * Sources: the support articles "MEDIAN function", "RANK.EQ function", "AVERAGEA function", "LOOKUP function".
 */
export function ignoreTexts(handle: UniverHandle): void {
  const { NullValueObject, NumberValueObject } = handle.library;
  const applies = (one: BaseValueObject) => one.isString();
  const leftOut: CellChange = { applies, change: () => NullValueObject.create() };
  const asZero: CellChange = { applies, change: () => NumberValueObject.create(0) };
  for (const name of looksAtNumbers) {
    const isRead = readsCells(name);
    changeFunction(
      handle,
      name,
      (calculate) =>
        (...values) =>
          readAll(calculate, values, leftOut, isRead),
    );
  }
  for (const name of ['AVERAGEA', 'MAXA', 'MINA', 'STDEVA', 'STDEVPA', 'VARA', 'VARPA'])
    changeFunction(
      handle,
      name,
      (calculate) =>
        (...values) =>
          readAll(calculate, values, asZero, () => true),
    );
  changeFunction(handle, 'LOOKUP', (calculate) => (sought, vector, ...rest) => {
    if (!sought || !vector || !onlyValue(sought).isNumber())
      return calculate(...listOf(sought, vector), ...rest);
    return readCellsAs(vector, leftOut, (numbers) => calculate(sought, numbers, ...rest));
  });
}

/** Which arguments are many cells; one that is to be a number is that also as the text "30". */
function readsCells(name: string): (place: number) => boolean {
  if (/^RANK|^FORECAST/.test(name)) return (place) => place > 0;
  if (/^(LARGE|SMALL|PERCENT|QUARTILE|TRIMMEAN)/.test(name)) return (place) => place === 0;
  return () => true;
}

function readAll(
  calculate: Calculate,
  values: readonly BaseValueObject[],
  change: CellChange,
  isRead: (place: number) => boolean,
  place = 0,
): ReturnType<Calculate> {
  const value = values[place];
  if (!value) return calculate(...values);
  if (!isRead(place)) return readAll(calculate, values, change, isRead, place + 1);
  return readCellsAs(value, change, (changed) =>
    readAll(calculate, values.with(place, changed), change, isRead, place + 1),
  );
}

const listOf = (...values: (BaseValueObject | undefined)[]) => values.filter((value) => value !== undefined);
