import type { SheetId } from '../../workbook/Engine';

/** Rows of each sheet that something is still to be done with. */
export class PendingRows {
  private readonly sheets = new Map<SheetId, Set<number>>();

  add(sheet: SheetId, rows: Iterable<number>): void {
    const known = this.sheets.get(sheet) ?? new Set();
    for (const row of rows) known.add(row);
    if (known.size > 0) this.sheets.set(sheet, known);
  }

  /** The sheet's rows, which are no longer here. */
  takeAll(sheet: SheetId): ReadonlySet<number> {
    const rows = this.sheets.get(sheet) ?? new Set<number>();
    this.sheets.delete(sheet);
    return rows;
  }

  /** Rows were inserted before row `from`, or with a negative count taken out there. */
  shift(sheet: SheetId, from: number, count: number): void {
    const rows = this.takeAll(sheet);
    const kept = [...rows].filter((row) => row < from || row >= from - Math.min(count, 0));
    this.add(
      sheet,
      kept.map((row) => (row < from ? row : row + count)),
    );
  }

  get isEmpty(): boolean {
    return this.sheets.size === 0;
  }

  get sheetIds(): SheetId[] {
    return [...this.sheets.keys()];
  }

  clear(): void {
    this.sheets.clear();
  }
}
