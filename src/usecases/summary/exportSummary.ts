import { languageOf } from '../../words/vocabulary/languages';
import { queueExportRead } from '../../workbook/export/queueExportRead';
import { writeExport } from '../../workbook/export/writeExport';
import { readWorkbook } from '../../workbook/sheets/workbookSnapshot';
import { tellingMoved } from '../../workbook/write/sendWrites';
import { withFreshLook } from '../../workbook/write/withFreshLook';
import { progressOf, type RunOptions } from '../run/runOptions';
import { placeLines, queueSummary } from './placeSummary';
import { refuseUnlessOurs } from './refuseUnlessOurs';
import { summariseWorkbook, SUMMARY_TABLES } from './summariseWorkbook';
import { SUMMARY_CHARTS, summaryReport } from './summaryReport';
import { summaryResultOf } from './summaryResultOf';
import type { ExportResult } from './summaryResult';

export interface ExportOptions extends RunOptions {
  /** Replace what somebody changed on the sheet since it was exported. */
  overwriteEdited: boolean;
  /** Bring the exported sheet to the front: from the ribbon, where nothing else would say that it is done. */
  show?: boolean;
}

/**
 * Puts the month on a print-ready sheet of its own, values and their charts only, and fills the summary table on
 * the way (SPEC section 7). Exporting again updates that sheet; an unchanged month writes nothing. When a colleague
 * moved rows meanwhile it looks again, once.
 * @throws WorkbookError `exportSheetTaken` when a sheet of that name is not ours, `exportSheetEdited` when
 * somebody changed it and `overwriteEdited` is false, `othersChanged` when rows moved twice; nothing is exported
 * then.
 */
export function exportSummary(options: ExportOptions): Promise<ExportResult> {
  return withFreshLook(languageOf(options.language).sheets.summary, async (context) => {
    options.onProgress?.({ phase: 'reading' });
    const workbook = await readWorkbook(context, SUMMARY_TABLES, progressOf(options, 'reading'));
    options.onProgress?.({ phase: 'working' });
    const summary = summariseWorkbook(workbook, options);
    const lines = placeLines(summary);
    const result = summaryResultOf(summary, lines);
    const report = summaryReport(summary, lines, result);

    // The sheet's name follows from the month, which only the first look could tell.
    const asked = queueExportRead(context, report.sheet, SUMMARY_CHARTS);
    await context.sync();
    const seen = asked();
    const { overwriteEdited } = options;
    const { structureProtected } = workbook;
    refuseUnlessOurs(seen, { sheet: report.sheet, overwriteEdited, structureProtected });

    const written = await tellingMoved(summary.seen, async () => {
      const write = await queueSummary(context, workbook, summary, lines, options);
      const { sheet, cells } = writeExport(context, seen, report, SUMMARY_CHARTS);
      if (options.show) sheet.activate();
      options.onProgress?.({ phase: 'writing' });
      await context.sync();
      return { cells: write.cells + cells, problems: await write.problems() };
    });
    return {
      ...result,
      problems: [...result.problems, ...written.problems],
      sheet: report.sheet,
      created: !seen.exists,
      cellsWritten: written.cells,
    };
  });
}
