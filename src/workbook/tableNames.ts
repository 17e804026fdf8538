/** Tables are found by these names wherever they stand; they never change with the language. */
export const TABLE_NAMES = {
  plan: 'OpsPlan',
  tasks: 'OpsTasks',
  issues: 'OpsIssues',
  summary: 'OpsSummary',
  settings: 'OpsSettings',
  calendar: 'OpsCalendar',
} as const;

export type TableKey = keyof typeof TABLE_NAMES;
