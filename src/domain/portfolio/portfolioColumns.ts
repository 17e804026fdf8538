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

/** Why a file of a folder is not in the portfolio, or was not refreshed. */
export const LEFT_OUT_REASONS = [
  /** The file cannot be opened. */
  'notXlsx',
  'damaged',
  'encrypted',
  'tooLarge',
  'unreadable',
  /** A spreadsheet of another kind: .xls, .xlsm, .csv. */
  'otherKind',
  /** A picture, a text: listed, and nothing to act on. */
  'notSpreadsheet',
  /** Byte for byte another file of the folder. */
  'duplicate',
  /** A workbook, but none of Opsbook's. */
  'noTracker',
  /** What Opsbook said. */
  'refused',
  /** A mistake of our own. */
  'failed',
  /** Excel has it open. */
  'openInExcel',
  /** Somebody saved it while it was refreshed. */
  'changedMeanwhile',
  'readOnly',
  /** Saving would lose what the file has beyond what can be written here. */
  'wouldLose',
  'notWritten',
] as const;
export type LeftOutReason = (typeof LEFT_OUT_REASONS)[number];
