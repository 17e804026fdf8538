import { isBlankCell } from '../cells/cellText';
import type { TableKey } from '../cells/tableNames';
import type { RowWrite, TableWrites } from './WriteBatch';

/** A table that gets new rows, as it is expected to be when the batch arrives. */
export interface GrowingTable {
  key: TableKey;
  sheet: string;
  headers: readonly string[];
  table: Excel.Table;
  /** Body rows. */
  height: number;
  /** Body row below the last filled one. */
  firstBlank: number;
  /** Rows below the body that belong to the table: 1 where totals are shown. */
  totals: number;
  /** Rows that do not fit into blank ones go below it; else they are inserted as table rows. */
  growsBelow: boolean;
  /** They do, and nothing was on the sheet below it. */
  isFreeBelow: boolean;
}

/**
 * How a table gets new rows. Where something is on the sheet below it, it is looked at whether that is in the way: a
 * round trip.
 */
export async function growingTable(
  context: Excel.RequestContext,
  { table: target }: Pick<TableWrites, 'table'>,
  rows: readonly RowWrite[],
): Promise<GrowingTable> {
  if (!('rows' in target)) throw new TypeError(`${target.key} is made with its first rows.`);
  const { key, sheet, headers, table } = target;
  const firstBlank = target.rows.findLastIndex((cells) => cells.some((cell) => !isBlankCell(cell))) + 1;
  const below = rows.slice(target.rows.length - firstBlank);
  // New rows that begin with a blank cell make no table grow (office-js #2097).
  const couldGrow = !target.showsTotals && (below[0]?.cells[0] ?? '') !== '';
  const isFree = target.freeBelow || !couldGrow || !(await isTaken(context, table, below.length));
  return {
    key,
    sheet,
    headers,
    table,
    height: target.rows.length,
    firstBlank,
    totals: Number(target.showsTotals),
    growsBelow: couldGrow && isFree,
    isFreeBelow: couldGrow && target.freeBelow,
  };
}

async function isTaken(context: Excel.RequestContext, table: Excel.Table, rows: number): Promise<boolean> {
  const below = table.getDataBodyRange().getRowsBelow(rows);
  below.load('values');
  await context.sync();
  return below.values.some((cells: unknown[]) => cells.some((value) => value !== ''));
}
