/** Why a file of a folder is not in the portfolio, or was not refreshed. */
export const LEFT_OUT_REASONS = [
  /** The file cannot be opened. */
  'empty',
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
  /** A portfolio that Opsbook made of such workbooks. */
  'portfolio',
  /** A workbook, but none of Opsbook's. */
  'noTracker',
  /** What Opsbook said. */
  'refused',
  /** A mistake of our own. */
  'failed',
  /** Somebody has it open. */
  'openInExcel',
  /** Somebody saved it while it was refreshed. */
  'changedMeanwhile',
  'readOnly',
  /** Saving would lose what the file has beyond what can be written here. */
  'wouldLose',
  'notWritten',
] as const;
export type LeftOutReason = (typeof LEFT_OUT_REASONS)[number];

/** Those nobody has to act on: what such a file holds is nowhere missing. */
export const PASSED_OVER: readonly LeftOutReason[] = ['notSpreadsheet', 'duplicate', 'portfolio'];
