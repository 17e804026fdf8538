import type { ColumnKey } from '../../../domain/schema/columnKeys';
import { BLANK_DATE, type DateReading } from '../../../domain/dates/reading/dateReading';
import type { Period } from '../../../domain/dates/period';
import { readDate } from '../../../domain/dates/reading/readDate';
import type { DateSystem } from '../../../domain/dates/serial';
import type { TaskRow } from '../../../domain/task/taskRow';
import type { ColumnMap } from '../../read/columnMap';
import { filledRows, type FilledRow } from '../../read/filledRows';
import type { TableSnapshot } from '../../read/tableSnapshot';

/** A task and the body row it is in. */
export interface PlacedTask {
  row: number;
  task: TaskRow;
}

interface Reading {
  period: Period;
  dateSystem: DateSystem;
}

/** Reads the tracker's rows. */
export const readTaskRows = (
  seen: TableSnapshot,
  columns: ColumnMap<'tasks'>,
  context: Reading,
): PlacedTask[] =>
  filledRows('tasks', seen, columns).map((filled) => ({
    row: filled.row,
    task: readTaskRow(filled, columns, context),
  }));

/** Reads one row of the tracker. */
export function readTaskRow(
  { cell, text }: FilledRow<'tasks'>,
  columns: ColumnMap<'tasks'>,
  context: Reading,
): TaskRow {
  const has = (key: ColumnKey<'tasks'>) => columns.at(key) !== undefined;
  const date = (key: ColumnKey<'tasks'>, role: 'start' | 'finish'): DateReading => {
    const seenCell = cell(key);
    return seenCell ? readDate(seenCell, { ...context, role }) : BLANK_DATE;
  };
  const percent = cell('percent');
  return {
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
    ...(has('predecessors') ? { predecessors: text('predecessors') } : {}),
    ...(has('forecast') ? { forecast: date('forecast', 'finish') } : {}),
    ...(percent ? { percent } : {}),
    ...(has('baseline') ? { baseline: date('baseline', 'finish') } : {}),
  };
}
