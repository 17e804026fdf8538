import { cellAt } from '../../../domain/adopt/grid/grid';
import { NAME_COLUMN } from '../../../domain/adopt/grid/importColumns';
import { readDates } from '../../../domain/adopt/rows/readDates';
import { describeImportDoubt } from '../../../words/describe/describeAdoption';
import type { CellSnapshot } from '../../../domain/cells/cellSnapshot';
import { isBlankWord } from '../../../domain/cells/isBlankWord';
import { ROW_KEYS } from '../../../domain/changeLog/cellChange';
import type { ColumnKey, TableKey } from '../../../domain/schema/columnKeys';
import { isDateFormat } from '../../../domain/dates/isDateFormat';
import type { Day } from '../../../domain/dates/day';
import { fill } from '../../../words/template/fill';
import { languageOf } from '../../../words/vocabulary/languages';
import { dayToSerial, type DateSystem } from '../../../domain/dates/serial';
import { cellOf } from '../../../workbook/read/cellOf';
import { cellText } from '../../../workbook/cells/cellText';
import { mapColumns, type ColumnMap } from '../../../workbook/read/columnMap';
import { anyWork } from '../../run/excelWork';
import { withExcel } from '../../../workbook/session/excelSession';
import { readWorkbook, type WorkbookSnapshot } from '../../../workbook/sheets/workbookSnapshot';
import { ownTable } from '../../adopt/ownRows';
import { progressOf, type RunOptions } from '../../run/runOptions';
import { runSettings, type RunSettings } from '../../run/runSettings';
import type { DateItem, DatePreview } from './dateConversion';

const TABLES = ['tasks', 'issues'] as const;
type DatedTable = (typeof TABLES)[number];

/**
 * Every date cell of tracker and issue log that is a text or in doubt, with the real date it would become
 * (SPEC section 2, 规范日期). Writes nothing; accepted items go through `applyChanges`.
 */
export function previewDates(options: RunOptions): Promise<DatePreview> {
  return withExcel(anyWork(options), async (context) => {
    options.onProgress?.({ phase: 'reading' });
    const workbook = await readWorkbook(context, [...TABLES, 'settings'], progressOf(options, 'reading'));
    const run = runSettings(workbook, options);
    const found = TABLES.map((table) => datesOf(table, workbook, run, options));
    return {
      items: found.flatMap(({ items }) => items),
      unreadable: found.flatMap(({ unreadable }) => unreadable),
      withoutId: found.reduce((sum, { withoutId }) => sum + withoutId, 0),
      problems: run.problems,
    };
  });
}

function datesOf(
  table: DatedTable,
  { tables, dateSystem }: WorkbookSnapshot,
  { period, asOf }: RunSettings,
  options: RunOptions,
): Pick<DatePreview, 'items' | 'unreadable' | 'withoutId'> {
  const seen = tables[table];
  const items: DateItem[] = [];
  const unreadable: { cell: DateItem['cell']; text: string }[] = [];
  if (!seen) return { items, unreadable, withoutId: 0 };
  const columns: ColumnMap<TableKey> = mapColumns(table, seen);
  const { grid, mapping } = ownTable<TableKey>(table, seen, columns);
  const words = languageOf(options.language);
  let withoutId = 0;
  seen.rows.forEach((cells, at) => {
    const read = readDates((row, column) => cellAt(grid, row, column), at + 1, mapping, {
      period,
      dateSystem,
    });
    const text = (key: ColumnKey) => cellText(cells[columns.at(key) ?? -1]).trim();
    const id = text(ROW_KEYS[table]);
    let isLost = false;
    for (const [key, value] of read.values) {
      const column = columns.at(key);
      const cell = column === undefined ? undefined : cells[column];
      if (column === undefined || !cell || (value.kind === 'day' && holds(cell, value.day, dateSystem)))
        continue;
      const place = cellOf(seen, at, column);
      const shown = cellText(cell).trim();
      if (value.kind !== 'day') {
        // A part of a month is read as such everywhere; only what says nothing has to be looked at.
        if (read.doubts.some((doubt) => doubt.key === key && doubt.doubt.code === 'dateUnreadable'))
          unreadable.push({ cell: place, text: shown });
        continue;
      }
      if (id === '') {
        isLost = true;
        continue;
      }
      // What answers for a blank cell is in the cell beside it.
      const source = shown || (key === 'start' ? text('finish') : text('start'));
      const ofCell = read.doubts.filter((doubt) => doubt.key === key);
      const doubts = ofCell.map((doubt) => describeImportDoubt(words, doubt, asOf));
      const why = fill(columns.language.adopting.log.dates, { text: source });
      const item: DateItem = {
        change: {
          table,
          row: id,
          at,
          column: key,
          before: cell.value,
          after: { day: value.day },
          action: 'dates',
          why,
        },
        cell: place,
        name: text(NAME_COLUMN[table]),
        header: seen.headers[column] ?? '',
        text: shown,
        day: value.day,
        // 待定 beside a range says that the day is open; what the range would put there is for a person to choose.
        ticked: doubts.length === 0 && (shown === '' || !isBlankWord(shown)),
        isOther: false,
        doubts,
      };
      items.push(item);
      for (const { doubt } of ofCell) {
        if (doubt.code !== 'dateDoubtful' || !('alternative' in doubt.doubt)) continue;
        const day = doubt.doubt.alternative;
        const change = { ...item.change, after: { day } };
        items.push({ ...item, change, day, ticked: false, isOther: true, doubts: [] });
      }
    }
    if (isLost) withoutId += 1;
  });
  return { items, unreadable, withoutId };
}

/** True for a cell that is the real date already, with or without a time of day. */
function holds({ value, numberFormat }: CellSnapshot, day: Day, dateSystem: DateSystem): boolean {
  return (
    typeof value === 'number' &&
    Math.floor(value) === dayToSerial(day, dateSystem) &&
    isDateFormat(numberFormat)
  );
}
