import type { CellSnapshot } from '../../cells/cellSnapshot';
import { cellAt, isBlankCell, type Grid } from '../grid/grid';
import { barCells, type FillAt } from './barCells';
import { isTask, type DrawnArea } from './drawnAreas';

/** One for each colour, the commonest first; a fifth colour is as the fourth. */
const MARKS = ['■', '▲', '●', '◆'] as const;

const EMPTY: CellSnapshot = { value: '', text: '', numberFormat: 'General' };

/** The grid with a mark in each blank cell that a bar is drawn in, so that it reads as if it had been typed. */
export function withBars(grid: Grid, areas: readonly DrawnArea[], fillAt: FillAt): Grid {
  if (areas.length === 0) return grid;
  const marked = new Map<number, CellSnapshot[]>();
  for (const area of areas) {
    const rows: number[] = [];
    for (let row = area.firstRow; row <= area.lastRow; row += 1) if (isTask(grid, row, area)) rows.push(row);
    for (const { row, column, colour } of barCells(area, rows, fillAt)) {
      if (!isBlankCell(cellAt(grid, row, column))) continue;
      const cells = marked.get(row) ?? [...(grid[row] ?? [])];
      while (cells.length <= column) cells.push(EMPTY);
      const value = MARKS[Math.min(colour, MARKS.length - 1)] ?? '■';
      cells[column] = { value, text: value, numberFormat: 'General' };
      marked.set(row, cells);
    }
  }
  return grid.map((cells, row) => marked.get(row) ?? cells);
}
