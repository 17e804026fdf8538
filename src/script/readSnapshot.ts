import type { CellSnapshot } from '../domain/cells/cellSnapshot';
import { LANGUAGES } from '../words/vocabulary/languages';
import { TABLE_KEYS as TEMPLATE_KEYS } from '../domain/schema/columnKeys';
import {
  AS_OF_NAME,
  BANNER_NAMES,
  columnName,
  LIMIT_NAMES,
  SAMPLE_NAME,
} from '../workbook/cells/definedNames';
import { TABLE_NAMES, type TableKey } from '../workbook/cells/tableNames';
import { untoldColumns } from '../workbook/read/chosenColumns';
import { readsFormats, type ChosenColumn, type TableSnapshot } from '../workbook/read/tableSnapshot';
import { OWNED_NAME } from '../workbook/sheets/names/ownedFingerprint';
import type { WorkbookSnapshot } from '../workbook/sheets/workbookSnapshot';
import type { SeenByScript } from './decideNightly';
import { dateSystemOf } from './dateSystemOf';

/**
 * What a refresh looks at, read by the members of Office Scripts, which answer at once. Its ranges stand for nothing: what
 * is written is found again by its place.
 */
export function readSnapshot(workbook: ExcelScript.Workbook): SeenByScript {
  const otherBanners: { name: string; text: string }[] = [];
  for (const key of ['plan', 'issues', 'summary'] as const) {
    const line = workbook.getNamedItem(BANNER_NAMES[key])?.getRange();
    if (!line) continue;
    const isProtected = line.getWorksheet().getProtection().getProtected();
    if (!isProtected)
      otherBanners.push({ name: BANNER_NAMES[key], text: String(line.getValues()[0]?.[0] ?? '') });
  }
  return { workbook: workbookOf(workbook), otherBanners };
}

function workbookOf(workbook: ExcelScript.Workbook): WorkbookSnapshot {
  const tables: WorkbookSnapshot['tables'] = {
    plan: readTable(workbook, 'plan'),
    tasks: readTable(workbook, 'tasks'),
    issues: null,
    summary: null,
    settings: readTable(workbook, 'settings'),
    calendar: readTable(workbook, 'calendar'),
    alerts: readTable(workbook, 'alerts'),
    history: readTable(workbook, 'history'),
    changes: readTable(workbook, 'changes'),
  };
  const owned = workbook.getNamedItem(OWNED_NAME);
  const sample = workbook.getNamedItem(SAMPLE_NAME);
  const banner = workbook.getNamedItem(BANNER_NAMES.tasks)?.getRange();
  const year = sample ? Number(/(\d{4})/.exec(sample.getFormula())?.[1] ?? Number.NaN) : null;
  const [nothing, cell] = [{} as WorkbookSnapshot['asOfName']['item'], {} as TableSnapshot['body']];
  return {
    tables,
    dateSystem: dateSystemOf(Object.values(tables)),
    banner: banner
      ? { key: 'tasks', text: String(banner.getValues()[0]?.[0] ?? ''), cell, isProtected: false }
      : null,
    otherBanners: [],
    asOfName: {
      formula: formulaOf(workbook, AS_OF_NAME),
      isToday: /^=[^()]+\(\)$/.test(formulaOf(workbook, AS_OF_NAME) ?? ''),
      item: nothing,
    },
    limitNames: {
      slipThreshold: { formula: formulaOf(workbook, LIMIT_NAMES.slipThreshold), item: nothing },
      lookAhead: { formula: formulaOf(workbook, LIMIT_NAMES.lookAhead), item: nothing },
    },
    // Drop-downs are the pane's to keep.
    offered: {} as WorkbookSnapshot['offered'],
    ownedMarks: {
      tasks: { formula: owned ? owned.getFormula() : null, item: nothing, table: 'tasks' },
      summary: { formula: null, item: nothing, table: 'summary' },
    },
    timeline: {} as WorkbookSnapshot['timeline'],
    sheetNames: [],
    // No sheet is made here.
    structureProtected: true,
    sampleYear: year,
  };
}

function formulaOf(workbook: ExcelScript.Workbook, name: string): string | null {
  const item = workbook.getNamedItem(name);
  return item ? item.getFormula() : null;
}

function readTable(workbook: ExcelScript.Workbook, key: TableKey): TableSnapshot | null {
  const table = workbook.getTable(TABLE_NAMES[key]);
  if (!table) return null;
  const sheet = table.getWorksheet();
  const body = table.getRangeBetweenHeaderAndTotal();
  const headers = (table.getHeaderRowRange().getValues()[0] ?? []).map((header) => String(header));
  const values = body.getValues();
  const texts = readsFormats(key)
    ? body.getTexts()
    : values.map((cells) => cells.map((value) => String(value)));
  const formats = readsFormats(key) ? body.getNumberFormats() : [];
  const rows = values.map((cells, row) =>
    cells.map((value, column): CellSnapshot => ({
      value,
      text: texts[row]?.[column] ?? '',
      numberFormat: formats[row]?.[column] ?? 'General',
    })),
  );
  const known = LANGUAGES.map(({ columns }) => columns.tasks.id.header);
  const at = key === 'tasks' ? headers.findIndex((header) => known.includes(header)) : -1;
  const ids =
    at < 0
      ? []
      : body
          .getColumn(at)
          .getFormulas()
          .map((cells) => cells[0] ?? '');
  const place = { sheet: sheet.getName(), firstRow: body.getRowIndex(), firstColumn: body.getColumnIndex() };
  return {
    key,
    chosen: chosenOf(workbook, key, headers, place),
    ...place,
    sheetProtected: sheet.getProtection().getProtected(),
    filtered: table.getAutoFilter().getIsDataFiltered(),
    showsTotals: table.getShowTotals(),
    headers,
    rows,
    calculatedIds: calculatedRows(ids, rows),
    freeBelow: true,
    body: {} as TableSnapshot['body'],
    table: {} as TableSnapshot['table'],
  };
}

/** Columns that a person pointed at in the pane. */
function chosenOf(
  workbook: ExcelScript.Workbook,
  key: TableKey,
  headers: readonly string[],
  { sheet, firstRow, firstColumn }: Pick<TableSnapshot, 'sheet' | 'firstRow' | 'firstColumn'>,
): ChosenColumn[] {
  const table = TEMPLATE_KEYS.find((one) => one === key);
  if (table === undefined) return [];
  const chosen: ChosenColumn[] = [];
  for (const column of untoldColumns(table, headers)) {
    const header = workbook.getNamedItem(columnName(table, column))?.getRange();
    if (header && header.getWorksheet().getName() === sheet && header.getRowIndex() === firstRow - 1)
      chosen.push([column, header.getColumnIndex() - firstColumn]);
  }
  return chosen.filter(([, at]) => headers[at] !== undefined);
}

/** Rows whose number is a formula; text that begins like one reads the same in both. */
function calculatedRows(ids: readonly string[], rows: readonly CellSnapshot[][]): ReadonlySet<number> {
  const found = ids.flatMap((held, row) =>
    String(held).startsWith('=') && (rows[row] ?? []).every(({ value }) => value !== held) ? [row] : [],
  );
  return new Set(found);
}
