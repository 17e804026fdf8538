import { excelWork } from '../run/excelWork';
import type { Problem } from '../../domain/schema/problem';
import { OWNED_COLUMNS } from '../../domain/schema/columnKeys';
import { rowsRefused } from '../../workbook/read/rowsRefused';
import { newColumn } from '../../workbook/sheets/newColumn';
import { requiredTable } from '../../workbook/sheets/requiredTable';
import { readWorkbook, type WorkbookSnapshot } from '../../workbook/sheets/workbookSnapshot';
import { WorkbookError } from '../../workbook/session/workbookError';
import { changeWorkbook, RETRY_THEN_REPORT, type Decision } from '../../workbook/write/changeWorkbook';
import { WriteBatch } from '../../workbook/write/WriteBatch';
import type { TableKey } from '../../workbook/cells/tableNames';
import { addRefresh } from './refresh/addRefresh';
import { assessTracker, type AssessedTracker } from './refresh/assessTracker';
import { refreshLog } from './refresh/refreshLog';
import { refreshRegister } from './refresh/refreshRegister';
import { refreshResultOf } from './refresh/refreshResultOf';
import { replacedCells } from './refresh/replacedCells';
import { taskVerdicts } from './refresh/taskVerdicts';
import type { RefreshResult } from './refresh/refreshResult';
import { progressOf, type RunOptions } from '../run/runOptions';
import { runSettings } from '../run/runSettings';

const TABLES: readonly TableKey[] = ['tasks', 'plan', 'settings', 'calendar', 'alerts', 'changes'];

/**
 * Works out every task's status as of the run's day, writes the owned cells that differ (SPEC section 3), brings
 * 预警清单 up to date (section 4) and logs what changed (section 9).
 * One round trip when nothing changed, two otherwise; more when colleagues changed rows in between.
 * @throws WorkbookError when the tracker or one of its columns is missing, or Excel refuses.
 */
export async function refreshAlerts(options: RunOptions): Promise<RefreshResult> {
  const first = await refreshOnce(options);
  if (!first.columnsAdded) return first.result;
  // A column of ours that somebody deleted is there again, and can be filled.
  return (await refreshOnce(options)).result;
}

async function refreshOnce(options: RunOptions) {
  const { result, commit, cells, problems, conflicts } = await changeWorkbook(
    excelWork(options, 'tasks'),
    RETRY_THEN_REPORT,
    async (context) => {
      options.onProgress?.({ phase: 'reading' });
      const workbook = await readWorkbook(context, TABLES, progressOf(options, 'reading'));
      options.onProgress?.({ phase: 'working' });
      const decision = decideRefresh(workbook, options);
      options.onProgress?.({ phase: 'writing' });
      return decision;
    },
  );
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

/** What a refresh of the workbook as it is finds and writes. */
function decideRefresh(
  workbook: WorkbookSnapshot,
  options: RunOptions,
): Decision<RefreshResult & { columnsAdded: boolean }> {
  const seen = requiredTable(workbook, 'tasks', options.language);
  const run = runSettings(workbook, options);
  const tracker = assessTracker(seen, workbook, run);
  const named = taskVerdicts(tracker, run);
  const { verdicts } = named;
  const register = refreshRegister(workbook, verdicts, run);
  const { result, allCounts: counts } = refreshResultOf(tracker, named, register, run);
  const typed = replacedCells(tracker, verdicts, run, workbook.ownedMarks.tasks);
  const log = [...typed, ...refreshLog(tracker, verdicts, typed)];
  const missing = ownedColumns(tracker);
  if (missing) return { batch: missing, result: { ...result, columnsAdded: true } };
  const batch = new WriteBatch();
  const refresh = { workbook, tracker, verdicts, register, log, counts, run };
  const { refused, problems } = addUnlessRefused(() => addRefresh(batch, refresh, options));
  return {
    // What stands in the way of writing does not stand in the way of seeing the alerts.
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
