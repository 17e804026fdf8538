/** The statuses a person types. */
export const TASK_STATUSES = ['notStarted', 'inProgress', 'done', 'late', 'blocked', 'cancelled'] as const;
export type TaskStatus = (typeof TASK_STATUSES)[number];

/** The statuses Opsbook assesses: those a person types, and two that only dates can show. */
export const ASSESSED_STATUSES = [...TASK_STATUSES, 'doneLate', 'unscheduled'] as const;
export type AssessedStatus = (typeof ASSESSED_STATUSES)[number];
