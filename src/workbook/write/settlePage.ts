import type { Problem } from '../../domain/schema/problem';
import { isOfficeFailure } from '../session/officeProblem';
import { WorkbookError } from '../session/workbookError';
import { countCells, type QueuedPage, type QueuedTable } from './queuePage';
import { growTable } from './safety/growTable';
import { isLoss } from './safety/lossOf';
import { restoreNotes } from './safety/restoreNotes';
import { restorePlain } from './safety/restorePlain';
import { restoreRows, type RowToRestore } from './safety/restoreRows';
import type { Unit } from './WriteBatch';

export type OthersChanged = Extract<Problem, { code: 'othersChanged' }>;

export interface SettledPage {
  /** Units of which nothing is in the workbook any more. */
  undone: ReadonlySet<Unit>;
  conflicts: OthersChanged[];
  problems: Problem[];
  /** Cells with content that were taken back. */
  cellsUndone: number;
  /** What would take back the rest. */
  written: RowToRestore[];
}

/**
 * Looks at what a page's request has read, and undoes the units that colleagues were in the way of.
 * @throws WorkbookError what is to be asked where a whole sheet of theirs was in the way; it has been brought back
 */
export async function settlePage(
  context: Excel.RequestContext,
  queued: QueuedPage,
  units: ReadonlySet<Unit>,
): Promise<SettledPage> {
  const { tables, plain, checks } = queued;
  await lookAtFiltered(context, tables);
  const findings = tables.map((table) => ({ ...table, ...findingOf(table) }));
  const undone = new Set<Unit>(findings.flatMap((finding) => finding.units));
  const problems = findings.flatMap(({ found }) => found);
  const kept = new Set([...units].filter((unit) => !undone.has(unit)));
  const toRestore = findings.flatMap((finding) => finding.undo(undone));
  if (undone.size > 0) for (const write of plain) write.undo?.(context);
  for (const { notes } of findings) if (notes) problems.push(...(await restoreNotes(context, notes)));
  problems.push(...(await restoreRows(context, toRestore)));
  for (const { growing, height, outside } of findings) {
    if (outside > 0) problems.push(...(await growTable(context, growing, height, outside)));
  }
  const overwritten = checks.flatMap((check) => check() ?? []);
  for (const conflict of overwritten) problems.push(...(await restorePlain(context, conflict)));
  problems.push(...overwritten.filter(({ isOnlyTold }) => isOnlyTold).map(({ problem }) => problem));
  const first = overwritten.find(({ isOnlyTold }) => !isOnlyTold);
  // What is lost of somebody's cells comes first of all that is to be said.
  if (first && !problems.some(isLoss)) throw new WorkbookError(first.problem);
  return {
    undone,
    conflicts: findings.flatMap(({ conflict }) => conflict ?? []),
    problems,
    written: kept.size === 0 ? [] : findings.flatMap((finding) => finding.undo(kept)),
    cellsUndone: undone.size === 0 ? 0 : countUndone(tables, undone),
  };
}

const countUndone = (tables: readonly QueuedTable[], undone: ReadonlySet<Unit>): number =>
  tables.reduce((sum, { writes: { cells, rows } }) => {
    const isUndone = ({ unit }: { unit: Unit }) => undone.has(unit);
    return sum + countCells({ cells: cells.filter(isUndone), rows: rows.filter(isUndone) });
  }, 0);

/** Where values went in tables that somebody has filtered meanwhile (office-js #224). */
async function lookAtFiltered(context: Excel.RequestContext, tables: readonly QueuedTable[]): Promise<void> {
  const filtered = tables.flatMap(({ cells }) => (cells?.isFiltered() ? [cells] : []));
  if (filtered.length === 0) return;
  for (const cells of filtered) cells.readLanded();
  try {
    await context.sync();
  } catch (error) {
    // What cannot be looked at is undone.
    if (!isOfficeFailure(error)) throw error;
  }
}

function findingOf({ writes, cells, rows }: QueuedTable) {
  const [ofCells, ofRows] = [cells?.finding(), rows?.finding()];
  const { sheet } = writes.table;
  const hit = (ofCells?.rows ?? 0) + (ofRows?.rows ?? 0);
  const conflict: OthersChanged | null = hit > 0 ? { code: 'othersChanged', sheet, rows: hit } : null;
  const filtered: Problem[] = ofCells?.misplaced ? [{ code: 'tableFiltered', sheet }] : [];
  return {
    units: [
      ...(ofCells?.conflicts ?? []),
      ...(ofRows?.conflicts ?? []),
      ...(ofCells?.misplaced ? writes.cells.map(({ unit }) => unit) : []),
    ],
    conflict,
    found: filtered,
    notes: ofRows?.notes ?? null,
    outside: ofRows?.outside ?? 0,
    undo: (units: ReadonlySet<Unit>) => [...(ofCells?.undo(units) ?? []), ...(ofRows?.undo(units) ?? [])],
  };
}
