import type { BaseValueObject } from '@univerjs/engine-formula';
import type { UniverLibrary } from '../UniverLibrary';

/** What Univer's blocks have under these names, beside what it declares. */
interface Block {
  _formatValue(raw: unknown): BaseValueObject[][];
  setRowCount(count: number): void;
  setColumnCount(count: number): void;
}

/**
 * Reads array constants (`{"a,b",1;TRUE,#N/A}`) as Excel does: text in quotes is text, whatever is in it. Univer splits it
 * at its commas and semicolons and makes numbers of text that looks like one.
 * Source: the support article "Guidelines and examples of array formulas", on array constants.
 */
export function readArrayConstants(library: UniverLibrary): void {
  const prototype = library.ArrayValueObject.prototype as unknown as Block;
  const format = prototype._formatValue;
  prototype._formatValue = function (raw) {
    if (typeof raw !== 'string') return format.call(this, raw);
    const rows = split(raw.trim().slice(1, -1)).map((row) => row.map((item) => valueOf(item, library)));
    const columns = rows[0]?.length ?? 0;
    // Excel takes no rows of different lengths.
    const even = rows.every((row) => row.length === columns);
    const values = even ? rows : [[library.ErrorValueObject.create(library.ErrorType.VALUE)]];
    this.setRowCount(values.length);
    this.setColumnCount(even ? columns : 1);
    return values;
  };
}

/** The items of the constant, row by row. */
function split(text: string): string[][] {
  const rows: string[][] = [['']];
  for (const [piece] of text.matchAll(/"(?:[^"]|"")*"|[\s\S]/g)) {
    const row = rows[rows.length - 1] ?? [];
    if (piece === ';') rows.push(['']);
    else if (piece === ',') row.push('');
    else row[row.length - 1] = (row[row.length - 1] ?? '') + piece;
  }
  return rows;
}

function valueOf(item: string, library: UniverLibrary): BaseValueObject {
  const text = item.trim();
  if (/^"[\s\S]*"$/.test(text))
    return library.StringValueObject.create(text.slice(1, -1).replaceAll('""', '"'));
  return library.ValueObjectFactory.create(text);
}
