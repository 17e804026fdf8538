import type { LogEntry } from '../../../domain/changeLog/logEntry';
import { isoDay, type Day } from '../../../domain/dates/day';
import { COUNTED } from '../../../domain/history/dailyCounts';
import { findHistoryColumns } from '../../../domain/history/historyColumns';
import type { RecordedDays } from '../../../domain/history/recordDays';
import type { Language } from '../../../words/language/Language';
import { cellText, isBlankCell } from '../../../workbook/cells/cellText';
import type { HistorySnapshot } from '../../../workbook/sheets/dailyHistory';
import type { WorkbookSnapshot } from '../../../workbook/sheets/workbookSnapshot';

/** Texts that people wrote into figures of a day and that are written over, for 变更日志 (SPEC section 1). */
export function replacedFigures(
  { tables: { history: table } }: WorkbookSnapshot,
  { rowOf, days }: HistorySnapshot,
  { changed }: RecordedDays,
  language: Language,
): LogEntry[] {
  if (!table) return [];
  const isRead: ReadonlySet<Day> = new Set(days.map(({ day }) => day));
  const columns = findHistoryColumns(table.headers);
  return changed.flatMap((counts) => {
    // A day with all its figures holds numbers, which are Opsbook's.
    if (isRead.has(counts.day)) return [];
    const cells = table.rows[rowOf.get(counts.day) ?? -1];
    return COUNTED.flatMap((key): LogEntry[] => {
      const cell = cells?.[columns.get(key) ?? -1];
      if (!cell || isBlankCell(cell) || typeof cell.value === 'number') return [];
      const field = table.headers[columns.get(key) ?? -1] ?? '';
      return [
        {
          action: 'replaced',
          row: isoDay(counts.day),
          field,
          before: cellText(cell),
          after: counts[key],
          why: language.replacedByOpsbook,
        },
      ];
    });
  });
}
