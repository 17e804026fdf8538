import type { AssessedStatus } from '../../schema/taskStatus';
import type { TaskOutcome } from '../taskOutcome';
import type { ShownStatus, TaskTotals } from './monthReport';

/** The order of the status bar: what is over, what goes on, what is in trouble. */
const ORDER: readonly ShownStatus[] = ['done', 'doneLate', 'inProgress', 'notStarted', 'late', 'blocked'];

/** Counts a month's tasks by status, in the order of the status bar (SPEC section 7). */
export function taskTotals(tasks: readonly TaskOutcome[]): TaskTotals {
  const statuses = tasks.map(({ assessment }) => shown(assessment.status));
  const count = (status: AssessedStatus) => statuses.filter((one) => one === status).length;
  const cancelled = count('cancelled');
  return {
    shares: ORDER.map((status) => ({ status, count: count(status) })).filter((share) => share.count > 0),
    done: count('done') + count('doneLate'),
    total: tasks.length - cancelled,
    cancelled,
  };
}

const shown = (status: AssessedStatus): AssessedStatus => (status === 'unscheduled' ? 'notStarted' : status);
