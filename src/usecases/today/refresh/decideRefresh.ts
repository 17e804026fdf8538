import type { Problem } from '../../../domain/schema/problem';
import type { Day } from '../../../domain/dates/day';
import { countTasks } from '../../../domain/history/countDay';
import type { DailyCounts } from '../../../domain/history/dailyCounts';
import { sampleDays } from '../../../domain/history/sampleDays';
import type { LogEntry } from '../../../domain/changeLog/logEntry';
import { OWNED_COLUMNS } from '../../../domain/schema/columnKeys';
import { languageOf } from '../../../words/vocabulary/languages';
import { LastLook, lookText } from '../../../workbook/read/LastLook';
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
import { withFields } from '../../run/withFields';
import { addTimeline } from '../../timeline/upkeep/addTimeline';
import type { TimelineRequest } from '../../timeline/upkeep/timelineRequest';
import { refreshHistory } from '../history/refreshHistory';
import { addRefresh, type AddedRefresh } from './addRefresh';
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
  'history',
  'changes',
];

/** What is done in the same batch as a refresh, which goes by the workbook as it is to be. */
export interface DoneBesides {
  batch: WriteBatch;
  /** Rows of 变更日志, with the refresh's own. Asked once the register is edited. */
  entries: () => readonly LogEntry[];
  baselines?: ReadonlyMap<string, Day>;
  register?: RegisterEdit;
  /** A timeline that is to be made; without it one that is there is kept up. */
  timeline?: TimelineRequest;
}

export type Refreshed = RefreshResult & { columnsAdded: boolean };

/** What the last refresh found that had nothing to write. */
const settled = new LastLook<Refreshed>();

/**
 * What a refresh of the workbook as it is finds and writes. Where nothing at all has changed since one that wrote
 * nothing, that is what it found.
 * @throws WorkbookError where nothing can be written and something else was to be written with it
 */
export function decideRefresh(
  workbook: WorkbookSnapshot,
  options: RunOptions,
  besides?: DoneBesides,
): Decision<Refreshed> {
  if (besides) return decide(workbook, options, besides);
  const look = lookText([workbook, options.today, options.language, options.overrides]);
  const known = settled.find(look);
  if (known) return { batch: new WriteBatch(), result: known };
  const decision = decide(workbook, options);
  if (decision.batch.isEmpty) settled.keep(look, decision.result);
  return decision;
}

function decide(workbook: WorkbookSnapshot, options: RunOptions, besides?: DoneBesides): Decision<Refreshed> {
  const seen = requiredTable(workbook, 'tasks', options.language);
  const run = runSettings(workbook, options);
  const tracker = assessTracker(seen, workbook, run, besides?.baselines);
  const named = taskVerdicts(tracker, run);
  const { verdicts } = named;
  const register = refreshRegister(workbook, verdicts, run, besides?.register);
  const found = refreshResultOf(tracker, named, register, run, languageOf(options.language));
  const history = refreshHistory(workbook, dayCounts(tracker, found), tracker.columns.language, () =>
    sampleDays(workbook.sampleYear, run.asOf, (day) =>
      tracker.tasks.map(({ task }) => tracker.assessOn(task, day)),
    ),
  );
  const result = withFields(found, {
    history: history.update.days.filter(({ day }) => day <= run.asOf),
    problems: [...found.problems, ...history.problems],
  });
  const missing = ownedColumns(tracker);
  if (missing) return { batch: missing, result: withFields(result, { columnsAdded: true }) };
  const typed = replacedCells(tracker, verdicts, run, workbook.ownedMarks.tasks);
  const entries = besides?.entries() ?? [];
  const logs = new Set(entries.map(({ row, field }) => `${row}:${field}`));
  // A date that is moved here is not logged again as one that was moved by hand.
  const logged = refreshLog(tracker, verdicts, typed).filter(
    ({ row, field }) => !logs.has(`${row}:${field}`),
  );
  const log = [...entries, ...typed, ...logged, ...history.replaced];
  const batch = besides?.batch ?? new WriteBatch();
  const refresh = { workbook, tracker, verdicts, register, history, log, result, run };
  const { refused, problems, unrecorded } = addUnlessRefused(() => addRefresh(batch, refresh, options));
  // Without its day in 逐日预警 an act is done all the same: the next refresh adds it.
  const [obstacle] = refused ? [refused] : problems;
  if (besides && obstacle) throw new WorkbookError(obstacle);
  const ofTimeline = refused ? [] : addTimeline(batch, refresh, besides?.timeline);
  return {
    // What is in the way of writing does not stand in the way of seeing the alerts.
    batch: refused ? new WriteBatch() : batch,
    result: withFields(result, {
      columnsAdded: false,
      notWritten: refused,
      problems: [
        ...result.problems,
        ...(refused ? [refused] : []),
        ...problems,
        ...unrecorded,
        ...ofTimeline,
      ],
    }),
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

interface Added extends AddedRefresh {
  /** Why nothing could be added. */
  refused: Problem | null;
}

function addUnlessRefused(add: () => AddedRefresh): Added {
  try {
    return { refused: null, ...add() };
  } catch (error) {
    if (!(error instanceof WorkbookError)) throw error;
    return { refused: error.problem, problems: [], unrecorded: [] };
  }
}

/** The as-of day as the pane counts it. */
export const dayCounts = (
  { tasks }: AssessedTracker,
  { asOf, counts }: Pick<RefreshResult, 'asOf' | 'counts'>,
): DailyCounts => ({
  day: asOf,
  red: counts.red,
  amber: counts.amber,
  ...countTasks(tasks.map(({ assessment }) => assessment)),
});

/** The result of a refresh with what came of writing it. */
export function refreshedOf({ result, commit, cells, problems, conflicts }: Change<Refreshed>): {
  columnsAdded: boolean;
  result: RefreshResult;
} {
  const { columnsAdded, notWritten } = result;
  const stopped = commit?.stopped ? [commit.stopped] : [];
  const newer = problems.find(({ code }) => code === 'workbookNewer');
  return {
    columnsAdded,
    result: withFields(
      result,
      {
        notWritten: notWritten ?? commit?.stopped ?? newer ?? null,
        problems: [...result.problems, ...stopped, ...problems, ...conflicts],
        cellsWritten: cells,
      },
      ['columnsAdded'],
    ),
  };
}
