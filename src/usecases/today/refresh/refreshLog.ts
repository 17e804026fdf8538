import { idKey } from '../../../domain/cells/idKey';
import type { LogEntry } from '../../../domain/changeLog/logEntry';
import { withStart } from '../../../domain/changeLog/knownStarts';
import type { Day } from '../../../domain/dates/day';
import type { Language } from '../../../words/language/Language';
import { cellText, isBlankCell } from '../../../workbook/cells/cellText';
import type { AssessedTracker } from './assessTracker';
import { ownedValue } from './ownedTaskCells';
import type { TaskVerdict } from './taskVerdicts';

/** The columns whose changes are logged in 变更日志; days and sentences change with every day. */
const TOLD = ['assessed', 'alert'] as const;

/**
 * The rows a refresh leaves in 变更日志 (SPEC section 9): for a task that is seen with a planned finish for the
 * first time that finish, its baseline (section 3, rule 11); later each move of it that is not in the log yet, or of its planned start, since
 * someone typed it, and each change of its status or alert, with the sentence that says why.
 * @param typed cells logged as replaced: what a person typed there was no status of Opsbook's.
 */
export function refreshLog(
  tracker: AssessedTracker,
  verdicts: readonly TaskVerdict[],
  typed: readonly LogEntry[],
): LogEntry[] {
  const { columns, seen, baselines, knownFinishes } = tracker;
  const { language } = columns;
  const cellOf = ({ row, field }: Pick<LogEntry, 'row' | 'field'>) => `${row}:${field}`;
  const isTyped = new Set(typed.map(cellOf));
  return verdicts.flatMap((verdict): LogEntry[] => {
    const { assessed, id, why } = verdict;
    const entry = { action: 'refresh' as const, row: id };
    const { finish, start } = assessed.assessment.dates;
    const known = knownFinishes.get(idKey(id));
    const planned = { ...entry, field: language.columns.tasks.finish.header };
    const dated: LogEntry[] =
      finish === null || known === finish
        ? []
        : known !== undefined
          ? [
              {
                ...planned,
                before: { day: known },
                after: { day: finish },
                why: language.changes.movedByHand,
              },
            ]
          : baselines.has(idKey(id))
            ? []
            : [baselineEntry(language, { id, finish, start })];
    dated.push(...movedStart(tracker, verdict));
    const cell = (key: 'id' | (typeof TOLD)[number]) => seen.rows[assessed.row]?.[columns.at(key) ?? -1];
    // A task without a number of its own, or with another's, was not assessed before.
    if (cellText(cell('id')).trim() !== id || isBlankCell(cell('assessed'))) return dated;
    const changed = TOLD.flatMap((key): LogEntry[] => {
      const before = cellText(cell(key));
      const after = ownedValue(verdict, key);
      return before === after || isTyped.has(cellOf({ row: id, field: language.columns.tasks[key].header }))
        ? []
        : [{ ...entry, field: language.columns.tasks[key].header, before, after, why }];
    });
    return [...dated, ...changed];
  });
}

/** The row that remembers a task's first planned finish. */
export const baselineEntry = (
  language: Language,
  { id, finish, start }: { id: string; finish: Day; start: Day | null },
): LogEntry => ({
  action: 'refresh',
  row: id,
  field: language.columns.tasks.finish.header,
  before: '',
  after: { day: finish },
  why: withStart(language.changes.baseline, language.columns.tasks.start.header, start),
});

/** A planned start that somebody moved in the sheet, or one that came after the finish was remembered. */
function movedStart(
  { columns: { language }, knownStarts, knownFinishes }: AssessedTracker,
  { assessed, id }: TaskVerdict,
): LogEntry[] {
  const { start } = assessed.assessment.dates;
  const known = knownStarts.get(idKey(id));
  if (start === null || known === start || !knownFinishes.has(idKey(id))) return [];
  const entry = { action: 'refresh' as const, row: id, field: language.columns.tasks.start.header };
  return known === undefined
    ? [{ ...entry, before: '', after: { day: start }, why: language.changes.baseline }]
    : [{ ...entry, before: { day: known }, after: { day: start }, why: language.changes.movedByHand }];
}
