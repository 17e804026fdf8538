import type { CellSnapshot } from '../../../cells/cellSnapshot';
import { cellAt, isBlankCell, type Grid, type MergedArea } from '../../grid/grid';
import type { TableCandidate } from '../../tables/tableCandidate';

/** The cell of a body row; one merged down from a row above holds what the first of the merged rows holds. */
export type BodyCells = (row: number, column: number) => CellSnapshot;

/** Reads the body of a table. Merges across a row are headings and spread nothing; merges down a column do. */
export function bodyCells(grid: Grid, merges: readonly MergedArea[], table: TableCandidate): BodyCells {
  const tops = new Map<number, Map<number, MergedArea>>();
  for (const area of merges) {
    if (area.rowCount < 2 || area.row < table.firstBodyRow || area.row > table.lastBodyRow) continue;
    const last = Math.min(area.column + area.columnCount - 1, table.lastColumn);
    for (let column = Math.max(area.column, table.firstColumn); column <= last; column += 1) {
      const inColumn = tops.get(column) ?? new Map<number, MergedArea>();
      tops.set(column, inColumn);
      const end = Math.min(area.row + area.rowCount - 1, table.lastBodyRow);
      for (let row = area.row + 1; row <= end; row += 1) inColumn.set(row, area);
    }
  }
  return (row, column) => {
    const cell = cellAt(grid, row, column);
    const area = isBlankCell(cell) ? tops.get(column)?.get(row) : undefined;
    return area ? cellAt(grid, area.row, area.column) : cell;
  };
}
