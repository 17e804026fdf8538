import { languageOf } from '../domain/language/languages';
import { withExcel } from '../workbook/excelSession';
import { lookAtWorkbook } from '../workbook/seenWorkbook';
import { progressOf, type RunOptions } from './runOptions';
import { placeLines, queueSummary } from './summary/placeSummary';
import { summariseWorkbook, SUMMARY_TABLES } from './summary/summariseWorkbook';
import { summaryResultOf } from './summary/summaryResultOf';
import type { SummaryResult } from './summaryResult';
import type { Problem } from '../domain/problem';
import { sendWrites } from '../workbook/sendWrites';
import type { WorkbookSummary } from './summary/summariseWorkbook';

/**
 * Fills the monthly summary's owned cells and adds a row for each goal of the plan that has none (SPEC
 * section 7). What people wrote is never changed, however often it is filled.
 * One round trip when nothing differs, two otherwise.
 */
export function fillSummary(options: RunOptions): Promise<SummaryResult> {
  return withExcel(languageOf(options.language).sheets.summary, async (context) => {
    options.onProgress?.({ phase: 'reading' });
    const workbook = await lookAtWorkbook(context, SUMMARY_TABLES, progressOf(options, 'reading'));
    options.onProgress?.({ phase: 'working' });
    const summary = summariseWorkbook(workbook, options);
    const lines = placeLines(summary);
    const write = await queueSummary(context, summary, lines);
    const result = summaryResultOf(summary, lines);
    let sent = true;
    if (write.queued) {
      options.onProgress?.({ phase: 'writing' });
      sent = await sendWrites(context);
    }
    const found = sent ? write.problems() : [othersChanged(summary)];
    return { ...result, problems: [...result.problems, ...found], cellsWritten: sent ? write.cells : 0 };
  });
}

const othersChanged = ({ seen }: WorkbookSummary): Problem => {
  return { code: 'othersChanged', sheet: seen.sheet, rows: seen.rows.length };
};
