import type { NewRow } from '../cells/literalText';
import { sameContent } from '../cells/sameContent';
import { TABLE_NAMES, type TableKey } from '../cells/tableNames';
import { readsFormats, type TableSnapshot } from '../read/tableSnapshot';
import { growingTable, type GrowingTable } from './growingTable';
import type { Page } from './pagesOf';
import { queueCells, type QueuedCells } from './queueCells';
import { madeRows, queueRows, type QueuedRows } from './queueRows';
import { guardFreeBelow, guardHeight, guardWidth } from './safety/shapeGuard';
import type { PlainConflict, PlainWrite } from '../back/PlainWrite';
import type { NewTable, RowWrite, TableWrites } from './WriteBatch';

/** One table's part of a request. */
export interface QueuedTable {
  writes: TableWrites;
  growing: GrowingTable;
  cells: QueuedCells | null;
  rows: QueuedRows | null;
  /** Body rows it is to have afterwards. */
  height: number;
}

/** A request as it is queued. */
export interface QueuedPage {
  tables: readonly QueuedTable[];
  plain: readonly PlainWrite[];
  checks: readonly (() => PlainConflict | null)[];
  /** Tables that are made with it. */
  made: readonly NewTable[];
  /** Cells with content. */
  cells: number;
}

/** What is known from one page of a batch to the next. */
export interface PageState {
  /** The tables as they are expected to be. */
  growing: Map<TableKey, GrowingTable>;
  /** Body rows of the new rows. */
  places: Map<TableKey, number[]>;
  /** Rows that are there cell for cell are not added again. */
  repeats: boolean;
  isFirst: boolean;
}

/** A table of more rows is guarded with the first page only: the guard is as long as the table. */
const GUARDED_ROWS = 20_000;

/** Queues one page: guards, new sheets, what is about to be overwritten, the writes, what comes of them. */
export async function queuePage(
  context: Excel.RequestContext,
  page: Page,
  state: PageState,
): Promise<QueuedPage> {
  const tables: QueuedTable[] = [];
  const made: { writes: TableWrites; table: NewTable }[] = [];
  for (const writes of page.tables) {
    const { table } = writes;
    if ('rows' in table || state.growing.has(table.key))
      tables.push(await queueTable(context, writes, state));
    else made.push({ writes, table });
  }
  for (const { growing, rows, height } of tables) {
    if (state.isFirst || growing.height <= GUARDED_ROWS) {
      if (growing.isFreeBelow && height > growing.height) guardFreeBelow(growing.table, growing.height);
      else guardHeight(growing.table, growing.height + growing.totals);
    }
    if (rows) guardWidth(growing.table, growing.headers.length);
  }
  // What a sheet that was protected meanwhile refuses comes before all else.
  for (const write of page.plain) write.probe?.();
  const news = made.map(({ writes, table }) => makeTable(context, writes, table, state));
  for (const queued of tables.flatMap(partsOf)) queued.readBefore();
  // Rows before cells, those of the log first: should the request break off, the next run completes an entry of the log
  // without its change; a change without its entry nobody would notice. Numbers before both, as rows of other tables name them: the next run
  // would give others. What a protected sheet would refuse comes first of all.
  const probed = [...tables].sort((one, other) => isProbedLast(one) - isProbedLast(other));
  for (const { cells } of probed) cells?.probe();
  for (const { cells } of tables) cells?.writeNumbers();
  for (const { rows } of logFirst(tables)) rows?.write();
  for (const { cells } of tables) cells?.write();
  const checks = page.plain.flatMap((write) => write.queue(context) ?? []);
  for (const { rows } of tables) rows?.readAfter();
  for (const { look } of [...made.map(({ table }) => table), ...page.plain]) look?.(context);
  return {
    tables: [...tables, ...news.map(({ queued }) => queued)],
    plain: page.plain,
    checks,
    made: made.map(({ table }) => table),
    cells: [
      ...tables.map(({ writes }) => countCells(writes)),
      ...news.map(({ cells }) => cells),
      ...page.plain.map(({ cells }) => cells),
    ].reduce((sum, cells) => sum + cells, 0),
  };
}

const logFirst = (tables: readonly QueuedTable[]): QueuedTable[] =>
  [...tables].sort((one, other) => Number(isLog(other)) - Number(isLog(one)));

const isLog = ({ growing: { key } }: QueuedTable): boolean => key === 'changes';

/** 1 for a table of which the number formats are not known: it is probed last, as that writes. */
const isProbedLast = ({ growing: { key } }: QueuedTable): number => Number(!readsFormats(key));

const partsOf = ({ cells, rows }: QueuedTable): (QueuedCells | QueuedRows)[] =>
  [rows, cells].filter((part) => part !== null);

async function queueTable(
  context: Excel.RequestContext,
  writes: TableWrites,
  { growing: known, places, repeats }: PageState,
): Promise<QueuedTable> {
  const seen = 'rows' in writes.table ? writes.table : null;
  const rows = repeats && seen ? writes.rows.filter((row) => !isThere(seen, row)) : writes.rows;
  const growing = known.get(writes.table.key) ?? (await growingTable(context, writes, rows));
  const { key, height, firstBlank } = growing;
  const below = Math.max(0, rows.length - Math.max(0, height - firstBlank));
  places.set(key, [...(places.get(key) ?? []), ...rows.map((_, place) => firstBlank + place)]);
  known.set(key, { ...growing, height: height + below, firstBlank: firstBlank + rows.length });
  return {
    writes: { ...writes, rows },
    growing,
    rows: rows.length > 0 ? queueRows(growing, rows, writes.numberFormats) : null,
    cells: seen && writes.cells.length > 0 ? queueCells(seen, writes.identity, writes.cells) : null,
    height: height + below,
  };
}

/**
 * Queues a table with its sheet and its first rows; those of units that colleagues were in the way of are emptied again.
 * @returns with cells with content
 */
function makeTable(
  context: Excel.RequestContext,
  writes: TableWrites,
  table: NewTable,
  { growing: known, places }: PageState,
): { queued: QueuedTable; cells: number } {
  const rows = writes.rows.map(({ cells }) => cells);
  const cells = table.make(context, rows);
  const { key, sheet, headers } = table;
  places.set(key, [...rows.keys()]);
  const growing: GrowingTable = {
    key,
    sheet,
    headers,
    table: context.workbook.tables.getItem(TABLE_NAMES[key]),
    height: rows.length,
    firstBlank: rows.length,
    totals: 0,
    growsBelow: true,
    isFreeBelow: false,
  };
  known.set(key, growing);
  const queued = { writes, growing, cells: null, rows: madeRows(growing, writes.rows), height: rows.length };
  return { queued, cells: cells + rows.reduce((count, row) => count + countFilled(row), 0) };
}

/** Whether a table holds a row cell for cell already. */
const isThere = ({ rows }: TableSnapshot, { cells: wanted, own }: RowWrite): boolean =>
  rows.some((cells) =>
    wanted.every(
      (value, column) => (value === '' && !own.has(column)) || sameContent(cells[column]?.value ?? '', value),
    ),
  );

/** Cells with content that writes into a table put there. */
export const countCells = ({ cells, rows }: Pick<TableWrites, 'cells' | 'rows'>): number =>
  cells.reduce((count, { value }) => count + Number(value !== undefined), 0) +
  rows.reduce((count, row) => count + countFilled(row.cells), 0);

const countFilled = (cells: NewRow): number =>
  cells.reduce<number>((count, value) => count + Number(value !== ''), 0);
