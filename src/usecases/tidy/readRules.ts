import { TABLE_KEYS } from '../../domain/schema/columnKeys';
import { civilOf } from '../../domain/dates/day';
import type { ExcelContext } from '../../workbook/session/excelSession';
import { shortDate } from '../../workbook/look/shortDate';
import { queueFormatsRead, type FormatsSnapshot } from '../../workbook/rules/readFormats';
import { settleFormats } from '../../workbook/rules/settleFormats';
import { readLooks } from '../../workbook/rules/readLooks';
import type { LookStep } from '../../workbook/rules/lookStep';
import { templateColumns, type RuledColumn } from '../../workbook/rules/templateRules';
import { readWorkbook, type WorkbookSnapshot } from '../../workbook/sheets/workbookSnapshot';
import { progressOf, type RunOptions } from '../run/runOptions';
import { runSettings, type RunSettings } from '../run/runSettings';
import { queueRulesOfTables, type RuledTable } from './rulesOfTables';

/** One of our tables with all that pasting and older versions may have left otherwise than it would be made now. */
export interface TidyTable extends RuledTable {
  /** All columns of ours, as the template would make them. */
  wanted: readonly RuledColumn[];
  formats: FormatsSnapshot;
  /** What of its look differs. */
  looks: readonly LookStep[];
}

export interface ReadRules {
  workbook: WorkbookSnapshot;
  run: RunSettings;
  tables: readonly TidyTable[];
}

/** Reads the tables there are with rules, colours and looks: four round trips, more where cells of a column differ. */
export async function readRules(context: ExcelContext, options: RunOptions): Promise<ReadRules> {
  const workbook = await readWorkbook(context, [...TABLE_KEYS, 'settings'], progressOf(options, 'reading'));
  const run = runSettings(workbook, options);
  const { dateSystem } = workbook;
  const dates = shortDate(civilOf(run.stored.asOf ?? options.today).year, dateSystem);
  const rules = queueRulesOfTables(workbook);
  const asked = rules.tables.map(({ table, seen, columns }) => ({
    wanted: templateColumns(table, seen, columns, dates),
    formats: queueFormatsRead(table, seen, columns),
  }));
  await context.sync();
  const found = rules.answer();
  const formats = await settleFormats(
    context,
    asked.map((one) => one.formats),
  );
  const steps = await readLooks(
    context,
    found.map(({ table, seen, columns }, index) => ({
      table,
      seen,
      fontName: columns.language.sheetFont,
      columns: asked[index]?.wanted ?? [],
      dateSystem,
    })),
  );
  const tables = found.flatMap((ruled, index): TidyTable[] => {
    const [one, ownFormats] = [asked[index], formats[index]];
    if (!one || !ownFormats) return [];
    const looks = steps.filter(({ table }) => table === ruled.table);
    return [{ ...ruled, wanted: one.wanted, formats: ownFormats, looks }];
  });
  return { workbook, run, tables };
}
