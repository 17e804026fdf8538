import type { CellChange } from '../../../src/domain/changeLog/cellChange';
import type { LookChange } from '../../../src/usecases/tidy/lookChange';
import type { AuditedColumn, AuditedLook } from '../../../src/usecases/tidy/ruleAudit';
import { aDataProblem, aGoal, anAlert, aRefresh, aSummary, day, refusal } from '../fakePane';
import { anIssue, anIssueCheck } from '../fakeIssues';
import { anAdoption, aPreview, aRow, aTable } from '../screens/adopt/fakeAdoption';
import type { Journey } from './Journey';

const TRACKER = '任务进度跟踪表';
const SUMMARY = '月度运营总结表';
const change: CellChange = {
  ...{ table: 'tasks', row: 'T-9', at: 4, column: 'status', before: '进行中', after: '已完成' },
  ...{ action: 'accept', why: '采纳' },
};

const aLookChange = (part: LookChange['part'], before: LookChange['before'], after: LookChange['after']) => ({
  ...{ part, before, after, columns: ['责任人', '编号'], rows: 3 },
});
const lookChanges: readonly LookChange[] = [
  aLookChange('fontName', 'Calibri', 'Microsoft YaHei'),
  aLookChange('fontSize', 11, 9.5),
  aLookChange('fontColor', '#000000', '#1F2A27'),
  aLookChange('bold', true, false),
  aLookChange('fill', '#FFFF00', '#FFFFFF'),
  aLookChange('horizontal', 'Left', 'Center'),
  aLookChange('horizontal', 'Right', 'Left'),
  aLookChange('horizontal', 'General', 'Left'),
  aLookChange('vertical', 'Top', 'Center'),
  aLookChange('vertical', 'Bottom', 'Center'),
  aLookChange('indent', 0, 1),
  aLookChange('wrap', true, false),
  aLookChange('line', 'None', '#D5DCD9'),
  aLookChange('numberFormat', '0', '+0;-0;0'),
  { ...aLookChange('width', '', ''), columns: ['责任人'] },
  { ...aLookChange('height', '', ''), columns: [] },
  { ...aLookChange('frozen', 0, 1), columns: [] },
  { ...aLookChange('printed', '', ''), columns: [] },
];
const aDamage: readonly AuditedLook[] = [
  { table: 'tasks', sheet: TRACKER, part: 'colours', changes: [] },
  { table: 'tasks', sheet: TRACKER, part: 'cells', changes: lookChanges },
];
const sheetLook = {
  ...{ table: 'tasks' as const, sheet: TRACKER, sheetProtected: false, colours: true },
  ...{ changes: lookChanges, hints: '说明', own: lookChanges },
};

const TODAY: readonly Journey[] = [
  {
    name: 'the list with every kind of alert',
    actions: {
      refreshAlerts: async () =>
        aRefresh({
          alerts: [
            anAlert({ help: '测试服务器', approver: '李总' }),
            anAlert({ key: 'T-2', id: 'T-2', severity: 'amber', slip: 2, slipIsForecast: true, owner: '' }),
            anAlert({ key: 'T-3', id: 'T-3', severity: 'dueSoon', slip: 0, task: '', noNextStep: true }),
            anAlert({ key: 'T-4', id: 'T-4', severity: 'dueSoon', slip: 0, dueToday: true, blocked: true }),
          ],
          dataProblems: [
            aDataProblem({ fix: { change, field: '进度状态', before: '进行中', after: '已完成' } }),
          ],
          problems: [{ code: 'calendarMissing', years: '2027' }],
        }),
    },
    press: ['action.refresh', 'alert.data'],
    ends: 'headline.cell',
  },
  {
    name: 'work that takes long',
    actions: {
      refreshAlerts: ({ onProgress }) => {
        onProgress?.({ phase: 'reading', done: 100, total: 5000 });
        return new Promise(() => undefined);
      },
    },
    press: ['action.refresh'],
    ends: 'progress.readingRows',
  },
  { name: 'nothing refreshed yet', press: [], ends: 'today.firstRefresh' },
  {
    name: 'no alerts',
    actions: {
      refreshAlerts: async () =>
        aRefresh({
          alerts: [],
          tasks: 3,
          nextDue: { task: '发货', owner: '', day: day(2026, 7, 1), cell: cellOf(TRACKER) },
        }),
    },
    press: ['action.refresh'],
    ends: 'today.next',
  },
  {
    name: 'an alert that is acknowledged',
    actions: { refreshAlerts: async () => aRefresh({ alerts: [anAlert({ owner: '' })] }) },
    press: ['action.refresh', 'today.noOwner', 'act.more', 'act.acknowledge'],
    ends: 'done.acknowledged',
  },
  {
    name: 'when to be reminded',
    actions: { refreshAlerts: async () => aRefresh({ alerts: [anAlert({ owner: '', help: '测试' })] }) },
    press: ['action.refresh', 'today.noOwner', 'act.more', 'act.snooze'],
    ends: 'snooze.tomorrow',
  },
  {
    name: 'a task that is done',
    actions: { refreshAlerts: async () => aRefresh({ alerts: [anAlert({ owner: '' })] }) },
    press: ['action.refresh', 'today.noOwner', 'act.done'],
    ends: 'act.write',
  },
  {
    name: 'a date that is moved',
    actions: { refreshAlerts: async () => aRefresh({ alerts: [anAlert({ owner: '' })] }) },
    press: ['action.refresh', 'today.noOwner', 'act.reschedule'],
    ends: 'act.newFinish',
  },
  {
    name: 'follow-on tasks',
    actions: {
      refreshAlerts: async () => aRefresh({ alerts: [anAlert({ owner: '' })] }),
      previewCascade: async () => ({
        ...{ mode: 'fixed', hasPredecessors: true, notes: [], problems: [] },
        proposals: [
          {
            ...{ id: 'T-3', task: '上线', owner: '李四', start: null, days: 2 },
            ...{ why: '“物料到货”晚 2 天。', explained: '“物料到货”晚 2 天。' },
            finish: { before: day(2026, 6, 15), after: day(2026, 6, 17) },
            ...{ changes: [change], cell: cellOf(TRACKER) },
          },
        ],
      }),
    },
    press: ['action.refresh', 'today.noOwner', 'act.more', 'act.cascade'],
    ends: 'cascade.finish',
  },
  {
    name: 'the digest',
    actions: {
      refreshAlerts: async () =>
        aRefresh({ digests: [{ owner: '张三', tasks: 2, text: '张三的两项' }], review: '复盘三段' }),
    },
    press: ['action.refresh', 'group.more', 'group.digest'],
    ends: 'digest.copyNow',
  },
  {
    name: 'who one is',
    press: ['action.refresh', 'owner.choose', 'owner.me'],
    ends: 'owner.whoHint',
  },
  {
    name: 'what is to be noted',
    actions: {
      refreshAlerts: async () => aRefresh({ problems: [{ code: 'calendarMissing', years: '2027' }] }),
    },
    press: ['action.refresh', 'journal.open'],
    ends: 'notes.calendar',
  },
  { name: 'the keys', press: ['action.refresh', 'keys.title'], ends: 'keys.note' },
  {
    name: 'sample data',
    actions: {
      inspectWorkbook: async () => ({ kind: 'ours', sheets: [TRACKER], hasSample: true }),
      findLostRules: async () => [{ table: 'tasks', column: 'status' }],
    },
    press: ['action.refresh', 'sample.clear'],
    ends: 'sample.clearNow',
  },
  {
    name: 'a refusal',
    actions: { refreshAlerts: () => Promise.reject(refusal({ code: 'sheetProtected', sheet: TRACKER })) },
    press: ['action.refresh'],
    ends: 'action.retry',
  },
];

const PLAN_AND_ISSUES: readonly Journey[] = [
  { name: 'the plan', press: ['tab.plan'], ends: 'plan.generate' },
  { name: 'the matrix to make', press: ['tab.plan', 'matrix.title'], ends: 'matrix.none' },
  {
    name: 'changes of the matrix that go into the plan',
    actions: {
      previewMatrix: async () => ({
        ...{ sheet: '责任矩阵', problems: [], isBehind: false },
        changes: [{ task: '印刷', field: '审批人', before: '', after: '王五', change }],
      }),
    },
    press: ['tab.plan', 'matrix.title', 'matrix.accept'],
    ends: 'changes.applied',
  },
  {
    name: 'the timeline there is',
    actions: {
      inspectTimeline: async () => ({
        timeline: { sheet: '时间线', choice: { span: 'month', grouping: 'goal' }, isEdited: true },
      }),
    },
    press: ['tab.plan', 'timeline.title'],
    ends: 'drawn.goTo',
  },
  { name: 'tasks to make of the plan', press: ['tab.plan', 'plan.generate'], ends: 'plan.differingHint' },
  {
    name: 'tasks made of the plan',
    press: ['tab.plan', 'plan.generate', 'plan.add'],
    ends: 'plan.generated',
  },
  { name: 'the issues', press: ['tab.issues'], ends: 'issues.lacks' },
  {
    name: 'what an issue lacks, filled in',
    press: ['tab.issues', 'issues.lacks', 'issues.fill'],
    ends: 'act.writeOne',
  },
  {
    name: 'five whys',
    actions: { checkIssues: async () => anIssueCheck([anIssue({ rootCause: '没有保养流程' })]) },
    press: ['tab.issues', 'issues.lacks', 'issues.fiveWhys'],
    ends: 'issues.replaceCause',
  },
  {
    name: 'the fishbone',
    press: ['tab.issues', 'issues.lacks', 'act.more', 'issues.fishbone'],
    ends: 'issues.place',
  },
];

const MONTH: readonly Journey[] = [
  { name: 'the month before it is filled', press: ['tab.summary'], ends: 'summary.intro' },
  {
    name: 'the month with a draft',
    actions: {
      fillSummary: async () =>
        aSummary({
          rows: [
            aGoal({ openTasks: ['发货'] }),
            aGoal({ goal: '复购率40%', actual: '', rate: null, cell: { sheet: SUMMARY, address: 'A5' } }),
          ],
          drafts: [
            {
              ...{ key: '1/reason', goal: '复购率40%', column: '未完成/超额原因', text: '一句' },
              ...{ cell: cellOf(SUMMARY), change: { ...change, table: 'summary', column: 'reason' } },
            },
          ],
        }),
    },
    press: ['tab.summary', 'summary.fill', 'summary.draft'],
    ends: 'summary.keepBlank',
  },
  { name: 'the month exported', press: ['tab.summary', 'summary.export'], ends: 'summary.created' },
  {
    name: 'the month as text',
    press: ['tab.summary', 'summary.fill', 'act.more', 'summary.text'],
    ends: 'summary.copy',
  },
  {
    name: 'tasks to carry over',
    actions: {
      proposeCarryOver: async () => ({
        ...{ from: '2026-06', into: '2026-07', problems: [] },
        items: [null, 'noFinish' as const].map((stays, index) => ({
          ...{ key: `T00${index}`, id: `T00${index}`, task: '系统上线', owner: '张三', status: '受阻' },
          ...{ before: day(2026, 6, 20), after: day(2026, 7, 20), stays, cell: cellOf(TRACKER) },
          changes: stays ? [] : [change],
        })),
      }),
    },
    press: ['tab.summary', 'act.more', 'carry.menu'],
    ends: 'carry.stays.noFinish',
  },
  {
    name: 'the month to close',
    press: ['tab.summary', 'act.more', 'close.title'],
    ends: 'close.nothingLocked',
  },
  {
    name: 'the month closed',
    press: ['tab.summary', 'act.more', 'close.title', 'close.do'],
    ends: 'close.first',
  },
];

const SETTINGS: readonly Journey[] = [
  {
    name: 'settings and the work calendar',
    actions: {
      loadCalendar: async (_, years) =>
        years.map((year) => ({
          year,
          spans: [
            {
              ...{ from: day(2026, 6, 19), to: day(2026, 6, 21), kind: 'holiday', name: '端午' },
              source: 'published',
            },
          ],
        })),
    },
    press: ['tab.settings'],
    ends: 'calendar.toWorkday',
  },
  {
    name: 'dates to convert',
    actions: {
      previewDates: async () => ({
        items: [
          {
            ...{ change, cell: cellOf(TRACKER), name: '印刷', header: '计划完成时间', text: '6.10' },
            ...{ day: day(2026, 6, 10), ticked: true, isOther: false, doubts: [] },
          },
        ],
        ...{ unreadable: [{ cell: cellOf(TRACKER), text: '6.31' }], withoutId: 2, problems: [] },
      }),
    },
    press: ['tab.settings', 'tools.dates'],
    ends: 'dates.unreadable',
  },
  {
    name: 'rules to restore',
    actions: {
      auditRules: async () => ({
        columns: [lostRule('status', 'gone'), lostRule('finish', 'different'), lostRule('start', 'own')],
        looks: aDamage,
        problems: [],
      }),
    },
    press: ['tab.settings', 'tools.rules'],
    ends: 'rules.different',
  },
  {
    name: 'columns to add',
    actions: {
      findMissingColumns: async () => [
        ...(
          ['direction', 'deliverable', 'approver', 'consulted', 'informed', 'interfacePerson'] as const
        ).map((column) => ({ table: 'plan' as const, column, sheet: '月度运营计划总表', header: '某列' })),
        ...(['predecessors', 'forecast', 'percent', 'baseline'] as const).map((column) => ({
          ...{ table: 'tasks' as const, column, sheet: TRACKER, header: '某列' },
        })),
        ...(['linkedTask', 'causeKind'] as const).map((column) => ({
          ...{ table: 'issues' as const, column, sheet: '问题处理记录表', header: '某列' },
        })),
      ],
    },
    press: ['tab.settings', 'tools.columns'],
    ends: 'columns.found',
  },
  {
    name: 'a column that no header tells',
    actions: {
      findMissingColumns: async () => [
        { table: 'tasks', column: 'finish', sheet: TRACKER, header: '某列', choices: ['某表头', '另一列'] },
        { table: 'tasks', column: 'actual', sheet: TRACKER, header: '某列', choices: [] },
      ],
    },
    press: ['tab.settings', 'tools.columns'],
    ends: 'columns.point',
  },
  {
    name: 'every column added',
    press: ['tab.settings', 'tools.columns'],
    ends: 'columns.none',
  },
  {
    name: 'a look to update',
    actions: { previewLook: async () => [sheetLook] },
    press: ['tab.settings', 'tools.look'],
    ends: 'look.found',
  },
  {
    name: 'a look that is updated',
    actions: {
      previewLook: async () => [sheetLook],
      updateLook: async () => ({ sheets: [TRACKER] }),
    },
    press: ['tab.settings', 'tools.look', 'look.run'],
    ends: 'look.done',
  },
  {
    name: 'a workbook to upgrade',
    actions: {
      inspectWorkbook: async () => ({ kind: 'ours', sheets: [TRACKER], hasSample: false, isOlder: true }),
      previewUpgrade: async () => ({
        ...{ from: 0, to: 1, logSheet: '变更日志' },
        steps: [{ kind: 'asOfName' }, { kind: 'limitNames' }, { kind: 'logColumn', column: 'who' }],
      }),
    },
    press: ['action.refresh', 'journal.open', 'upgrade.see'],
    ends: 'upgrade.found',
  },
  {
    name: 'a look that is up to date',
    press: ['tab.settings', 'tools.look'],
    ends: 'look.none',
  },
];

const TOTAL = { row: 9, reason: 'total' as const, text: '合计', why: '合计行' };

const foreign = {
  inspectWorkbook: async () => ({ kind: 'foreign' as const, sheets: [], hasSample: false }),
  findForeignTables: async () => ({
    tables: [aTable(), aTable({ from: { sheet: 'S2', headerRow: 0, firstColumn: 0 }, title: 'S2' })],
    sheets: [{ name: '六月', rows: 40 }],
    problems: [],
  }),
  previewAdoption: async () =>
    aPreview({
      rows: [
        aRow(3),
        aRow(4, {
          doubts: [{ cell: { sheet: '六月', address: 'C4' }, text: '6.31', sentence: '没有这一天' }],
        }),
        aRow(5, { name: '', changes: [{ header: '责任人', before: '', after: '李四' }], kind: 'changed' }),
      ],
      skipped: [TOTAL],
      gone: ['旧任务'],
    }),
  adoptTable: async () => anAdoption({ changed: 1, left: [TOTAL] }),
};

const FIRST: readonly Journey[] = [
  {
    name: 'an empty workbook',
    actions: { inspectWorkbook: async () => ({ kind: 'empty', sheets: [], hasSample: false }) },
    press: ['firstRun.settings'],
    ends: 'settings.appearance',
  },
  {
    name: 'a workbook with some of the tables',
    actions: { inspectWorkbook: async () => ({ kind: 'partly', sheets: [TRACKER], hasSample: false }) },
    press: [],
    ends: 'firstRun.lookAnyway',
  },
  { name: 'tables of a team', actions: foreign, press: [], ends: 'adopt.start' },
  { name: 'its columns', actions: foreign, press: ['adopt.start'], ends: 'adopt.unused' },
  { name: 'its rows', actions: foreign, press: ['adopt.start', 'adopt.next'], ends: 'adopt.gone' },
  {
    name: 'what was taken over',
    actions: foreign,
    press: ['adopt.start', 'adopt.next', 'adopt.run'],
    ends: 'adopt.finish',
  },
  {
    name: 'the choice of a table',
    actions: {
      ...foreign,
      inspectWorkbook: async () => ({ kind: 'ours', sheets: [TRACKER], hasSample: false }),
    },
    press: ['tab.settings', 'tools.adopt'],
    ends: 'adopt.as',
  },
];

export const JOURNEYS: readonly Journey[] = [...TODAY, ...PLAN_AND_ISSUES, ...MONTH, ...SETTINGS, ...FIRST];

function lostRule(column: 'status' | 'finish' | 'start', state: AuditedColumn['state']): AuditedColumn {
  const invalid = [{ cell: cellOf(TRACKER), text: '再说' }];
  return { table: 'tasks', column, sheet: TRACKER, header: '进度状态', state, rows: 38, invalid };
}

function cellOf(sheet: string) {
  return { sheet, address: 'D6' };
}
