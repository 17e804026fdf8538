import type { ProblemTexts } from '../language/Language';

/** What went wrong, and what to do about it: shown in the pane, and left above the table by the ribbon. */
export const problems: ProblemTexts = {
  tableMissing: {
    text: 'The table {table} of “{sheet}” is missing.',
    action: 'Add missing sheets in the pane; if only the table was deleted, undo that in Excel.',
  },
  columnMissing: {
    text: 'Column “{column}” is missing from “{sheet}”.',
    action: 'Restore the header, then retry.',
  },
  optionalColumnMissing: {
    text: '“{sheet}” has no “{column}” column.',
    action: 'Add it in Settings › Add columns, then retry.',
  },
  columnsMissing: {
    text: 'Columns missing from “{sheet}”: {columns}. Headers that match nothing: {headers}.',
    action: 'Restore the headers, or point at the columns in Settings › Add columns, then retry.',
  },
  columnDoubled: {
    text: 'Several columns in “{sheet}” match “{column}”: {headers}.',
    action: 'Keep one, rename the others, then retry.',
  },
  tableEmpty: { text: '“{sheet}” is still empty.', action: 'Fill in the first row, then retry.' },
  sheetNameTaken: {
    text: 'These sheet names are already in use: {sheets}. Nothing was changed.',
    action: 'Create under new names, or rename the existing sheets first.',
  },
  monthEmpty: {
    text: 'There are no tasks in {month}. Nothing was exported.',
    action: 'Choose the right month, or export it anyway under “Summary” in the pane.',
  },
  quarterOpen: {
    text: 'No month of {quarter} has been closed. Nothing was exported.',
    action: 'Close its months first, under “Summary”.',
  },
  closingUnreadable: {
    text: 'The closing “{sheet}” was edited and cannot be read. An earlier closing of its month counts, or none.',
    action: 'Undo the edits to it, or close the month again.',
  },
  exportSheetTaken: {
    text: '“{sheet}” already exists and was not made by Opsbook. Nothing was changed.',
    action: 'Rename it, then retry.',
  },
  exportSheetEdited: {
    text: '“{sheet}” was edited after it was made. Nothing was changed.',
    action: 'Overwriting replaces those edits.',
  },
  tasksWithoutBar: {
    text: {
      one: 'Dates written as text in “{sheet}”: {rows} task has no bar on the timeline.',
      other: 'Dates written as text in “{sheet}”: {rows} tasks have no bar on the timeline.',
    },
    action: 'Make them real dates with “Convert dates” in Settings.',
  },
  drawnSheetEdited: {
    text: 'Someone wrote into “{sheet}”; it was left as it is.',
    action: 'Make it again on the Plan tab to replace what they wrote, or delete the sheet.',
  },
  tableInWay: {
    text: '“{sheet}” has an Excel table on it, “{table}”. Nothing was changed.',
    action: 'Cut it and paste it onto another sheet, then retry.',
  },
  badMatrixCell: {
    text: '“{sheet}” {address} was not understood and left out: “{text}”.',
    action: 'Below a name write only R, A, C or I (A/R for both); rename tasks in the plan.',
  },
  planCellChanged: {
    text: '“{sheet}” {address} was changed after the matrix was made; the matrix’s change was left out.',
    action: 'Update the matrix, then change the new one.',
  },
  planCellHasMore: {
    text: '“{sheet}” {address} says more than names and was left as it is.',
    action: 'Change this cell in the plan.',
  },
  matrixRowKept: {
    text: 'The task “{task}” at “{sheet}” {address} is not in the plan, or there twice; it was left out.',
    action: 'Check the task in the plan, then update the matrix.',
  },
  badSetting: {
    text: '“{setting}” in “{sheet}” {address} cannot be read: “{value}”. {used} is used for now.',
    action: 'Correct that cell, then refresh.',
  },
  calendarMissing: {
    text: 'The public holidays of {years} are not known. Calendar days are used.',
    action: 'Add all its holidays and make-up workdays to the Work Calendar sheet, then refresh.',
  },
  badCalendarRows: {
    text: {
      one: '{rows} row in “{sheet}” cannot be read and is ignored, at {address}: “{text}”.',
      other: '{rows} rows in “{sheet}” cannot be read and are ignored. The first is {address}: “{text}”.',
    },
    action: 'Enter real dates, and “Day off” or “Working day” as the kind, then refresh.',
  },
  rowsOutsideTable: {
    text: {
      one: 'The table on “{sheet}” did not expand: {rows} new row is below it.',
      other: 'The table on “{sheet}” did not expand: {rows} new rows are below it.',
    },
    action: 'Drag the lower right corner of the table down to the last of your rows.',
  },
  notRestored: {
    text: 'Cells in “{sheet}” were overwritten while someone else changed them and could not be restored: {cells}.',
    action: 'Set those cells back to what is listed here.',
  },
  idsRenewed: {
    text: {
      one: '{rows} row in “{sheet}” repeated a number, or had a formula for one, and was given a new one.',
      other: '{rows} rows in “{sheet}” repeated a number, or had a formula for one, and were given new ones.',
    },
    action: 'Look for leftover copies. A formula would give the number to another row after a sort.',
  },
  goalRenamed: {
    text: 'The plan now calls the goal “{goal}” in {address} of “{sheet}” “{now}”. Its tasks are counted in that row; the attainment still follows the old wording.',
    action: 'Word the cell as the plan does. If it is another goal, add a row for it.',
  },
  badRegisterCell: {
    text: '“{sheet}” {address} cannot be read: “{text}”.',
    action: 'Correct or clear the cell, then refresh.',
  },
  snoozePassed: {
    text: '{until} is not after the as-of day, {asOf}; nothing was snoozed.',
    action: 'Refresh, then pick a later day.',
  },
  alertNotRecorded: {
    text: 'This alert is not in “{sheet}”; nothing was changed.',
    action: 'Refresh, then do it again.',
  },
  registerAhead: {
    text: '“{sheet}” is already recorded up to {day}. This earlier day was not recorded.',
    action: 'Set the as-of day back to today and refresh, or delete the later rows.',
  },
  sheetProtected: {
    text: '“{sheet}” is protected; nothing written.',
    action: 'Ask its owner to unprotect it, then retry.',
  },
  workbookProtected: {
    text: 'The workbook structure is protected, so no sheet can be added or shown.',
    action: 'Unprotect the workbook under Review, then retry.',
  },
  cellEditMode: {
    text: 'A cell is being edited, so this could not finish.',
    action: 'Press Enter, then retry.',
  },
  tableFiltered: {
    text: 'The table in “{sheet}” is filtered; nothing written.',
    action: 'Clear the filter, then retry.',
  },
  excelBusy: { text: 'Excel is busy; nothing written.', action: 'Wait, then retry.' },
  connectionLost: { text: 'The connection to Excel was lost.', action: 'Reopen the pane.' },
  payloadTooLarge: {
    text: 'Data exceeds 5 MB; nothing written.',
    action: 'Archive finished tasks, then retry.',
  },
  workbookReadOnly: {
    text: 'The workbook is read-only; nothing written.',
    action: 'Enable editing or save a copy, then retry.',
  },
  newWorkbookRefused: {
    text: 'Excel did not open a new workbook ({detail}).',
    action:
      'If the browser blocked a pop-up, allow it and retry. Or right-click the sheet tab and choose Move or Copy, then “(new book)”.',
  },
  objectGone: {
    text: '“{what}” was not found. It may have been deleted or renamed.',
    action: 'Restore it, then refresh.',
  },
  workbookNewer: {
    text: 'A later Opsbook made this workbook (schema version {version}); here it can be read but not written.',
    action:
      'Reopen the pane. If this stays, or a nightly run or a script reported it, ask an administrator to update Opsbook.',
  },
  hostTooOld: {
    text: 'This version of Excel does not support {needs}.',
    action: 'Update Excel, or use Excel on the web.',
  },
  othersChanged: {
    text: {
      one: '{rows} row in “{sheet}” was just changed by someone else and was not written.',
      other: '{rows} rows in “{sheet}” were just changed by someone else and were not written.',
    },
    action: 'Do it again with the new values.',
  },
  stopped: {
    text: { one: 'Stopped after {rows} row.', other: 'Stopped after {rows} rows.' },
    action: 'Do it again to continue from there.',
  },
  contentRefused: {
    text: 'Excel does not take some of the content for “{sheet}”; nothing written.',
    action: 'Look for very long texts or formulas, shorten them, then retry.',
  },
  mergedCells: {
    text: 'Merged cells in “{sheet}” are in the way of writing.',
    action: 'Unmerge cells in and below the table, then retry.',
  },
  formatsUnread: {
    text: 'Excel cannot read one of the conditional formats in “{sheet}”, so its colours were not checked.',
    action: 'Delete the duplicate under Conditional Formatting, Manage Rules, then check again.',
  },
  noRoom: {
    text: 'Something beside or below the table in “{sheet}” cannot be pushed aside.',
    action: 'Move it further away, then retry.',
  },
  pivotTable: {
    text: 'A PivotTable in “{sheet}” is in the way of writing.',
    action: 'Move the PivotTable, then retry.',
  },
  headerRowHidden: {
    text: 'A table on or behind “{sheet}” does not show its header row, so Opsbook cannot identify its columns.',
    action: 'Select the table, tick “Header Row” under Table Design, then retry.',
  },
  someHeaderRowHidden: {
    text: 'One of the tables does not show its header row, so Opsbook cannot identify its columns.',
    action: 'Select each table Opsbook uses, tick “Header Row” under Table Design, then retry.',
  },
  notInFront: {
    text: 'Another workbook is in front, or a chart is selected, so Excel did not do this.',
    action: 'Go to this workbook, click any cell, then retry.',
  },
  maybeWritten: {
    text: 'Excel did not answer, so “{sheet}” may or may not be written.',
    action: 'Do it again; nothing is written twice.',
  },
  partlyWritten: {
    text: 'Only a part was written to “{sheet}”.',
    action: 'Do it again; it continues from there, and nothing is written twice.',
  },
  excelRefused: {
    text: 'Excel could not do this ({officeCode}).',
    action: 'Retry once. If it fails again, reopen the pane.',
  },
  excelFailed: {
    text: 'Excel could not finish: {detail} ({officeCode})',
    action: 'Retry once. If it fails again, reopen the pane.',
  },
  codeMissing: {
    text: 'A part of Opsbook did not load: the server was not reached, or Opsbook was just updated.',
    action: 'Reload the pane. If that does not help, check the network.',
  },
  offline: {
    text: 'No network, and this part has not been loaded yet.',
    action: 'Connect, then retry. What is loaded keeps working.',
  },
  sheetCut: {
    text: '“{sheet}” was not read from row {row} on.',
    action:
      'There are many blank rows above it, or too many rows in all. To use those rows, move them to another sheet.',
  },
  foreignTableGone: {
    text: 'The chosen table is no longer on “{sheet}”.',
    action: 'Go back and choose a table again.',
  },
  foreignTableChanged: {
    text: '“{sheet}” changed after it was checked; nothing written.',
    action: 'Check it again, then continue.',
  },
  noTableOnSheet: {
    text: 'No table was found on “{sheet}”.',
    action: 'A table needs a header row and at least one row below it. You can also choose the header row.',
  },
  notLikeAPlan: {
    text: '“{sheet}” {address} does not look like a plan: it has no task names, or nothing but names. Nothing was imported.',
    action: 'Choose the header row, or choose the columns one by one.',
  },
  noRowsToAdopt: {
    text: 'No row of “{sheet}” {address} can be used. No sheet was added.',
    action: 'See why rows were skipped, or choose the header row.',
  },
  noForeignTable: {
    text: 'No usable table was found.',
    action: 'A table needs a header row and at least one row below it.',
  },
};
