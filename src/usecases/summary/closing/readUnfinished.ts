import { carryOver, type CarryOver } from '../../../domain/summary/carryOver';
import { nextPeriod, type Period } from '../../../domain/dates/period';
import { requiredTable } from '../../../workbook/sheets/requiredTable';
import type { WorkbookSnapshot } from '../../../workbook/sheets/workbookSnapshot';
import { assessTracker, type AssessedTask, type AssessedTracker } from '../../today/refresh/assessTracker';
import type { RunOptions } from '../../run/runOptions';
import { runSettings, type RunSettings } from '../../run/runSettings';

/** The unfinished tasks with what carrying them over would do. */
export interface Unfinished {
  tracker: AssessedTracker;
  run: RunSettings;
  into: Period;
  rows: { assessed: AssessedTask; carried: CarryOver }[];
}

/** @throws WorkbookError when the tracker or one of its columns is missing. */
export function readUnfinished(
  workbook: WorkbookSnapshot,
  options: RunOptions,
  way: 'move' | 'copy',
): Unfinished {
  const seen = requiredTable(workbook, 'tasks', options.language);
  const run = runSettings(workbook, options);
  const tracker = assessTracker(seen, workbook, run);
  const into = nextPeriod(run.period);
  const { language } = tracker.columns;
  return {
    tracker,
    run,
    into,
    rows: carryOver(tracker.tasks, { language, into, way }).flatMap((carried) => {
      const assessed = tracker.tasks[carried.row];
      return assessed ? [{ assessed, carried }] : [];
    }),
  };
}
