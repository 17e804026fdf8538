import { cellAt, shownText, type Grid } from '../grid/grid';
import { columnsOf, type ColumnMapping } from '../grid/columnSource';
import type { TableCandidate } from '../tables/tableCandidate';

const PLAN = /^(?:计划|预计|预定|目标|plan(?:ned)?|target|予定)$/i;
const ACTUAL = /^(?:实际|實際|完成|actual|real|実績)$/i;
/** So many of a column's cells have to be one of the two words. */
const NEARLY_ALL = 0.9;
const FEWEST_PAIRS = 2;

/**
 * The rows that hold the actual dates of the task in the row above them, where a column says 计划 and 实际 in
 * turn; such a pair is one task. By row, the row it belongs to; empty where the table has no such column.
 */
export function planActualRows(
  grid: Grid,
  table: TableCandidate,
  mapping: ColumnMapping,
): ReadonlyMap<number, number> {
  const taken = new Set([...mapping.values()].flatMap(columnsOf));
  for (let column = table.firstColumn; column <= table.lastColumn; column += 1) {
    const pairs = taken.has(column) ? null : pairsIn(grid, table, column);
    if (pairs) return pairs;
  }
  return new Map();
}

function pairsIn(grid: Grid, table: TableCandidate, column: number): ReadonlyMap<number, number> | null {
  const pairs = new Map<number, number>();
  let filled = 0;
  let words = 0;
  for (let row = table.firstBodyRow; row <= table.lastBodyRow; row += 1) {
    const word = wordAt(grid, row, column);
    if (word === '') continue;
    filled += 1;
    if (PLAN.test(word) || ACTUAL.test(word)) words += 1;
    if (ACTUAL.test(word) && PLAN.test(wordAt(grid, row - 1, column))) pairs.set(row, row - 1);
    // A column that says nothing of the kind at once never will.
    if (filled === 10 && words === 0) return null;
  }
  return pairs.size >= FEWEST_PAIRS && words >= filled * NEARLY_ALL ? pairs : null;
}

function wordAt(grid: Grid, row: number, column: number): string {
  return shownText(cellAt(grid, row, column)).trim();
}
