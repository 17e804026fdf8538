import type { Problem } from '../../../domain/schema/problem';
import { literalText } from '../../cells/literalText';
import { sameContent } from '../../cells/sameContent';
import type { TableKey } from '../../cells/tableNames';
import type { DeletedRow } from '../../back/rowsBack';
import { queueHeldRead, type HeldCell } from '../../read/heldCells';
import type { TableSnapshot } from '../../read/tableSnapshot';
import { officeProblem } from '../../session/officeProblem';
import { addRowsBack, type RowToAdd } from './addRowsBack';
import { isRemovalMark } from './removalMark';
import { restoreRows } from './restoreRows';
import { inFourTries } from './inFourTries';

/** A row that is to go: it was seen to be ours, and has a mark in one of its cells by which it is found again. */
export interface MarkedRow {
  seen: TableSnapshot;
  row: number;
  column: number;
  mark: string;
}

export interface Removed {
  rows: Map<TableKey, number>;
  /** As they were, without the mark. */
  deleted: DeletedRow[];
  problems: Problem[];
  /** Why rows stay that are to go; null where all went, or stay because somebody wrote in them. */
  failure: Problem | null;
}

/**
 * Deletes marked rows wherever they are by now: Excel looks for the mark in the request that deletes, so that no row
 * without it can be hit. The row a table has to keep is emptied. What somebody typed into a marked row in the moment
 * before is added again. Where Excel refuses every time, the rows stay and get their cells back.
 */
export async function removeMarked(
  context: Excel.RequestContext,
  marked: readonly MarkedRow[],
): Promise<Removed> {
  const removed: Removed = { rows: new Map(), deleted: [], problems: [], failure: null };
  let pending = marked;
  const refusal = await inFourTries(async () => {
    if (pending.length > 0) pending = await removeOnce(context, pending, removed);
    return pending.length === 0;
  });
  const [first] = pending;
  if (!first) return removed;
  const failure = refusal === null ? null : officeProblem(refusal, first.seen.sheet);
  const left = await takeMarksOut(context, pending);
  removed.problems.push(...left);
  const isUntouched = left.length === 0 && removed.rows.size === 0;
  removed.failure = isUntouched ? failure : { code: 'partlyWritten', sheet: first.seen.sheet };
  return removed;
}

const markedColumn = ({ seen, column }: MarkedRow): Excel.Range =>
  // With its header, as Excel looks beyond a range of one cell.
  seen.table.columns.getItem(seen.headers[column] ?? '').getRange();

const markedCell = (item: MarkedRow): Excel.Range => markedColumn(item).find(item.mark, EXACTLY);

const EXACTLY = { completeMatch: true, matchCase: true } as const;

/** @returns what is left to be removed */
async function removeOnce(
  context: Excel.RequestContext,
  pending: readonly MarkedRow[],
  removed: Removed,
): Promise<MarkedRow[]> {
  const tables = new Map(
    [...new Set(pending.map(({ seen }) => seen))].map((seen) => [seen, queueLook(seen)]),
  );
  const found = pending.map((item) => {
    const cell = markedColumn(item).findOrNullObject(item.mark, EXACTLY);
    cell.load('rowIndex');
    return { item, cell };
  });
  await context.sync();
  const rowsLeft = new Map([...tables].map(([seen, { body }]) => [seen, body.rowCount]));
  const deleted: { item: MarkedRow; row: Excel.Range; header: Excel.Range; held: () => HeldCell[][] }[] = [];
  const unfound: MarkedRow[] = [];
  for (const { item, cell } of found) {
    const { seen } = item;
    const look = tables.get(seen);
    if (!look) continue;
    if (cell.isNullObject) {
      if (look.holds(item)) unfound.push(item);
      continue;
    }
    if (editedHeaders(item, look.headers(), look.row(cell.rowIndex)).length > 0) {
      keep(item, removed);
      continue;
    }
    const row = markedCell(item).getEntireRow().getIntersection(seen.table.getDataBodyRange());
    const held = queueHeldRead(row);
    row.format.load('rowHeight');
    const header = seen.table.getHeaderRowRange();
    header.load('values');
    const left = (rowsLeft.get(seen) ?? 0) - 1;
    rowsLeft.set(seen, left);
    if (left > 0) row.delete('Up');
    else row.clear('Contents');
    deleted.push({ item, row, header, held });
  }
  await context.sync();
  const lost: RowToAdd[] = [];
  for (const { item, row, header, held } of deleted) {
    const headers = textsOf(header);
    const { seen } = item;
    const cells = new Map((held()[0] ?? []).map((cell, at) => [headers[at] ?? '', cell]));
    const marked = seen.headers[item.column] ?? '';
    const before = cells.get(marked);
    if (before) cells.set(marked, { ...before, held: heldBefore(item), value: heldBefore(item) });
    const now = (row.values[0] ?? []) as unknown[];
    const edited = editedHeaders(item, headers, now);
    const isHit = edited.length > 0;
    removed.rows.set(seen.key, (removed.rows.get(seen.key) ?? 0) + Number(!isHit));
    if (!isHit) {
      removed.deleted.push({ key: seen.key, row: item.row, height: row.format.rowHeight, cells });
      continue;
    }
    const content: unknown[] = [...((row.formulas[0] ?? []) as unknown[])];
    content[headers.indexOf(marked)] = heldBefore(item);
    const name = content.map(String).find((text) => text !== '') ?? '';
    const typed = edited.map((header) => `${name} ${header}: ${String(content[headers.indexOf(header)])}`);
    lost.push({ seen, content, typed });
    removed.problems.push({ code: 'othersChanged', sheet: seen.sheet, rows: 1 });
  }
  removed.problems.push(...(await addRowsBack(context, lost)));
  removed.problems.push(...(await takeMarksOut(context, unfound)));
  return [];
}

/** Marks that Excel does not find though they are there, as on a hidden sheet (office-js #6349): the rows stay. */
async function takeMarksOut(
  context: Excel.RequestContext,
  unfound: readonly MarkedRow[],
): Promise<Problem[]> {
  const problems = await restoreRows(
    context,
    unfound.map((item) => {
      const { key, sheet, headers, rows } = item.seen;
      const header = headers[item.column] ?? '';
      const content = headers.filter((one) => one !== header);
      const reads = new Map<string, unknown>(
        headers.map((one, at) => [one, rows[item.row]?.[at]?.value ?? '']),
      );
      const value = heldBefore(item);
      const numberFormat = rows[item.row]?.[item.column]?.numberFormat ?? 'General';
      const held = { held: value, isFormula: false, value, numberFormat };
      return {
        ...{ key, sheet, identity: { id: null, content }, row: item.row, isNew: true, reads },
        cells: [{ header, written: item.mark, held }],
      };
    }),
  );
  return problems;
}

/** Queues the reading of a table as it is before any of its rows goes. */
function queueLook(seen: TableSnapshot) {
  const header = seen.table.getHeaderRowRange();
  header.load('values');
  const body = seen.table.getDataBodyRange();
  body.load('values,rowIndex,rowCount');
  return {
    body,
    headers: () => textsOf(header),
    holds: ({ mark }: MarkedRow) => rowsIn(body).some((cells) => cells.includes(mark)),
    row: (rowIndex: number) => rowsIn(body)[rowIndex - firstRow(body)] ?? [],
  };
}

const rowsIn = (range: Excel.Range): readonly unknown[][] => range.values;

const firstRow = (range: Excel.Range): number => range.rowIndex;

const textsOf = (header: Excel.Range): string[] => (header.values[0] ?? []).map(String);

/** A row in which somebody has written since it was marked stays, with its cell as it was. */
function keep(item: MarkedRow, removed: Removed): void {
  const held = heldBefore(item);
  markedCell(item).values = [[typeof held === 'string' ? literalText(held) : held]];
  removed.problems.push({ code: 'othersChanged', sheet: item.seen.sheet, rows: 1 });
}

/** What the cell held; what it held before an earlier removal that broke off, nobody knows any more. */
function heldBefore({ seen, row, column }: MarkedRow) {
  const value = seen.rows[row]?.[column]?.value ?? '';
  return isRemovalMark(value) ? '' : value;
}

/** Columns in which a row holds anything else than it was seen to hold; one somebody added meanwhile counts as well. */
function editedHeaders(
  { seen, row, column }: MarkedRow,
  headers: readonly string[],
  now: readonly unknown[],
): string[] {
  return headers.filter((header, at) => {
    const seenAt = seen.headers.indexOf(header);
    if (seenAt === column) return false;
    return !sameContent(now[at], seenAt < 0 ? '' : seen.rows[row]?.[seenAt]?.value);
  });
}
