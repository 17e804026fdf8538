import { HUMAN_COLUMNS, TABLE_KEYS, type ColumnKey, type TableKey } from '../../domain/schema/columnKeys';
import { ROW_KEYS } from '../../domain/changeLog/cellChange';
import { languageOf, LANGUAGES } from '../../words/vocabulary/languages';
import { sampleRows, sampleTime, type SampleCell } from '../../domain/tables/sampleRows';
import { dayToSerial, type DateSystem } from '../../domain/dates/serial';
import { DEFAULT_SETTINGS } from '../../domain/settings/settings';
import { writeAsOfName } from '../../workbook/sheets/asOfName';
import { queueBannerRead, writeBanner } from '../../workbook/sheets/banner';
import { cellText } from '../../workbook/cells/cellText';
import { mapColumns, type ColumnMap } from '../../workbook/read/columnMap';
import { guardHeight } from '../../workbook/write/ownedCells';
import { rowsRefused } from '../../workbook/write/rowsRefused';
import { SAMPLE_NAME } from '../../workbook/sheets/sampleName';
import type { TableSnapshot } from '../../workbook/read/tableSnapshot';
import { readWorkbook } from '../../workbook/sheets/workbookSnapshot';
import { settingRow, settingsOf } from '../../workbook/sheets/settingsTable';
import { withFreshLook } from '../../workbook/write/withFreshLook';
import { WorkbookError } from '../../workbook/session/workbookError';
import type { RunOptions } from '../run/runOptions';

/**
 * Takes the sample month out again: the rows that still read as they were made, what the register and the log say
 * of them, and the period and as-of day that were set for it. A row somebody changed is theirs and stays. When a
 * colleague added or deleted rows meanwhile it looks again, once.
 */
export function clearSample(options: RunOptions): Promise<{ rowsRemoved: number; rowsKept: number }> {
  return withFreshLook(languageOf(options.language).sheets.tasks, async (context) => {
    const banners = TABLE_KEYS.map((key) => queueBannerRead(context, key));
    const workbook = await readWorkbook(context, [...TABLE_KEYS, 'settings', 'alerts', 'changes']);
    const { sampleYear: year, tables, dateSystem } = workbook;
    if (year === null) return { rowsRemoved: 0, rowsKept: 0 };
    let rowsRemoved = 0;
    let rowsMade = 0;
    const removedIds = new Set<string>();
    const removals: Removal[] = [];
    for (const key of TABLE_KEYS) {
      const seen = tables[key];
      if (!seen) continue;
      const { rows, made } = untouchedRows(key, seen, year, dateSystem);
      for (const id of keysOf(key, seen, rows)) removedIds.add(id);
      removals.push({ seen, rows });
      rowsRemoved += rows.length;
      rowsMade += made;
    }
    for (const seen of [tables.alerts, tables.changes]) {
      if (seen) removals.push({ seen, rows: rowsAbout(seen, removedIds) });
    }
    // Before anything goes: rows are deleted by number.
    for (const { seen, rows } of removals) if (rows.length > 0) guardHeight(seen, 0);
    removals.forEach(removeRows);
    banners.forEach((banner) => writeBanner(banner(), ''));
    const settings = tables.settings;
    if (settings) resetTime(settings, year, dateSystem);
    writeAsOfName(workbook.asOfName, null);
    context.workbook.names.getItem(SAMPLE_NAME).delete();
    await context.sync();
    return { rowsRemoved, rowsKept: rowsMade - rowsRemoved };
  });
}

function untouchedRows(key: TableKey, seen: TableSnapshot, year: number, dateSystem: DateSystem) {
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

/** What rows are known by in the register and the log. */
function keysOf(key: TableKey, seen: TableSnapshot, rows: readonly number[]): string[] {
  const at = mapColumns(key, seen).at(ROW_KEYS[key]) ?? -1;
  return rows.map((row) => cellText(seen.rows[row]?.[at]).trim()).filter(Boolean);
}

/** The rows of a supporting table that speak of rows with one of the keys; both tables call them 编号. */
function rowsAbout(seen: TableSnapshot, keys: ReadonlySet<string>): number[] {
  const headers = LANGUAGES.flatMap(({ alerts, changes }) => [alerts.headers.task, changes.headers[2]]);
  const at = seen.headers.findIndex((header) => headers.includes(header));
  return seen.rows.flatMap((cells, row) => (keys.has(cellText(cells[at]).trim()) ? [row] : []));
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

interface Removal {
  seen: TableSnapshot;
  rows: number[];
}

/**
 * From the bottom up, so that the rows above keep their places; the last row a table must have is emptied.
 * @throws WorkbookError when the table is protected or filtered; nothing has been sent by then.
 */
function removeRows({ seen, rows }: Removal): void {
  const refused = rowsRefused(seen);
  if (refused) throw new WorkbookError(refused);
  const keepsOne = rows.length === seen.rows.length;
  for (const row of [...rows].reverse()) {
    if (keepsOne && row === 0) seen.body.getRow(0).clear('Contents');
    else seen.table.rows.getItemAt(row).delete();
  }
}

function resetTime(seen: TableSnapshot, year: number, dateSystem: DateSystem): void {
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
