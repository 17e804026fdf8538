import { EXPORT_NAME } from '../cells/definedNames';
import { fromFirstCell, type ExportSnapshot } from './queueExportRead';
import { fitCell } from '../cells/fitCell';
import { typedRow } from '../cells/literalText';
import { putBack, queueHeldRead, type HeldCell } from '../read/heldCells';
import type { PlainWrite } from '../write/WriteBatch';
import { dressExport, setUpReport } from './dressExport';
import { exportCells, reportFingerprint } from './exportCells';
import { contentMark, markFormula } from '../cells/contentMark';
import type { ExportReport } from './ExportReport';
import { addCharts } from './addCharts';

/**
 * The report as a write: a new sheet, or the old one's cells replaced and its charts brought up to date. What is on
 * the sheet the moment before is read: a note somebody made there since it was seen comes back, and the person is
 * asked, as they are for one that was seen.
 * @param chartNames all charts a report of this kind may have
 * @returns null for a report that is on its sheet already
 */
export function exportWrite(
  seen: ExportSnapshot,
  report: ExportReport,
  chartNames: readonly string[],
): PlainWrite | null {
  const mark = reportFingerprint(report);
  const drawn = report.charts.map(({ name }) => name);
  const isCurrent = seen.mark === mark && seen.contentMark === mark;
  if (isCurrent && drawn.every((name) => seen.charts.has(name))) return null;
  const gone = chartNames.filter((name) => !drawn.includes(name));
  return {
    cells: exportCells(report)
      .flat()
      .filter(({ value }) => value !== '').length,
    queue: (context) => {
      const before = seen.exists ? queueContentRead(seen.sheet) : null;
      const sheet = seen.exists ? seen.sheet : context.workbook.worksheets.add(report.sheet);
      putReport(sheet, seen, report, gone);
      if (seen.mark !== null) sheet.names.getItem(EXPORT_NAME).delete();
      sheet.names.add(EXPORT_NAME, markFormula(mark)).visible = false;
      return () => {
        const content = before?.();
        if (!content || content.mark === seen.contentMark) return null;
        return {
          problem: { code: 'exportSheetEdited', sheet: report.sheet },
          restore: () => {
            restoreContent(seen.sheet, content);
            seen.sheet.names.getItem(EXPORT_NAME).formula = markFormula(seen.mark ?? '');
          },
        };
      };
    },
    look: ({ workbook }) => setUpReport(workbook.worksheets.getItem(report.sheet), report),
  };
}

function putReport(
  sheet: Excel.Worksheet,
  seen: ExportSnapshot,
  report: ExportReport,
  gone: readonly string[],
): void {
  if (seen.exists) sheet.getRange().clear();
  const cells = exportCells(report);
  const range = sheet.getRangeByIndexes(0, 0, cells.length, report.widths.length);
  range.numberFormat = cells.map((row) => row.map(({ numberFormat }) => numberFormat ?? 'General'));
  range.values = cells.map((row) =>
    typedRow(
      row.map(({ value }) => fitCell(value)),
      row.map(({ numberFormat }) => numberFormat ?? 'General'),
    ),
  );
  dressExport(sheet, report);
  addCharts(sheet, seen, report, gone);
}

interface SheetContent {
  mark: string;
  row: number;
  column: number;
  cells: HeldCell[][];
}

/** Queues the reading of all that is on a sheet; the answer is there after the sync, null for a blank one. */
function queueContentRead(sheet: Excel.Worksheet): () => SheetContent | null {
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load('rowIndex,columnIndex');
  const held = queueHeldRead(used);
  return () => {
    if (used.isNullObject) return null;
    return {
      mark: contentMark(fromFirstCell(used)),
      row: used.rowIndex,
      column: used.columnIndex,
      cells: held(),
    };
  };
}

/** Queues what puts a sheet's content back; its look is the report's until it is exported again. */
function restoreContent(sheet: Excel.Worksheet, { row, column, cells }: SheetContent): void {
  sheet.getRange().clear('Contents');
  cells.forEach((line, down) =>
    line.forEach((cell, right) => {
      if (cell.held !== '') putBack(sheet.getRangeByIndexes(row + down, column + right, 1, 1), cell);
    }),
  );
}
