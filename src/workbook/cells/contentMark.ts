import { fitCell } from './fitCell';

/**
 * A short text that changes when any cell changes; FNV-1a over the cells as JSON. It guards against overwriting
 * somebody's edit unasked, not against malice.
 * @param cells values from the sheet's first cell on; blank rows and columns at the end do not count.
 */
export function contentMark(cells: readonly (readonly unknown[])[]): string {
  const text = JSON.stringify(trimmed(cells));
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return `${text.length.toString(36)}-${(hash >>> 0).toString(36)}`;
}

function trimmed(cells: readonly (readonly unknown[])[]): unknown[][] {
  // As a cell takes them: numbers have the digits that Excel keeps.
  const rows = cells.map((row) => row.slice(0, row.findLastIndex((value) => value !== '') + 1).map(fitCell));
  return rows.slice(0, rows.findLastIndex((row) => row.length > 0) + 1);
}

/** The mark as a name's constant formula. */
export const markFormula = (mark: string): string => `="${mark}"`;
