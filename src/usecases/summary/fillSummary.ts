import { languageOf } from '../../words/vocabulary/languages';
import { excelWork } from '../run/excelWork';
import { readWorkbook } from '../../workbook/sheets/workbookSnapshot';
import { changeWorkbook, RETRY_THEN_REPORT } from '../../workbook/write/changeWorkbook';
import { WriteBatch } from '../../workbook/write/WriteBatch';
import { progressOf, type RunOptions } from '../run/runOptions';
import { monthReportOf } from './monthReportOf';
import { addSummary, grownSummary, placeLines } from './placeSummary';
import { summariseWorkbook, SUMMARY_TABLES } from './summariseWorkbook';
import { summaryResultOf } from './summaryResultOf';
import type { SummaryResult } from './summaryResult';

/**
 * Fills the monthly summary's owned cells and adds a row for each goal of the plan that has none (SPEC
 * section 7). What people wrote is never changed, however often it is filled.
 * One round trip when nothing differs, two otherwise.
 */
export async function fillSummary(options: RunOptions): Promise<SummaryResult> {
  const change = await changeWorkbook(excelWork(options, 'summary'), RETRY_THEN_REPORT, async (context) => {
    options.onProgress?.({ phase: 'reading' });
    const workbook = await readWorkbook(context, SUMMARY_TABLES, progressOf(options, 'reading'));
    options.onProgress?.({ phase: 'working' });
    const summary = summariseWorkbook(workbook, options);
    const lines = placeLines(summary);
    const batch = new WriteBatch();
    addSummary(batch, workbook, summary, lines, options);
    batch.add(await grownSummary(context, workbook, summary));
    options.onProgress?.({ phase: 'writing' });
    return {
      batch,
      result: summaryResultOf(summary, lines, monthReportOf(summary, lines), languageOf(options.language)),
    };
  });
  const { result, problems, conflicts, cells } = change;
  return { ...result, problems: [...result.problems, ...problems, ...conflicts], cellsWritten: cells };
}
