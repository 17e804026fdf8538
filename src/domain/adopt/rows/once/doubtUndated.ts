import { isTimelineLabel } from '../../../../words/vocabulary/timelineLabel';
import { columnsOf, type ColumnMapping } from '../../grid/columnSource';
import { cellAt, isBlankCell, type Grid } from '../../grid/grid';
import { isMark } from '../../grid/isMark';
import type { SourceColumn, TableCandidate } from '../../tables/tableCandidate';
import type { CellDoubt, ImportedRow } from '../cells/importedRow';

/** Two columns of weeks may be anything. */
const FEWEST_COLUMNS = 3;
const MOSTLY_MARKS = 0.9;
const MOSTLY_DRAWN = 0.5;

/**
 * Says once for a table, at its first task, that bars are drawn below weeks or days whose dates nobody knows: its tasks
 * come without dates, and that is not to pass for a plan without any.
 */
export function doubtUndated(
  rows: readonly ImportedRow[],
  grid: Grid,
  table: TableCandidate,
  mapping: ColumnMapping,
): readonly ImportedRow[] {
  if (mapping.has('start') || mapping.has('finish') || mapping.has('dates')) return rows;
  const taken = new Set([...mapping.values()].flatMap(columnsOf));
  const columns = table.columns.filter((one) => !taken.has(one.column) && isOfTimeline(one));
  if (columns.length < FEWEST_COLUMNS) return rows;
  let marks = 0;
  let others = 0;
  const drawn = rows.flatMap(({ row }) => {
    const filled = columns.filter(({ column }) => !isBlankCell(cellAt(grid, row, column)));
    const own = filled.filter(({ column }) => isMark(cellAt(grid, row, column)));
    marks += own.length;
    others += filled.length - own.length;
    const [first] = own;
    return first ? [{ row, column: first.column }] : [];
  });
  const [first] = drawn;
  const isDrawing = marks >= (marks + others) * MOSTLY_MARKS && drawn.length >= rows.length * MOSTLY_DRAWN;
  if (!first || !isDrawing) return rows;
  const doubt: CellDoubt = {
    ...first,
    key: 'start',
    text: '',
    doubt: { code: 'marksUndated', rows: drawn.length },
  };
  return rows.map((one) => (one.row === first.row ? { ...one, doubts: [...one.doubts, doubt] } : one));
}

const isOfTimeline = ({ label, group }: SourceColumn): boolean =>
  isTimelineLabel(label === '' ? group : label);
