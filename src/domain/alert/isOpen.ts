import type { Assessment } from '../task/assessment';

/** True while a task still runs: neither done, done late nor cancelled. */
export function isOpen({ status }: Pick<Assessment, 'status'>): boolean {
  return status !== 'done' && status !== 'doneLate' && status !== 'cancelled';
}
