import { describeVerdict } from '../../words/language/describeVerdict';
import type { SummaryLine } from '../../domain/summary/summarise';
import type { WorkbookSummary } from './summariseWorkbook';

/** The columns of the summary that Opsbook writes. */
export const OWNED_SUMMARY = ['rate', 'tasksDone', 'verdict'] as const;

/** What an owned cell of a goal's row should hold. */
export function ownedSummaryValue(
  { columns }: Pick<WorkbookSummary, 'columns'>,
  key: (typeof OWNED_SUMMARY)[number],
  { attainment, tasksDone }: SummaryLine,
): string | number {
  if (key === 'rate') return attainment?.value ?? '';
  if (key === 'tasksDone') return tasksDone ? `${tasksDone.done}/${tasksDone.total}` : '';
  return attainment ? describeVerdict(columns.language, attainment.verdict) : '';
}
