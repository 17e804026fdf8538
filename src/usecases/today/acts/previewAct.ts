import { excelWork } from '../../run/excelWork';
import { headlineOf, type Headline } from '../../../domain/alert/headline';
import { isSameId } from '../../../domain/cells/idKey';
import type { Move } from '../../../domain/cascade/move';
import type { CellChange } from '../../../domain/changeLog/cellChange';
import type { Day } from '../../../domain/dates/day';
import { listedSeverity, severityOf, type ListedSeverity } from '../../../domain/schema/alertCodes';
import type { AssessedStatus } from '../../../domain/schema/taskStatus';
import { languageOf } from '../../../words/vocabulary/languages';
import { contextOf } from '../../../words/describe/describeWhy';
import { mapColumns } from '../../../workbook/read/columnMap';
import { withExcel } from '../../../workbook/session/excelSession';
import { WorkbookError } from '../../../workbook/session/workbookError';
import { requiredTable } from '../../../workbook/sheets/requiredTable';
import { readWorkbook } from '../../../workbook/sheets/workbookSnapshot';
import { placeChanges, type SkippedChange } from '../../changes/placeChanges';
import { progressOf, type RunOptions } from '../../run/runOptions';
import { runSettings } from '../../run/runSettings';
import { cascadeItems, type CascadeItem } from '../cascadeItems';
import { assessTracker, type AssessedTracker } from '../refresh/assessTracker';
import { REFRESH_TABLES } from '../refresh/decideRefresh';
import { foreseen } from './foreseen';
import { plannedBefore } from './plannedBefore';

/** What an act would come to; nothing is written. */
export interface ActPreview {
  status: AssessedStatus;
  /** Days late; null where there is nothing to compare. */
  slip: number | null;
  dayBasis: 'calendar' | 'working';
  /** Null where the alert ends. */
  severity: ListedSeverity | null;
  headline: Headline | null;
  /** The first planned finish, and how far the planned one is from it; null where it is not moved. */
  baseline: { day: Day; days: number } | null;
  /** New dates for the tasks that wait for this one, where its planned finish is moved: to accept or to leave. */
  followOn: CascadeItem[];
  /** Cells that do not hold any more what the list says. */
  changed: SkippedChange[];
}

/**
 * Foresees what becomes of a task by changes to its cells.
 * @throws WorkbookError `objectGone` when the task is gone
 */
export function previewAct(
  options: RunOptions,
  task: string,
  changes: readonly CellChange[],
): Promise<ActPreview> {
  return withExcel(excelWork(options, 'tasks'), async (context) => {
    const workbook = await readWorkbook(context, REFRESH_TABLES, progressOf(options, 'reading'));
    const seen = requiredTable(workbook, 'tasks', options.language);
    const columns = mapColumns('tasks', seen);
    const { dateSystem } = workbook;
    const found = placeChanges(seen, columns, changes, { formulas: [], dateSystem, repeats: false });
    const run = runSettings(workbook, options);
    const planned = plannedBefore(workbook, run, { seen, placed: found.placed });
    const after = foreseen(workbook, found.placed);
    const tracker = assessTracker(after.tables.tasks ?? seen, after, run, planned.days);
    const one = tracker.tasks.find((placed) => isSameId(placed.task.id, task));
    if (!one) throw new WorkbookError({ code: 'objectGone', what: task });
    const { assessment } = one;
    const moves = changes.some(({ column }) => column === 'finish')
      ? movedFinish(assessTracker(seen, workbook, run), task, assessment.dates.finish)
      : [];
    const moved = assessment.flags.find(
      (flag) => flag.code === 'rescheduled' || flag.code === 'rescheduledTooFar',
    );
    return {
      status: assessment.status,
      slip: assessment.slip,
      dayBasis: contextOf(assessment, { asOf: run.asOf, dayBasis: run.settings.dayBasis }).dayBasis,
      severity: assessment.alert ? listedSeverity(severityOf(assessment.alert)) : null,
      headline: headlineOf(assessment),
      baseline: moved && 'baseline' in moved ? { day: moved.baseline, days: moved.days } : null,
      // Replanned by the person with the task itself: the counting of later delays starts afresh for all of them.
      followOn:
        moves.length === 0
          ? []
          : cascadeItems(after, tracker, run, {
              from: one.task.id,
              moves,
              action: 'reschedule',
              spoken: languageOf(options.language),
            }).items,
      changed: found.skipped,
    };
  });
}

/** The move of a task's planned finish to a later day; none where it has no finish or keeps it. */
function movedFinish(before: AssessedTracker, task: string, after: Day | null): Move[] {
  const placed = before.tasks.find((one) => isSameId(one.task.id, task));
  const finish = placed?.assessment.dates.finish ?? null;
  if (!placed || finish === null || after === null || after <= finish) return [];
  return [{ task: placed.task.id, field: 'finish', before: finish, after }];
}
