import { excelWork } from '../run/excelWork';
import type { Day } from '../../domain/dates/day';
import { languageOf } from '../../words/vocabulary/languages';
import type { Problem } from '../../domain/schema/problem';
import { dayToSerial, type DateSystem } from '../../domain/dates/serial';
import type { CalendarRow } from '../../domain/calendar/workCalendar';
import { calendarColumns, calendarLanguage, calendarRowsOf } from '../../workbook/sheets/calendarTable';
import { addSupportingRows } from '../../workbook/sheets/addSupportingRows';
import { changeWorkbook, RETRY_THEN_FAIL } from '../../workbook/write/changeWorkbook';
import { wholeRow } from '../../workbook/write/rowIdentity';
import { WriteBatch, type OwnedColumn } from '../../workbook/write/WriteBatch';
import type { TableSnapshot } from '../../workbook/read/tableSnapshot';
import { readWorkbook } from '../../workbook/sheets/workbookSnapshot';
import type { RunOptions } from '../run/runOptions';

export interface CalendarChange {
  /** Days that are to be a holiday or a workday; a day the workbook has already is changed in its row. */
  set: readonly CalendarRow[];
  /** Days whose row of the workbook is to go; what is published for them counts again. */
  remove: readonly Day[];
}

/**
 * Changes 工作日历, which is made with its first rows. Rows that go are emptied, not deleted: deleting would shift
 * what colleagues are working on.
 * @throws WorkbookError before anything is written when the sheet is protected or filtered; `othersChanged` when rows
 * moved at every try, and saving again completes it.
 */
export async function saveCalendar(
  options: RunOptions,
  change: CalendarChange,
): Promise<{ problems: Problem[] }> {
  const { problems } = await changeWorkbook(
    excelWork(options, 'calendar'),
    RETRY_THEN_FAIL,
    async (context) => {
      const workbook = await readWorkbook(context, ['calendar']);
      const { calendar: seen } = workbook.tables;
      const language = seen ? calendarLanguage(seen) : languageOf(options.language);
      const batch = new WriteBatch();
      const inPlace = seen && placeChange(seen, workbook.dateSystem, change);
      // Any cell may be somebody's: a row is the row that was seen while all of it is.
      if (seen && inPlace) batch.cells(seen, wholeRow(seen), inPlace.columns);
      const rows = (inPlace ? inPlace.added : change.set).map(({ day, kind, name }) => [
        dayToSerial(day, workbook.dateSystem) ?? '',
        language.calendar.kinds[kind].word,
        name ?? '',
      ]);
      addSupportingRows(batch, workbook, 'calendar', language, rows);
      return { batch, result: null };
    },
  );
  return { problems };
}

/** What becomes of rows there are, and the days that need a row of their own. */
function placeChange(
  seen: TableSnapshot,
  dateSystem: DateSystem,
  { set, remove }: CalendarChange,
): { columns: OwnedColumn[]; added: CalendarRow[] } {
  const [dayAt, kindAt, nameAt] = calendarColumns(seen);
  const { kinds } = calendarLanguage(seen).calendar;
  const rows = calendarRowsOf(seen, dateSystem);
  const column = (at: number) => ({ column: at, values: seen.rows.map((): string | undefined => undefined) });
  const [dayCells, kindCells, nameCells] = [column(dayAt), column(kindAt), column(nameAt)];
  // Somebody may have taken a column away.
  const columns = [dayCells, kindCells, nameCells].filter(({ column: at }) => at < seen.headers.length);
  for (const { row } of rows.filter(({ day }) => remove.includes(day))) {
    for (const { values } of columns) values[row] = '';
  }
  const added = set.filter(({ day, kind, name }) => {
    // Of several rows for a day the last one counts.
    const own = rows.findLast((row) => row.day === day);
    if (!own) return true;
    if (own.kind !== kind) kindCells.values[own.row] = kinds[kind].word;
    if (name !== undefined && own.name !== name) nameCells.values[own.row] = name;
    return false;
  });
  return { columns, added };
}
