/**
 * Everything that can stand between a person and what they asked for, as plain data.
 * The pane, the ribbon and the headless run turn a problem into words in one place (`words/describe/describeProblem.ts`);
 * nothing else invents failure texts.
 */
export type Problem =
  // what the person asked for needs something the workbook lacks
  | { code: 'tableMissing'; table: string; sheet: string }
  | { code: 'columnMissing'; sheet: string; column: string }
  /** One that 加列 adds. */
  | { code: 'optionalColumnMissing'; sheet: string; column: string }
  /** `headers`: those of the table that are none of ours, one of which may be what a column is called now. */
  | { code: 'columnsMissing'; sheet: string; columns: string[]; headers: string[] }
  | { code: 'columnDoubled'; sheet: string; column: string; headers: string[] }
  | { code: 'tableEmpty'; sheet: string }
  | { code: 'sheetNameTaken'; sheets: string[] }
  /** No task counts in the month. */
  | { code: 'monthEmpty'; month: string }
  /** No month of the quarter was closed: there is nothing to roll up. */
  | { code: 'quarterOpen'; quarter: string }
  /** The dated copy of a closed month was edited beyond reading. */
  | { code: 'closingUnreadable'; sheet: string }
  | { code: 'exportSheetTaken'; sheet: string }
  | { code: 'exportSheetEdited'; sheet: string }
  /** Tasks whose dates are texts: formulas cannot draw them. */
  | { code: 'tasksWithoutBar'; sheet: string; rows: number }
  /** A timeline or a matrix that somebody wrote into is not redrawn unasked. */
  | { code: 'drawnSheetEdited'; sheet: string }
  /** A table of somebody's on a sheet that Opsbook draws. */
  | { code: 'tableInWay'; sheet: string; table: string }
  /** A cell of the matrix that says anything but letters, or names a task that the plan calls otherwise. */
  | { code: 'badMatrixCell'; sheet: string; address: string; text: string }
  /** A cell of the plan that was changed since the matrix was drawn. */
  | { code: 'planCellChanged'; sheet: string; address: string }
  /** A cell of the plan that says more than names, which letters could not bring back. */
  | { code: 'planCellHasMore'; sheet: string; address: string }
  /** A row of the matrix whose task the plan has no more, or twice. */
  | { code: 'matrixRowKept'; sheet: string; address: string; task: string }
  | { code: 'badSetting'; sheet: string; address: string; setting: string; value: string; used: string }
  | { code: 'calendarMissing'; years: string }
  /** `address` and `text`: where the first of the rows cannot be read, and what is in that row. */
  | { code: 'badCalendarRows'; sheet: string; rows: number; address: string; text: string }
  | { code: 'rowsOutsideTable'; sheet: string; rows: number }
  /** Cells of people that were overwritten in the moment they changed and could not be brought back: what they held. */
  | { code: 'notRestored'; sheet: string; cells: string[] }
  | { code: 'idsRenewed'; sheet: string; rows: number }
  /** `now` is what the plan calls the goal. */
  | { code: 'goalRenamed'; sheet: string; address: string; goal: string; now: string }
  // taking over a team's own table
  | { code: 'sheetCut'; sheet: string; row: number }
  | { code: 'foreignTableGone'; sheet: string }
  | { code: 'foreignTableChanged'; sheet: string }
  | { code: 'noForeignTable' }
  | { code: 'noTableOnSheet'; sheet: string }
  /** Which column is the name is not clear, or nothing else says that it is a plan. */
  | { code: 'notLikeAPlan'; sheet: string; address: string }
  /** No row has a name, or every row is in doubt of being one. */
  | { code: 'noRowsToAdopt'; sheet: string; address: string }
  | { code: 'badRegisterCell'; sheet: string; address: string; text: string }
  /** An alert was to come back on a day that is over by now: the list was made on an earlier one. */
  | { code: 'snoozePassed'; until: string; asOf: string }
  /** No row for an alert: a colleague deleted it, or the register could not be written. */
  | { code: 'alertNotRecorded'; sheet: string }
  /** The register was brought up to a later day than the one asked for. */
  | { code: 'registerAhead'; sheet: string; day: string }
  // what Excel refused
  | { code: 'sheetProtected'; sheet: string }
  | { code: 'workbookProtected' }
  | { code: 'cellEditMode' }
  | { code: 'tableFiltered'; sheet: string }
  /** The table's header row is switched off, by which its columns are known. */
  | { code: 'headerRowHidden'; sheet: string }
  /** The same where no sheet in particular was being read. */
  | { code: 'someHeaderRowHidden' }
  | { code: 'excelBusy' }
  | { code: 'connectionLost' }
  | { code: 'payloadTooLarge' }
  | { code: 'workbookReadOnly' }
  /** A later Opsbook made it; `version` is that of its schema. */
  | { code: 'workbookNewer'; version: number }
  /** `detail` is what Excel said. */
  | { code: 'newWorkbookRefused'; detail: string }
  | { code: 'objectGone'; what: string }
  | { code: 'hostTooOld'; needs: string }
  | { code: 'othersChanged'; sheet: string; rows: number }
  /** The person stopped it after so many rows were written. */
  | { code: 'stopped'; rows: number }
  /** Something that no cell takes, such as a text that is too long. */
  | { code: 'contentRefused'; sheet: string }
  | { code: 'mergedCells'; sheet: string }
  /** Excel cannot read one of a sheet's conditional formats. */
  | { code: 'formatsUnread'; sheet: string }
  /** What is below or beside a table cannot be pushed away. */
  | { code: 'noRoom'; sheet: string }
  | { code: 'pivotTable'; sheet: string }
  /** Another workbook has the focus. */
  | { code: 'notInFront' }
  /** Excel has not answered a request that writes. */
  | { code: 'maybeWritten'; sheet: string }
  | { code: 'partlyWritten'; sheet: string }
  /** A code that says nothing a person could act on. */
  | { code: 'excelRefused'; officeCode: string }
  /** A part of the add-in that is fetched when first used did not come: another version is served now, or none is. */
  | { code: 'codeMissing' }
  /** The same, and the browser knows that there is no network. */
  | { code: 'offline' }
  /** A mistake of our own; `detail` is what it says. */
  | { code: 'excelFailed'; officeCode: string; detail: string };

export type ProblemCode = Problem['code'];
