import type { Alert } from '../../domain/assessment';
import type { ColumnKey } from '../../domain/columnKeys';
import { isBlankWord } from '../../domain/isBlankWord';
import { cellAddress } from '../../workbook/cellAddress';
import type { CellRef } from '../../workbook/cellRef';
import type { AlertItem } from '../refreshResult';
import type { AssessedTracker } from './assessTracker';
import type { TaskVerdict } from './taskVerdicts';

const SEVERITY: Record<Alert, AlertItem['severity']> = {
  red: 'red',
  amber: 'amber',
  lateStart: 'amber',
  dueToday: 'dueSoon',
  dueSoon: 'dueSoon',
};
const ORDER: readonly AlertItem['severity'][] = ['red', 'amber', 'dueSoon'];

/** The schedule alerts, the most severe and latest first (SPEC section 4). */
export function listAlerts(tracker: AssessedTracker, verdicts: TaskVerdict[]): AlertItem[] {
  return verdicts
    .flatMap((verdict): AlertItem[] => {
      const { assessment, task } = verdict.assessed;
      if (!assessment.alert) return [];
      return [
        {
          key: `${verdict.id}:${assessment.alert}`,
          severity: SEVERITY[assessment.alert],
          dueToday: assessment.alert === 'dueToday',
          blocked: assessment.status === 'blocked',
          id: verdict.id,
          task: task.name,
          owner: task.owner,
          status: verdict.status,
          slip: assessment.slip ?? 0,
          slipIsForecast: assessment.reason.code === 'forecastLate',
          finish: assessment.dates.finish,
          why: verdict.why,
          nextStep: task.nextStep,
          noNextStep: isBlankWord(task.nextStep),
          cell: taskCell(tracker, verdict.assessed.row, 'name'),
        },
      ];
    })
    .sort(
      (a, b) =>
        ORDER.indexOf(a.severity) - ORDER.indexOf(b.severity) ||
        b.slip - a.slip ||
        (a.finish ?? 0) - (b.finish ?? 0),
    );
}

/** Where a column of a task stands on its sheet. */
export function taskCell({ seen, columns }: AssessedTracker, row: number, key: ColumnKey<'tasks'>): CellRef {
  const column = columns.at(key) ?? 0;
  return { sheet: seen.sheet, address: cellAddress(seen.firstRow + row, seen.firstColumn + column) };
}
