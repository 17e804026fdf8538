import type { Problem } from '../../../domain/schema/problem';
import { cellText } from '../../cells/cellText';
import { sameContent } from '../../cells/sameContent';
import type { TableKey } from '../../cells/tableNames';
import { putBack, queueHeldRead, type HeldCell } from '../../read/heldCells';
import { queueTableRead, type TableSnapshot } from '../../read/tableSnapshot';
import { groupBy } from '../../cells/groupBy';
import { inFourTries } from './inFourTries';
import { guardHeight } from './shapeGuard';

/** A row of which cells are to hold again what was overwritten. */
export interface RowToRestore {
  key: TableKey;
  sheet: string;
  identity: { id: string | null; content: readonly string[] };
  /** Body row it was written in. */
  row: number;
  /** A new row of ours, in which a person has lost nothing. */
  isNew?: boolean;
  /** What the row holds since that write, by header. */
  reads: ReadonlyMap<string, unknown>;
  cells: readonly CellToRestore[];
}

interface CellToRestore {
  header: string;
  /** What we wrote: a cell that holds something else by now was edited since, and is left. */
  written: unknown;
  held: HeldCell;
}

/**
 * Brings back what writes have overwritten. Rows are found again by their number or content, the cells only where they
 * still hold what was written; what this overwrites in its turn is brought back with the next try.
 * @returns what could not be brought back, with the cells and what they held
 */
export async function restoreRows(
  context: Excel.RequestContext,
  rows: readonly RowToRestore[],
): Promise<Problem[]> {
  let pending = rows;
  await inFourTries(async () => {
    if (pending.length > 0) pending = await restoreOnce(context, pending);
    return pending.length === 0;
  });
  const lost = pending.filter(({ isNew, cells }) => !isNew || cells.some(({ held }) => held.held !== ''));
  return [...groupBy(lost, ({ sheet }) => sheet)].map(([sheet, left]): Problem => ({
    code: 'notRestored',
    sheet,
    cells: [
      ...new Set(
        left.flatMap(({ row, reads, cells }) =>
          cells.map(({ header, held }) => `${rowName(reads, row)} ${header}: ${String(held.held)}`),
        ),
      ),
    ],
  }));
}

const rowName = (reads: RowToRestore['reads'], row: number): string =>
  [...reads.values()].map(String).find((text) => text !== '') ?? String(row + 1);

/** A row found again, with the cells that still hold what was written. */
export interface PlacedRow {
  seen: TableSnapshot;
  row: number;
  item: RowToRestore;
  cells: { column: number; cell: CellToRestore }[];
}

/** One look and one write. @returns what is left to be brought back */
async function restoreOnce(
  context: Excel.RequestContext,
  pending: readonly RowToRestore[],
): Promise<RowToRestore[]> {
  const asked = new Map(
    [...new Set(pending.map(({ key }) => key))].map((key) => [key, queueTableRead(context, key)]),
  );
  await context.sync();
  const tables = new Map([...asked].map(([key, seen]) => [key, seen()]));
  const placed = pending.flatMap((item) => {
    const seen = tables.get(item.key);
    return seen ? placeRow(seen, item) : [];
  });
  if (placed.length === 0) return [];
  for (const seen of new Set(placed.map((one) => one.seen))) {
    guardHeight(seen.table, seen.rows.length + Number(seen.showsTotals));
  }
  const before = placed.map(({ seen, row, cells }) => {
    const whole = seen.table.getDataBodyRange().getRow(row);
    whole.load('values');
    const held = cells.map(({ cell }) => queueHeldRead(cellIn(seen, row, cell.header)));
    return { whole, held };
  });
  for (const { seen, row, cells } of placed) {
    for (const { cell } of cells) putBack(cellIn(seen, row, cell.header), cell.held);
  }
  await context.sync();
  return placed.flatMap(({ seen, row, item, cells }, index) => {
    const read = before[index];
    const now = (read?.whole.values[0] ?? []) as unknown[];
    const at = (column: number) => now[column];
    const isSame = isRow(seen, item, at);
    // What an earlier write of ours has put into a cell is nobody's: what the cell held before that is.
    const ours = pending.flatMap((one) => (one.key === item.key && isRow(seen, one, at) ? one.cells : []));
    const hit = cells.flatMap(({ cell }, place): CellToRestore[] => {
      const held = read?.held[place]?.()[0]?.[0];
      if (!held || (isSame && sameContent(held.value, cell.written))) return [];
      const { header } = cell;
      const first = ours.find((one) => one.header === header && sameContent(one.written, held.value));
      return [{ header, written: cell.held.value, held: first?.held ?? held }];
    });
    if (hit.length === 0) return [];
    // All that was put back is by now what the row is known by, not only what has to be brought back again.
    const reads = new Map(seen.headers.map((header, column) => [header, now[column]]));
    for (const { cell } of cells) reads.set(cell.header, cell.held.value);
    return [...(isSame ? [] : [item]), { ...item, row, reads, cells: hit }];
  });
}

const cellIn = (seen: TableSnapshot, row: number, header: string): Excel.Range =>
  seen.table.columns.getItem(header).getDataBodyRange().getCell(row, 0);

/** Where a row is now, with the cells that still hold what was written; nothing when there is none left. */
export function placeRow(seen: TableSnapshot, item: RowToRestore): PlacedRow[] {
  const at = (row: number) => (column: number) => seen.rows[row]?.[column]?.value;
  const rows = [item.row, ...seen.rows.keys()];
  const row = rows.find((one) => isRow(seen, item, at(one))) ?? rows.find((one) => one === item.row);
  if (row === undefined) return [];
  const cells = item.cells.flatMap((cell) => {
    const column = seen.headers.indexOf(cell.header);
    return column >= 0 && sameContent(at(row)(column), cell.written) ? [{ column, cell }] : [];
  });
  // In a row that only has its place in common, all of it has to be ours.
  if (cells.length === 0 || (!isRow(seen, item, at(row)) && cells.length < item.cells.length)) return [];
  return [{ seen, row, item, cells }];
}

function isRow(
  seen: TableSnapshot,
  { identity, reads }: RowToRestore,
  now: (column: number) => unknown,
): boolean {
  const holds = (header: string) => {
    const column = seen.headers.indexOf(header);
    return column < 0 || sameContent(now(column), reads.get(header));
  };
  const id = identity.id === null ? '' : String(reads.get(identity.id) ?? '').trim();
  if (identity.id !== null && id !== '') {
    const column = seen.headers.indexOf(identity.id);
    const isUnique = seen.rows.filter((cells) => cellText(cells[column]).trim() === id).length < 2;
    if (isUnique) return holds(identity.id);
  }
  return (identity.id === null || holds(identity.id)) && identity.content.every(holds);
}
