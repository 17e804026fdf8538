import type { Rect } from '../../engine/book/Book';
import { onGrid } from '../cells/address';

/**
 * How a block of cells is laid over a target: a larger target is filled with repetitions when it is a multiple of the
 * source, a smaller one is widened.
 */
export class CopyTiles {
  /** All cells that are pasted over. */
  readonly place: Rect;
  private readonly rows: number;
  private readonly columns: number;

  constructor(
    private readonly source: Rect,
    target: Rect,
    private readonly isTransposed: boolean,
  ) {
    this.rows = isTransposed ? source.columnCount : source.rowCount;
    this.columns = isTransposed ? source.rowCount : source.columnCount;
    const repeats = (have: number, need: number) => (have > need && have % need === 0 ? have : need);
    this.place = onGrid({
      ...target,
      rowCount: repeats(target.rowCount, this.rows),
      columnCount: repeats(target.columnCount, this.columns),
    });
  }

  /** Which cell of the source, counted from its first, goes to that cell of the sheet. */
  sourceAt(row: number, column: number): { row: number; column: number } {
    const [r, c] = [(row - this.place.row) % this.rows, (column - this.place.column) % this.columns];
    return this.isTransposed ? { row: c, column: r } : { row: r, column: c };
  }

  /** Where a part of the source comes to lie, once for every repetition. */
  placesOf(part: Rect): Rect[] {
    const [down, right] = [part.row - this.source.row, part.column - this.source.column];
    const first = this.isTransposed
      ? { row: right, column: down, rowCount: part.columnCount, columnCount: part.rowCount }
      : { row: down, column: right, rowCount: part.rowCount, columnCount: part.columnCount };
    return Array.from({ length: this.place.rowCount / this.rows }, (_, tileRow) =>
      Array.from({ length: this.place.columnCount / this.columns }, (_, tileColumn) => ({
        ...first,
        row: this.place.row + tileRow * this.rows + first.row,
        column: this.place.column + tileColumn * this.columns + first.column,
      })),
    ).flat();
  }
}
