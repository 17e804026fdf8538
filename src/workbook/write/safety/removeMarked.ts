import type { Problem } from '../../../domain/schema/problem';
import { sameContent } from '../../cells/sameContent';
import type { TableKey } from '../../cells/tableNames';
import type { TableSnapshot } from '../../read/tableSnapshot';
import { isOfficeFailure } from '../../session/officeProblem';
import { pause } from '../../session/pause';

/** A row that is to go: it was seen to be ours, and has a mark in one of its cells by which it is found again. */
export interface MarkedRow {
  seen: TableSnapshot;
  row: number;
  column: number;
  mark: string;
}

export interface Removed {
  rows: Map<TableKey, number>;
  problems: Problem[];
}

/** Milliseconds before each try. */
const BACK_OFF = [0, 100, 400, 1200];

/**
 * Deletes marked rows wherever they are by now: Excel looks for the mark in the request that deletes, so that no row
 * without it can be hit. The row a table has to keep is emptied. What somebody typed into a marked row in the moment
 * before is added again.
 */
export async function removeMarked(
  context: Excel.RequestContext,
  marked: readonly MarkedRow[],
): Promise<Removed> {
  const removed: Removed = { rows: new Map(), problems: [] };
  let pending = marked;
  for (const wait of BACK_OFF) {
    if (pending.length === 0) break;
    await pause(wait);
    try {
      pending = await removeOnce(context, pending, removed);
    } catch (error) {
      if (!isOfficeFailure(error)) throw error;
    }
  }
  for (const { seen, mark } of pending) {
    removed.problems.push({ code: 'notRestored', sheet: seen.sheet, cells: [mark] });
  }
  return removed;
}

const markedCell = ({ seen, column, mark }: MarkedRow): Excel.Range => {
  // With its header, as Excel looks beyond a range of one cell.
  const cells = seen.table.columns.getItem(seen.headers[column] ?? '').getRange();
  return cells.find(mark, { completeMatch: true, matchCase: true });
};

/** @returns what is left to be removed */
async function removeOnce(
  context: Excel.RequestContext,
  pending: readonly MarkedRow[],
  removed: Removed,
): Promise<MarkedRow[]> {
  const found = pending.map((item) => {
    const { seen, column, mark } = item;
    const cells = seen.table.columns.getItem(seen.headers[column] ?? '').getRange();
    const cell = cells.findOrNullObject(mark, { completeMatch: true, matchCase: true });
    cell.load('rowIndex');
    return { item, cell };
  });
  const bodies = [...new Set(pending.map(({ seen }) => seen))].map((seen) => {
    const body = seen.table.getDataBodyRange();
    body.load('rowCount');
    return { seen, body };
  });
  await context.sync();
  const there = found.flatMap(({ item, cell }) => (cell.isNullObject ? [] : [item]));
  const rowsLeft = new Map(bodies.map(({ seen, body }) => [seen, body.rowCount]));
  const deleted = there.map((item) => {
    const { seen } = item;
    const row = markedCell(item).getEntireRow().getIntersection(seen.table.getDataBodyRange());
    row.load('values,formulas');
    const left = (rowsLeft.get(seen) ?? 0) - 1;
    rowsLeft.set(seen, left);
    if (left > 0) row.delete('Up');
    else row.clear('Contents');
    return { item, row };
  });
  await context.sync();
  const edited = deleted.filter(({ item, row }) => isEdited(item, (row.values[0] ?? []) as unknown[]));
  for (const { item } of deleted) {
    removed.rows.set(item.seen.key, (removed.rows.get(item.seen.key) ?? 0) + 1);
  }
  for (const { item, row } of edited) {
    const content: unknown[] = [...((row.formulas[0] ?? []) as unknown[])];
    content[item.column] = item.seen.rows[item.row]?.[item.column]?.value ?? '';
    item.seen.table.rows.add(undefined, [content] as Excel.Range['values']);
    removed.problems.push({ code: 'othersChanged', sheet: item.seen.sheet, rows: 1 });
    removed.rows.set(item.seen.key, (removed.rows.get(item.seen.key) ?? 0) - 1);
  }
  if (edited.length > 0) await context.sync();
  return [];
}

const isEdited = ({ seen, row, column }: MarkedRow, now: readonly unknown[]): boolean =>
  seen.headers.some((_, at) => at !== column && !sameContent(now[at], seen.rows[row]?.[at]?.value));
