import type { BookCell, CellValue, Rect } from '../../engine/Book';
import type { CellInput, SheetId } from '../../engine/Engine';
import { copyFormula } from '../../engine/formula/shiftFormula';
import type { Batch } from '../model/Batch';
import { requireAllowed, requireUnlocked } from '../range/protection';

export interface SortKey {
  /** Zero-based within the sorted columns. */
  column: number;
  ascending: boolean;
}

/**
 * Sorts rows as Excel does: numbers before text before booleans before errors, blanks last whichever way, formats
 * move with their cells (support article "Sort data in a range or table").
 */
export async function sortRows(
  sheet: SheetId,
  rect: Rect,
  keys: readonly SortKey[],
  matchCase: boolean,
  batch: Batch,
): Promise<void> {
  const { engine } = batch;
  requireAllowed(engine, sheet, 'allowSort');
  requireUnlocked(engine, sheet, rect);
  await engine.settled();
  const rows = engine.read(sheet, rect).map((cells, index) => ({ cells, index }));
  const collator = new Intl.Collator(batch.locale, {
    sensitivity: matchCase ? 'variant' : 'accent',
    numeric: false,
  });
  const sorted = [...rows].sort((a, b) => {
    for (const { column, ascending } of keys) {
      const order = compare(a.cells[column]?.value, b.cells[column]?.value, ascending, collator);
      if (order !== 0) return order;
    }
    return a.index - b.index;
  });
  if (sorted.every((row, index) => row.index === index)) return;
  batch.attributed(() => {
    engine.write(
      sheet,
      rect,
      sorted.map((row, index) => row.cells.map((cell) => contentOf(cell, index - row.index))),
    );
    engine.clearStyles(sheet, rect);
    engine.restyle(sheet, rect, (row, column) => {
      const style = sorted[row - rect.row]?.cells[column - rect.column]?.style;
      return style === undefined ? undefined : engine.style(style);
    });
  });
}

function contentOf(cell: Readonly<BookCell> | undefined, rowsMoved: number): CellInput {
  if (cell?.formula !== undefined) return { formula: copyFormula(cell.formula, rowsMoved, 0) };
  return { value: cell?.value ?? null };
}

function compare(
  a: CellValue | undefined,
  b: CellValue | undefined,
  ascending: boolean,
  collator: Intl.Collator,
): number {
  const [rankA, rankB] = [rank(a), rank(b)];
  if (rankA === blankRank || rankB === blankRank) return rankA - rankB;
  const order =
    rankA !== rankB
      ? rankA - rankB
      : typeof a === 'string' && typeof b === 'string'
        ? collator.compare(a, b)
        : typeof a === 'object'
          ? 0
          : Number(a) - Number(b);
  return ascending ? order : -order;
}

const blankRank = 4;

function rank(value: CellValue | undefined): number {
  if (value === null || value === undefined || value === '') return blankRank;
  return { number: 0, string: 1, boolean: 2, object: 3 }[
    typeof value as 'number' | 'string' | 'boolean' | 'object'
  ];
}
