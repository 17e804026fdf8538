/**
 * Queues a write that changes nothing and that Excel refuses, before anything else of the batch is done, when the
 * table has another number of rows than it was seen with. Body and header together, as an array of one cell fits any
 * range (office-js #2013). No other call of ours sets `formulas` in this place of a batch: see `isConflict`.
 * @param height body rows, with the totals row where one is shown
 */
export function guardHeight(table: Excel.Table, height: number): void {
  table.getRange().getColumn(0).formulas = nulls(height + 1, 1);
}

/** The same for the number of columns. */
export function guardWidth(table: Excel.Table, width: number): void {
  table.getHeaderRowRange().formulas = nulls(1, width);
}

const nulls = (rows: number, columns: number): null[][] =>
  Array.from({ length: rows }, () => Array<null>(columns).fill(null));
