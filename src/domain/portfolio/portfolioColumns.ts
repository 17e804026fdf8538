/** The sheets of a portfolio. */
export type PortfolioSheet = 'tasks' | 'issues' | 'summary' | 'workbooks';

/** Every column of its tables, in the order they stand in. The script of Power Query makes the same, but for the list of workbooks. */
export const PORTFOLIO_COLUMNS = {
  tasks: [
    'workbook',
    'team',
    'alert',
    'status',
    'slip',
    'task',
    'owner',
    'finish',
    'id',
    'nextStep',
    'asOf',
    'why',
  ],
  issues: ['workbook', 'team', 'state', 'id', 'issue', 'owner', 'closure'],
  summary: ['workbook', 'team', 'goal', 'actual', 'rate', 'tasksDone', 'verdict'],
  workbooks: ['workbook', 'team', 'read', 'reason', 'tasks', 'red', 'amber', 'asOf'],
} as const satisfies Readonly<Record<PortfolioSheet, readonly string[]>>;
export type PortfolioColumn = (typeof PORTFOLIO_COLUMNS)[PortfolioSheet][number];

/** Names of its tables, the same in every language. */
export const PORTFOLIO_TABLES: Readonly<Record<PortfolioSheet, string>> = {
  tasks: 'OpsPortfolioTasks',
  issues: 'OpsPortfolioIssues',
  summary: 'OpsPortfolioSummary',
  workbooks: 'OpsPortfolioWorkbooks',
};
