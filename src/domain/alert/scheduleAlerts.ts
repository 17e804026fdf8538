import { isOpen } from './isOpen';
import type { ScheduleAlert } from './scheduleAlert';
import type { WatchedTask } from './watchedTask';

/**
 * The schedule alerts of the tasks as assessed, in the tasks' order (SPEC section 4): each warning of a task
 * is one, whose key is the task and the rule; finished and cancelled tasks have none.
 */
export function scheduleAlerts(tasks: readonly WatchedTask[]): ScheduleAlert[] {
  return tasks.flatMap(({ id, name, owner, approver, assessment }) => {
    if (!isOpen(assessment)) return [];
    const escalated = assessment.flags.some(({ code }) => code === 'escalated');
    return assessment.warnings.map((warning) => ({
      task: id,
      name,
      owner,
      approver,
      ...warning,
      escalated: escalated && warning.rule === 'slip',
    }));
  });
}
