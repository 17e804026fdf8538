import type { Problem } from '../../domain/schema/problem';
import { withExcel, type ExcelContext, type ExcelWork } from '../session/excelSession';
import { pause } from '../session/pause';
import type { TableKey } from '../cells/tableNames';
import { WorkbookError } from '../session/workbookError';
import { commit, type Commit, type Written } from './commit';
import type { OthersChanged } from './settlePage';
import { lossOf } from './safety/lossOf';
import { queueNewerSchemaRead } from './safety/newerSchema';
import { isConflict, isGuardRefusal } from './safety/shapeGuard';
import type { Unit, WriteBatch } from './WriteBatch';
import {
  asUnwritten,
  isBusy,
  isKnown,
  isLost,
  isSheetRefusal,
  isUnclear,
  withEarlierTries,
} from './writeFailures';

/** What an action does when colleagues were faster. */
export interface ConflictPolicy {
  /** How often it reads and decides, the first time included. */
  tries: number;
  /** What becomes of rows that changed every time: an error, or a part of the result. */
  ifStill: 'throw' | 'report';
  /** Worth its result where nothing can be written, as a later Opsbook made the workbook: that is one of the problems. */
  readsNewer?: true;
}

/** Reads and decides up to three times, and then reports what was left out. */
export const RETRY_THEN_REPORT: ConflictPolicy = { tries: 3, ifStill: 'report' };
/** The same, for what is foremost looked at: a refresh, the check of a table. */
export const CHECK_THEN_REPORT: ConflictPolicy = { ...RETRY_THEN_REPORT, readsNewer: true };
/** The same, for an action that is done wholly or not at all. */
export const RETRY_THEN_FAIL: ConflictPolicy = { tries: 3, ifStill: 'throw' };

/** What a change is about. */
export interface ChangeWork extends ExcelWork {
  /** Receives what would take back what was written, once per attempt. */
  onWritten?(written: readonly Written[]): void;
}

/** Where an action is among its tries. */
export interface Attempt {
  /** 0 the first time. */
  number: number;
  /** Units of the try before of which nothing is in the workbook; null where all of it has to be decided again. */
  undone: ReadonlySet<Unit> | null;
  /** The try before may have written without having been answered. */
  repeats: boolean;
}

/** What an action decided: what it reports to the person, and what it writes. */
export interface Decision<Result> {
  result: Result;
  batch: WriteBatch;
  onRows?: (done: number, total: number) => void;
}

/** What became of an action. */
export interface Change<Result> {
  /** Of the last try. */
  result: Result;
  /** Of the last try; null where Excel refused it because rows had changed. */
  commit: Commit | null;
  /** Cells with content written, by all tries. */
  cells: number;
  /** New rows, by all tries. */
  added: ReadonlyMap<TableKey, number>;
  /** Rows removed, by all tries. */
  removed: ReadonlyMap<TableKey, number>;
  /** What could not be put where it belongs, by all tries. */
  problems: Problem[];
  /** Rows that are not written, as colleagues changed them at every try. */
  conflicts: readonly OthersChanged[];
}

/** Milliseconds before Excel is asked again after it said that it is busy. */
const BUSY_BACK_OFF = [150, 600];

/**
 * The one way to write: reads, decides and commits, and does so again where colleagues changed rows meanwhile or Excel
 * was busy. `work` looks at the workbook as it is now and returns what is to be written as values; it writes nothing
 * itself, so that doing it again is always safe.
 * @param about the sheet that is named where Excel refuses without saying where, and what stops the wait for an answer
 * @throws WorkbookError what is in the way of reading or writing; `othersChanged` where the policy says so;
 * `workbookNewer` where a later Opsbook made the workbook, unless the policy takes that for one of the problems;
 * `notRestored`, whatever the policy, where people's cells were overwritten and could not be restored
 */
export async function changeWorkbook<Result>(
  about: ChangeWork,
  policy: ConflictPolicy,
  work: (context: ExcelContext, attempt: Attempt) => Promise<Decision<Result>>,
): Promise<Change<Result>> {
  const total: Total = { cells: 0, problems: [], added: new Map(), removed: new Map() };
  let attempt: Attempt = { number: 0, undone: null, repeats: false };
  let busy = 0;
  /** The most that a try that was not answered had to write. */
  let most = 0;
  for (;;) {
    const isLast = attempt.number >= policy.tries - 1;
    const tried = await tryOnce(about, attempt, work);
    if (tried.kind === 'answered') {
      total.cells += tried.commit.cells;
      total.problems.push(...tried.commit.problems);
      if (tried.commit.written.length > 0) about.onWritten?.(tried.commit.written);
      // Thrown, so that no use case can leave it out, nor a later failure take its place.
      const loss = lossOf(tried.commit.problems);
      if (loss) throw new WorkbookError(loss);
      for (const count of ['added', 'removed'] as const) {
        for (const [key, rows] of tried.commit[count])
          total[count].set(key, (total[count].get(key) ?? 0) + rows);
      }
      if (tried.commit.undone.size === 0 || isLast || tried.commit.stopped) {
        return finished(policy, tried, total);
      }
      attempt = { number: attempt.number + 1, undone: tried.commit.undone, repeats: false };
      continue;
    }
    const { error, sent, draws, result } = tried;
    most = Math.max(most, tried.writes);
    const wait = BUSY_BACK_OFF[busy];
    if (isBusy(error) && wait !== undefined) {
      busy += 1;
      await pause(wait);
      attempt = { ...attempt, undone: null, repeats: attempt.repeats || sent };
      continue;
    }
    if (sent && draws && !isLast && isSheetRefusal(error)) {
      // Whether it was the drawn sheet, Excel does not say; the next look shows it.
      attempt = { ...attempt, number: attempt.number + 1, undone: null };
      continue;
    }
    if (!sent || (isKnown(error) && !tried.isLater))
      throw withEarlierTries(asUnwritten(error), about, attempt, hasWritten(total));
    if (!isConflict(error) && (isLast || !isUnclear(error))) {
      const known = await lookAgain(about, attempt, { ...tried, writes: most }, work);
      if (known.kind === 'answered') return finished(policy, known, total);
      throw withEarlierTries(known.error, about, { repeats: false }, hasWritten(total));
    }
    if (isLast) {
      const conflicts: OthersChanged[] = [{ code: 'othersChanged', ...tried.meant }];
      if (policy.ifStill === 'throw' || !result) throw new WorkbookError(first(conflicts), { cause: error });
      return { result: result.value, commit: null, ...total, conflicts };
    }
    attempt = {
      number: attempt.number + 1,
      undone: null,
      repeats: attempt.repeats || !isGuardRefusal(error),
    };
  }
}

interface Total {
  cells: number;
  problems: Problem[];
  added: Map<TableKey, number>;
  removed: Map<TableKey, number>;
}

const hasWritten = ({ cells, added, removed }: Total): boolean => cells + added.size + removed.size > 0;

type Tried<Result> = { kind: 'answered'; result: Result; commit: Commit } | FailedTry<Result>;

interface FailedTry<Result> {
  kind: 'failed';
  error: unknown;
  /** A request that writes was sent. */
  sent: boolean;
  /** Another request was answered before it: what Excel did nothing of is not all there is. */
  isLater: boolean;
  /** A sheet was to be redrawn, not only tables filled. */
  draws: boolean;
  /** How much was to be written. */
  writes: number;
  /** Whether a look shows that nothing of it was done. */
  isSeen: boolean;
  /** The sheet and rows it was meant for. */
  meant: { sheet: string; rows: number };
  result: { value: Result } | null;
}

async function tryOnce<Result>(
  about: ChangeWork,
  attempt: Attempt,
  work: (context: ExcelContext, attempt: Attempt) => Promise<Decision<Result>>,
): Promise<Tried<Result>> {
  let [sent, isLater] = [false, false];
  let result: { value: Result } | null = null;
  let [writes, draws, isSeen] = [0, false, true];
  let meant = { sheet: about.sheet, rows: 0 };
  try {
    return await withExcel({ ...about, hasSent: () => sent }, async (context) => {
      // Excel may run this once more where an undo group is refused in mid-batch, after some of it was written.
      const repeats = attempt.repeats || sent;
      // Asked with what the work itself reads, so that it costs no request.
      const newerSchema = queueNewerSchemaRead(context);
      const decision = await work(context, { ...attempt, repeats });
      result = { value: decision.result };
      const tables = [...decision.batch.tables.values()];
      meant = {
        sheet: tables[0]?.table.sheet ?? about.sheet,
        rows: tables.reduce((sum, table) => sum + rowsOf(table), 0),
      };
      writes = decision.batch.writes;
      isSeen = decision.batch.beginsWithRows;
      draws = decision.batch.plain.some(({ probe }) => probe !== undefined);
      const newer = writes === 0 ? null : await newerSchema();
      if (newer)
        return { kind: 'answered', result: decision.result, commit: { ...NOTHING_MORE, problems: [newer] } };
      const answer = await commit(context, decision.batch, {
        repeats,
        remembers: about.onWritten !== undefined,
        onSend: () => {
          isLater = sent;
          sent = true;
        },
        onRows: decision.onRows ?? (() => undefined),
      });
      return { kind: 'answered', result: decision.result, commit: answer };
    });
  } catch (error) {
    return { kind: 'failed', error, sent, isLater, draws, writes, isSeen, meant, result };
  }
}

/**
 * Finds out what became of a request that ended with an error or without an answer: what would still have to be
 * written is compared with what was to be.
 */
async function lookAgain<Result>(
  about: ChangeWork,
  attempt: Attempt,
  { error, writes, isSeen }: FailedTry<Result>,
  work: (context: ExcelContext, attempt: Attempt) => Promise<Decision<Result>>,
): Promise<Extract<Tried<Result>, { kind: 'answered' }> | { kind: 'failed'; error: unknown }> {
  try {
    const { result, batch } = await withExcel(about, (context) =>
      work(context, { ...attempt, undone: null, repeats: true }),
    );
    const left = batch.writes;
    if (left === writes && (isSeen || !isLost(error)))
      return { kind: 'failed', error: isSeen ? asUnwritten(error) : error };
    if (left > 0) {
      const code = left === writes ? 'maybeWritten' : 'partlyWritten';
      return { kind: 'failed', error: new WorkbookError({ code, sheet: about.sheet }, { cause: error }) };
    }
    return { kind: 'answered', result, commit: NOTHING_MORE };
  } catch {
    return {
      kind: 'failed',
      error: new WorkbookError({ code: 'maybeWritten', sheet: about.sheet }, { cause: error }),
    };
  }
}

const NOTHING_MORE: Commit = {
  cells: 0,
  undone: new Set(),
  conflicts: [],
  problems: [],
  placesOf: () => [],
  added: new Map(),
  removed: new Map(),
  stopped: null,
  written: [],
};

const rowsOf = ({ cells, rows }: { cells: readonly { row: number }[]; rows: readonly unknown[] }): number =>
  new Set(cells.map(({ row }) => row)).size + rows.length;

function finished<Result>(
  policy: ConflictPolicy,
  { result, commit: last }: { result: Result; commit: Commit },
  total: Total,
): Change<Result> {
  const { conflicts, stopped } = last;
  const [conflict] = conflicts;
  const newer = last.problems.find(({ code }) => code === 'workbookNewer');
  if (newer && !policy.readsNewer) throw new WorkbookError(newer);
  if (policy.ifStill === 'throw') {
    if (stopped) throw new WorkbookError(stopped);
    if (conflict) throw new WorkbookError(conflict);
  }
  return { result, commit: last, ...total, conflicts };
}

function first<Item>(items: readonly Item[]): Item {
  const [item] = items;
  if (item === undefined) throw new RangeError('Nothing to take the first of.');
  return item;
}
