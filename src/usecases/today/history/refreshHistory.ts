import type { LogEntry } from '../../../domain/changeLog/logEntry';
import type { DailyCounts } from '../../../domain/history/dailyCounts';
import { recordDays, type RecordedDays } from '../../../domain/history/recordDays';
import type { Problem } from '../../../domain/schema/problem';
import type { Language } from '../../../words/language/Language';
import { historyOf, type HistorySnapshot } from '../../../workbook/sheets/dailyHistory';
import type { WorkbookSnapshot } from '../../../workbook/sheets/workbookSnapshot';
import { replacedFigures } from './replacedFigures';

/** 逐日预警 as it was and as the refresh leaves it. */
export interface RefreshedHistory {
  seen: HistorySnapshot;
  update: RecordedDays;
  /** What people wrote into figures of the day, for 变更日志. */
  replaced: LogEntry[];
  problems: Problem[];
}

/**
 * Brings 逐日预警 up to a day (SPEC section 8b): the row is that of the as-of day, whichever day today is, and the last
 * refresh of a day counts.
 * @param before days to be there where the workbook has no history yet
 */
export function refreshHistory(
  workbook: WorkbookSnapshot,
  today: DailyCounts,
  language: Language,
  before: () => readonly DailyCounts[] = () => [],
): RefreshedHistory {
  const seen = historyOf(workbook);
  const first = workbook.tables.history ? [] : before();
  const update = recordDays(seen, [...first, today]);
  return {
    seen,
    update,
    replaced: replacedFigures(workbook, seen, update, language),
    problems: seen.unreadable,
  };
}
