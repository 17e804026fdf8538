import { fitCell } from './fitCell';

/**
 * A short text that changes when any cell changes; FNV-1a over the cells as JSON. It guards against overwriting
 * somebody's edit unasked, not against malice.
 * @param cells values from the sheet's first cell on; blank rows and columns at the end do not count.
 */
export function contentMark(cells: readonly (readonly unknown[])[]): string {
  const rows = cells.map(trimmed);
  const last = rows.findLastIndex((row) => row.length > 0);
  return written(hashed(NOTHING, JSON.stringify(rows.slice(0, last + 1))));
}

/** How many of the first rows of some cells have a mark; null where none do. */
export function rowsOfMark(cells: readonly (readonly unknown[])[], mark: string): number | null {
  let hash = hashed(NOTHING, '[');
  for (const [at, row] of cells.map(trimmed).entries()) {
    hash = hashed(hash, (at === 0 ? '' : ',') + JSON.stringify(row));
    if (row.length > 0 && written(hashed(hash, ']')) === mark) return at + 1;
  }
  return null;
}

interface Hash {
  length: number;
  bits: number;
}

const NOTHING: Hash = { length: 0, bits: 0x811c9dc5 };

function hashed({ length, bits }: Hash, text: string): Hash {
  let hash = bits;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return { length: length + text.length, bits: hash };
}

const written = ({ length, bits }: Hash): string => `${length.toString(36)}-${(bits >>> 0).toString(36)}`;

/** As a cell takes them: numbers have the digits that Excel keeps. */
const trimmed = (row: readonly unknown[]): unknown[] =>
  row.slice(0, row.findLastIndex((value) => value !== '') + 1).map(fitCell);

/** The mark as a name's constant formula. */
export const markFormula = (mark: string): string => `="${mark}"`;
