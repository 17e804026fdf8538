import { withExcel } from '../../workbook/session/excelSession';
import { queueExtentRead, extentOf } from '../../workbook/foreign/foreignExtent';
import { listForeignSheets } from '../../workbook/foreign/listForeignSheets';
import { readForeignSheets } from '../../workbook/foreign/readForeignSheets';
import { progressOf, type RunOptions } from '../run/runOptions';
import type { FoundTables } from './adoption';
import { cutProblems, tablesOn } from './foreignTables';

/**
 * Looks through the sheets that are not ours for tables that look like a plan, tasks or issues (SPEC section 1,
 * Adopt). Reads only: four round trips for sheets of ordinary size.
 */
export function findForeignTables(options: RunOptions): Promise<FoundTables> {
  return withExcel('', async (context) => {
    options.onProgress?.({ phase: 'reading' });
    const asked = (await listForeignSheets(context)).map(queueExtentRead);
    if (asked.length === 0) return { tables: [], problems: [] };
    await context.sync();
    const extents = asked.flatMap((one) => extentOf(one) ?? []);
    const sheets = await readForeignSheets(context, extents, progressOf(options, 'reading'));
    const tables = sheets.flatMap((sheet) => tablesOn(sheet)).map(({ table }) => table);
    return {
      tables: tables
        .filter(({ rows }) => rows > 0)
        .sort((one, other) => other.recognised - one.recognised || other.rows - one.rows),
      problems: cutProblems(sheets),
    };
  });
}
