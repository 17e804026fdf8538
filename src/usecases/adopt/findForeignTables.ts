import { TABLE_KEYS } from '../../domain/schema/columnKeys';
import { byLikeness } from '../../domain/adopt/mapping/readCandidate';
import { anyWork } from '../run/excelWork';
import { withExcel } from '../../workbook/session/excelSession';
import { queuePointedNotes } from '../../workbook/foreign/adoptedNotes';
import { queueExtentRead, extentOf } from '../../workbook/foreign/foreignExtent';
import { listForeignSheets } from '../../workbook/foreign/listForeignSheets';
import { queueListedTables } from '../../workbook/foreign/queueListedTables';
import { readDrawings } from '../../workbook/foreign/readDrawings';
import { readForeignSheets } from '../../workbook/foreign/readForeignSheets';
import { progressOf, type RunOptions } from '../run/runOptions';
import type { FoundTables } from './adoption';
import { cutProblems, pointedBefore, tablesOn, withoutOverlap } from './foreignTables';

/**
 * Looks through the sheets that are not ours for tables that look like a plan, tasks or issues (SPEC section 1,
 * Adopt). Reads only: four round trips for sheets of ordinary size, and one more
 * where bars may be drawn.
 */
export function findForeignTables(options: RunOptions): Promise<FoundTables> {
  return withExcel(anyWork(options), async (context) => {
    options.onProgress?.({ phase: 'reading' });
    const asked = (await listForeignSheets(context)).map(queueExtentRead);
    if (asked.length === 0) return { tables: [], sheets: [], problems: [] };
    const listedOn = queueListedTables(context);
    await context.sync();
    const known = asked.flatMap((one) => {
      const extent = extentOf(one);
      return extent
        ? [{ extent, listed: listedOn(extent.name), pointed: queuePointedNotes(one.sheet, TABLE_KEYS) }]
        : [];
    });
    const read = await readForeignSheets(
      context,
      known.map(({ extent }) => extent),
      progressOf(options, 'reading'),
    );
    const sheets = await readDrawings(context, read);
    const tables = sheets.flatMap((sheet, index) => {
      const listed = known[index]?.listed() ?? [];
      // Merged areas are asked for once a person has chosen a table, and the date system makes no difference here.
      const facts = { merges: [], listed, today: options.today, dateSystem: 1900 } as const;
      const remembered = pointedBefore(sheet, known[index]?.pointed() ?? new Map(), facts);
      return [...remembered, ...withoutOverlap(tablesOn(sheet, facts), remembered)];
    });
    return {
      tables: tables
        .map(({ table }) => table)
        .filter(({ rows }) => rows > 0)
        .sort(byLikeness),
      sheets: sheets.map(({ name, grid }) => ({ name, rows: grid.length })),
      problems: cutProblems(sheets),
    };
  });
}
