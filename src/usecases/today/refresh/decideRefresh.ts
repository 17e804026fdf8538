import type { Problem } from '../../../domain/schema/problem';
import type { Day } from '../../../domain/dates/day';
import type { LogEntry } from '../../../domain/changeLog/logEntry';
import { OWNED_COLUMNS } from '../../../domain/schema/columnKeys';
import { languageOf } from '../../../words/vocabulary/languages';
import { rowsRefused } from '../../../workbook/read/rowsRefused';
import { newColumn } from '../../../workbook/sheets/columns/newColumn';
import { requiredTable } from '../../../workbook/sheets/requiredTable';
import type { WorkbookSnapshot } from '../../../workbook/sheets/workbookSnapshot';
import { WorkbookError } from '../../../workbook/session/workbookError';
import type { Change, Decision } from '../../../workbook/write/changeWorkbook';
import { WriteBatch } from '../../../workbook/write/WriteBatch';
import type { TableKey } from '../../../workbook/cells/tableNames';
import { progressOf, type RunOptions } from '../../run/runOptions';
import { runSettings } from '../../run/runSettings';
import { addRefresh } from './addRefresh';
import { assessTracker, type AssessedTracker } from './assessTracker';
import { refreshLog } from './refreshLog';
import { refreshRegister, type RegisterEdit } from './refreshRegister';
import { refreshResultOf } from './refreshResultOf';
import { replacedCells } from './replacedCells';
import { taskVerdicts } from './taskVerdicts';
import type { RefreshResult } from './refreshResult';

/** What a refresh looks at. */
export const REFRESH_TABLES: readonly TableKey[] = [
  'tasks',
  'plan',
  'settings',
  'calendar',
  'alerts',
  'changes',
];

/** What is done in the same batch as a refresh, which goes by the workbook as it is to be. */
export interface DoneBesides {
  batch: WriteBatch;
  /** Rows of 变更日志, with the refresh's own. Asked once the register is edited. */
  entries: () => readonly LogEntry[];
  baselines?: ReadonlyMap<string, Day>;
  register?: RegisterEdit;
}

export type Refreshed = RefreshResult & { columnsAdded: boolean };

/**
 * What a refresh of the workbook as it is finds and writes.
 * @throws WorkbookError where nothing can be written and something else was to be written with it
 */
export function decideRefresh(
  workbook: WorkbookSnapshot,
  options: RunOptions,
  besides?: DoneBesides,
): Decision<Refreshed> {
  const seen = requiredTable(workbook, 'tasks', options.language);
  const run = runSettings(workbook, options);
  const tracker = assessTracker(seen, workbook, run, besides?.baselines);
  const named = taskVerdicts(tracker, run);
  const { verdicts } = named;
  const register = refreshRegister(workbook, verdicts, run, besides?.register);
  const result = refreshResultOf(tracker, named, register, run, languageOf(options.language));
  const missing = ownedColumns(tracker);
  if (missing) return { batch: missing, result: { ...result, columnsAdded: true } };
  const typed = replacedCells(tracker, verdicts, run, workbook.ownedMarks.tasks);
  const entries = besides?.entries() ?? [];
  const told = new Set(entries.map(({ row, field }) => `${row}:${field}`));
  // A date that is moved here is not told again as one that was moved by hand.
  const found = refreshLog(tracker, verdicts, typed).filter(({ row, field }) => !told.has(`${row}:${field}`));
  const log = [...entries, ...typed, ...found];
  const batch = besides?.batch ?? new WriteBatch();
  const refresh = { workbook, tracker, verdicts, register, log, result, run };
  const { refused, problems } = addUnlessRefused(() => addRefresh(batch, refresh, options));
  const [obstacle] = refused ? [refused] : problems;
  if (besides && obstacle) throw new WorkbookError(obstacle);
  return {
    // What is in the way of writing does not stand in the way of seeing the alerts.
    batch: refused ? new WriteBatch() : batch,
    result: {
      ...result,
      columnsAdded: false,
      notWritten: refused,
      problems: [...result.problems, ...(refused ? [refused] : []), ...problems],
    },
    onRows: progressOf(options, 'writing'),
  };
}

/**
 * The columns of ours that the tracker lacks, to be added before anything else: without its numbers every refresh
 * would find new tasks. Null where it has them all, or none can be added.
 */
function ownedColumns({ seen, columns }: AssessedTracker): WriteBatch | null {
  if (rowsRefused(seen)) return null;
  const added = OWNED_COLUMNS.tasks.flatMap((key) => newColumn('tasks', seen, columns, key) ?? []);
  return added.length > 0 ? added.reduce((batch, column) => batch.add(column), new WriteBatch()) : null;
}

function addUnlessRefused(add: () => Problem[]): { refused: Problem | null; problems: Problem[] } {
  try {
    return { refused: null, problems: add() };
  } catch (error) {
    if (!(error instanceof WorkbookError)) throw error;
    return { refused: error.problem, problems: [] };
  }
}

/** The result of a refresh with what came of writing it. */
export function refreshedOf({ result, commit, cells, problems, conflicts }: Change<Refreshed>): {
  columnsAdded: boolean;
  result: RefreshResult;
} {
  const { columnsAdded, ...found } = result;
  const stopped = commit?.stopped ? [commit.stopped] : [];
  return {
    columnsAdded,
    result: {
      ...found,
      notWritten: found.notWritten ?? commit?.stopped ?? null,
      problems: [...found.problems, ...stopped, ...problems, ...conflicts],
      cellsWritten: cells,
    },
  };
}
