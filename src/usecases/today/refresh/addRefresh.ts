import { describeBadSetting, describeRefresh, describeSample } from '../../../words/describe/describeBanner';
import { civilOf } from '../../../domain/dates/day';
import { tableRowIdentity } from '../../run/tableRowIdentity';
import type { LogEntry } from '../../../domain/changeLog/logEntry';
import type { Problem } from '../../../domain/schema/problem';
import { sampleTime } from '../../../domain/tables/sampleRows';
import { addRegisterChanges, registerUnit } from '../../../workbook/sheets/alertRegister';
import { addHistory, dayUnit } from '../../../workbook/sheets/dailyHistory';
import { staleDates } from '../../../workbook/rules/staleDates';
import { asOfWrite } from '../../../workbook/sheets/names/asOfName';
import { typedRowHeights, typedRows } from '../../../workbook/scaffold/typedRowHeights';
import { bannerWrite } from '../../../workbook/sheets/names/banner';
import { addLog } from '../../../workbook/sheets/addLog';
import { fingerprintWrite } from '../../../workbook/sheets/names/ownedFingerprint';
import type { WorkbookSnapshot } from '../../../workbook/sheets/workbookSnapshot';
import { WorkbookError } from '../../../workbook/session/workbookError';
import { rowUnit, type Unit, type WriteBatch } from '../../../workbook/write/WriteBatch';
import type { RefreshResult } from './refreshResult';
import { logMoment, type RunOptions } from '../../run/runOptions';
import type { RunSettings } from '../../run/runSettings';
import type { AssessedTracker } from './assessTracker';
import { ownedTaskColumns } from './ownedTaskCells';
import type { RefreshedHistory } from '../history/refreshHistory';
import type { RefreshedRegister } from './refreshRegister';
import { markLeft } from './replacedCells';
import type { TaskVerdict } from './taskVerdicts';
import { limitNamesWrites } from '../../../workbook/sheets/names/limitNames';

export interface AddedRefresh {
  /** What is in the way of the register or the log; the statuses are written all the same. */
  problems: Problem[];
  /** What is in the way of 逐日预警. */
  unrecorded: Problem[];
}

/** What the line above the tracker goes by. */
export interface BannerBasis {
  workbook: Pick<WorkbookSnapshot, 'sampleYear'>;
  tracker: AssessedTracker;
  result: Pick<RefreshResult, 'counts' | 'handled'>;
  run: RunSettings;
}

interface RefreshToWrite {
  workbook: WorkbookSnapshot;
  tracker: AssessedTracker;
  verdicts: readonly TaskVerdict[];
  register: RefreshedRegister;
  history: RefreshedHistory;
  log: readonly LogEntry[];
  /** As the pane lists them. */
  result: RefreshResult;
  run: RunSettings;
}

/**
 * Adds everything a refresh writes to a batch. A task's cells, its alerts and its log rows are one unit: where the
 * task's row moved meanwhile none of them is written.
 * @throws WorkbookError when the tracker itself cannot be written
 */
export function addRefresh(batch: WriteBatch, refresh: RefreshToWrite, options: RunOptions): AddedRefresh {
  const { tracker, workbook, run, register, history, verdicts } = refresh;
  const { columns, seen } = tracker;
  const identity = tableRowIdentity('tasks', columns);
  batch.cells(seen, identity, ownedTaskColumns(tracker, verdicts));
  const assessed = verdicts.map(({ assessed: { row } }) => row);
  const rows = typedRows(seen, assessed, columns.at('id'));
  batch.add(typedRowHeights('tasks', columns, { seen, rows, dated: seen }));
  const { year } = civilOf(run.stored.asOf ?? options.today);
  const typed = new Set(rows);
  batch.cells(
    seen,
    identity,
    staleDates(seen, year, workbook.dateSystem, (row) => typed.has(row)),
  );
  const refused = batch.refusal;
  if (refused) throw new WorkbookError(refused);
  // Without its numbers every refresh would find new tasks, and add their alerts again.
  if (columns.at('id') === undefined) return { problems: [], unrecorded: [] };
  const ofTask = new Map(verdicts.map(({ id, assessed }) => [id, rowUnit('tasks', assessed.row)]));
  const unitOfDay = new Map(history.replaced.map(({ row }) => [row, dayUnit(refresh.run.asOf)]));
  const unitOf = (id: string, other: Unit) => ofTask.get(id) ?? other;
  const problems = [
    ...problemsOf(() =>
      addRegisterChanges(batch, workbook, register.seen, register.update.changes, columns.language, (entry) =>
        unitOf(entry.task, registerUnit(entry)),
      ),
    ),
    ...problemsOf(() =>
      addLog(
        batch,
        workbook,
        columns.language,
        refresh.log,
        logMoment(options),
        ({ row }) => ofTask.get(row) ?? unitOfDay.get(row),
      ),
    ),
  ];
  const unrecorded = problemsOf(() =>
    addHistory(batch, workbook, history.seen, history.update, columns.language),
  );
  if (!seen.sheetProtected) batch.add(bannerWrite(workbook.banner, bannerText(refresh)));
  for (const banner of workbook.otherBanners) batch.add(otherBannerWrite(banner, refresh));
  batch.add(asOfWrite(workbook.asOfName, run.stored.asOf, workbook.dateSystem));
  batch.add(...limitNamesWrites(workbook.limitNames, run.stored));
  batch.add(fingerprintWrite(workbook.ownedMarks.tasks, run.asOf, markLeft(tracker, verdicts)));
  return { problems, unrecorded };
}

function problemsOf(work: () => void): Problem[] {
  try {
    work();
    return [];
  } catch (error) {
    if (!(error instanceof WorkbookError)) throw error;
    return [error.problem];
  }
}

/** What the line above the tracker says. */
export function bannerText({ workbook: { sampleYear }, tracker, result, run }: BannerBasis): string {
  const { language } = tracker.columns;
  const { counts, handled } = result;
  const red = handled.filter(({ severity }) => severity === 'red').length;
  const refreshed = describeRefresh(language, {
    asOf: run.asOf,
    counts,
    handled: { n: handled.length, red },
  });
  // The pane lists them among its notes; who refreshes by the ribbon or looks at the sheet only reads them here.
  const [unread] = run.problems.flatMap((problem) => (problem.code === 'badSetting' ? [problem] : []));
  const setting = unread ? describeBadSetting(language, unread) : null;
  const sample = sampleText(tracker, sampleYear, run);
  return [refreshed, setting, sample].filter((text) => text !== null).join('　　');
}

/** What is said above every table of the sample; null where there is none. */
export const sampleText = (
  { columns: { language } }: AssessedTracker,
  year: number | null,
  { asOf }: RunSettings,
): string | null => (year === null ? null : describeSample(language, { ...sampleTime(year), asOf }));

/** All sheets of the sample name the same as-of day; a banner somebody emptied stays so. */
function otherBannerWrite(
  banner: WorkbookSnapshot['otherBanners'][number],
  { tracker, workbook, run }: RefreshToWrite,
): ReturnType<typeof bannerWrite> {
  const text = sampleText(tracker, workbook.sampleYear, run);
  return text === null || banner.text === '' || banner.isProtected ? null : bannerWrite(banner, text);
}
