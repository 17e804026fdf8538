import { TABLE_KEYS } from '../../domain/schema/columnKeys';
import type { ExcelContext } from '../../workbook/session/excelSession';
import { readWorkbook, type WorkbookSnapshot } from '../../workbook/sheets/workbookSnapshot';
import { queueFixedLimitsRead, type FixedLimit } from '../../workbook/rules/fixedLimits';
import { progressOf, type RunOptions } from '../run/runOptions';
import { rulesOfTables, type RuledTable } from './rulesOfTables';

/** The column whose colours go by the limits. */
export const LIMITED_COLUMN = 'finish';

/** The tables there are with their rules. */
export interface ReadRules {
  workbook: WorkbookSnapshot;
  tables: RuledTable[];
  /** Formats of the tracker that go by a fixed number of days; its planned finish then counts as `different`. */
  fixedLimits: FixedLimit[];
}

/** Reads the tables there are with their rules: three round trips. */
export async function readRules(context: ExcelContext, options: RunOptions): Promise<ReadRules> {
  const workbook = await readWorkbook(context, [...TABLE_KEYS, 'settings'], progressOf(options, 'reading'));
  const { tasks } = workbook.tables;
  const limits = tasks && queueFixedLimitsRead(tasks);
  const tables = await rulesOfTables(context, workbook);
  const fixedLimits = limits ? await limits(context) : [];
  if (fixedLimits.length > 0) {
    const finish = tables
      .find(({ table }) => table === 'tasks')
      ?.ruled.find(({ key }) => key === LIMITED_COLUMN);
    if (finish?.state === 'asMade') finish.state = 'different';
  }
  return { workbook, tables, fixedLimits };
}
