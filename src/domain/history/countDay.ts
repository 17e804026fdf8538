import { isOpen } from '../alert/isOpen';
import type { Day } from '../dates/day';
import { severityOf } from '../schema/alertCodes';
import type { Assessment } from '../task/assessment';
import type { DailyCounts } from './dailyCounts';

/** Finished and open tasks; cancelled ones are neither. */
export function countTasks(assessments: readonly Assessment[]): Pick<DailyCounts, 'done' | 'open'> {
  const open = assessments.filter(isOpen).length;
  const cancelled = assessments.filter(({ status }) => status === 'cancelled').length;
  return { open, done: assessments.length - open - cancelled };
}

/** A day as the tasks were on it, nothing being acknowledged or put off. */
export function countDay(day: Day, assessments: readonly Assessment[]): DailyCounts {
  const severe = (severity: 'red' | 'amber') =>
    assessments.filter(({ alert }) => alert !== null && severityOf(alert) === severity).length;
  return { day, red: severe('red'), amber: severe('amber'), ...countTasks(assessments) };
}
