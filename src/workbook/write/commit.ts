import type { Problem } from '../../domain/schema/problem';
import { isBlankCell } from '../cells/cellText';
import type { NewRow } from '../cells/literalText';
import { rowBlocks } from '../cells/rowBlocks';
import { sameContent } from '../cells/sameContent';
import { TABLE_NAMES, type TableKey } from '../cells/tableNames';
import type { TableSnapshot } from '../read/tableSnapshot';
import { WorkbookError } from '../session/workbookError';
import { growTable } from './growTable';
import { guardHeight, guardWidth } from './guardShape';
import { pagesOf } from './pagesOf';
import { queueCells, type QueuedCells } from './queueCells';
import { removeMarked } from './removeMarked';
import { placeOfRow, queueRows, type GrowingTable, type QueuedRows } from './queueRows';
import { restoreNotes } from './restoreNotes';
import { restoreRows } from './restoreRows';
import type { PlainConflict, TableWrites, Unit, WriteBatch } from './WriteBatch';

export type OthersChanged = Extract<Problem, { code: 'othersChanged' }>;

/** What is known of a batch that Excel answered. */
export interface Commit {
  /** Cells with content that it put into the workbook. */
  cells: number;
  /** Units of which nothing is in the workbook: colleagues changed what they were decided from. */
  undone: ReadonlySet<Unit>;
  /** Where they did, by sheet. */
  conflicts: readonly OthersChanged[];
  /** What could not be put where it belongs. */
  problems: readonly Problem[];
  /** Body row of each new row of a table, in the order they were added; meaningful for units that are not undone. */
  placesOf(key: TableKey): readonly number[];
  /** Rows that are gone, by table. */
  removed: ReadonlyMap<TableKey, number>;
  /** The person stopped it between two pages; what was written by then stays. */
  stopped: Problem | null;
}

export interface CommitOptions {
  /** An earlier try of the same action may have written some of it: rows that are there are not added again. */
  repeats: boolean;
  /** Called right before the first request that writes. */
  onSend(): void;
  /** Units written, and of how many; after each page but the last. @throws WorkbookError `stopped` */
  onRows(done: number, total: number): void;
}

/**
 * Sends a batch: one request where it fits one, else a page of whole units at a time. Each request reads what it is
 * about to overwrite, writes, and reads what came of it; where that differs from what the batch was decided from, the
 * units concerned are undone in the next request.
 * @throws WorkbookError before anything is sent when a sheet is protected or a table filtered; what Excel refuses
 * passes through (`isConflict` knows the guards' refusals, at which nothing was written).
 */
export async function commit(
  context: Excel.RequestContext,
  batch: WriteBatch,
  { repeats, onSend, onRows }: CommitOptions,
): Promise<Commit> {
  const { refusal } = batch;
  if (refusal) throw new WorkbookError(refusal);
  const pages = pagesOf(batch);
  const total = pages.reduce((sum, { units }) => sum + units.size, 0);
  const growing = new Map<TableKey, GrowingTable>();
  const places = new Map<TableKey, number[]>();
  const undone = new Set<Unit>();
  const conflicts: OthersChanged[] = [];
  const problems: Problem[] = [];
  let cells = 0;
  let done = 0;
  let stopped: Problem | null = null;
  for (const [index, page] of pages.entries()) {
    if (stopped || undone.size > 0) {
      page.units.forEach((unit) => undone.add(unit));
      continue;
    }
    const queued = await queuePage(context, page, { growing, places, repeats, isFirst: index === 0 });
    onSend();
    await context.sync();
    const settled = await settlePage(context, queued, page.plain);
    settled.undone.forEach((unit) => undone.add(unit));
    conflicts.push(...settled.conflicts);
    problems.push(...settled.problems);
    cells += queued.cells - settled.cellsUndone;
    done += page.units.size;
    if (index < pages.length - 1) stopped = stopOf(() => onRows(done, total));
  }
  const removed = await removeMarked(
    context,
    batch.removals.filter(({ unit }) => !undone.has(unit)),
  );
  problems.push(...removed.problems);
  const placesOf = (key: TableKey) => places.get(key) ?? [];
  return { cells, undone, conflicts, problems, placesOf, removed: removed.rows, stopped };
}

/** What was thrown because the person stopped; null when they did not. */
function stopOf(report: () => void): Problem | null {
  try {
    report();
    return null;
  } catch (error) {
    if (error instanceof WorkbookError) return error.problem;
    throw error;
  }
}

interface QueuedPage {
  tables: { writes: TableWrites; cells: QueuedCells | null; rows: QueuedRows | null; growing: GrowingTable | null; height: number }[];
  checks: (() => PlainConflict | null)[];
  cells: number;
}

interface PageState {
  growing: Map<TableKey, GrowingTable>;
  places: Map<TableKey, number[]>;
  repeats: boolean;
  isFirst: boolean;
}

/** A table of more rows is guarded with the first page only: the guard is as long as the table. */
const GUARDED_ROWS = 20_000;

async function queuePage(
  context: Excel.RequestContext,
  page: { tables: readonly TableWrites[]; plain: WriteBatch['plain'] },
  state: PageState,
): Promise<QueuedPage> {
  const made: { writes: TableWrites; cells: number }[] = [];
  const tables: QueuedPage['tables'] = [];
  let cells = 0;
  for (const writes of page.tables) {
    const { table } = writes;
    const known = state.growing.get(table.key);
    if (!('rows' in table) && !known) {
      made.push({ writes, cells: 0 });
      continue;
    }
    const seen = 'rows' in table ? table : null;
    const rows = state.repeats && seen ? writes.rows.filter(({ cells: row }) => !isThere(seen, row)) : writes.rows;
    const target = known ?? (seen && (await growingTable(context, seen, rows.length, rows.map((row) => row.cells))));
    if (!target) continue;
    const queuedRows = rows.length > 0 ? queueRows(target, rows, writes.numberFormats) : null;
    const queuedCells =
      seen && writes.cells.length > 0
        ? queueCells(seen, writes.identity, writes.cells, writes.ofPeople)
        : null;
    const below = Math.max(0, rows.length - Math.max(0, target.height - target.firstBlank));
    tables.push({ writes, cells: queuedCells, rows: queuedRows, growing: target, height: target.height + below });
    pushAll(state.places, table.key, rows.map((_, place) => placeOfRow(target, place)));
    cells += writes.cells.filter(({ value }) => value !== undefined).length + countFilled(rows.map((row) => row.cells));
  }
  for (const { growing, rows } of tables) {
    if (!growing) continue;
    if (state.isFirst || growing.height <= GUARDED_ROWS) guardHeight(growing.table, growing.height + growing.totals);
    if (rows) guardWidth(growing.table, growing.headers.length);
  }
  for (const { writes } of made) {
    const { table } = writes;
    if ('rows' in table) continue;
    const rows = writes.rows.map((row) => row.cells);
    cells += table.make(context, rows) + countFilled(rows);
    pushAll(state.places, table.key, rows.map((_, place) => place));
    state.growing.set(table.key, {
      key: table.key,
      sheet: table.sheet,
      headers: table.headers,
      table: context.workbook.tables.getItem(TABLE_NAMES[table.key]),
      height: rows.length,
      firstBlank: rows.length,
      totals: 0,
      growsBelow: true,
    });
  }
  for (const { cells: queued, rows } of tables) {
    queued?.readBefore();
    rows?.readBefore();
  }
  // Rows before cells: should the batch break off, an entry of the log without its change is seen and completed by
  // the next run, a change without its entry is not.
  for (const { rows } of tables) rows?.write();
  for (const { cells: queued } of tables) queued?.write();
  const checks = page.plain.flatMap((write) => {
    cells += write.cells;
    const check = write.queue(context);
    return check ? [check] : [];
  });
  for (const { cells: queued, rows } of tables) {
    queued?.readAfter();
    rows?.readAfter();
  }
  for (const { writes, growing, height } of tables) {
    if (!growing) continue;
    const filled = writes.rows.length;
    state.growing.set(growing.key, { ...growing, height, firstBlank: growing.firstBlank + filled });
  }
  return { tables, checks, cells };
}

interface SettledPage {
  undone: ReadonlySet<Unit>;
  conflicts: OthersChanged[];
  problems: Problem[];
  cellsUndone: number;
}

/** Looks at what a page's request read, and undoes the units that colleagues got in the way of. */
async function settlePage(
  context: Excel.RequestContext,
  { tables, checks }: QueuedPage,
  plain: WriteBatch['plain'],
): Promise<SettledPage> {
  const undone = new Set<Unit>();
  const conflicts: OthersChanged[] = [];
  const problems: Problem[] = [];
  const findings = tables.map(({ writes, cells, rows, growing, height }) => {
    const found = { cells: cells?.finding() ?? null, rows: rows?.finding() ?? null };
    for (const finding of [found.cells, found.rows]) finding?.conflicts.forEach((unit) => undone.add(unit));
    const sheet = writes.table.sheet;
    const hit = (found.cells?.rows ?? 0) + (found.rows?.rows ?? 0);
    if (hit > 0) conflicts.push({ code: 'othersChanged', sheet, rows: hit });
    if (found.cells?.misplaced) {
      writes.cells.forEach(({ unit }) => undone.add(unit));
      problems.push({ code: 'tableFiltered', sheet });
    }
    return { ...found, writes, growing, height };
  });
  const restored = checks.flatMap((check) => {
    const conflict = check();
    return conflict ? [conflict] : [];
  });
  const toRestore = findings.flatMap(({ cells, rows }) => [
    ...(cells?.undo(undone) ?? []),
    ...(rows?.undo(undone) ?? []),
  ]);
  if (undone.size > 0) for (const write of plain) write.undo?.(context);
  for (const { rows } of findings) if (rows?.notes) problems.push(...(await restoreNotes(context, rows.notes)));
  problems.push(...(await restoreRows(context, toRestore)));
  for (const { rows, growing, height } of findings) {
    if (rows && growing && rows.outside > 0) problems.push(...(await growTable(context, growing, height, rows.outside)));
  }
  for (const { restore } of restored) restore(context);
  if (restored.length > 0) await context.sync();
  const [first] = restored;
  if (first) throw new WorkbookError(first.problem);
  return {
    undone,
    conflicts,
    problems,
    cellsUndone: findings.reduce((sum, { writes }) => sum + cellsOf(writes, undone), 0),
  };
}

const cellsOf = ({ cells, rows }: TableWrites, units: ReadonlySet<Unit>): number =>
  cells.filter(({ unit, value }) => units.has(unit) && value !== undefined).length +
  countFilled(rows.flatMap((row) => (units.has(row.unit) ? [row.cells] : [])));

const countFilled = (rows: readonly NewRow[]): number => rows.flat().filter((value) => value !== '').length;

/** Whether a table holds a row cell for cell already. */
const isThere = ({ rows }: TableSnapshot, wanted: NewRow): boolean =>
  rows.some((cells) => wanted.every((value, column) => value === '' || sameContent(cells[column]?.value, value)));

async function growingTable(
  context: Excel.RequestContext,
  seen: TableSnapshot,
  count: number,
  rows: readonly NewRow[],
): Promise<GrowingTable> {
  const firstBlank = seen.rows.findLastIndex((cells) => cells.some((cell) => !isBlankCell(cell))) + 1;
  const below = rows.slice(seen.rows.length - firstBlank);
  // A block of new rows that begins with a blank cell makes no table grow (office-js #2097).
  const couldGrow = !seen.showsTotals && rowBlocks(below.length).every(({ first }) => (below[first]?.[0] ?? '') !== '');
  const isFree = below.length === 0 || count === 0 || seen.freeBelow || (couldGrow && !(await isTaken(context, seen, below.length)));
  const { key, sheet, headers, table } = seen;
  return {
    key,
    sheet,
    headers,
    table,
    height: seen.rows.length,
    firstBlank,
    totals: Number(seen.showsTotals),
    growsBelow: couldGrow && isFree,
  };
}

async function isTaken(context: Excel.RequestContext, { table }: TableSnapshot, rows: number): Promise<boolean> {
  const below = table.getDataBodyRange().getRowsBelow(rows);
  below.load('values');
  await context.sync();
  return below.values.some((cells: unknown[]) => cells.some((value) => value !== ''));
}

function pushAll(places: Map<TableKey, number[]>, key: TableKey, added: readonly number[]): void {
  places.set(key, [...(places.get(key) ?? []), ...added]);
}
