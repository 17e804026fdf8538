import type { BookCell } from '../../engine/book/Book';
import type { CellInput } from '../../engine/workbook/Engine';
import { copyFormula } from '../../engine/formula/shiftFormula';
import { displayText } from '../../engine/text/displayText';
import { integer, invalid, optionalFlag } from '../model/argument';
import type { Batch } from '../model/Batch';
import { OfficeError } from '../model/OfficeError';
import { requireUnlocked } from '../cells/protection';
import { computedCells, isUnbounded } from '../cells/readCells';
import type { RangeReference } from '../model/RangeReference';

/**
 * `Range.removeDuplicates(columns, includesHeader)`: keeps the first of the rows that show the same text in all of
 * the columns (support article "Filter for or remove duplicate values": what is shown counts, not what is stored);
 * the others close up within the range, and nothing outside it moves.
 */
export async function removeDuplicates(
  range: RangeReference,
  [columns, includesHeader]: readonly unknown[],
  batch: Batch,
): Promise<{ removed: number; uniqueRemaining: number }> {
  const { engine } = batch;
  const { rect: whole, sheet } = range;
  if (isUnbounded(whole)) throw new OfficeError('UnsupportedOperation');
  if (!Array.isArray(columns)) throw invalid('columns', 'an array of column numbers');
  const wanted = (columns as unknown[]).map((column) => integer(column, 'columns', 0));
  if (wanted.some((column) => column >= whole.columnCount)) throw new OfficeError('InvalidArgument');
  const header = optionalFlag(includesHeader, 'includesHeader') ? 1 : 0;
  const rect = { ...whole, row: whole.row + header, rowCount: whole.rowCount - header };
  if (rect.rowCount === 0) return { removed: 0, uniqueRemaining: 0 };
  const rows = await computedCells(batch.range(sheet, rect), batch);
  const seen = new Set<string>();
  const kept = rows.flatMap((cells, index) => {
    const key = JSON.stringify(wanted.map((column) => shown(cells[column], batch)));
    if (seen.has(key)) return [];
    seen.add(key);
    return [{ cells, index }];
  });
  const removed = rows.length - kept.length;
  if (removed > 0) {
    requireUnlocked(engine, sheet, rect);
    batch.attributed(() => {
      engine.write(
        sheet,
        rect,
        rows.map((cells, place) =>
          cells.map((_, column) => contentOf(kept[place]?.cells[column], place - (kept[place]?.index ?? 0))),
        ),
      );
      engine.clearStyles(sheet, rect);
      engine.restyle(sheet, rect, (row, column) => {
        const style = kept[row - rect.row]?.cells[column - rect.column]?.style;
        return style === undefined ? undefined : engine.style(style);
      });
    });
  }
  return { removed, uniqueRemaining: kept.length };
}

function shown(cell: Readonly<BookCell> | undefined, batch: Batch): string {
  const { numberFormat } = batch.engine.style(cell?.style);
  return displayText(cell?.value ?? null, numberFormat ?? 'General', batch.engine.date1904).toLowerCase();
}

function contentOf(cell: Readonly<BookCell> | undefined, rowsMoved: number): CellInput {
  if (cell?.formula !== undefined) return { formula: copyFormula(cell.formula, rowsMoved, 0) };
  return { value: cell?.value ?? null };
}
