import type { Problem } from '../../domain/schema/problem';
import type { TableKey } from '../cells/tableNames';
import { groupBy } from '../cells/groupBy';
import { WorkbookError } from '../session/workbookError';
import type { TakeBack } from '../back/PlainWrite';
import { rowsBack } from '../back/rowsBack';
import { pagesOf } from './pagesOf';
import { queuePage, type PageState, type QueuedPage } from './queuePage';
import { isRemovalMark } from './safety/removalMark';
import { removeMarked } from './safety/removeMarked';
import type { RowToRestore } from './safety/restoreRows';
import { settlePage, type OthersChanged } from './settlePage';
import type { Unit, WriteBatch } from './WriteBatch';

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
  /** New rows, by table. */
  added: ReadonlyMap<TableKey, number>;
  /** Rows that are gone, by table. */
  removed: ReadonlyMap<TableKey, number>;
  /** The person stopped it between two pages; what was written by then stays. */
  stopped: Problem | null;
  /** What would take it back, in the order it was written; only where that was asked for. */
  written: readonly Written[];
}

/** What takes one part of a batch back: cells of a row, or all else, with how many cells were written. */
export type Written = RowToRestore | (TakeBack & { cells: number });

export interface CommitOptions {
  /** An earlier try of the same action may have written some of it: rows that are there are not added again. */
  repeats: boolean;
  /** Tell what would take it back. */
  remembers: boolean;
  /** Called right before each request that writes. */
  onSend(): void;
  /** Units written, and of how many; after each page but the last. @throws WorkbookError `stopped` */
  onRows(done: number, total: number): void;
}

/**
 * Sends a batch: one request where it fits one, else a page of whole units at a time. Each request reads what it is
 * about to overwrite, writes, and reads what came of it; where that differs from what the batch was decided from, the
 * units concerned are undone with the next request, and what is left of the batch is not sent.
 * @throws WorkbookError before anything is sent when a sheet is protected or a table filtered; what Excel refuses
 * passes through (`isConflict` knows the guards' refusals, at which nothing was written).
 */
export async function commit(
  context: Excel.RequestContext,
  batch: WriteBatch,
  { repeats, remembers, onSend, onRows }: CommitOptions,
): Promise<Commit> {
  const { refusal } = batch;
  if (refusal) throw new WorkbookError(refusal);
  const pages = pagesOf(batch);
  const total = pages.reduce((sum, { units }) => sum + units.size, 0);
  const state: PageState = { growing: new Map(), places: new Map(), repeats, isFirst: true };
  const undone = new Set<Unit>();
  const conflicts: OthersChanged[] = [];
  const problems: Problem[] = [];
  const written: Written[] = [];
  if (remembers) for (const { prepare } of batch.plain) await prepare?.(context);
  let [cells, done] = [0, 0];
  let stopped: Problem | null = null;
  for (const [index, page] of pages.entries()) {
    if (stopped || undone.size > 0) {
      page.units.forEach((unit) => undone.add(unit));
      continue;
    }
    const queued = await queuePage(context, page, state);
    state.isFirst = false;
    onSend();
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- all pages together do not fit one request
    await context.sync();
    const settled = await settlePage(context, queued, remembers ? page.units : new Set());
    settled.undone.forEach((unit) => undone.add(unit));
    conflicts.push(...settled.conflicts);
    problems.push(...settled.problems);
    written.push(...settled.written.flatMap(unmarked));
    if (remembers) written.push(...backsOf(queued, settled.undone.size > 0));
    cells += queued.cells - settled.cellsUndone;
    done += page.units.size;
    if (index < pages.length - 1) stopped = stopOf(() => onRows(done, total));
  }
  const isThere = ({ unit }: { unit: Unit }) => !undone.has(unit);
  const removed = await removeMarked(context, batch.removals.filter(isThere));
  if (remembers)
    written.push(
      ...[...groupBy(removed.deleted, ({ key }) => key)].map(([key, rows]) => ({
        ...rowsBack(key, rows),
        cells: rows.reduce(
          (sum, { cells }) => sum + [...cells.values()].filter(({ held }) => held !== '').length,
          0,
        ),
      })),
    );
  return {
    cells,
    undone,
    conflicts,
    problems: [...problems, ...removed.problems],
    placesOf: (key) => state.places.get(key) ?? [],
    added: new Map([...batch.tables].map(([key, { rows }]) => [key, rows.filter(isThere).length])),
    removed: removed.rows,
    stopped: stopped ?? removed.failure,
    written,
  };
}

/** Without the marks of rows that are to go: they go with their rows. */
function unmarked(row: RowToRestore): RowToRestore[] {
  const cells = row.cells.filter(({ written }) => !isRemovalMark(written));
  return cells.length > 0 ? [{ ...row, cells }] : [];
}

/** @param isUndone what can be undone in the batch was */
const backsOf = ({ made, plain }: QueuedPage, isUndone: boolean): Written[] => [
  ...made.flatMap((table) => table.back().map((back) => ({ ...back, cells: 0 }))),
  ...plain.flatMap(({ back, undo, cells }) => {
    const way = back === 'none' || (isUndone && undo) ? null : back();
    return way ? [{ ...way, cells }] : [];
  }),
];

/** Why the person stopped; null when they did not. */
function stopOf(report: () => void): Problem | null {
  try {
    report();
    return null;
  } catch (error) {
    if (error instanceof WorkbookError) return error.problem;
    throw error;
  }
}
