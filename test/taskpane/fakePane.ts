import type { Written } from '../../src/usecases/run/runOptions';
import type { UndoResult } from '../../src/usecases/undo/undoResult';
import { DEFAULT_SETTINGS, type Settings } from '../../src/domain/settings/settings';
import type { Problem } from '../../src/domain/schema/problem';
import type { PaneActions } from '../../src/taskpane/context/PaneActions';
import type { PaneHost } from '../../src/taskpane/context/PaneHost';
import type {
  AlertItem,
  DataProblemItem,
  RefreshResult,
} from '../../src/usecases/today/refresh/refreshResult';
import type { SummaryItem, SummaryResult } from '../../src/usecases/summary/summaryResult';
import { WorkbookError } from '../../src/workbook/session/workbookError';
import { day } from './day';
import { anIssueCheck, applied, LOG } from './fakeIssues';
import { aGeneration, aPlanCheck, aTaskPreview } from './fakePlan';

export { day };

export function anAlert(given: Partial<AlertItem> = {}): AlertItem {
  return {
    key: given.task ?? 'T-1',
    severity: 'red',
    dueToday: false,
    blocked: false,
    id: 'T-1',
    task: '系统上线',
    owner: '张三',
    department: '',
    approver: '',
    status: '延期',
    slip: 4,
    slipIsForecast: false,
    finish: day(2026, 6, 20),
    why: '计划 6月20日，截至 6月24日，逾期 4 天。',
    reason: '',
    nextStep: '协调测试环境',
    noNextStep: false,
    help: '',
    headline: { code: 'late', days: 4 },
    dayBasis: 'calendar',
    clauses: ['计划 6月20日完成，截至 6月24日逾期 4 天'],
    issue: '',
    start: day(2026, 6, 10),
    doneWord: '已完成',
    issueText: '系统上线受阻',
    at: 3,
    sheetRow: 7,
    cells: {
      finish: { value: 46193, text: '2026-06-20', header: '计划完成时间', address: 'D7' },
      actual: { value: '', text: '', header: '实际完成时间', address: 'E7' },
      status: { value: '进行中', text: '进行中', header: '进度状态', address: 'F7' },
      reason: { value: '', text: '', header: '延期/受阻原因', address: 'G7' },
      nextStep: { value: '协调测试环境', text: '协调测试环境', header: '下一步计划', address: 'H7' },
    },
    alerts: [],
    cell: { sheet: '任务进度跟踪表', address: 'A7' },
    ...given,
  };
}

export function aDataProblem(given: Partial<DataProblemItem> = {}): DataProblemItem {
  return {
    key: 'T-9/finish',
    id: 'T-9',
    department: '',
    fix: null,
    code: 'notADate',
    field: '计划完成时间',
    shown: '6.31',
    task: '仓库盘点',
    owner: '李四',
    text: '计划完成时间“6.31”不是日期，改成存在的日期。',
    cell: { sheet: '任务进度跟踪表', address: 'D9' },
    ...given,
  };
}

/** A refresh whose counts fit its lists. */
export function aRefresh(given: Partial<RefreshResult> = {}): RefreshResult {
  const alerts = given.alerts ?? [anAlert()];
  const dataProblems = given.dataProblems ?? [];
  const count = (severity: AlertItem['severity']) => alerts.filter((one) => one.severity === severity).length;
  return {
    asOf: day(2026, 6, 24),
    asOfIsSet: false,
    period: '2026-06',
    counts: {
      red: count('red'),
      amber: count('amber'),
      dueSoon: count('dueSoon'),
      blocked: alerts.filter((one) => one.blocked).length,
      data: dataProblems.length,
    },
    tasks: alerts.length,
    alerts,
    dataProblems,
    handled: [],
    digests: [],
    review: '',
    nextDue: null,
    history: [],
    problems: [],
    notWritten: null,
    rows: [],
    cellsWritten: 0,
    ...given,
  };
}

export function aGoal(given: Partial<SummaryItem> = {}): SummaryItem {
  return {
    goal: '新增客户100家',
    actual: '120家',
    rate: 1.2,
    rateText: '120%',
    verdict: '超额 20%',
    why: '实际 120家 ÷ 目标 100家 = 120%',
    met: true,
    tasksDone: 3,
    tasksTotal: 3,
    openTasks: [],
    cell: { sheet: '月度运营总结表', address: 'A4' },
    ...given,
  };
}

export function aSummary(given: Partial<SummaryResult> = {}): SummaryResult {
  const rows = given.rows ?? [aGoal()];
  return {
    period: '2026-06',
    rows,
    measurable: rows.filter((row) => row.rate !== null).length,
    met: rows.filter((row) => row.met).length,
    total: rows.length,
    drafts: [],
    text: '2026年6月运营总结\n1. 新增客户100家',
    problems: [],
    cellsWritten: 3,
    ...given,
  };
}

/** Actions that succeed with small results; replace the ones a test is about. */
export function fakeActions(given: Partial<PaneActions> = {}, settings: Partial<Settings> = {}) {
  // Off unless a test is about it, so that only what the test does is refreshed.
  const stored: Settings = { ...DEFAULT_SETTINGS, autoRefresh: false, ...settings };
  const actions: PaneActions = {
    inspectWorkbook: async () => ({ kind: 'ours', sheets: ['任务进度跟踪表'], hasSample: false }),
    createTemplates: async () => ({
      created: ['月度运营计划总表', '任务进度跟踪表', '问题处理记录表', '月度运营总结表'],
      kept: [],
      sampleRows: 0,
      cellsWritten: 40,
    }),
    clearSample: async () => ({ rowsRemoved: 11, rowsKept: 1 }),
    refreshAlerts: async () => aRefresh(),
    fillSummary: async () => aSummary(),
    exportSummary: async () => ({ ...aSummary(), sheet: '2026-06 月度总结', created: true }),
    findForeignTables: async () => ({ tables: [], sheets: [], problems: [] }),
    previewAdoption: () => Promise.reject(refusal({ code: 'foreignTableGone', sheet: '表' })),
    adoptTable: () => Promise.reject(refusal({ code: 'foreignTableGone', sheet: '表' })),
    openSummaryWorkbook: async () => undefined,
    proposeCarryOver: async () => ({ from: '2026-06', into: '2026-07', items: [], problems: [] }),
    copyTasks: async () => ({ copied: [], skipped: [], problems: [], cellsWritten: 0 }),
    exportQuarter: async () => ({
      sheet: '2026 Q2 季度总结',
      outcome: 'created',
      closed: ['2026-04', '2026-05', '2026-06'],
      open: [],
      problems: [],
      cellsWritten: 81,
    }),
    closeMonth: async () => ({
      period: '2026-06',
      closedOn: day(2026, 6, 30),
      sheet: '2026-06 月结 06-30',
      outcome: 'created',
      change: null,
      problems: [],
      cellsWritten: 60,
    }),
    previewDates: async () => ({ items: [], unreadable: [], withoutId: 0, problems: [] }),
    findLostRules: async () => [],
    auditRules: async () => ({ columns: [], looks: [], problems: [] }),
    restoreRules: async () => ({ restored: [], looks: [] }),
    previewLook: async () => [],
    updateLook: async () => ({ sheets: [] }),
    previewUpgrade: async () => ({ from: 1, to: 1, steps: [], logSheet: null }),
    upgradeWorkbook: async () => null,
    findMissingColumns: async () => [],
    addOptionalColumn: async () => ({ header: null, problems: [] }),
    chooseColumn: async () => undefined,
    checkPlan: async () => aPlanCheck(),
    previewTasks: async () => aTaskPreview(),
    inspectTimeline: async () => ({ timeline: null }),
    makeTimeline: async () => ({
      sheet: '时间线',
      created: true,
      before: null,
      refresh: aRefresh(),
      problems: [],
    }),
    previewMatrix: async () => ({ sheet: null, changes: [], problems: [], isBehind: true }),
    makeMatrix: async () => ({ sheet: '责任矩阵', created: true, cellsWritten: 90 }),
    acceptMatrix: async (_, changes) => ({
      ...{ applied: [...changes], skipped: [], problems: [], cellsWritten: changes.length },
      undo: changes.map((change) => ({ ...change, action: 'undo' as const })),
    }),
    generateTasks: async ({ only = [] }) => aGeneration(only),
    checkIssues: async () => anIssueCheck(),
    moveIssue: async () => ({ refusal: null, result: applied() }),
    writeFiveWhys: async () => applied({ column: 'rootCause' }),
    linkRecurrence: async () => applied({ column: 'linkedTask' }),
    drawFishbone: async () => ({ svg: '<svg/>', width: 2, height: 1, alt: '鱼骨图', causes: 1, bones: [] }),
    placeFishbone: async () => ({
      name: '鱼骨图 Q001',
      replaced: false,
      cell: { sheet: LOG, address: 'L3' },
    }),
    selectCell: async () => undefined,
    watchSelection: async () => async () => undefined,
    watchChanges: async () => async () => undefined,
    selectedTask: async () => null,
    loadSettings: async () => ({ ...stored }),
    actOnTasks: async (_, { changes, register }) => ({
      refresh: aRefresh(),
      applied: [...changes],
      skipped: [],
      registered: [...(register?.tasks ?? [])],
      problems: [],
    }),
    previewAct: async () => ({
      status: 'doneLate',
      slip: 4,
      dayBasis: 'calendar',
      severity: null,
      headline: null,
      baseline: null,
      followOn: [],
      changed: [],
    }),
    undoWrites: async () => ({
      undone: 1,
      rowsRemoved: 0,
      others: 0,
      sheetsRemoved: 0,
      kept: 0,
      refresh: aRefresh(),
      problems: [],
    }),
    previewCascade: async () => ({
      mode: 'fixed',
      hasPredecessors: true,
      proposals: [],
      notes: [],
      problems: [],
    }),
    previewIssue: async () => ({
      kind: 'made',
      id: 'Q003',
      sheet: LOG,
      cells: [
        { header: '发生时间', after: { day: day(2026, 6, 24) } },
        { header: '解决状态', after: '处理中' },
      ],
      newColumn: null,
      reason: null,
    }),
    makeIssue: async () => ({
      kind: 'made',
      id: 'Q003',
      cell: { sheet: LOG, address: 'A5' },
      reason: applied(),
      problems: [],
      cellsWritten: 6,
    }),
    applyChanges: async (_, changes) => ({
      applied: [...changes],
      skipped: [],
      undo: [],
      problems: [],
      cellsWritten: changes.length,
    }),
    previewSettings: async (_, changes) => {
      const now = aRefresh().counts;
      return { now, then: changes.map(() => now) };
    },
    loadCalendar: async (_, years) => years.map((year) => ({ year, spans: [] })),
    saveCalendar: async () => ({ problems: [] }),
    saveSettings: async (_, change) => void Object.assign(stored, change),
    ...given,
  };
  return {
    inspectWorkbook: jest.fn(actions.inspectWorkbook),
    createTemplates: jest.fn(actions.createTemplates),
    clearSample: jest.fn(actions.clearSample),
    refreshAlerts: jest.fn(actions.refreshAlerts),
    fillSummary: jest.fn(actions.fillSummary),
    exportSummary: jest.fn(actions.exportSummary),
    openSummaryWorkbook: jest.fn(actions.openSummaryWorkbook),
    findForeignTables: jest.fn(actions.findForeignTables),
    previewAdoption: jest.fn(actions.previewAdoption),
    adoptTable: jest.fn(actions.adoptTable),
    proposeCarryOver: jest.fn(actions.proposeCarryOver),
    copyTasks: jest.fn(actions.copyTasks),
    closeMonth: jest.fn(actions.closeMonth),
    exportQuarter: jest.fn(actions.exportQuarter),
    previewDates: jest.fn(actions.previewDates),
    findLostRules: jest.fn(actions.findLostRules),
    auditRules: jest.fn(actions.auditRules),
    restoreRules: jest.fn(actions.restoreRules),
    previewLook: jest.fn(actions.previewLook),
    updateLook: jest.fn(actions.updateLook),
    previewUpgrade: jest.fn(actions.previewUpgrade),
    upgradeWorkbook: jest.fn(actions.upgradeWorkbook),
    findMissingColumns: jest.fn(actions.findMissingColumns),
    addOptionalColumn: jest.fn(actions.addOptionalColumn),
    chooseColumn: jest.fn(actions.chooseColumn),
    watchChanges: jest.fn(actions.watchChanges),
    watchSelection: jest.fn(actions.watchSelection),
    selectedTask: jest.fn(actions.selectedTask),
    selectCell: jest.fn(actions.selectCell),
    loadSettings: jest.fn(actions.loadSettings),
    actOnTasks: jest.fn(actions.actOnTasks),
    previewAct: jest.fn(actions.previewAct),
    undoWrites: jest.fn(actions.undoWrites),
    previewCascade: jest.fn(actions.previewCascade),
    previewIssue: jest.fn(actions.previewIssue),
    makeIssue: jest.fn(actions.makeIssue),
    applyChanges: jest.fn(actions.applyChanges),
    previewSettings: jest.fn(actions.previewSettings),
    loadCalendar: jest.fn(actions.loadCalendar),
    saveCalendar: jest.fn(actions.saveCalendar),
    checkPlan: jest.fn(actions.checkPlan),
    previewTasks: jest.fn(actions.previewTasks),
    inspectTimeline: jest.fn(actions.inspectTimeline),
    makeTimeline: jest.fn(actions.makeTimeline),
    previewMatrix: jest.fn(actions.previewMatrix),
    makeMatrix: jest.fn(actions.makeMatrix),
    acceptMatrix: jest.fn(actions.acceptMatrix),
    generateTasks: jest.fn(actions.generateTasks),
    checkIssues: jest.fn(actions.checkIssues),
    moveIssue: jest.fn(actions.moveIssue),
    writeFiveWhys: jest.fn(actions.writeFiveWhys),
    linkRecurrence: jest.fn(actions.linkRecurrence),
    drawFishbone: jest.fn(actions.drawFishbone),
    placeFishbone: jest.fn(actions.placeFishbone),
    saveSettings: jest.fn(actions.saveSettings),
  };
}

export function fakeHost(given: Partial<PaneHost> = {}): PaneHost {
  return {
    displayLanguage: 'zh-CN',
    readTheme: () => undefined,
    today: () => day(2026, 6, 24),
    minute: () => 552,
    now: () => 0,
    version: '1.2.3',
    reload: () => undefined,
    wallTime: () => '09:12',
    drawPng: async () => 'PNG',
    opensWorkbooks: true,
    ...given,
  };
}

export function refusal(problem: Problem): WorkbookError {
  return new WorkbookError(problem);
}

/** A promise to be settled by the test, for what is under way. */
export function deferred<Value>() {
  let resolve: (value: Value) => void = () => undefined;
  let reject: (error: Error) => void = () => undefined;
  const promise = new Promise<Value>((onResolve, onReject) => {
    resolve = onResolve;
    reject = onReject;
  });
  return { promise, resolve, reject };
}

/** What an action reports of a sheet it made. */
export const aMadeSheet = (): Written => ({
  cells: 9,
  isWorkedOut: false,
  goesFirst: false,
  look: () => () => ({ write: null, kept: 0, undone: 1 }),
});

/** What became of an undo that took a sheet out. */
export const aSheetUndone = (): UndoResult => ({
  ...{ undone: 0, rowsRemoved: 0, others: 1, sheetsRemoved: 1, kept: 0 },
  ...{ refresh: null, problems: [] },
});
