import type { Rect } from '../../engine/Book';
import { intersection } from '../../engine/grid/rects';
import { displayText } from '../../engine/text/displayText';
import { optionalFlag, optionalOneOf } from '../model/argument';
import type { Batch } from '../model/Batch';
import { computedCells } from './readCells';
import type { RangeReference } from './RangeReference';

/**
 * The first cell whose shown text matches (`Excel.SearchCriteria`: completeMatch, matchCase, searchDirection).
 * A range of one cell stands for the whole sheet after it; null when nothing matches.
 */
export async function findText(
  range: RangeReference,
  wanted: string,
  criteria: Record<string, unknown>,
  batch: Batch,
): Promise<Rect | null> {
  const { engine } = batch;
  const used = engine.usedRect(range.sheet, true);
  const isSingle = range.rect.rowCount * range.rect.columnCount === 1;
  const area = used && (isSingle ? used : intersection(used, range.rect));
  if (!area) return null;
  const isWhole = optionalFlag(criteria.completeMatch, 'completeMatch');
  const isExact = optionalFlag(criteria.matchCase, 'matchCase');
  const isBackwards =
    optionalOneOf(criteria.searchDirection, 'searchDirection', ['Forward', 'Backwards'], 'Forward') ===
    'Backwards';
  const fold = (text: string) => (isExact ? text : text.toLowerCase());
  const cells = await computedCells(batch.range(range.sheet, area), batch);
  const matches: Rect[] = [];
  for (const [rowIndex, row] of cells.entries()) {
    for (const [columnIndex, cell] of row.entries()) {
      const format = engine.style(cell?.style).numberFormat ?? 'General';
      const shown = fold(displayText(cell?.value ?? null, format, engine.date1904));
      if (!(isWhole ? shown === fold(wanted) : wanted !== '' && shown.includes(fold(wanted)))) continue;
      matches.push({
        row: area.row + rowIndex,
        column: area.column + columnIndex,
        rowCount: 1,
        columnCount: 1,
      });
    }
  }
  if (!isSingle) return (isBackwards ? matches.at(-1) : matches[0]) ?? null;
  const isAfter = (match: Rect) =>
    match.row > range.rect.row || (match.row === range.rect.row && match.column > range.rect.column);
  const isBefore = (match: Rect) =>
    match.row < range.rect.row || (match.row === range.rect.row && match.column < range.rect.column);
  // Past the end the search goes on from the other end.
  if (isBackwards) return matches.findLast(isBefore) ?? matches.at(-1) ?? null;
  return matches.find(isAfter) ?? matches[0] ?? null;
}
