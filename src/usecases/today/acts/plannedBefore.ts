import { idKey } from '../../../domain/cells/idKey';
import type { Day } from '../../../domain/dates/day';
import type { TableSnapshot } from '../../../workbook/read/tableSnapshot';
import type { WorkbookSnapshot } from '../../../workbook/sheets/workbookSnapshot';
import type { PlacedChange } from '../../changes/placeChanges';
import type { RunSettings } from '../../run/runSettings';
import { assessTracker } from '../refresh/assessTracker';

/** The planned finish of tasks that are about to be moved and have no baseline yet (rule 11): the one they have now. */
export function plannedBefore(
  workbook: WorkbookSnapshot,
  run: RunSettings,
  { seen, placed }: { seen: TableSnapshot; placed: readonly PlacedChange[] },
): { tasks: { id: string; finish: Day; start: Day | null }[]; days: ReadonlyMap<string, Day> } {
  const moved = new Set(placed.filter(({ change }) => change.column === 'finish').map(({ row }) => row));
  const tracker = moved.size > 0 ? assessTracker(seen, workbook, run) : null;
  const tasks = (tracker?.tasks ?? []).flatMap(({ row, task: { id }, assessment }) => {
    const { finish, start } = assessment.dates;
    const isNew = moved.has(row) && id.trim() !== '' && !tracker?.baselines.has(idKey(id));
    return isNew && finish !== null ? [{ id, finish, start }] : [];
  });
  return { tasks, days: new Map(tasks.map(({ id, finish }) => [idKey(id), finish])) };
}
