import { grouped } from '../../../src/words/template/fillCounted';
import { languageOf, LANGUAGES } from '../../../src/words/vocabulary/languages';
import { describeProblem } from '../../../src/words/describe/describeProblem';
import type { Problem, ProblemCode } from '../../../src/domain/schema/problem';

/** One of each; a code that is added does not compile until it has an example here. */
const EXAMPLES: { [Code in ProblemCode]: Extract<Problem, { code: Code }> } = {
  tableMissing: { code: 'tableMissing', table: 'OpsTasks', sheet: '任务进度跟踪表' },
  columnMissing: { code: 'columnMissing', sheet: '任务进度跟踪表', column: '责任人' },
  optionalColumnMissing: {
    code: 'optionalColumnMissing',
    sheet: '月度运营计划总表',
    column: '审批人(A)',
  },
  columnsMissing: {
    code: 'columnsMissing',
    sheet: '任务进度跟踪表',
    columns: ['责任人', '进度状态'],
    headers: ['谁做', '进展到哪了'],
  },
  columnDoubled: { code: 'columnDoubled', sheet: '表', column: '责任人', headers: ['负责人', '责任人'] },
  tableEmpty: { code: 'tableEmpty', sheet: '任务进度跟踪表' },
  sheetNameTaken: { code: 'sheetNameTaken', sheets: ['月度运营计划总表', '任务进度跟踪表'] },
  monthEmpty: { code: 'monthEmpty', month: '2026年6月' },
  quarterOpen: { code: 'quarterOpen', quarter: '2026年第二季度' },
  closingUnreadable: { code: 'closingUnreadable', sheet: '2026-05 月结 05-31' },
  exportSheetTaken: { code: 'exportSheetTaken', sheet: '2026-06 月度总结' },
  tasksWithoutBar: { code: 'tasksWithoutBar', sheet: '任务进度跟踪表', rows: 2 },
  drawnSheetEdited: { code: 'drawnSheetEdited', sheet: '时间线' },
  tableInWay: { code: 'tableInWay', sheet: '2026-06 月度总结', table: '表1' },
  badMatrixCell: { code: 'badMatrixCell', sheet: '责任矩阵', address: 'C5', text: '负责' },
  planCellChanged: { code: 'planCellChanged', sheet: '月度运营计划总表', address: 'E4' },
  planCellHasMore: { code: 'planCellHasMore', sheet: '月度运营计划总表', address: 'E4' },
  matrixRowKept: { code: 'matrixRowKept', sheet: '责任矩阵', address: 'A5', task: '线下展会' },
  exportSheetEdited: { code: 'exportSheetEdited', sheet: '2026-06 月度总结' },
  goalRenamed: {
    code: 'goalRenamed',
    sheet: '月度运营总结表',
    address: 'A2',
    goal: '新增客户100家',
    now: '新增客户120家',
  },
  badRegisterCell: { code: 'badRegisterCell', sheet: '预警清单', address: 'H5', text: '昨天' },
  registerAhead: { code: 'registerAhead', sheet: '预警清单', day: '2026-06-24' },
  stopped: { code: 'stopped', rows: 4000 },
  badSetting: {
    code: 'badSetting',
    sheet: '运营设置',
    address: 'B4',
    setting: '预警天数',
    value: '三天',
    used: '3',
  },
  snoozePassed: { code: 'snoozePassed', until: '6月25日', asOf: '6月26日' },
  alertNotRecorded: { code: 'alertNotRecorded', sheet: '预警清单' },
  badCalendarRows: {
    code: 'badCalendarRows',
    sheet: '工作日历',
    rows: 2,
    address: 'A5',
    text: '10月1日 休息',
  },
  calendarMissing: { code: 'calendarMissing', years: '2027' },
  rowsOutsideTable: { code: 'rowsOutsideTable', sheet: '任务进度跟踪表', rows: 3 },
  notRestored: { code: 'notRestored', sheet: '任务进度跟踪表', cells: ['T001 责任人: 周七'] },
  idsRenewed: { code: 'idsRenewed', sheet: '任务进度跟踪表', rows: 2 },
  sheetCut: { code: 'sheetCut', sheet: '6月任务', row: 20001 },
  foreignTableGone: { code: 'foreignTableGone', sheet: '6月任务' },
  foreignTableChanged: { code: 'foreignTableChanged', sheet: '6月任务' },
  noForeignTable: { code: 'noForeignTable' },
  noTableOnSheet: { code: 'noTableOnSheet', sheet: '6月任务' },
  notLikeAPlan: { code: 'notLikeAPlan', sheet: '6月任务', address: 'A1:C9' },
  noRowsToAdopt: { code: 'noRowsToAdopt', sheet: '6月任务', address: 'A1:C9' },
  sheetProtected: { code: 'sheetProtected', sheet: '任务进度跟踪表' },
  workbookProtected: { code: 'workbookProtected' },
  cellEditMode: { code: 'cellEditMode' },
  tableFiltered: { code: 'tableFiltered', sheet: '任务进度跟踪表' },
  excelBusy: { code: 'excelBusy' },
  connectionLost: { code: 'connectionLost' },
  payloadTooLarge: { code: 'payloadTooLarge' },
  workbookReadOnly: { code: 'workbookReadOnly' },
  newWorkbookRefused: { code: 'newWorkbookRefused', detail: 'blocked' },
  objectGone: { code: 'objectGone', what: '任务进度跟踪表' },
  workbookNewer: { code: 'workbookNewer', version: 2 },
  hostTooOld: { code: 'hostTooOld', needs: 'ExcelApi 1.9' },
  othersChanged: { code: 'othersChanged', sheet: '任务进度跟踪表', rows: 2 },
  contentRefused: { code: 'contentRefused', sheet: '任务进度跟踪表' },
  formatsUnread: { code: 'formatsUnread', sheet: '任务进度跟踪表' },
  mergedCells: { code: 'mergedCells', sheet: '任务进度跟踪表' },
  noRoom: { code: 'noRoom', sheet: '任务进度跟踪表' },
  pivotTable: { code: 'pivotTable', sheet: '任务进度跟踪表' },
  maybeWritten: { code: 'maybeWritten', sheet: '任务进度跟踪表' },
  partlyWritten: { code: 'partlyWritten', sheet: '任务进度跟踪表' },
  codeMissing: { code: 'codeMissing' },
  offline: { code: 'offline' },
  headerRowHidden: { code: 'headerRowHidden', sheet: '任务进度跟踪表' },
  someHeaderRowHidden: { code: 'someHeaderRowHidden' },
  notInFront: { code: 'notInFront' },
  excelRefused: { code: 'excelRefused', officeCode: 'GeneralException' },
  excelFailed: { code: 'excelFailed', officeCode: 'GeneralException', detail: 'boom' },
};

/** Everything in a problem a person needs to see to find the place. */
const shownParts = (problem: Problem) =>
  Object.entries(problem)
    .filter(([name]) => name !== 'code' && name !== 'table')
    .flatMap(([name, value]: [string, string | number | string[]]) => {
      if (name === 'rows' && typeof value === 'number') return [grouped(value)];
      return Array.isArray(value) ? value : [value];
    });

describe.each(Object.values(EXAMPLES))('$code', (problem) => {
  test.each(LANGUAGES)('says in $code what is wrong, where, and what to do', (language) => {
    const { text, action } = describeProblem(language, problem);
    expect(text).toMatch(/[。）.)]$/);
    expect(action).toMatch(/[。.]$/);
    for (const part of shownParts(problem)) expect(text).toContain(String(part));
    expect(text + action).not.toMatch(/[{}]|undefined/);
  });
});

test('counts one row as one', () => {
  const { text } = describeProblem(languageOf('en'), { ...EXAMPLES.othersChanged, rows: 1 });
  expect(text).toMatch(/^1 row in .* was just changed/);
});

test('quotes and joins names the way the language does', () => {
  expect(describeProblem(languageOf('zh-CN'), EXAMPLES.sheetNameTaken).text).toContain(
    '“月度运营计划总表”、“任务进度跟踪表”',
  );
  expect(describeProblem(languageOf('en'), EXAMPLES.sheetNameTaken).text).toContain(
    '“月度运营计划总表”, “任务进度跟踪表”',
  );
});
