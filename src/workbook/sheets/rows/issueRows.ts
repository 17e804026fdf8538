import { BLANK_DATE } from '../../../domain/dates/reading/dateReading';
import type { IssueRow } from '../../../domain/issue/issueRow';
import type { Period } from '../../../domain/dates/period';
import { readDate } from '../../../domain/dates/reading/readDate';
import type { DateSystem } from '../../../domain/dates/serial';
import type { ColumnMap } from '../../read/columnMap';
import { filledRows } from '../../read/filledRows';
import type { TableSnapshot } from '../../read/tableSnapshot';

/** Reads the issue log's rows, each with the body row it is in. */
export function readIssueRows(
  seen: TableSnapshot,
  columns: ColumnMap<'issues'>,
  context: { period: Period; dateSystem: DateSystem },
): { row: number; issue: IssueRow }[] {
  return filledRows('issues', seen, columns).map(({ row, cell, text }) => {
    const occurred = cell('occurredOn');
    const issue: IssueRow = {
      id: text('id'),
      issue: text('issue'),
      occurredOn: occurred ? readDate(occurred, { ...context, role: 'finish' }) : BLANK_DATE,
      impact: text('impact'),
      owner: text('owner'),
      rootCause: text('rootCause'),
      temporary: text('temporary'),
      prevention: text('prevention'),
      state: text('state'),
      verification: text('verification'),
      ...(columns.at('linkedTask') === undefined ? {} : { linkedTask: text('linkedTask') }),
      ...(columns.at('causeKind') === undefined ? {} : { causeKind: text('causeKind') }),
    };
    return { row, issue };
  });
}
