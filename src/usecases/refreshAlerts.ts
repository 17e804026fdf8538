import { languageOf } from '../domain/language/languages';
import { tellRefresh, tellSample } from '../domain/language/tellBanner';
import type { AssessedStatus } from '../domain/taskStatus';
import type { Problem } from '../domain/problem';
import { sampleTime } from '../domain/sampleRows';
import { writeAsOfName } from '../workbook/asOfName';
import { writeBanner } from '../workbook/banner';
import { withExcel, type ExcelContext } from '../workbook/excelSession';
import { NOTHING_WRITTEN, writeOwnedCells, type OwnedWrite } from '../workbook/ownedCells';
import { requiredTable } from '../workbook/requiredTable';
import { lookAtWorkbook, type OnRows, type SeenWorkbook } from '../workbook/seenWorkbook';
import { sendWrites } from '../workbook/sendWrites';
import { WorkbookError } from '../workbook/workbookError';
import { assessTracker, type AssessedTracker } from './refresh/assessTracker';
import { listAlerts } from './refresh/listAlerts';
import { listDataProblems } from './refresh/listDataProblems';
import {
  idsByContent,
  ownedTaskColumns,
  taskVerdicts,
  type TaskVerdict,
  type TaskVerdicts,
} from './refresh/taskVerdicts';
import type { AlertItem, RefreshResult } from './refreshResult';
import { progressOf, type RunOptions } from './runOptions';
import { runSettings, type RunSettings } from './runSettings';

/**
 * Works out every task's status as of the run's day and writes the owned cells that differ (SPEC section 3).
 * One round trip when nothing changed, two otherwise; once more when a colleague changed rows in between.
 * @throws WorkbookError when the tracker or one of its columns is missing, or Excel refuses.
 */
export async function refreshAlerts(options: RunOptions): Promise<RefreshResult> {
  const first = await refreshOnce(options, new Map());
  if (first.displaced === 0) return first.result;
  const second = await refreshOnce(options, first.knownIds);
  const problems = [...second.result.problems];
  if (second.displaced > 0) {
    problems.push({ code: 'othersChanged', sheet: second.sheet, rows: second.displaced });
  }
  return { ...second.result, problems, cellsWritten: first.result.cellsWritten + second.result.cellsWritten };
}

/** @param knownIds 编号 by human cells as a first look saw them: a row sorted meanwhile may hold another's. */
function refreshOnce(options: RunOptions, knownIds: ReadonlyMap<string, string>) {
  return withExcel(languageOf(options.language).sheets.tasks, async (context) => {
    options.onProgress?.({ phase: 'reading' });
    const workbook = await lookAtWorkbook(
      context,
      ['tasks', 'settings', 'calendar'],
      progressOf(options, 'reading'),
    );
    const seen = requiredTable(workbook, 'tasks', options.language);
    options.onProgress?.({ phase: 'working' });
    const run = runSettings(workbook, options);
    const tracker = assessTracker(seen, workbook, run);
    const verdicts = taskVerdicts(tracker, run, knownIds);
    const result = refreshResult(tracker, verdicts, run);

    options.onProgress?.({ phase: 'writing' });
    const onRows = progressOf(options, 'writing');
    const write = await putWrites({ context, workbook, tracker, verdicts, result, run, onRows });
    const sent = write.queued ? await sendWrites(context) : true;
    const problems = write.refused ? [...result.problems, write.refused] : result.problems;
    return {
      sheet: seen.sheet,
      displaced: sent ? write.owned.displaced().length : tracker.tasks.length,
      knownIds: idsByContent(tracker),
      result: { ...result, problems, notWritten: write.refused, cellsWritten: sent ? write.cells : 0 },
    };
  });
}

interface Writes {
  owned: OwnedWrite;
  queued: boolean;
  cells: number;
  refused: Problem | null;
}

interface WriteRequest {
  context: ExcelContext;
  workbook: SeenWorkbook;
  tracker: AssessedTracker;
  verdicts: TaskVerdicts;
  result: RefreshResult;
  run: RunSettings;
  onRows: OnRows;
}

async function putWrites({ tracker, workbook, run, ...request }: WriteRequest): Promise<Writes> {
  const keyColumns = (['name', 'id'] as const).flatMap((key) => tracker.columns.at(key) ?? []);
  const columns = ownedTaskColumns(tracker, request.verdicts.verdicts);
  try {
    const owned = await writeOwnedCells(request.context, tracker.seen, columns, keyColumns, request.onRows);
    const bannerCells = tracker.seen.sheetProtected
      ? 0
      : writeBanner(workbook.banner, bannerText(workbook, tracker, request.result));
    const named = writeAsOfName(workbook.asOfName, run.storedAsOf);
    const cells = owned.cells + bannerCells;
    return { owned, queued: owned.queued || bannerCells > 0 || named, cells, refused: null };
  } catch (error) {
    // What stands in the way of writing does not stand in the way of seeing the alerts.
    if (!(error instanceof WorkbookError)) throw error;
    return { owned: NOTHING_WRITTEN, queued: false, cells: 0, refused: error.problem };
  }
}

function bannerText(
  { sampleYear }: SeenWorkbook,
  { columns }: AssessedTracker,
  result: RefreshResult,
): string {
  const refreshed = tellRefresh(columns.language, result);
  if (sampleYear === null) return refreshed;
  return `${refreshed}　　${tellSample(columns.language, sampleTime(sampleYear))}`;
}

function refreshResult(
  tracker: AssessedTracker,
  { verdicts, renewedIds }: TaskVerdicts,
  run: RunSettings,
): RefreshResult {
  const alerts = listAlerts(tracker, verdicts);
  const dataProblems = listDataProblems(tracker, verdicts, run);
  const { sheet } = tracker.seen;
  const count = (matches: (alert: AlertItem) => boolean) => alerts.filter(matches).length;
  return {
    asOf: run.asOf,
    asOfIsSet: run.asOfIsSet,
    period: run.period,
    counts: {
      red: count(({ severity }) => severity === 'red'),
      amber: count(({ severity }) => severity === 'amber'),
      dueSoon: count(({ severity }) => severity === 'dueSoon'),
      blocked: count(({ blocked }) => blocked),
      data: dataProblems.length,
    },
    tasks: verdicts.length,
    alerts,
    dataProblems,
    nextDue: nextDue(verdicts, run),
    problems: [
      ...run.problems,
      ...tracker.problems,
      ...(verdicts.length === 0 ? [{ code: 'tableEmpty' as const, sheet }] : []),
      ...(renewedIds > 0 ? [{ code: 'idsRenewed' as const, sheet, rows: renewedIds }] : []),
    ],
    notWritten: null,
    rows: verdicts.map(({ id, assessed, status, slip, alert, why }) => {
      return { id, task: assessed.task.name, status, slip, alert, why };
    }),
    cellsWritten: 0,
  };
}

/** The open task whose planned finish comes next, so that an empty list names the day that matters. */
function nextDue(verdicts: TaskVerdict[], { asOf }: RunSettings): RefreshResult['nextDue'] {
  const coming = verdicts.flatMap(({ assessed: { task, assessment } }) => {
    const day = assessment.dates.finish;
    return day !== null && day >= asOf && OPEN.has(assessment.status) ? [{ task: task.name, day }] : [];
  });
  return coming.reduce<RefreshResult['nextDue']>(
    (next, due) => (next && next.day <= due.day ? next : due),
    null,
  );
}

const OPEN: ReadonlySet<AssessedStatus> = new Set(['notStarted', 'inProgress', 'late', 'blocked']);
