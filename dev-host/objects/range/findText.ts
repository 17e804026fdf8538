import type { Rect } from '../../engine/book/Book';
import type { SheetId } from '../../engine/workbook/Engine';
import { intersection } from '../../engine/grid/rects';
import { displayText } from '../../engine/text/displayText';
import { optionalFlag, optionalOneOf } from '../model/argument';
import type { Batch } from '../model/Batch';
import { sheetOf } from '../sheet/sheetOf';
import { rangesFrom, rectsOfCells } from '../cells/areas';
import { computedCells } from '../cells/readCells';
import type { RangeReference } from '../model/RangeReference';

/**
 * The first cell whose shown text matches (`Excel.SearchCriteria`: completeMatch, matchCase, searchDirection).
 * A range of one cell means the whole sheet after it; null when nothing matches.
 */
export async function findText(
  range: RangeReference,
  wanted: string,
  criteria: Record<string, unknown>,
  batch: Batch,
): Promise<Rect | null> {
  const used = batch.engine.usedRect(range.sheet, true);
  const isSingle = range.rect.rowCount * range.rect.columnCount === 1;
  const area = used && (isSingle ? used : intersection(used, range.rect));
  if (!area) return null;
  const isBackwards =
    optionalOneOf(criteria.searchDirection, 'searchDirection', ['Forward', 'Backwards'], 'Forward') ===
    'Backwards';
  const matches = await matchingCells(batch.range(range.sheet, area), wanted, criteria, batch);
  if (!isSingle) return (isBackwards ? matches.at(-1) : matches[0]) ?? null;
  const isAfter = (match: Rect) =>
    match.row > range.rect.row || (match.row === range.rect.row && match.column > range.rect.column);
  const isBefore = (match: Rect) =>
    match.row < range.rect.row || (match.row === range.rect.row && match.column < range.rect.column);
  // Past the end the search goes on from the other end.
  if (isBackwards) return matches.findLast(isBefore) ?? matches.at(-1) ?? null;
  return matches.find(isAfter) ?? matches[0] ?? null;
}

/** Every cell of a sheet whose shown text matches (`Excel.WorksheetSearchCriteria`), neighbours joined to areas. */
export async function findAllText(
  sheet: SheetId,
  wanted: string,
  criteria: Record<string, unknown>,
  batch: Batch,
): Promise<RangeReference[]> {
  const used = batch.engine.usedRect(sheet, true);
  if (!used) return [];
  const matches = await matchingCells(batch.range(sheet, used), wanted, criteria, batch);
  const found = new Set(matches.map(({ row, column }) => `${row} ${column}`));
  return rangesFrom(
    sheet,
    rectsOfCells(used, (row, column) => found.has(`${row} ${column}`)),
    batch,
  );
}

/** The matching cells, row by row. */
async function matchingCells(
  area: RangeReference,
  wanted: string,
  criteria: Record<string, unknown>,
  batch: Batch,
): Promise<Rect[]> {
  const { engine } = batch;
  // Nothing is found on a hidden sheet (office-js issue 6349, builds from 2510).
  if (sheetOf(engine, area.sheet).visibility !== 'visible') return [];
  const isWhole = optionalFlag(criteria.completeMatch, 'completeMatch');
  const isExact = optionalFlag(criteria.matchCase, 'matchCase');
  const fold = (text: string) => (isExact ? text : text.toLowerCase());
  const cells = await computedCells(area, batch);
  const matches: Rect[] = [];
  for (const [rowIndex, row] of cells.entries()) {
    for (const [columnIndex, cell] of row.entries()) {
      const format = engine.style(cell?.style).numberFormat ?? 'General';
      const shown = fold(displayText(cell?.value ?? null, format, engine.date1904));
      if (!(isWhole ? shown === fold(wanted) : wanted !== '' && shown.includes(fold(wanted)))) continue;
      matches.push({
        row: area.rect.row + rowIndex,
        column: area.rect.column + columnIndex,
        rowCount: 1,
        columnCount: 1,
      });
    }
  }
  return matches;
}
