import { HUMAN_COLUMNS, type ColumnKey } from '../domain/columnKeys';
import { BLANK_DATE, type DateReading } from '../domain/dateReading';
import type { Period } from '../domain/period';
import { readDate } from '../domain/readDate';
import type { DateSystem } from '../domain/serial';
import type { TaskRow } from '../domain/taskRow';
import { cellText, isBlankCell } from './cellText';
import type { ColumnMap } from './columnMap';
import type { SeenTable } from './seenTable';

/** A task and the body row it stands in. */
export interface PlacedTask {
  row: number;
  task: TaskRow;
}

/** Reads the tracker's rows; a row with nothing in its human columns is no task. */
export function readTaskRows(
  seen: SeenTable,
  columns: ColumnMap<'tasks'>,
  context: { period: Period; dateSystem: DateSystem },
): PlacedTask[] {
  return seen.rows.flatMap((cells, row) => {
    const cell = (key: ColumnKey<'tasks'>) => {
      const at = columns.at(key);
      return at === undefined ? undefined : cells[at];
    };
    if (HUMAN_COLUMNS.tasks.every((key) => isBlankCell(cell(key)))) return [];
    const text = (key: ColumnKey<'tasks'>) => cellText(cell(key)).trim();
    const date = (key: ColumnKey<'tasks'>, role: 'start' | 'finish'): DateReading => {
      const seenCell = cell(key);
      return seenCell ? readDate(seenCell, { ...context, role }) : BLANK_DATE;
    };
    const task: TaskRow = {
      id: text('id'),
      name: text('name'),
      owner: text('owner'),
      start: date('start', 'start'),
      finish: date('finish', 'finish'),
      actual: date('actual', 'finish'),
      status: text('status'),
      reason: text('reason'),
      nextStep: text('nextStep'),
      help: text('help'),
      ...(columns.at('predecessors') !== undefined ? { predecessors: text('predecessors') } : {}),
      ...(columns.at('forecast') !== undefined ? { forecast: date('forecast', 'finish') } : {}),
      ...(cell('percent') ? { percent: cell('percent') } : {}),
      ...(columns.at('baseline') !== undefined ? { baseline: date('baseline', 'finish') } : {}),
    };
    return [{ row, task }];
  });
}
