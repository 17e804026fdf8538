import { HALF_A_YEAR } from '../../domain/dates/reading/placeInYear';
import { AS_OF_NAME } from '../../workbook/cells/definedNames';
import { NAME_COLUMN } from '../../domain/adopt/grid/importColumns';
import {
  HUMAN_COLUMNS,
  OPTIONAL_COLUMNS,
  TABLE_KEYS,
  type ColumnKey,
  type TableKey,
} from '../../domain/schema/columnKeys';
import { civilOf } from '../../domain/dates/day';
import { middleDay, periodOfDay } from '../../domain/dates/period';
import { DEFAULT_SETTINGS } from '../../domain/settings/settings';
import { newTablesOffered } from '../../workbook/sheets/names/offeredName';
import { newNameWrite } from '../../workbook/sheets/names/newNameWrite';
import { asOfFormula } from '../../workbook/sheets/names/asOfName';
import { cellAddress } from '../../workbook/cells/cellAddress';
import { sheetTemplate } from '../../domain/tables/templates';
import { IN_FRONT, sheetWrite, showSheet } from '../../workbook/scaffold/addSheet';
import { FIRST_BODY_ROW } from '../../workbook/scaffold/layout';
import type { ScaffoldSheet } from '../../workbook/scaffold/scaffoldSheet';
import { settingsSheet } from '../../workbook/sheets/settingsSheet';
import type { TakeBack } from '../../workbook/back/PlainWrite';
import type { NewTable, WriteBatch } from '../../workbook/write/WriteBatch';
import type { RunOptions } from '../run/runOptions';
import { addTemplates, templateSheets } from '../setup/addTemplates';
import { templateNames } from '../setup/templateNames';
import type { AdoptionResult } from './adoption';
import type { AdoptedRow } from './newRows';
import type { ReadAdoption } from './readAdoption';
import { newLimitNamesWrites } from '../../workbook/sheets/names/limitNames';

/** What taking a table over into templates that were missing leads to. */
export type MadeTarget = Pick<AdoptionResult, 'sheet' | 'cell' | 'created'>;

/**
 * Adds the templates that are missing to a batch, the table with the rows in it. The team's own sheet may have the
 * template's name; ours then gets a number.
 */
export function addTarget(
  batch: WriteBatch,
  options: RunOptions,
  table: TableKey,
  read: ReadAdoption,
  rows: readonly AdoptedRow[],
): MadeTarget {
  const { present, language, proposal } = read;
  const missing = TABLE_KEYS.filter((key) => present.tableSheets[key] === null);
  const names = templateNames(missing, present, language, 'rename');
  const sheet = names.get(table) ?? '';
  const added: readonly ColumnKey[] = OPTIONAL_COLUMNS[table];
  const optional = added.filter((key) => proposal.mapping.has(key));

  batch.add(IN_FRONT);
  if (!present.names.has(AS_OF_NAME.toLowerCase())) {
    const formula = asOfFormula(read.run.stored.asOf, present.dateSystem);
    batch.add(newNameWrite({ defined: present.names, name: AS_OF_NAME, meaning: formula }));
  }
  if (missing.includes('tasks')) batch.add(...newLimitNamesWrites(present.names, read.run.stored));
  const { year } = civilOf(read.run.asOf);
  const templates = { names, language, banner: '', year, content: { [table]: { rows: [], optional } } };
  if (rows.length === 0) addTemplates(batch, present, templates);
  else {
    const keys = sheetTemplate(table, language, optional).columns.map(({ key }) => key);
    const placed = rows.map((row) => keys.map((key) => row[key] ?? ''));
    const sheets = templateSheets(present, templates);
    batch.rows(newTable(table, sheet, sheets, present.names), placed);
  }
  batch.add(...newTablesOffered(present.offered, missing, []));
  const settings = periodToKeep(options, read);
  if (settings) batch.add(sheetWrite(settings, present.names));
  batch.add(showSheet(sheet));
  const human: readonly ColumnKey[] = HUMAN_COLUMNS[table];
  return {
    sheet,
    cell: { sheet, address: cellAddress(FIRST_BODY_ROW, human.indexOf(NAME_COLUMN[table])) },
    created: [...names.values(), ...(settings ? [settings.name] : [])],
  };
}

/** The table of one of several sheets that are made together, in their order. */
function newTable(
  key: TableKey,
  sheet: string,
  sheets: readonly ScaffoldSheet[],
  defined: ReadonlySet<string>,
): NewTable {
  const target = sheets.find(({ name }) => name === sheet);
  let backs: readonly (() => TakeBack | null)[] = [];
  return {
    key,
    sheet,
    headers: target?.columns.map(({ header }) => header) ?? [],
    make: (context, first) => {
      const rows = first.map((row) => [...row]);
      const writes = sheets.map((plan) =>
        plan === target ? sheetWrite({ ...plan, rows }, defined, 'apart') : sheetWrite(plan, defined),
      );
      for (const { queue } of writes) queue(context);
      backs = writes.map(({ back }) => back);
      const cells = sheets.map(
        (plan) => sheetWrite(plan === target ? { ...plan, rows: [] } : plan, defined).cells,
      );
      return cells.reduce((sum, count) => sum + count, 0);
    },
    back: () => backs.flatMap((back) => back() ?? []),
    look: (context) => sheets.forEach((plan) => sheetWrite(plan, defined).look(context)),
  };
}

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
