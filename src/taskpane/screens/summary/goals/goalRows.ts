import type { DraftItem, SummaryItem } from '../../../../usecases/summary/summaryResult';

/** A row of the month: a goal, or a draft for one of its blank cells. */
export type MonthRow = { kind: 'goal'; goal: SummaryItem } | { kind: 'draft'; draft: DraftItem };

export const rowKey = (row: MonthRow): string =>
  row.kind === 'goal' ? `goal:${row.goal.cell.sheet}!${row.goal.cell.address}` : `draft:${row.draft.key}`;

/** Where a row leads. */
export const rowCell = (row: MonthRow) => (row.kind === 'goal' ? row.goal.cell : row.draft.cell);
