import { officeProblem } from '../../../src/workbook/session/officeProblem';

/** What a code means depends on the call that failed; the stand-in has neither chart sheets nor selected charts. */

const failure = (code: string, errorLocation: string) => ({
  code,
  message: code,
  debugInfo: { errorLocation },
});

test.each([
  // A chart sheet is in front: office-js #2444.
  ['ItemNotFound', 'WorksheetCollection.getActiveWorksheet'],
  ['GeneralException', 'WorksheetCollection.getActiveWorksheet'],
  // A chart is selected: office-js #399, #5319.
  ['InvalidSelection', 'Range.merge'],
  ['InvalidSelection', 'Workbook.getActiveCell'],
  // Another workbook is in front: office-js #2196, #2078.
  ['GeneralException', 'WorksheetFreezePanes.freezeAt'],
  ['ItemNotFound', 'NamedItemCollection.add'],
])('%s at %s: the person is asked to go to this workbook and click a cell', (code, place) => {
  expect(officeProblem(failure(code, place), '任务进度跟踪表')).toEqual({ code: 'notInFront' });
});

test.each([
  ['ItemNotFound', 'TableCollection.getItem', 'objectGone'],
  ['ServiceNotAvailable', 'WorksheetCollection.getActiveWorksheet', 'excelBusy'],
  ['InvalidOperationInCellEditMode', 'WorksheetCollection.getActiveWorksheet', 'cellEditMode'],
  ['GeneralException', 'Range.values', 'excelRefused'],
])('%s at %s is %s', (code, place, problem) => {
  expect(officeProblem(failure(code, place), '任务进度跟踪表')).toMatchObject({ code: problem });
});
