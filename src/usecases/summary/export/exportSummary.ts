import { languageOf } from '../../../words/vocabulary/languages';
import type { Problem } from '../../../domain/schema/problem';
import type { MonthReport } from '../../../domain/summary/report/monthReport';
import { describeMonth } from '../../../words/language/describeDay';
import { WorkbookError } from '../../../workbook/session/workbookError';
import { excelWork } from '../../run/excelWork';
import { queueExportRead } from '../../../workbook/export/queueExportRead';
import { showSheet, unhideSheet } from '../../../workbook/scaffold/addSheet';
import { pageHeightsWrite } from '../../../workbook/export/pageHeightsWrite';
import { exportWrite } from '../../../workbook/export/exportWrite';
import { readWorkbook } from '../../../workbook/sheets/workbookSnapshot';
import { changeWorkbook, RETRY_THEN_FAIL } from '../../../workbook/write/changeWorkbook';
import { WriteBatch } from '../../../workbook/write/WriteBatch';
import { progressOf, type RunOptions } from '../../run/runOptions';
import { addSummary, grownSummary, placeLines } from '../placeSummary';
import { refuseUnlessOurs } from './refuseUnlessOurs';
import { summariseWorkbook, SUMMARY_TABLES, type WorkbookSummary } from '../summariseWorkbook';
import { monthReportOf } from '../monthReportOf';
import { reportPage } from './page/reportPage';
import { summaryResultOf } from '../summaryResultOf';
import type { ExportResult } from '../summaryResult';

export interface ExportOptions extends RunOptions {
  /** Replace what somebody changed on the sheet since it was exported. */
  overwriteEdited: boolean;
  /** Export a month without a task all the same. */
  exportEmpty?: boolean;
  /** Bring the exported sheet to the front: from the ribbon, where nothing else would say that it is done. */
  show?: boolean;
}

/**
 * Puts the month on a print-ready sheet of its own, values only, and fills the summary table on the way (SPEC section
 * 7). Exporting again updates that sheet; an unchanged month writes nothing. When a colleague
 * moved rows meanwhile it looks again, once.
 * @throws WorkbookError `monthEmpty` where no task counts in the month, `exportSheetTaken` when a sheet of that name is not ours, `exportSheetEdited` when
 * somebody changed it and `overwriteEdited` is false, `othersChanged` when rows moved twice; nothing is exported
 * then.
 */
export async function exportSummary(options: ExportOptions): Promise<ExportResult> {
  const change = await changeWorkbook(
    excelWork(options, 'summary'),
    RETRY_THEN_FAIL,
    async (context, { repeats }) => {
      options.onProgress?.({ phase: 'reading' });
      const workbook = await readWorkbook(context, SUMMARY_TABLES, progressOf(options, 'reading'));
      options.onProgress?.({ phase: 'working' });
      const summary = summariseWorkbook(workbook, options);
      const lines = placeLines(summary);
      const report = monthReportOf(summary, lines);
      if (isEmptyMonth(report) && !options.exportEmpty) throw new WorkbookError(nothingIn(summary));
      const found = summaryResultOf(summary, lines, report, languageOf(options.language));
      const page = reportPage(summary.columns.language, report);

      // The sheet's name follows from the month, which only the first look knew.
      const asked = queueExportRead(context, page.sheet);
      await context.sync();
      const seen = asked(page.columns.length);
      const overwriteEdited = options.overwriteEdited || repeats;
      const { structureProtected } = workbook;
      refuseUnlessOurs(seen, page, { overwriteEdited, structureProtected });

      const batch = new WriteBatch();
      addSummary(batch, workbook, summary, lines, options);
      batch.add(await grownSummary(context, workbook, summary));
      if (seen.isHidden) batch.add(unhideSheet(seen.sheet));
      batch.add(
        exportWrite(seen, page, { overwriteEdited }) ?? (await pageHeightsWrite(context, seen, page)),
      );
      if (options.show) batch.add(showSheet(page.sheet));
      options.onProgress?.({ phase: 'writing' });
      return { batch, result: { ...found, sheet: page.sheet, created: !seen.exists } };
    },
  );
  const { result, problems, cells } = change;
  return { ...result, problems: [...result.problems, ...problems], cellsWritten: cells };
}

/** A month without a task was hardly meant: another one is. */
const isEmptyMonth = ({ tasks }: MonthReport): boolean => tasks.total === 0;

const nothingIn = ({ run, columns }: WorkbookSummary): Problem => ({
  code: 'monthEmpty',
  month: describeMonth(columns.language, run.period),
});
