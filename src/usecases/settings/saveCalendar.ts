import type { Day } from '../../domain/dates/day';
import { languageOf } from '../../words/vocabulary/languages';
import type { Problem } from '../../domain/schema/problem';
import { dayToSerial, type DateSystem } from '../../domain/dates/serial';
import type { CalendarRow } from '../../domain/calendar/workCalendar';
import { calendarColumns, calendarLanguage, calendarRowsOf } from '../../workbook/sheets/calendarTable';
import { withExcel } from '../../workbook/session/excelSession';
import { appendToSupportingSheet } from '../../workbook/sheets/appendToSupportingSheet';
import type { OwnedColumn } from '../../workbook/write/ownedCells';
import type { TableSnapshot } from '../../workbook/read/tableSnapshot';
import { readWorkbook } from '../../workbook/sheets/workbookSnapshot';
import { sendWrites } from '../../workbook/write/sendWrites';
import { WorkbookError } from '../../workbook/session/workbookError';
import { writeUnlessEdited } from '../../workbook/write/writeUnlessEdited';
import type { RunOptions } from '../run/runOptions';

export interface CalendarChange {
  /** Days that are to be a holiday or a workday; a day the workbook has already is changed in its row. */
  set: readonly CalendarRow[];
  /** Days whose row of the workbook is to go; what is published for them counts again. */
  remove: readonly Day[];
}

/**
 * Changes 工作日历, which is made with its first rows. Rows that go are emptied, not deleted: deleting would shift
 * what colleagues are working on. When a colleague moved or changed those rows meanwhile, they get back what they
 * held, and it looks again, once.
 * @throws WorkbookError before anything is written when the sheet is protected or filtered; `othersChanged` when rows
 * moved twice, and saving again completes it.
 */
export async function saveCalendar(
  options: RunOptions,
  change: CalendarChange,
): Promise<{ problems: Problem[] }> {
  const first = await saveOnce(options, change);
  const { problems, sheet, edited: rows } = first.edited > 0 ? await saveOnce(options, change) : first;
  if (rows > 0) throw new WorkbookError({ code: 'othersChanged', sheet, rows });
  return { problems };
}

function saveOnce(options: RunOptions, change: CalendarChange) {
  return withExcel(languageOf(options.language).sheets.calendar, async (context) => {
    const workbook = await readWorkbook(context, ['calendar']);
    const { calendar: seen } = workbook.tables;
    const language = seen ? calendarLanguage(seen) : languageOf(options.language);
    const { set, remove } = change;
    const inPlace = seen && placeChange(seen, workbook.dateSystem, change);
    const written = inPlace && (await writeUnlessEdited(context, seen, inPlace.columns));
    const added = inPlace ? inPlace.added : set;
    const grown = await appendToSupportingSheet(
      context,
      workbook,
      'calendar',
      language,
      added.map(({ day, kind, name }) => [
        dayToSerial(day, workbook.dateSystem) ?? '',
        language.calendar.kinds[kind].word,
        name ?? '',
      ]),
    );
    const sheet = seen?.sheet ?? language.sheets.calendar;
    if (!written?.queued && !grown.queued) return { sheet, edited: 0, problems: [] };
    if (!(await sendWrites(context))) return { sheet, edited: set.length + remove.length, problems: [] };
    return { sheet, edited: (await written?.settle()) ?? 0, problems: await grown.settle() };
  });
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
