import { readArea, type AreaSnapshot } from '../back/areaSnapshot';
import { queueSheetBack } from '../back/queueSheetBack';
import { EXPORT_NAME } from '../cells/definedNames';
import { clearSheet } from './clearSheet';
import { exportBack } from './exportBack';
import { fromFirstCell, type ExportSnapshot } from './queueExportRead';
import { putBack, queueHeldRead, type HeldCell } from '../read/heldCells';
import { namedCells } from '../back/namedCells';
import type { PlainWrite, TakeBack } from '../back/PlainWrite';
import { contentMark, markFormula } from '../cells/contentMark';
import { begunMark } from './begunMark';
import { drawPage, setUpPage } from './drawPage';
import { pageMark, pageValues } from './pageValues';
import { WorkbookError } from '../session/workbookError';
import type { ReportPage } from './ReportPage';

/**
 * The report as a write: a new sheet, or the old one redrawn. What is on the sheet the moment before is read: a note
 * somebody made there since it was seen comes back, and the person is asked, as they are for one that was seen.
 * What people wrote beside or below it stays where it is.
 * @returns null for a report that is on its sheet already
 * @throws WorkbookError `exportSheetEdited` where it needs room that somebody wrote in and `overwriteEdited` is false
 */
export function exportWrite(
  found: ExportSnapshot,
  page: ReportPage,
  { overwriteEdited }: { overwriteEdited: boolean },
): PlainWrite | null {
  const mark = pageMark(page);
  if (isOnSheet(found, page)) return null;
  const hasRoom = found.isFree(page.rows.length, page.columns.length);
  if (!hasRoom && !overwriteEdited) throw new WorkbookError({ code: 'exportSheetEdited', sheet: page.sheet });
  // What is in the way of a longer report goes with all else that is on the sheet.
  const seen = hasRoom ? found : { ...found, own: null };
  const values = pageValues(page);
  let area: AreaSnapshot | null = null;
  let ofNew: (() => TakeBack) | null = null;
  return {
    cells: values.flat().filter(({ value }) => value !== '').length,
    // The first cell is redrawn with the rest.
    ...(seen.exists ? { probe: () => void (seen.sheet.getRange('A1').numberFormat = [['General']]) } : {}),
    queue: (context) => {
      const before = seen.exists ? queueContentRead(seen.sheet) : null;
      const sheet = seen.exists ? seen.sheet : context.workbook.worksheets.add(page.sheet);
      // Known as ours before anything is drawn: a request that breaks off leaves a sheet that the next try goes on with.
      const name = seen.exists ? sheet.names.getItem(EXPORT_NAME) : null;
      const begun = markFormula(begunMark(seen.contentMark, mark));
      if (name) name.formula = begun;
      else sheet.names.add(EXPORT_NAME, begun).visible = false;
      if (seen.exists) clearSheet(seen);
      drawPage(sheet, page);
      sheet.names.getItem(EXPORT_NAME).formula = markFormula(mark);
      ofNew = seen.exists ? null : queueSheetBack(sheet);
      return () => {
        const content = before?.();
        if (!content || content.mark === seen.wholeMark) return null;
        return {
          problem: { code: 'exportSheetEdited', sheet: page.sheet },
          sheet: page.sheet,
          held: () => namedCells(content.cells, content, (row, column) => values[row]?.[column]?.value),
          restore: () => {
            restoreContent(seen.sheet, content);
            seen.sheet.names.getItem(EXPORT_NAME).formula = markFormula(seen.mark ?? '');
          },
        };
      };
    },
    prepare: async () => {
      if (!seen.exists) return;
      // Down to the last cell with a look, or to the last of ours.
      const { own, sheet } = seen;
      area = await readArea(
        own
          ? sheet.getRangeByIndexes(0, 0, own.rows, own.columns)
          : sheet.getRange('A1').getBoundingRect(sheet.getUsedRange(false)),
      );
    },
    back: () =>
      ofNew?.() ??
      (area && exportBack(page.sheet, mark, page.columns.length, { mark: seen.mark ?? '', area })),
    look: ({ workbook }) => setUpPage(workbook.worksheets.getItem(page.sheet), page),
  };
}

/** Whether a page is on its sheet already, and nothing that an earlier release drew lies over it. */
export function isOnSheet(
  { mark, contentMark: content, isBegun, formerCharts }: ExportSnapshot,
  page: ReportPage,
): boolean {
  const own = pageMark(page);
  return mark === own && content === own && !isBegun && formerCharts.length === 0;
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
  // A cell inside a merged area would keep nothing of what is put back.
  sheet.getRange().unmerge();
  sheet.getRange().clear('Contents');
  cells.forEach((line, down) =>
    line.forEach((cell, right) => {
      if (cell.held !== '') putBack(sheet.getRangeByIndexes(row + down, column + right, 1, 1), cell);
    }),
  );
}
