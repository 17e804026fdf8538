import { ASSESSED_STATUSES, type AssessedStatus } from '../../domain/schema/taskStatus';
import type { WorkbookSummary } from './summariseWorkbook';

/** How many tasks have which status; statuses without a task are left out. */
export function taskCounts({ tasks }: WorkbookSummary): { status: AssessedStatus; count: number }[] {
  return ASSESSED_STATUSES.map((status) => ({
    status,
    count: tasks.filter(({ assessment }) => assessment.status === status).length,
  })).filter(({ count }) => count > 0);
}
