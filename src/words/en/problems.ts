import type { ProblemTexts } from '../language/Language';

/** What went wrong, and what to do about it: shown in the pane, and left above the table by the ribbon. */
export const problems: ProblemTexts = {
  tableMissing: {
    text: 'The table {table} of “{sheet}” is missing.',
    action: 'Create it in the pane; if it was just deleted, undo that.',
  },
  columnMissing: {
    text: 'Column “{column}” is missing from “{sheet}”.',
    action: 'Restore the header, then retry.',
  },
  columnDoubled: {
    text: 'Several columns in “{sheet}” match “{column}”: {headers}.',
    action: 'Keep one, rename the others, then retry.',
  },
  tableEmpty: { text: '“{sheet}” is still empty.', action: 'Fill in row one, then retry.' },
  sheetNameTaken: {
    text: 'These sheet names are already in use: {sheets}. Nothing was changed.',
    action: 'Create under new names, or rename the existing sheets first.',
  },
  exportSheetTaken: {
    text: '“{sheet}” already exists and was not made by Opsbook; untouched.',
    action: 'Rename it, then retry.',
  },
  exportSheetEdited: {
    text: '“{sheet}” was edited after it was made; untouched.',
    action: 'Overwriting replaces those edits.',
  },
  badSetting: {
    text: '“{setting}” in “{sheet}” {address} is not readable: “{value}”. {used} is used for now.',
    action: 'Correct that cell, then refresh.',
  },
  calendarMissing: {
    text: 'The public holidays of {years} are not known; calendar days are used.',
    action: 'Add all its holidays and make-up workdays to the Work Calendar sheet, then refresh.',
  },
  badCalendarRows: {
    text: 'Rows in “{sheet}” cannot be read and do not count ({rows}); the first is {address}: “{text}”.',
    action: 'Enter real dates, and “Day off” or “Working day” as the kind, then refresh.',
  },
  rowsOutsideTable: {
    text: 'The table on “{sheet}” did not grow; {rows} new rows stand below it.',
    action: 'Drag the table’s lower right corner over them.',
  },
  notRestored: {
    text: 'Cells in “{sheet}” were overwritten while others changed them and could not be restored: {cells}.',
    action: 'Set those cells back to what is listed here.',
  },
  idsRenewed: {
    text: 'Rows in “{sheet}” had a number twice ({rows}); the later row got a new one.',
    action: 'Check whether they are copies left over.',
  },
  badRegisterCell: {
    text: '“{sheet}” {address} cannot be read: “{text}”.',
    action: 'Correct or clear the cell, then refresh.',
  },
  alertNotRecorded: {
    text: 'This alert is not in “{sheet}”; nothing was changed.',
    action: 'Refresh, then do it again.',
  },
  registerAhead: {
    text: '“{sheet}” is recorded up to {day}; this earlier day was not recorded.',
    action: 'Set the as-of day back to today and refresh, or delete the later rows.',
  },
  sheetProtected: {
    text: '“{sheet}” is protected; nothing written.',
    action: 'Ask its owner to unprotect it, then retry.',
  },
  workbookProtected: {
    text: 'The workbook structure is protected, so no sheet can be added.',
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
  connectionLost: { text: 'Lost contact with Excel.', action: 'Reopen the pane.' },
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
      'If the browser blocked a pop-up, allow it and retry. Or right-click the sheet tab, Move or Copy, new book.',
  },
  objectGone: {
    text: '“{what}” was not found. It may have been deleted or renamed.',
    action: 'Restore it, then refresh.',
  },
  hostTooOld: {
    text: 'This version of Excel lacks {needs}.',
    action: 'Update Excel, or use Excel on the web.',
  },
  othersChanged: {
    text: 'Others just changed rows in “{sheet}” ({rows}); those were not written.',
    action: 'Do it again; it goes by the new values.',
  },
  stopped: { text: 'Stopped after {rows} rows.', action: 'Do it again to go on from there.' },
  excelFailed: {
    text: 'Excel could not finish: {detail} ({officeCode})',
    action: 'Retry once. If it fails again, reopen the pane.',
  },
  sheetCut: {
    text: '“{sheet}” was not read from row {row} on.',
    action:
      'There is a long blank stretch above it, or there are too many rows. To use those rows, move them to another sheet.',
  },
  foreignTableGone: {
    text: 'The table to use is no longer found on “{sheet}”.',
    action: 'Go back and choose a table again.',
  },
  foreignTableChanged: {
    text: '“{sheet}” changed after it was checked; nothing written.',
    action: 'Check it again, then go on.',
  },
  noTableOnSheet: {
    text: 'No table was found on “{sheet}”.',
    action: 'A table needs a header row and at least one row below it. You can also say which row the header is in.',
  },
  notLikeAPlan: {
    text: '“{sheet}” {address} does not look like a plan: no task name was found, or nothing but names. Nothing was taken over.',
    action: 'Say which row the header is in, or choose the columns one by one.',
  },
  noRowsToAdopt: {
    text: 'No row of “{sheet}” {address} can be used; no sheet was made.',
    action: 'See why rows were skipped, or say which row the header is in.',
  },
  noForeignTable: {
    text: 'No table was found that could be used.',
    action: 'A table needs a header row and at least one row below it.',
  },
};
