import { excelWork } from '../../run/excelWork';
import { withExcel } from '../../../workbook/session/excelSession';
import { openNewWorkbook } from '../../../workbook/newWorkbook/openNewWorkbook';
import { writeReportFile } from '../../../workbook/newWorkbook/writeReportFile';
import { readWorkbook } from '../../../workbook/sheets/workbookSnapshot';
import { progressOf, type RunOptions } from '../../run/runOptions';
import { placeLines } from '../placeSummary';
import { summariseWorkbook, SUMMARY_TABLES } from '../summariseWorkbook';
import { monthReportOf } from '../monthReportOf';
import { reportPage } from './page/reportPage';

/**
 * Opens the month as a workbook of its own: its report as it would be exported now (SPEC
 * section 7). Writes nothing in this workbook.
 * @throws WorkbookError `newWorkbookRefused` where Excel does not open one.
 */
export async function openSummaryWorkbook(options: RunOptions): Promise<void> {
  const page = await withExcel(excelWork(options, 'summary'), async (context) => {
    options.onProgress?.({ phase: 'reading' });
    const workbook = await readWorkbook(context, SUMMARY_TABLES, progressOf(options, 'reading'));
    options.onProgress?.({ phase: 'working' });
    const summary = summariseWorkbook(workbook, options);
    const lines = placeLines(summary);
    return reportPage(summary.columns.language, monthReportOf(summary, lines));
  });
  await openNewWorkbook(writeReportFile(page));
}
