import type { RowBlock } from '../cells/rowBlocks';

/** So many ranges a batch at most: each costs Excel as much as some hundred cells. */
const MOST_RUNS = 100;

/** Rows as runs of neighbours; with too many runs, rows that lie close together share one. */
export function rowRuns(rows: Iterable<number>): RowBlock[] {
  const sorted = [...new Set(rows)].sort((one, other) => one - other);
  for (let gap = 1; ; gap *= 4) {
    const runs: RowBlock[] = [];
    for (const row of sorted) {
      const last = runs.at(-1);
      if (last && row < last.first + last.count + gap) last.count = row - last.first + 1;
      else runs.push({ first: row, count: 1 });
    }
    if (runs.length <= MOST_RUNS) return runs;
  }
}
