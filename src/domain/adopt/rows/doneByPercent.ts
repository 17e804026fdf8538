import type { ImportedRow } from './cells/importedRow';
import type { RowContext } from './readCell';

/** A task that is all done and says nothing else is done; without a word for it, it would be late. */
export function doneByPercent(row: ImportedRow, { table, language }: RowContext): ImportedRow {
  const { percent, status } = row.cells;
  if (table !== 'tasks' || status || percent?.kind !== 'share' || percent.share < 1) return row;
  const text = language.taskStatus.done.word;
  const doubt = { code: 'doneByPercent' } as const;
  return {
    ...row,
    cells: { ...row.cells, status: { kind: 'text', text } },
    doubts: [...row.doubts, { row: row.row, column: null, key: 'status', text, doubt }],
  };
}
