import { cellAt, isBlankCell, shownText, type Grid } from '../grid/grid';
import { areaOver, type MergesByRow } from '../grid/mergesByRow';
import type { SourceColumn } from './tableCandidate';

/** Which cells a header covers; rows and columns are positions in the grid, the last ones included. */
export interface HeaderPlace {
  first: number;
  /** One less than `first` for a table without a header. */
  last: number;
  firstColumn: number;
  lastColumn: number;
}

/**
 * The columns of a header of any number of rows. The last row holds the labels; what is above them is their
 * group, over every column it is merged across.
 */
export function headerColumns(grid: Grid, merges: MergesByRow, place: HeaderPlace): SourceColumn[] {
  const rows = Array.from({ length: Math.max(0, place.last - place.first + 1) }, (_, at) => place.first + at);
  const open = rows.map(() => '');
  const columns: SourceColumn[] = [];
  for (let column = place.firstColumn; column <= place.lastColumn; column += 1) {
    const texts = rows.map((row, at) => {
      const written = headerCell(grid, row, column);
      if (row === place.last) return written;
      const area = areaOver(merges, row, column);
      const isLabelled = rows.slice(at + 1).some((below) => headerCell(grid, below, column) !== '');
      // Without a merge a group reaches on over the labels that have none of their own.
      if (written !== '') open[at] = written;
      else if (area) open[at] = headerCell(grid, area.row, area.column);
      else if (!isLabelled) open[at] = '';
      return open[at] ?? '';
    });
    const label = texts.at(-1) ?? '';
    const groups = texts.slice(0, -1).filter((text, at, all) => text !== '' && text !== all[at - 1]);
    columns.push({ column, group: groups.join(' '), label });
  }
  return columns;
}

/** A header's text on one line. */
function headerCell(grid: Grid, row: number, column: number): string {
  const cell = cellAt(grid, row, column);
  return isBlankCell(cell) ? '' : shownText(cell).trim().replace(/\s+/g, ' ');
}
