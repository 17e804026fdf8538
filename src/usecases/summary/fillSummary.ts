import { languageOf } from '../../words/vocabulary/languages';
import { withExcel } from '../../workbook/session/excelSession';
import { readWorkbook } from '../../workbook/sheets/workbookSnapshot';
import { unlessMoved } from '../../workbook/write/sendWrites';
import { progressOf, type RunOptions } from '../run/runOptions';
import { placeLines, queueSummary } from './placeSummary';
import { summariseWorkbook, SUMMARY_TABLES } from './summariseWorkbook';
import { summaryResultOf } from './summaryResultOf';
import type { SummaryResult } from './summaryResult';

/**
 * Fills the monthly summary's owned cells and adds a row for each goal of the plan that has none (SPEC
 * section 7). What people wrote is never changed, however often it is filled.
 * One round trip when nothing differs, two otherwise.
 */
export function fillSummary(options: RunOptions): Promise<SummaryResult> {
  return withExcel(languageOf(options.language).sheets.summary, async (context) => {
    options.onProgress?.({ phase: 'reading' });
    const workbook = await readWorkbook(context, SUMMARY_TABLES, progressOf(options, 'reading'));
    options.onProgress?.({ phase: 'working' });
    const summary = summariseWorkbook(workbook, options);
    const lines = placeLines(summary);
    const result = summaryResultOf(summary, lines);
    const written = await unlessMoved(async () => {
      const write = await queueSummary(context, workbook, summary, lines, options);
      if (write.queued) {
        options.onProgress?.({ phase: 'writing' });
        await context.sync();
      }
      return { cells: write.cells, problems: write.queued ? await write.problems() : [] };
    });
    const { sheet, rows } = summary.seen;
    const { cells, problems } = written ?? {
      cells: 0,
      problems: [{ code: 'othersChanged' as const, sheet, rows: rows.length }],
    };
    return { ...result, problems: [...result.problems, ...problems], cellsWritten: cells };
  });
}
