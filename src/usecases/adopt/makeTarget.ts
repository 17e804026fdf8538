import { NAME_COLUMN } from '../../domain/adopt/grid/importColumns';
import {
  HUMAN_COLUMNS,
  OPTIONAL_COLUMNS,
  TABLE_KEYS,
  type ColumnKey,
  type TableKey,
} from '../../domain/schema/columnKeys';
import { middleDay, periodOfDay } from '../../domain/dates/period';
import { DEFAULT_SETTINGS } from '../../domain/settings/settings';
import { appendRows } from '../../workbook/write/appendRows';
import { AS_OF_NAME, asOfFormula } from '../../workbook/sheets/asOfName';
import { cellAddress } from '../../workbook/cells/cellAddress';
import { mapColumns } from '../../workbook/read/columnMap';
import { defineName } from '../../workbook/cells/defineName';
import type { ExcelContext } from '../../workbook/session/excelSession';
import { requiredTable } from '../../workbook/read/requiredTable';
import { rowBlocks } from '../../workbook/cells/rowBlocks';
import { addSheet } from '../../workbook/scaffold/addSheet';
import { FIRST_BODY_ROW } from '../../workbook/scaffold/layout';
import type { ScaffoldSheet } from '../../workbook/scaffold/scaffoldSheet';
import { settingsSheet } from '../../workbook/scaffold/settingsSheet';
import { readWorkbook } from '../../workbook/sheets/workbookSnapshot';
import { progressOf, type RunOptions } from '../run/runOptions';
import { addTemplates } from '../setup/addTemplates';
import { templateNames } from '../setup/templateNames';
import type { AdoptionResult } from './adoption';
import { placeRow, type AdoptedRow } from './newRows';
import type { ReadAdoption } from './readAdoption';

/**
 * Makes the templates that are missing, the table with its first rows in it: one round trip, and more for rows
 * that do not fit one request. The team's own sheet may have the template's name; ours then gets a number.
 */
export async function makeTarget(
  context: ExcelContext,
  options: RunOptions,
  table: TableKey,
  read: ReadAdoption,
  rows: readonly AdoptedRow[],
): Promise<Pick<AdoptionResult, 'sheet' | 'cell' | 'created' | 'problems' | 'cellsWritten'>> {
  const { present, language, proposal } = read;
  const missing = TABLE_KEYS.filter((key) => present.tableSheets[key] === null);
  const names = templateNames(missing, present, language, 'rename');
  const sheet = names.get(table) ?? '';
  const [first] = rowBlocks(rows.length);
  const inside = rows.slice(0, first?.count ?? 0);
  const added: readonly ColumnKey[] = OPTIONAL_COLUMNS[table];
  const optional = added.filter((key) => proposal.mapping.has(key));

  if (!present.names.has(AS_OF_NAME.toLowerCase()))
    defineName(context, present.names, AS_OF_NAME, asOfFormula(read.run.storedAsOf));
  let cellsWritten = addTemplates(context, present, {
    names,
    language,
    banner: '',
    content: { [table]: { rows: inside, optional } },
  });
  const settings = periodToKeep(options, read);
  if (settings) cellsWritten += addSheet(context, settings, present.names);
  context.workbook.worksheets.getItem(sheet).activate();
  await context.sync();

  const rest = rows.slice(inside.length);
  const problems: AdoptionResult['problems'][number][] = [];
  if (rest.length > 0) {
    const seen = requiredTable(await readWorkbook(context, [table]), table, options.language);
    const columns = mapColumns(table, seen);
    const placed = rest.map((row) => placeRow(row, columns, seen.headers.length));
    const appended = await appendRows(context, seen, placed, {
      onRows: progressOf(options, 'writing'),
    });
    await context.sync();
    cellsWritten += appended.cells;
    problems.push(...(await appended.settle()));
  }
  const human: readonly ColumnKey[] = HUMAN_COLUMNS[table];
  return {
    sheet,
    cell: { sheet, address: cellAddress(FIRST_BODY_ROW, human.indexOf(NAME_COLUMN[table])) },
    created: [...names.values(), ...(settings ? [settings.name] : [])],
    problems,
    cellsWritten,
  };
}

/** Days from the middle of the month beyond which a date is doubted (SPEC section 2). */
const HALF_A_YEAR = 183;

/**
 * A plan of another year is looked at by its own month: by today's, every one of its dates would be doubted.
 * Only in a workbook without settings; a month somebody set stays.
 */
function periodToKeep(
  { today, overrides }: RunOptions,
  { present, period, language }: ReadAdoption,
): ScaffoldSheet | null {
  const isNear = Math.abs(middleDay(period) - middleDay(periodOfDay(today))) < HALF_A_YEAR;
  const isTaken = present.sheetNames.includes(language.sheets.settings);
  if (present.hasSettings || isTaken || isNear || overrides?.period) return null;
  return settingsSheet({ ...DEFAULT_SETTINGS, period }, language);
}
