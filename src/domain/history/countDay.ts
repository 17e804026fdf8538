import { isOpen } from '../alert/isOpen';
import type { Day } from '../dates/day';
import { severityOf } from '../schema/alertCodes';
import type { Assessment } from '../task/assessment';
import type { DailyCounts } from './dailyCounts';

/** Finished and open tasks; cancelled ones are neither, and of one carried over by copy only the copy is open. */
export function countTasks(assessments: readonly Assessment[]): Pick<DailyCounts, 'done' | 'open'> {
  const isCarried = ({ flags }: Assessment) => flags.some(({ code }) => code === 'carriedOver');
  const isDone = ({ status }: Assessment) => status === 'done' || status === 'doneLate';
  return {
    open: assessments.filter((one) => isOpen(one) && !isCarried(one)).length,
    done: assessments.filter(isDone).length,
  };
}

/** A day as the tasks were on it, nothing being acknowledged or put off. */
export function countDay(day: Day, assessments: readonly Assessment[]): DailyCounts {
  const severe = (severity: 'red' | 'amber') =>
    assessments.filter(({ alert }) => alert !== null && severityOf(alert) === severity).length;
  return { day, red: severe('red'), amber: severe('amber'), ...countTasks(assessments) };
}
