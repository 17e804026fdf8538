import type { ColumnKey } from '../../domain/schema/columnKeys';
import type { NewIssue } from '../../domain/issue/issueFromTask';
import type { SampleCell } from '../../domain/tables/sampleRows';
import { dayToSerial, type DateSystem } from '../../domain/dates/serial';
import type { NewRow } from '../../workbook/cells/literalText';
import type { ColumnMap } from '../../workbook/read/columnMap';

/** The cells of a new issue in the order of a log's columns; a column of somebody's own stays blank. */
export function newIssueRow(
  issue: NewIssue,
  columns: ColumnMap<'issues'>,
  { width, dateSystem }: { width: number; dateSystem: DateSystem },
): NewRow {
  const row = Array<string | number>(width).fill('');
  for (const [key, cell] of Object.entries(issue) as [ColumnKey<'issues'>, SampleCell][]) {
    const at = columns.at(key);
    if (at !== undefined)
      row[at] = typeof cell === 'string' ? cell : (dayToSerial(cell.day, dateSystem) ?? '');
  }
  return row;
}
