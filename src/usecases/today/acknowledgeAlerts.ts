import { acknowledge } from '../../domain/alert/acknowledge';
import type { RunOptions } from '../run/runOptions';
import { editRegister, type RegisterEdit } from './editRegister';

/**
 * 知晓: marks the alerts of tasks as known as of the run's day, or takes that back (SPEC section 4).
 * @param tasks 编号 of the tasks.
 * @throws WorkbookError when the register cannot be written.
 */
export function acknowledgeAlerts(
  options: RunOptions,
  tasks: readonly string[],
  known: boolean,
): Promise<RegisterEdit> {
  return editRegister(options, tasks, (entries, keys, asOf) =>
    acknowledge(entries, keys, known ? asOf : null),
  );
}
