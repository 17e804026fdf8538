import { textCell } from '../../../src/domain/cells/cellSnapshot';
import { draftSummary, type SummaryTexts } from '../../../src/domain/summary/draftSummary';
import type { TaskOutcome } from '../../../src/domain/summary/taskOutcome';
import { languageOf } from '../../../src/words/vocabulary/languages';
import { summariseMonth } from '../../../src/domain/summary/summarise';
import { issue, type TypedIssue } from '../issue/issueCases';
import { outcome } from './outcomeCases';

interface Month {
  code?: 'zh-CN' | 'en';
  plan?: [goal: string, task: string][];
  tasks?: TaskOutcome[];
  issues?: TypedIssue[];
  summary?: ({ goal: string; actual?: string } & Partial<SummaryTexts>)[];
}

function drafts({
  code = 'zh-CN',
  plan = [['获客100家', '推广']],
  tasks = [],
  issues = [],
  summary = [],
}: Month): string[] {
  const planned = plan.map(([monthGoal, task]) => ({ monthGoal, task }));
  const { lines } = summariseMonth({
    plan: planned,
    tasks: tasks.map(({ task, assessment }) => ({ name: task.name, status: assessment.status })),
    summary: summary.map(({ goal, actual = '' }) => ({ goal, actual: textCell(actual) })),
  });
  return draftSummary({
    language: languageOf(code),
    dayBasis: 'calendar',
    period: '2026-06',
    plan: planned,
    tasks,
    issues: issues.map(issue),
    lines,
    texts: summary.map(({ reason = '', worked = '', improve = '', next = '' }) => ({
      reason,
      worked,
      improve,
      next,
    })),
  }).map(({ goal, row, column, text }) => `${row ?? '+'} ${goal} ${column}: ${text}`);
}

const LATE = outcome('推广', { start: '6.1', finish: '6.10', actual: '6.12', reason: '客户改需求。' });
const ISSUE: TypedIssue = {
  id: 'Q001',
  issue: '停机',
  occurredOn: '6.18',
  rootCause: '保养记录缺失',
  prevention: '建立保养台账',
};
const MISSED = { goal: '获客100家', actual: '80家' };

describe('from the tasks of a goal', () => {
  it.each<[what: string, task: TaskOutcome, expected: string[]]>([
    ['done late', LATE, ['0 获客100家 reason: 推广（延期完成）：客户改需求']],
    [
      'blocked',
      outcome('推广', { finish: '6.20', status: '受阻', reason: '接口失败' }),
      ['0 获客100家 reason: 推广（受阻）：接口失败'],
    ],
    ['late', outcome('推广', { finish: '6.20', reason: '缺人' }), ['0 获客100家 reason: 推广（延期）：缺人']],
    [
      'not due yet',
      outcome('推广', { finish: '7.20', reason: '缺人' }),
      ['0 获客100家 reason: 推广（进行中）：缺人'],
    ],
    ['without a reason', outcome('推广', { finish: '6.20', reason: '无' }), []],
    ['cancelled', outcome('推广', { finish: '6.20', status: '已取消', reason: '不做了' }), []],
    [
      'on time',
      outcome('推广', { finish: '6.20', actual: '6.20', reason: '提前约了客户' }),
      ['0 获客100家 worked: 推广按时完成：提前约了客户'],
    ],
    [
      'early',
      outcome('推广', { finish: '6.20', actual: '6.18', reason: '换了渠道' }),
      ['0 获客100家 worked: 推广提前 2 天完成：换了渠道'],
    ],
    ['early with nothing said', outcome('推广', { finish: '6.20', actual: '6.18' }), []],
    ['done undated', outcome('推广', { finish: '6.20', status: '已完成', reason: '换了渠道' }), []],
    ['of another goal', outcome('别的', { finish: '6.20', reason: '缺人' }), []],
  ])('%s', (_what, task, expected) => {
    expect(drafts({ tasks: [task], summary: [MISSED] })).toEqual(expected);
  });

  it('gives a met goal no reason of lateness', () => {
    expect(drafts({ tasks: [LATE], summary: [{ goal: '获客100家', actual: '120家' }] })).toEqual([]);
    expect(drafts({ tasks: [LATE], summary: [{ goal: '获客100家' }] })).toHaveLength(1);
  });

  it('speaks English', () => {
    const tasks = [outcome('推广', { finish: '6.20', actual: '6.18', reason: 'New channel' })];
    expect(drafts({ code: 'en', tasks })).toEqual([
      '+ 获客100家 worked: 推广 done 2 days early: New channel',
    ]);
  });
});

describe('from the issues', () => {
  const both = (row: string) => [`${row} improve: 保养记录缺失`, `${row} next: 建立保养台账`];
  const two: Month = {
    plan: [
      ['获客100家', '推广'],
      ['设备故障≤2次', '保养'],
    ],
    tasks: [outcome('推广', {}), outcome('保养', {})],
  };
  it.each<[what: string, issues: TypedIssue[], summary: NonNullable<Month['summary']>, expected: string[]]>([
    ['linked to a task of the goal', [{ ...ISSUE, linkedTask: '推广' }], [MISSED], both('0 获客100家')],
    [
      'linked, though the goal was met',
      [{ ...ISSUE, linkedTask: '推广' }],
      [{ ...MISSED, actual: '100家' }],
      both('0 获客100家'),
    ],
    ['linked to a task of no goal', [{ ...ISSUE, linkedTask: 'T099' }], [MISSED], []],
    [
      'of the month, to the missed goal nearest in wording',
      [{ ...ISSUE, issue: '设备故障停机' }],
      [MISSED, { goal: '设备故障≤2次', actual: '5次' }],
      both('1 设备故障≤2次'),
    ],
    [
      'of the month, near to no goal: to the missed ones',
      [ISSUE],
      [MISSED, { goal: '设备故障≤2次', actual: '1次' }],
      both('0 获客100家'),
    ],
    [
      'of the month, nothing missed',
      [ISSUE],
      [
        { ...MISSED, actual: '100家' },
        { goal: '设备故障≤2次', actual: '1次' },
      ],
      [],
    ],
    [
      'of another month and closed',
      [{ ...ISSUE, occurredOn: '5.18', state: '已关闭' }],
      [MISSED, { goal: '设备故障≤2次', actual: '1次' }],
      [],
    ],
    [
      'of another month and still open',
      [{ ...ISSUE, occurredOn: '5.18', state: '处理中' }],
      [MISSED, { goal: '设备故障≤2次', actual: '1次' }],
      both('0 获客100家'),
    ],
    [
      'a cause said twice',
      [ISSUE, { ...ISSUE, prevention: '' }],
      [MISSED, { goal: '设备故障≤2次', actual: '1次' }],
      both('0 获客100家'),
    ],
    [
      'the end of a chain',
      [{ ...ISSUE, prevention: '', rootCause: '为什么1：停机\n为什么2：没有保养制度' }],
      [MISSED, { goal: '设备故障≤2次', actual: '1次' }],
      ['0 获客100家 improve: 没有保养制度'],
    ],
  ])('%s', (_what, issues, summary, expected) => {
    expect(drafts({ ...two, issues, summary })).toEqual(expected);
  });
});

describe('only empty cells', () => {
  it.each<[cell: string, drafted: boolean]>([
    ['', true],
    ['  ', true],
    ['客户改需求', false],
    ['无', false],
    ['-', false],
    ['【草稿】推广（延期完成）：客户改需求', false],
    ['【草稿】改过的草稿', false],
  ])('%j is drafted: %s', (reason, drafted) => {
    expect(drafts({ tasks: [LATE], summary: [{ ...MISSED, reason }] }).length > 0).toBe(drafted);
  });

  it('drafts nothing for a row without a goal', () => {
    expect(drafts({ plan: [], tasks: [LATE], summary: [{ goal: '', actual: '5' }] })).toEqual([]);
  });
});

it('counts what is more than five', () => {
  const tasks = Array.from({ length: 7 }, (_, index) =>
    outcome('推广', { finish: '6.20', reason: `原因${index}` }),
  );
  const [text = ''] = drafts({ tasks });
  expect(text).toContain('原因4；等共 7 项');
  expect(text).not.toContain('原因5');
});

it('drafts for the seed’s summary only what belongs into its blanks', () => {
  const summary = [
    {
      goal: '新增客户100家',
      actual: '120家',
      reason: '线上推广素材优化、渠道新增',
      worked: '推广素材A/B测试提升率',
    },
    { goal: '老客户复购率40%', actual: '35%', next: '增加客户回访,推出复购折扣' },
    {
      goal: '订单准时发货率98%',
      actual: '95%',
      reason: '2次设备故障导致延迟',
      worked: '备用设备启用减少影响',
      improve: '',
      next: '提高保养至每周2次',
    },
  ];
  const issues: TypedIssue[] = [
    {
      issue: '客户A订单延迟发货',
      occurredOn: '6.15',
      impact: '客户满意度下降',
      rootCause: '库存数据未实时同步',
      prevention: '引入WMS系统,6月底前完成',
      state: '已解决',
    },
    {
      issue: '生产设备故障停机',
      occurredOn: '6.18',
      impact: '日产量减少30台',
      rootCause: '设备定期保养记录缺失',
      prevention: '建立设备保养台账,每周检查',
      state: '处理中',
    },
  ];
  expect(drafts({ plan: [], issues, summary })).toEqual([
    '2 订单准时发货率98% improve: 库存数据未实时同步；设备定期保养记录缺失',
  ]);
});
