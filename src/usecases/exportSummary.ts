import { languageOf } from '../domain/language/languages';
import { withExcel } from '../workbook/excelSession';
import { askExport, reportMark, writeExport, type SeenExport } from '../workbook/exportSheet';
import { lookAtWorkbook } from '../workbook/seenWorkbook';
import { WorkbookError } from '../workbook/workbookError';
import { progressOf, type RunOptions } from './runOptions';
import { placeLines, queueSummary } from './summary/placeSummary';
import { summariseWorkbook, SUMMARY_TABLES } from './summary/summariseWorkbook';
import { summaryReport } from './summary/summaryReport';
import { summaryResultOf } from './summary/summaryResultOf';
import type { ExportResult } from './summaryResult';

export interface ExportOptions extends RunOptions {
  /** Replace what somebody changed on the sheet since it was exported. */
  overwriteEdited: boolean;
  /** Bring the exported sheet to the front: from the ribbon, where nothing else would say that it is done. */
  show?: boolean;
}

/**
 * Puts the month on a print-ready sheet of its own, with values only, and fills the summary table on the way
 * (SPEC section 7). Exporting again updates that sheet; an unchanged month writes nothing.
 * @throws WorkbookError `exportSheetTaken` when a sheet of that name is not ours, `exportSheetEdited` when
 * somebody changed it and `overwriteEdited` is false; nothing is written then.
 */
export function exportSummary(options: ExportOptions): Promise<ExportResult> {
  return withExcel(languageOf(options.language).sheets.summary, async (context) => {
    options.onProgress?.({ phase: 'reading' });
    const workbook = await lookAtWorkbook(context, SUMMARY_TABLES, progressOf(options, 'reading'));
    options.onProgress?.({ phase: 'working' });
    const summary = summariseWorkbook(workbook, options);
    const lines = placeLines(summary);
    const result = summaryResultOf(summary, lines);
    const report = summaryReport(summary, lines, result);
    const { sheet: name } = report;

    // The sheet's name follows from the month, which only the first look could tell.
    const asked = askExport(context, name);
    await context.sync();
    const seen = asked();
    const mark = reportMark(report);
    refuseUnlessOurs(seen, name, options.overwriteEdited);

    const write = await queueSummary(context, summary, lines);
    let { cells } = write;
    const isCurrent = seen.mark === mark && seen.contentMark === mark;
    if (!isCurrent) cells += writeExport(context, seen, report);
    if (options.show) context.workbook.worksheets.getItem(name).activate();
    options.onProgress?.({ phase: 'writing' });
    await context.sync();
    const problems = [...result.problems, ...write.problems()];
    return { ...result, problems, sheet: name, created: !seen.exists, cellsWritten: cells };
  });
}

function refuseUnlessOurs(seen: SeenExport, sheet: string, overwriteEdited: boolean): void {
  if (!seen.exists) return;
  if (seen.mark === null) throw new WorkbookError({ code: 'exportSheetTaken', sheet });
  if (seen.isProtected) throw new WorkbookError({ code: 'sheetProtected', sheet });
  if (seen.mark !== seen.contentMark && !overwriteEdited) {
    throw new WorkbookError({ code: 'exportSheetEdited', sheet });
  }
}
