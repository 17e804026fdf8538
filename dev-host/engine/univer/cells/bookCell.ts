import type { ICellData, IRange } from '@univerjs/core';
import type { BookCell, BookTable } from '../../book/Book';
import { toShortForm } from '../../formula/structuredReference';
import { containsCell } from '../../grid/rects';
import { fromUniverValue } from './cellConversion';
import { fromRange } from './snapshot';
import type { SpilledBlock } from './SpilledValues';
import type { StyleRegistry } from './StyleRegistry';

/** What is needed of a sheet to read its cells as the book's. */
export interface CellSurroundings {
  styles: StyleRegistry;
  tables: readonly BookTable[];
  spills?: SpilledBlock;
}

/** Univer's cell as the book's; `style` overrides the cell's own, for cells that show their row's or column's. */
export function toBookCell(
  cell: ICellData,
  row: number,
  column: number,
  { styles, tables, spills }: CellSurroundings,
  style = styles.indexOf(cell.s),
): BookCell {
  const result: BookCell = { value: fromUniverValue(cell) };
  if (cell.f) {
    const table = tables.find(({ rect }) => containsCell(rect, row, column));
    result.formula = toShortForm(cell.f, table?.name);
    const array = arrayOf(cell, spills?.(row, column));
    if (array) result.array = array;
  }
  if (style !== undefined) result.style = style;
  return result;
}

// The block as the file had it, until the calculation finds that the formula fills another one.
function arrayOf(cell: ICellData, spill: IRange | undefined): BookCell['array'] {
  const entered = (cell.custom as { array?: NonNullable<BookCell['array']> } | null | undefined)?.array;
  if (entered && (!entered.dynamic || !spill)) return { ...entered };
  if (!spill) return undefined;
  const { rowCount, columnCount } = fromRange(spill);
  return rowCount * columnCount > 1 || entered ? { rowCount, columnCount, dynamic: true } : undefined;
}
