import { snooze } from '../../domain/alert/snooze';
import type { Day } from '../../domain/dates/day';
import type { RunOptions } from '../run/runOptions';
import { editRegister, type RegisterEdit } from './editRegister';

/**
 * 稍后提醒: puts the alerts of tasks off until a day (SPEC section 4).
 * @param tasks 编号 of the tasks.
 * @param until a day after the run's as-of day; null ends the snooze.
 * @throws RangeError for a day that is not. @throws WorkbookError when the register cannot be written.
 */
export function snoozeAlerts(
  options: RunOptions,
  tasks: readonly string[],
  until: Day | null,
): Promise<RegisterEdit> {
  return editRegister(options, tasks, (entries, keys, asOf) => snooze(entries, keys, { until, asOf }));
}
