import { HUMAN_COLUMNS, TABLE_KEYS, type ColumnKey, type TableKey } from '../domain/columnKeys';
import { sampleRows, sampleTime, type SampleCell } from '../domain/sampleRows';
import { dayToSerial, type DateSystem } from '../domain/serial';
import { DEFAULT_SETTINGS } from '../domain/settings';
import { writeAsOfName } from '../workbook/asOfName';
import { askBanner, writeBanner } from '../workbook/banner';
import { mapColumns, type ColumnMap } from '../workbook/columnMap';
import { withExcel } from '../workbook/excelSession';
import { SAMPLE_NAME } from '../workbook/sampleMark';
import type { SeenTable } from '../workbook/seenTable';
import { lookAtWorkbook } from '../workbook/seenWorkbook';
import { settingRow, settingsOf } from '../workbook/settingsTable';
import { WorkbookError } from '../workbook/workbookError';
import type { RunOptions } from './runOptions';

/**
 * Takes the sample month out again: the rows that still read as they were made, and the period and as-of day
 * that were set for it. A row somebody changed is theirs and stays.
 */
export function clearSample(_options: RunOptions): Promise<{ rowsRemoved: number; rowsKept: number }> {
  return withExcel('', async (context) => {
    const banners = TABLE_KEYS.map((key) => askBanner(context, key));
    const workbook = await lookAtWorkbook(context, [...TABLE_KEYS, 'settings']);
    const { sampleYear: year, tables, dateSystem } = workbook;
    if (year === null) return { rowsRemoved: 0, rowsKept: 0 };
    let rowsRemoved = 0;
    let rowsMade = 0;
    for (const key of TABLE_KEYS) {
      const seen = tables[key];
      if (!seen) continue;
      if (seen.sheetProtected) throw new WorkbookError({ code: 'sheetProtected', sheet: seen.sheet });
      if (seen.filtered) throw new WorkbookError({ code: 'tableFiltered', sheet: seen.sheet });
      const { rows, made } = untouchedRows(key, seen, year, dateSystem);
      removeRows(seen, rows);
      rowsRemoved += rows.length;
      rowsMade += made;
    }
    banners.forEach((banner) => writeBanner(banner(), ''));
    const settings = tables.settings;
    if (settings) resetTime(settings, year, dateSystem);
    writeAsOfName(workbook.asOfName, null);
    context.workbook.names.getItem(SAMPLE_NAME).delete();
    await context.sync();
    return { rowsRemoved, rowsKept: rowsMade - rowsRemoved };
  });
}

function untouchedRows(key: TableKey, seen: SeenTable, year: number, dateSystem: DateSystem) {
  const columns = mapColumns(key, seen);
  const wanted = sampleRows(columns.language, year)[key].map((row) =>
    fingerprint(key, (column) => expected((row as Partial<Record<string, SampleCell>>)[column], dateSystem)),
  );
  const rows = seen.rows.flatMap((cells, row) =>
    wanted.includes(fingerprint(key, (column) => cells[positionOf(columns, column)]?.value ?? ''))
      ? [row]
      : [],
  );
  return { rows, made: wanted.length };
}

const positionOf = (columns: ColumnMap<TableKey>, column: string) => columns.at(column as ColumnKey) ?? -1;

/** The human cells of a row as one text; 达成率 stands among them but is ours. */
function fingerprint(key: TableKey, value: (column: string) => string | number | boolean): string {
  return JSON.stringify(HUMAN_COLUMNS[key].filter((column) => column !== 'rate').map(value));
}

function expected(cell: SampleCell | undefined, dateSystem: DateSystem): string | number {
  if (cell === undefined || typeof cell === 'string') return cell ?? '';
  return dayToSerial(cell.day, dateSystem) ?? '';
}

/** From the bottom up, so that the rows above keep their places; the last row a table must have is emptied. */
function removeRows(seen: SeenTable, rows: number[]): void {
  const keepsOne = rows.length === seen.rows.length;
  for (const row of [...rows].reverse()) {
    if (keepsOne && row === 0) seen.body.getRow(0).clear('Contents');
    else seen.table.rows.getItemAt(row).delete();
  }
}

function resetTime(seen: SeenTable, year: number, dateSystem: DateSystem): void {
  const { settings } = settingsOf(seen, dateSystem);
  const time = sampleTime(year);
  const periodRow = settingRow(seen, 'period');
  const asOfRow = settingRow(seen, 'asOf');
  if (settings.period === time.period && periodRow !== undefined) {
    seen.body.getCell(periodRow, 1).values = [[DEFAULT_SETTINGS.period ?? '']];
  }
  if (settings.asOf === time.asOf && asOfRow !== undefined) {
    seen.body.getCell(asOfRow, 1).values = [[DEFAULT_SETTINGS.asOf ?? '']];
  }
}
