import { TABLE_KEYS, type TableKey as TemplateKey } from '../../domain/schema/columnKeys';
import { civilOf } from '../../domain/dates/day';
import type { SupportingSheet } from '../../words/language/SchemaWords';
import type { TableKey } from '../../workbook/cells/tableNames';
import type { ExcelContext } from '../../workbook/session/excelSession';
import { shortDate } from '../../workbook/look/shortDate';
import type { TableSnapshot } from '../../workbook/read/tableSnapshot';
import type { LookedTable } from '../../workbook/rules/looks/LookedTable';
import type { LookStep } from '../../workbook/rules/looks/lookStep';
import { readLooks } from '../../workbook/rules/looks/readLooks';
import { queueFormatsRead, templateFormats, type FormatsSnapshot } from '../../workbook/rules/readFormats';
import { supportingTable } from '../../workbook/rules/supportingTable';
import { printedOf, templateColumns, type RuledColumn } from '../../workbook/rules/templateRules';
import { DENSE_SHEETS } from '../../workbook/scaffold/supportingSheet';
import { settleFormats } from '../../workbook/rules/settleFormats';
import { notedOwners, type OfferedNote } from '../../workbook/sheets/names/offeredName';
import { readWorkbook, type WorkbookSnapshot } from '../../workbook/sheets/workbookSnapshot';
import { progressOf, type RunOptions } from '../run/runOptions';
import { runSettings, type RunSettings } from '../run/runSettings';
import { queueRulesOfTables, type RuledTable } from './rulesOfTables';

/** A table of ours with what of its look differs from how it would be made now. */
export interface LookedSheet {
  table: TableKey;
  seen: TableSnapshot;
  formats: FormatsSnapshot;
  looks: readonly LookStep[];
}

/** One of the four tables with all that pasting and older versions may have left otherwise. */
export interface TidyTable extends RuledTable, LookedSheet {
  table: TemplateKey;
  /** All columns of ours, as the template would make them. */
  wanted: readonly RuledColumn[];
}

export interface ReadRules {
  workbook: WorkbookSnapshot;
  run: RunSettings;
  tables: readonly TidyTable[];
  /** The sheets besides them; none where they were not asked for. */
  supporting: readonly LookedSheet[];
}

const SUPPORTING: readonly SupportingSheet[] = ['settings', 'calendar', 'alerts', 'history', 'changes'];

/**
 * Reads the tables there are with rules, colours and looks: four round trips, more where cells of a column differ.
 * @param asked.supporting also the looks of the supporting sheets
 */
export async function readRules(
  context: ExcelContext,
  options: RunOptions,
  asked: { supporting: boolean } = { supporting: false },
): Promise<ReadRules> {
  const others = asked.supporting ? SUPPORTING : [];
  const keys = [...TABLE_KEYS, ...new Set<SupportingSheet>(['settings', ...others])];
  const workbook = await readWorkbook(context, keys, progressOf(options, 'reading'));
  const run = runSettings(workbook, options);
  const rules = queueRulesOfTables(workbook, (table) => offeredBy(workbook, table));
  const queued = [
    ...templatesOf(rules.tables, workbook, run, options),
    ...supportingOf(others, workbook),
  ].map((one) => ({ ...one, askFormats: queueFormatsRead(one.looked.seen, one.formats) }));
  await context.sync();
  const ruled = rules.answer();
  const answers = await settleFormats(
    context,
    queued.map(({ askFormats }) => askFormats),
  );
  const steps = await readLooks(
    context,
    queued.map(({ looked }) => looked),
  );
  const found = queued.flatMap(({ looked: { table, seen }, wanted }, index) => {
    const formats = answers[index];
    if (!formats) return [];
    return [{ table, seen, formats, looks: steps.filter((step) => step.table === table), wanted }];
  });
  return {
    workbook,
    run,
    tables: ruled.flatMap((one): TidyTable[] => {
      const tidy = found.find(({ table }) => table === one.table);
      return tidy?.wanted ? [{ ...tidy, ...one, wanted: tidy.wanted }] : [];
    }),
    supporting: found.filter(({ wanted }) => wanted === null),
  };
}

function offeredBy({ offered }: WorkbookSnapshot, table: TemplateKey): readonly string[] {
  const notes: Partial<Record<TemplateKey, OfferedNote>> = offered.tables;
  const note = notes[table];
  return note ? notedOwners(note) : [];
}

/** A table with what it would be made with. */
interface Made {
  looked: LookedTable;
  formats: Parameters<typeof queueFormatsRead>[1];
  /** Null for a supporting sheet. */
  wanted: readonly RuledColumn[] | null;
}

function templatesOf(
  tables: readonly Omit<RuledTable, 'ruled'>[],
  { dateSystem }: WorkbookSnapshot,
  run: RunSettings,
  options: RunOptions,
): Made[] {
  const dates = shortDate(civilOf(run.stored.asOf ?? options.today).year, dateSystem);
  return tables.map(({ table, seen, columns }) => {
    const wanted = templateColumns(table, seen, columns, { dates });
    const printed = printedOf(table, seen, wanted);
    const fontName = columns.language.sheetFont;
    return {
      looked: { table, seen, fontName, columns: wanted, dense: false, printed, dateSystem },
      formats: templateFormats(table, seen, columns),
      wanted,
    };
  });
}

const supportingOf = (keys: readonly SupportingSheet[], { tables, dateSystem }: WorkbookSnapshot): Made[] =>
  keys.flatMap((table): Made[] => {
    const seen = tables[table];
    if (!seen) return [];
    const { language, columns, formats } = supportingTable(table, seen);
    const dense = DENSE_SHEETS.includes(table);
    const fontName = language.sheetFont;
    return [
      { looked: { table, seen, fontName, columns, dense, printed: 0, dateSystem }, formats, wanted: null },
    ];
  });
