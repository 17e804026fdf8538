import type { MergedArea } from './grid';

/** Merged areas by their first row, so that a header looks at its own and no others. */
export type MergesByRow = ReadonlyMap<number, readonly MergedArea[]>;

/** Sorts merged areas by their first row. */
export function mergesByRow(merges: readonly MergedArea[]): MergesByRow {
  const rows = new Map<number, MergedArea[]>();
  for (const area of merges) {
    const known = rows.get(area.row);
    if (known) known.push(area);
    else rows.set(area.row, [area]);
  }
  return rows;
}

/** The merged area that begins in a row and covers a column of it. */
export function areaOver(merges: MergesByRow, row: number, column: number): MergedArea | undefined {
  return merges.get(row)?.find((area) => column >= area.column && column < area.column + area.columnCount);
}
