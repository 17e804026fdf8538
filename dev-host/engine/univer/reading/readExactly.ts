import type { ArrayValueObject, BaseValueObject } from '@univerjs/engine-formula';
import { asReference, changeFunction, type Calculate } from '../functions/changeFunction';
import type { UniverHandle } from '../UniverHandle';
import { originOf, readingMore, type Origin, type Size } from './reading';
import { unseenNumber } from './unseenNumber';

/**
 * Functions that are exact for a reference of which only a part is read: ROWS and COLUMNS, those that count cells one by
 * one, and ROW and COLUMN, whose numbers beyond the part that is read may be any.
 * Sources: the support articles "ROWS function", "COUNTBLANK function", "COUNTIF function", "COUNTIFS function".
 */
export function readExactly(handle: UniverHandle): void {
  const { NumberValueObject } = handle.library;
  const size =
    (of: (origin: Origin) => number) =>
    (calculate: Calculate): Calculate =>
      function (...values) {
        const origin = originOf(values[0]);
        return origin ? NumberValueObject.create(of(origin)) : calculate(...values);
      };
  changeFunction(
    handle,
    'ROWS',
    size(({ whole }) => whole.rows),
  );
  changeFunction(
    handle,
    'COLUMNS',
    size(({ whole }) => whole.columns),
  );
  for (const name of ['COUNTBLANK', 'COUNTIF', 'COUNTIFS'])
    changeFunction(handle, name, (calculate) => countAll(handle, calculate));
  changeFunction(handle, 'ROW', (calculate) => numbers(handle, calculate, ({ rows }) => rows));
  changeFunction(handle, 'COLUMN', (calculate) => numbers(handle, calculate, ({ columns }) => columns));
}

/** Adds the cells that are not read: all of them are blank, so they count as the next line of cells does. */
function countAll({ injector, library }: UniverHandle, calculate: Calculate): Calculate {
  const functions = injector.get(library.IFunctionService);
  const countBlank = functions.getExecutor('COUNTBLANK');
  if (countBlank) countBlank.needsReferenceObject = true;
  const { NumberValueObject } = library;
  return (first, ...rest) => {
    const range = first && asReference(first);
    if (!range) return calculate(...(first ? [first] : []), ...rest);
    // Ranges and criteria by turns, the first range taken off.
    const others = rest.map((value, index) => {
      const criteria = index % 2 === 0 ? asReference(value) : undefined;
      return criteria ? criteria.toArrayValueObject() : value;
    });
    const read = () => {
      const values = range.toArrayValueObject();
      const count = calculate(rest.length > 0 ? first : values, ...others) as BaseValueObject;
      return { values, size: values.getRowCount() * values.getColumnCount(), count };
    };
    const part = read();
    const whole = originOf(part.values)?.whole;
    if (!whole) return part.count;
    const line = readingMore({ onlyNext: true }, read);
    const add = (count: BaseValueObject, ofLine: BaseValueObject | null): BaseValueObject => {
      if (!count.isNumber() || !ofLine?.isNumber()) return count;
      const lines = (whole.rows * whole.columns - part.size) / line.size;
      return NumberValueObject.create(Number(count.getValue()) + Number(ofLine.getValue()) * lines);
    };
    const ofLine = line.count;
    if (!part.count.isArray()) return add(part.count, ofLine);
    return part.count.mapValue((count, row, column) =>
      add(count, ofLine.isArray() ? (ofLine as ArrayValueObject).get(row, column) || null : null),
    );
  };
}

/** The numbers of the rows (columns) read; those read beyond the plain part stand for all that are not. */
function numbers(
  { library }: UniverHandle,
  calculate: Calculate,
  linesOf: (plain: Size) => number,
): Calculate {
  return (values, ...rest) => {
    if (!values) return calculate();
    const result = calculate(values, ...rest) as ArrayValueObject;
    const origin = originOf(values);
    if (!origin || !result.isArray()) return result;
    const known = linesOf(origin.plain);
    return result.mapValue((number, row, column) =>
      Math.max(row, column) < known ? number : unseenNumber(library),
    );
  };
}
