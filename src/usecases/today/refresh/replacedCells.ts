import type { LogEntry } from '../../../domain/changeLog/logEntry';
import type { Day } from '../../../domain/dates/day';
import { cellText, isBlankCell } from '../../../workbook/cells/cellText';
import {
  lastLeft,
  ownedFingerprint,
  type FingerprintSnapshot,
} from '../../../workbook/sheets/names/ownedFingerprint';
import type { RunSettings } from '../../run/runSettings';
import type { AssessedTracker } from './assessTracker';
import { OWNED_VERDICTS, ownedValue } from './ownedTaskCells';
import { describeAssessment, type TaskVerdict } from './taskVerdicts';

/**
 * What people typed into owned cells and the refresh is about to replace, for 变更日志 (SPEC section 1). Nobody
 * did while the cells read as Opsbook left them. Otherwise a cell that is neither what it should be now nor what
 * it was to be on the day of the last refresh was typed.
 */
export function replacedCells(
  tracker: AssessedTracker,
  verdicts: readonly TaskVerdict[],
  run: RunSettings,
  mark: FingerprintSnapshot,
): LogEntry[] {
  const left = lastLeft(mark);
  if (left && left.mark === ownedFingerprint(cellsSeen(tracker))) return [];
  const { columns, seen } = tracker;
  const { language } = columns;
  const ofRow = new Map(verdicts.map((verdict) => [verdict.assessed.row, verdict]));
  return seen.rows.flatMap((cells, row) => {
    const verdict = ofRow.get(row);
    const before = verdict && left ? asLeft(tracker, verdict, run, left.asOf) : null;
    return OWNED_VERDICTS.flatMap((key): LogEntry[] => {
      const cell = cells[columns.at(key) ?? -1];
      const wanted = verdict ? ownedValue(verdict, key) : '';
      if (!cell || isBlankCell(cell) || cell.value === wanted) return [];
      if (before && cell.value === ownedValue(before, key)) return [];
      return [
        {
          action: 'replaced',
          row: verdict?.id ?? '',
          field: language.columns.tasks[key].header,
          before: cellText(cell),
          after: wanted,
          why: language.replacedByOpsbook,
        },
      ];
    });
  });
}

function asLeft(tracker: AssessedTracker, { assessed }: TaskVerdict, run: RunSettings, asOf: Day) {
  const assessment = tracker.assessOn(assessed.task, asOf);
  return describeAssessment(tracker.columns.language, assessment, { asOf, dayBasis: run.settings.dayBasis });
}

/** The owned cells as they are, for their mark: of tasks, and of rows that hold nothing else. */
function cellsSeen({ columns, seen, tasks }: AssessedTracker) {
  const isTask = new Set(tasks.map(({ row }) => row));
  return seen.rows.flatMap((cells, row) => {
    const value = (key: 'id' | (typeof OWNED_VERDICTS)[number]) => cells[columns.at(key) ?? -1]?.value ?? '';
    const owned = OWNED_VERDICTS.map(value);
    return isTask.has(row) || owned.some((content) => content !== '') ? [[value('id'), ...owned]] : [];
  });
}

/** The mark of the owned cells as the refresh leaves them. */
export function markLeft({ columns }: AssessedTracker, verdicts: readonly TaskVerdict[]): string {
  const has = (key: 'id' | (typeof OWNED_VERDICTS)[number]) => columns.at(key) !== undefined;
  return ownedFingerprint(
    verdicts.map((verdict) => [
      has('id') ? verdict.id : '',
      ...OWNED_VERDICTS.map((key) => (has(key) ? ownedValue(verdict, key) : '')),
    ]),
  );
}
