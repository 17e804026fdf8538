import { TABLE_KEYS } from '../../domain/schema/columnKeys';
import type { ExcelContext } from '../../workbook/session/excelSession';
import { readWorkbook, type WorkbookSnapshot } from '../../workbook/sheets/workbookSnapshot';
import { progressOf, type RunOptions } from '../run/runOptions';
import { rulesOfTables, type RuledTable } from './rulesOfTables';

/** Reads the tables there are with their rules: two round trips. */
export async function readRules(
  context: ExcelContext,
  options: RunOptions,
): Promise<{ workbook: WorkbookSnapshot; tables: RuledTable[] }> {
  const workbook = await readWorkbook(context, [...TABLE_KEYS, 'settings'], progressOf(options, 'reading'));
  return { workbook, tables: await rulesOfTables(context, workbook) };
}
