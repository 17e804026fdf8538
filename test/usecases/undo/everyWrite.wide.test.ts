import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { toBase64, type Book, type OpenWorkbook } from '../../../dev-host/index';
import { png } from '../../../dev-host/testing/pictureFiles';
import type { CellChange } from '../../../src/domain/changeLog/cellChange';
import type { PaneActions } from '../../../src/taskpane/context/PaneActions';
import { adoptTable } from '../../../src/usecases/adopt/adoptTable';
import { findForeignTables } from '../../../src/usecases/adopt/findForeignTables';
import { applyChanges } from '../../../src/usecases/changes/applyChanges';
import { checkIssues } from '../../../src/usecases/issues/checkIssues';
import { placeFishbone } from '../../../src/usecases/issues/fishbone/placeFishbone';
import { linkRecurrence } from '../../../src/usecases/issues/linkRecurrence';
import { makeIssue } from '../../../src/usecases/issues/makeIssue';
import { moveIssue } from '../../../src/usecases/issues/moveIssue';
import { writeFiveWhys } from '../../../src/usecases/issues/writeFiveWhys';
import { acceptMatrix } from '../../../src/usecases/matrix/acceptMatrix';
import { makeMatrix } from '../../../src/usecases/matrix/makeMatrix';
import { previewMatrix } from '../../../src/usecases/matrix/previewMatrix';
import { checkPlan } from '../../../src/usecases/plan/checkPlan';
import { generateTasks } from '../../../src/usecases/plan/generateTasks';
import type { RunOptions, Written } from '../../../src/usecases/run/runOptions';
import { saveCalendar } from '../../../src/usecases/settings/saveCalendar';
import { saveSettings } from '../../../src/usecases/settings/saveSettings';
import { clearSample } from '../../../src/usecases/setup/clearSample';
import { inspectWorkbook } from '../../../src/usecases/setup/inspectWorkbook';
import { createTemplates } from '../../../src/usecases/setup/createTemplates';
import { closeMonth } from '../../../src/usecases/summary/closing/closeMonth';
import { copyTasks } from '../../../src/usecases/summary/closing/copyTasks';
import { exportSummary } from '../../../src/usecases/summary/export/exportSummary';
import { fillSummary } from '../../../src/usecases/summary/fillSummary';
import { exportQuarter } from '../../../src/usecases/summary/quarter/exportQuarter';
import { auditRules } from '../../../src/usecases/tidy/auditRules';
import { chooseColumn } from '../../../src/usecases/tidy/chooseColumn';
import { addOptionalColumn } from '../../../src/usecases/tidy/optionalColumns';
import { restoreRules } from '../../../src/usecases/tidy/restoreRules';
import { previewLook, updateLook } from '../../../src/usecases/tidy/updateLook';
import { makeTimeline } from '../../../src/usecases/timeline/makeTimeline';
import { actOnTasks } from '../../../src/usecases/today/acts/actOnTasks';
import { refreshAlerts } from '../../../src/usecases/today/refreshAlerts';
import { undoWrites } from '../../../src/usecases/undo/undoWrites';
import { upgradeWorkbook } from '../../../src/usecases/upgrade/upgradeWorkbook';
import { day, open, openSample, options } from '../openSample';
import { makeEarlier } from '../tidy/makeEarlier';
import { contentOfBook } from './contentOfBook';

/** Issue 14, point 3: every write of every screen can be taken back, and what a colleague did meanwhile stays. */

const ROOT = join(__dirname, '../../..');
const run: RunOptions = options({ asOf: day('2026-06-24'), period: '2026-06' });
const [PLAN, TRACKER, ISSUES, SUMMARY, LOG] = [
  '月度运营计划总表',
  '任务进度跟踪表',
  '问题处理记录表',
  '月度运营总结表',
  '变更日志',
];

/** What of the pane's actions writes nothing into the workbook. */
const READS = [
  'inspectWorkbook',
  'openSummaryWorkbook',
  'proposeCarryOver',
  'previewAct',
  'previewIssue',
  'previewCascade',
  'findForeignTables',
  'previewAdoption',
  'previewDates',
  'findLostRules',
  'auditRules',
  'previewLook',
  'previewUpgrade',
  'findMissingColumns',
  'previewTasks',
  'inspectTimeline',
  'previewMatrix',
  'drawFishbone',
  'selectCell',
  'watchSelection',
  'watchChanges',
  'selectedTask',
  'loadSettings',
  'previewSettings',
  'loadCalendar',
  // Takes back, and is not taken back itself.
  'undoWrites',
] as const satisfies readonly (keyof PaneActions)[];

interface Case {
  /** The workbook before it; the sample, refreshed and filled in, without it. */
  opened?: () => Promise<OpenWorkbook>;
  /** What has to be there first. */
  before?: () => Promise<unknown>;
  run: (options: RunOptions) => Promise<unknown>;
  /** As the pane calls it: what it wrote is what Opsbook works out. */
  isRefresh?: boolean;
  /** Rows that come back have their lines as the rows beside them have. */
  linesDiffer?: boolean;
  /** What a colleague does afterwards, and how many things are kept for that. */
  meanwhile: { sheet: string; cell: string; text: string; kept: number };
}

const change = (given: Partial<CellChange>): CellChange => ({
  ...{ table: 'tasks', row: 'T003', at: 2, column: 'nextStep', before: '', after: '' },
  ...{ action: 'fill', why: '', ...given },
});

async function cell(sheet: string, address: string): Promise<string | number> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(address);
    range.load('values');
    await context.sync();
    return range.values[0]?.[0] as string | number;
  });
}

const edit = (work: (context: Excel.RequestContext) => void) =>
  Excel.run(async (context) => {
    work(context);
    await context.sync();
  });

const type = (sheet: string, address: string, text: string) =>
  edit(({ workbook }) => {
    workbook.worksheets.getItem(sheet).getRange(address).values = [[text]];
  });

/** The sample on its day, with every column of ours filled in. */
async function openFilled(): Promise<OpenWorkbook> {
  if (filled) return open(structuredClone(filled));
  const workbook = await openSample();
  await refreshAlerts(run);
  await checkPlan(run);
  await checkIssues(run);
  await fillSummary(run);
  await refreshAlerts(run);
  filled = workbook.engine.toBook();
  return workbook;
}

/** As it was made for the first test. */
let filled: Book | null = null;

async function openTeam(): Promise<OpenWorkbook> {
  const workbook = open();
  await edit(({ workbook: { worksheets } }) => {
    worksheets.add('6月任务').getRange('A1:E3').values = [
      ['任务', '责任人', '开始日期', '完成日期', '状态'],
      ['官网改版', '张三', '2026-06-01', '2026-06-15', '进行中'],
      ['客户回访', '李四', '2026-06-05', '2026-06-10', '已完成'],
    ];
  });
  return workbook;
}

const PICTURE = { png: toBase64(png(20, 20)), ratio: 1 };
const MATRIX = '责任矩阵';

const CASES: Record<Exclude<keyof PaneActions, (typeof READS)[number]>, Case> = {
  createTemplates: {
    opened: () => Promise.resolve(open()),
    isRefresh: true,
    run: (of) => createTemplates({ ...of, sample: true, onNameTaken: 'stop' }),
    meanwhile: { sheet: PLAN, cell: 'J2', text: '先别删', kept: 1 },
  },
  clearSample: {
    linesDiffer: true,
    run: clearSample,
    meanwhile: { sheet: TRACKER, cell: 'H2', text: '新任务', kept: 0 },
  },
  refreshAlerts: {
    opened: openSample,
    isRefresh: true,
    run: refreshAlerts,
    meanwhile: { sheet: TRACKER, cell: 'K6', text: '我改的', kept: 1 },
  },
  fillSummary: {
    opened: openSample,
    isRefresh: true,
    run: fillSummary,
    meanwhile: { sheet: SUMMARY, cell: 'C4', text: '我改的', kept: 1 },
  },
  checkPlan: {
    opened: openSample,
    isRefresh: true,
    run: checkPlan,
    meanwhile: { sheet: PLAN, cell: 'H5', text: '我改的', kept: 1 },
  },
  checkIssues: {
    opened: openSample,
    isRefresh: true,
    run: checkIssues,
    meanwhile: { sheet: ISSUES, cell: 'J5', text: '我改的', kept: 2 },
  },
  exportSummary: {
    isRefresh: true,
    run: (of) => exportSummary({ ...of, overwriteEdited: false }),
    meanwhile: { sheet: '2026-06 月度总结', cell: 'B3', text: '我改的', kept: 1 },
  },
  closeMonth: {
    run: (of) => closeMonth({ ...of, overwriteEdited: false }),
    meanwhile: { sheet: '2026-06 月结 06-24', cell: 'A30', text: '备注', kept: 1 },
  },
  exportQuarter: {
    before: () => closeMonth({ ...run, overwriteEdited: false }),
    run: (of) => exportQuarter({ ...of, overwriteEdited: false }),
    meanwhile: { sheet: '2026 Q2 季度总结', cell: 'A40', text: '备注', kept: 1 },
  },
  actOnTasks: {
    run: async (of) =>
      actOnTasks(of, {
        changes: [
          change({ column: 'actual', after: { day: day('2026-06-24') }, action: 'done' }),
          change({ column: 'status', before: await cell(TRACKER, 'F6'), after: '已完成', action: 'done' }),
        ],
      }),
    meanwhile: { sheet: TRACKER, cell: 'F6', text: '进行中', kept: 1 },
  },
  applyChanges: {
    run: async (of) => applyChanges(of, [change({ before: await cell(TRACKER, 'H6'), after: '找测试环境' })]),
    meanwhile: { sheet: TRACKER, cell: 'H6', text: '我来跟', kept: 1 },
  },
  copyTasks: {
    run: async (of) => copyTasks(of, [{ id: 'T003', task: String(await cell(TRACKER, 'A6')) }]),
    meanwhile: { sheet: TRACKER, cell: 'H7', text: '我来跟', kept: 1 },
  },
  generateTasks: {
    before: async () => {
      await edit(({ workbook }) => workbook.tables.getItem('OpsTasks').rows.getItemAt(0).delete());
      await refreshAlerts(run);
    },
    run: generateTasks,
    meanwhile: { sheet: TRACKER, cell: 'H6', text: '我来跟', kept: 1 },
  },
  makeIssue: {
    run: (of) => makeIssue({ ...of, task: 'T003' }),
    meanwhile: { sheet: ISSUES, cell: 'E6', text: '我来查', kept: 2 },
  },
  moveIssue: {
    run: (of) => moveIssue({ ...of, id: 'Q002', at: 1, to: 'open' }),
    meanwhile: { sheet: ISSUES, cell: 'H5', text: '我改的', kept: 1 },
  },
  writeFiveWhys: {
    run: async (of) =>
      writeFiveWhys({
        ...of,
        id: 'Q002',
        at: 1,
        answers: ['缺料', '下单晚'],
        before: await cell(ISSUES, 'E5'),
      }),
    meanwhile: { sheet: ISSUES, cell: 'E5', text: '我改的', kept: 1 },
  },
  linkRecurrence: {
    run: (of) => linkRecurrence({ ...of, id: 'Q002', at: 1, repeats: 'Q001' }),
    meanwhile: { sheet: ISSUES, cell: 'J5', text: '我改的', kept: 1 },
  },
  placeFishbone: {
    run: (of) => placeFishbone({ ...of, id: 'Q002', at: 1, ...PICTURE }),
    meanwhile: { sheet: ISSUES, cell: 'N20', text: '备注', kept: 0 },
  },
  adoptTable: {
    opened: openTeam,
    run: async (of) => {
      const [table] = (await findForeignTables(of)).tables;
      if (!table) throw new Error('No table found.');
      const request = { from: table.from, table: 'tasks' as const, choices: [], flipped: [], mark: null };
      return adoptTable(of, request);
    },
    meanwhile: { sheet: TRACKER, cell: 'H4', text: '我来跟', kept: 2 },
  },
  restoreRules: {
    before: () =>
      edit(({ workbook }) => {
        const sheet = workbook.worksheets.getItem(TRACKER);
        sheet.getRange('F4:F5').dataValidation.clear();
        sheet.getRange('D5').dataValidation.clear();
        sheet.getRange('A4:N6').conditionalFormats.clearAll();
        sheet.getRange('A4:A5').format.font.name = 'Arial';
      }),
    run: async (of) => restoreRules(of, await auditRules(run)),
    meanwhile: { sheet: TRACKER, cell: 'H20', text: '备注', kept: 0 },
  },
  updateLook: {
    before: makeEarlier,
    run: async (of) => {
      const tables = (await previewLook(run)).map(({ table }) => table);
      return updateLook(of, { tables, replaced: tables });
    },
    meanwhile: { sheet: TRACKER, cell: 'H20', text: '备注', kept: 0 },
  },
  upgradeWorkbook: {
    before: () =>
      edit(({ workbook: { names, tables } }) => {
        for (const name of ['OpsSchema', 'OpsAsOf', 'OpsLookAhead']) names.getItem(name).delete();
        tables.getItem('OpsChanges').columns.getItem('操作人').delete();
      }),
    run: upgradeWorkbook,
    meanwhile: { sheet: LOG, cell: 'H4', text: '财务部 · 张三', kept: 1 },
  },
  addOptionalColumn: {
    run: (of) => addOptionalColumn(of, { table: 'tasks', column: 'forecast' }),
    meanwhile: { sheet: TRACKER, cell: 'J5', text: '下周', kept: 1 },
  },
  chooseColumn: {
    before: () =>
      edit(({ workbook: { tables } }) => {
        tables.getItem('OpsSummary').columns.getItem('成功经验').name = '亮点';
      }),
    run: (of) => chooseColumn(of, { table: 'summary', column: 'worked', header: '亮点' }),
    meanwhile: { sheet: TRACKER, cell: 'H20', text: '备注', kept: 0 },
  },
  makeTimeline: {
    isRefresh: true,
    run: (of) =>
      makeTimeline({ ...of, timeline: { span: 'month', grouping: 'goal', overwriteEdited: false } }),
    meanwhile: { sheet: '时间线', cell: 'A40', text: '备注', kept: 1 },
  },
  makeMatrix: {
    run: (of) => makeMatrix({ ...of, overwriteEdited: false }),
    meanwhile: { sheet: MATRIX, cell: 'A30', text: '备注', kept: 1 },
  },
  acceptMatrix: {
    before: async () => {
      await makeMatrix({ ...run, overwriteEdited: false });
      await type(MATRIX, 'C5', 'R');
    },
    run: async (of) => {
      const { changes } = await previewMatrix(run);
      return acceptMatrix(
        of,
        changes.map((one) => one.change),
      );
    },
    meanwhile: { sheet: MATRIX, cell: 'A30', text: '备注', kept: 0 },
  },
  saveCalendar: {
    run: (of) => {
      const set = [{ day: day('2026-06-22'), kind: 'holiday' as const, name: '厂休' }];
      return saveCalendar(of, { set, remove: [] });
    },
    meanwhile: { sheet: '工作日历', cell: 'C4', text: '盘点', kept: 2 },
  },
  saveSettings: {
    run: (of) => saveSettings(of, { slipThreshold: 4, asOf: day('2026-06-20') }),
    meanwhile: { sheet: '运营设置', cell: 'B20', text: '备注', kept: 0 },
  },
};

test('every action of the pane is one that writes and is taken back here, or one that only reads', () => {
  const page = readFileSync(join(ROOT, 'src/taskpane/index.tsx'), 'utf8');
  const [, object = ''] = /const useCases: PaneActions = \{\n([^]*?)\n\};/.exec(page) ?? [];
  const actions = [...object.matchAll(/^ {2}(\w+)[:,]/gm)].map(([, name]) => name);
  expect(actions.length).toBeGreaterThan(40);
  expect([...Object.keys(CASES), ...READS].sort()).toEqual([...new Set(actions)].sort());
});

/** Does it, and takes it back as the pane does. */
async function doAndUndo(
  { run: act, isRefresh = false }: Case,
  between: () => Promise<void> = () => Promise.resolve(),
) {
  const written: Written[] = [];
  await act({ ...run, onWritten: (parts) => void written.push(...parts) });
  expect(written).not.toEqual([]);
  await between();
  const undone = await undoWrites(run, written, { isRefresh });
  const isWorkedOut = isRefresh || undone.refresh !== null || undone.sheetsRemoved > 0;
  if (!isWorkedOut) await refreshAlerts(run);
  return undone;
}

describe.each(Object.entries(CASES))('%s', (_, given) => {
  const opened = async () => {
    const workbook = await (given.opened ?? openFilled)();
    await given.before?.();
    return workbook;
  };

  test('is taken back, and the workbook is what it was', async () => {
    const { engine } = await opened();
    const content = () => contentOfBook(engine.toBook(), { without: LOG, lines: !given.linesDiffer });
    const before = content();
    const undone = await doAndUndo(given);
    expect(difference(before, content())).toEqual({ gone: [], added: [] });
    expect(undone).toMatchObject({ kept: 0, problems: [] });
  });

  test('is taken back but for what a colleague changed since, which is counted', async () => {
    await opened();
    const { sheet, cell: address, text, kept } = given.meanwhile;
    const undone = await doAndUndo(given, () => type(sheet, address, text));
    expect(await cell(sheet, address)).toEqual(text);
    expect(undone).toMatchObject({ kept, problems: [] });
  });
});

test('the first minute’s sheets go with all that was filled into them by the same press', async () => {
  const { engine } = open();
  const content = () => contentOfBook(engine.toBook(), { without: LOG, lines: true });
  const before = content();
  const undone = await doAndUndo({
    ...CASES.createTemplates,
    run: async (of) => {
      await createTemplates({ ...of, sample: true, onNameTaken: 'stop' });
      for (const fill of [refreshAlerts, checkPlan, checkIssues, fillSummary]) await fill(of);
    },
  });
  expect(difference(before, content())).toEqual({ gone: [], added: [] });
  expect(undone).toMatchObject({ kept: 0, problems: [] });
  // What was undone is in the log, which stays (SPEC section 9).
  expect(engine.sheets().map(({ name }) => name)).toEqual(['Sheet1', LOG]);
  expect(await inspectWorkbook(run)).toMatchObject({ kind: 'empty' });
});

const REPORT = '2026-06 月度总结';
const goalMissed = () => type(SUMMARY, 'B4', '90家');

/** The same writes over what they made before. */
const REDRAWN: Record<string, Case & { sheet: string }> = {
  exportSummary: {
    ...CASES.exportSummary,
    sheet: REPORT,
    before: async () => {
      await exportSummary({ ...run, overwriteEdited: false });
      await goalMissed();
      // So many that the report gets a second page, and is larger than Excel tells the looks of at once.
      await manyIssues();
    },
  },
  closeMonth: {
    ...CASES.closeMonth,
    sheet: '2026-06 月结 06-24',
    before: async () => {
      await closeMonth({ ...run, overwriteEdited: false });
      await goalMissed();
      await fillSummary(run);
    },
  },
  exportQuarter: {
    ...CASES.exportQuarter,
    sheet: '2026 Q2 季度总结',
    before: async () => {
      await closeMonth({ ...run, overwriteEdited: false });
      await exportQuarter({ ...run, overwriteEdited: false });
      await goalMissed();
      await closeMonth({ ...run, overwriteEdited: false });
    },
  },
  makeTimeline: {
    ...CASES.makeTimeline,
    sheet: '时间线',
    before: () =>
      makeTimeline({ ...run, timeline: { span: 'quarter', grouping: 'owner', overwriteEdited: false } }),
  },
  makeMatrix: {
    ...CASES.makeMatrix,
    sheet: MATRIX,
    before: async () => {
      await makeMatrix({ ...run, overwriteEdited: false });
      await type(PLAN, 'E4', '李四、王五');
      // What owner cells offer is a refresh's, which the undo is followed by.
      await refreshAlerts(run);
    },
  },
  placeFishbone: {
    ...CASES.placeFishbone,
    sheet: ISSUES,
    before: () => placeFishbone({ ...run, id: 'Q002', at: 1, png: toBase64(png(30, 30)), ratio: 1 }),
  },
};

const manyIssues = () =>
  edit(({ workbook }) => {
    const rows = Array.from({ length: 24 }, (_, at) => [
      `问题${at}`,
      '2026-06-20',
      '',
      '张三',
      '',
      '',
      '',
      '待处理',
      '',
    ]);
    workbook.worksheets.getItem(ISSUES).getRange('A6:I29').values = rows;
  });

describe.each(Object.entries(REDRAWN))('%s over what it made before', (_, given) => {
  test('is taken back, and the sheet is what it was: its looks, heights and what is printed', async () => {
    const { engine } = await openFilled();
    await given.before?.();
    const content = () => contentOfBook(engine.toBook(), { without: LOG, lines: true, printed: given.sheet });
    const before = content();
    const undone = await doAndUndo(given);
    expect(difference(before, content())).toEqual({ gone: [], added: [] });
    expect(undone).toMatchObject({ kept: 0, problems: [] });
  });
});

/** Lines that are in one and not in the other: what failed is to be read. */
function difference(before: readonly string[], after: readonly string[]) {
  const [had, has] = [new Set(before), new Set(after)];
  return {
    gone: before.filter((line) => !has.has(line)),
    added: after.filter((line) => !had.has(line)),
  };
}
