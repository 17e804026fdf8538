import type { TableSnapshot } from '../read/tableSnapshot';
import type { PlainWrite } from '../back/PlainWrite';
import { raiseRows } from '../look/raiseRows';

/** Runs of rows beyond which heights are left to Excel: each costs it as much as some hundred cells. */
const MOST_RUNS = 100;

/**
 * Heights in points of body rows, neighbours of one height together; null where there are too many apart.
 * @param back without it rows keep a height that shows all of their text
 */
export function rowHeightsWrite(
  { table }: TableSnapshot,
  rows: readonly number[],
  heights: readonly number[],
  back: PlainWrite['back'] = 'none',
): PlainWrite | null {
  const runs: { from: number; count: number; height: number }[] = [];
  rows.forEach((row, at) => {
    const height = heights[at];
    if (height === undefined) return;
    const last = runs.at(-1);
    if (last && last.height === height && last.from + last.count === row) last.count += 1;
    else runs.push({ from: row, count: 1, height });
  });
  if (runs.length > MOST_RUNS) return null;
  const queue = () => {
    for (const { from, count, height } of runs)
      raiseRows(table.getDataBodyRange().getRow(from), Array<number>(count).fill(height));
  };
  return { cells: 0, queue, back };
}
