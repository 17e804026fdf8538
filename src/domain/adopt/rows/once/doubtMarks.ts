import type { ColumnMapping } from '../../grid/columnSource';
import type { CellDoubt, ImportedRow } from '../cells/importedRow';

/** Says once for a table, at its first task, that start and finish are the ends of a bar of marked cells. */
export function doubtMarks(rows: readonly ImportedRow[], mapping: ColumnMapping): readonly ImportedRow[] {
  const [column] = [...mapping.values()].flatMap((source) => (source.kind === 'marks' ? source.columns : []));
  const drawn = rows.filter(({ cells }) => cells.start?.kind === 'day');
  const [first] = drawn;
  if (column === undefined || !first) return rows;
  const doubt: CellDoubt = {
    row: first.row,
    column,
    key: 'start',
    text: '',
    doubt: { code: 'datesFromMarks', rows: drawn.length },
  };
  return rows.map((row) => (row === first ? { ...row, doubts: [...row.doubts, doubt] } : row));
}
