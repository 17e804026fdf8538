/**
 * Rows that travel in one request when a table is too large for a single one: Excel on the web takes and gives
 * at most 5 MB (Microsoft: "Resource limits and performance optimization for Office Add-ins").
 */
const ROWS_IN_A_BLOCK = 2000;

export interface RowBlock {
  first: number;
  count: number;
}

/** Cuts a number of rows into blocks. */
export function rowBlocks(rows: number): RowBlock[] {
  return Array.from({ length: Math.ceil(rows / ROWS_IN_A_BLOCK) }, (_, index) => {
    const first = index * ROWS_IN_A_BLOCK;
    return { first, count: Math.min(ROWS_IN_A_BLOCK, rows - first) };
  });
}

/** The part of a range that a block of its rows takes up. */
export function blockOf(range: Excel.Range, block: RowBlock, columns: number): Excel.Range {
  return range.getCell(block.first, 0).getResizedRange(block.count - 1, columns - 1);
}
