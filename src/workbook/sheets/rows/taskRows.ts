import type { ColumnKey } from '../../../domain/schema/columnKeys';
import type { Period } from '../../../domain/dates/period';
import { dateReader } from '../../../domain/dates/reading/readDate';
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
export function readTaskRows(
  seen: TableSnapshot,
  columns: ColumnMap<'tasks'>,
  context: Reading,
): PlacedTask[] {
  const read = taskReader(columns, context);
  return filledRows('tasks', seen, columns).map((filled) => ({ row: filled.row, task: read(filled) }));
}

/** Reads rows of the tracker, each date that comes again only once. */
export function taskReader(
  columns: ColumnMap<'tasks'>,
  context: Reading,
): (filled: FilledRow<'tasks'>) => TaskRow {
  const has = (key: ColumnKey<'tasks'>) => columns.at(key) !== undefined;
  const [hasPredecessors, hasForecast, hasBaseline] = [has('predecessors'), has('forecast'), has('baseline')];
  const readers = {
    start: dateReader({ ...context, role: 'start' }),
    finish: dateReader({ ...context, role: 'finish' }),
  };
  return ({ cell, text }) => {
    const percent = cell('percent');
    const task: TaskRow = {
      id: text('id'),
      name: text('name'),
      owner: text('owner'),
      start: readers.start(cell('start')),
      finish: readers.finish(cell('finish')),
      actual: readers.finish(cell('actual')),
      status: text('status'),
      reason: text('reason'),
      nextStep: text('nextStep'),
      help: text('help'),
    };
    if (hasPredecessors) task.predecessors = text('predecessors');
    if (hasForecast) task.forecast = readers.finish(cell('forecast'));
    if (percent) task.percent = percent;
    if (hasBaseline) task.baseline = readers.finish(cell('baseline'));
    return task;
  };
}
