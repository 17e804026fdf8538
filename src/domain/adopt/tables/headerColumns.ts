import { cellAt, isBlankCell, shownText, type Grid } from '../grid/grid';
import { areaOver, type MergesByRow } from '../grid/mergesByRow';
import type { SourceColumn } from './tableCandidate';

/** Which cells a header covers; rows and columns are positions in the grid, the last ones included. */
export interface HeaderPlace {
  first: number;
  last: number;
  firstColumn: number;
  lastColumn: number;
}

/** The columns of a header of one or two rows. A group stands over every column it is merged across. */
export function headerColumns(grid: Grid, merges: MergesByRow, place: HeaderPlace): SourceColumn[] {
  const columns: SourceColumn[] = [];
  let openGroup = '';
  for (let column = place.firstColumn; column <= place.lastColumn; column += 1) {
    const label = headerCell(grid, place.last, column);
    if (place.first === place.last) {
      columns.push({ column, group: '', label });
      continue;
    }
    const written = headerCell(grid, place.first, column);
    const area = areaOver(merges, place.first, column);
    // Without a merge a group reaches on over the labels that have none of their own.
    if (written !== '') openGroup = written;
    else if (area) openGroup = headerCell(grid, area.row, area.column);
    else if (label === '') openGroup = '';
    columns.push({ column, group: openGroup, label });
  }
  return columns;
}

/** A header's text on one line. */
function headerCell(grid: Grid, row: number, column: number): string {
  const cell = cellAt(grid, row, column);
  return isBlankCell(cell) ? '' : shownText(cell).trim().replace(/\s+/g, ' ');
}
