import type { IssueNeed } from '../../../src/domain/schema/issueCodes';
import type { MonthReport } from '../../../src/domain/summary/report/monthReport';
import { describeConclusions } from '../../../src/words/report/describeConclusions';
import { describeHeadline } from '../../../src/words/report/describeHeadline';
import { reportText } from '../../../src/words/report/reportText';
import { languageOf } from '../../../src/words/vocabulary/languages';
import { day } from '../../domain/task/taskCases';
import { outcome } from '../../domain/summary/outcomeCases';
import {
  aGoal,
  aLateTask,
  aMissedGoal,
  aMonthReport,
  anIssue,
} from '../../domain/summary/report/aMonthReport';

const [zh, en] = [languageOf('zh-CN'), languageOf('en')];
const nobody: MonthReport['tasks'] = { shares: [], done: 0, total: 0, cancelled: 0 };

it.each<[what: string, changes: Partial<MonthReport>, zh: string, en: string]>([
  [
    'one blocked red task',
    { late: [aLateTask({ isBlocked: true })] },
    '2 个目标达成 1 个；3 项任务完成 2 项，1 项红色预警，受阻，晚 12 天。',
    '1 of 2 goals met; 2 of 3 tasks done, 1 red alert, blocked and 12 days late.',
  ],
  [
    'several red tasks, of which one is blocked',
    { late: [aLateTask({ isBlocked: true }), aLateTask()] },
    '2 个目标达成 1 个；3 项任务完成 2 项，2 项红色预警，其中 1 项受阻，晚 12 天。',
    '1 of 2 goals met; 2 of 3 tasks done, 2 red alerts, 1 of them blocked and 12 days late.',
  ],
  [
    'several blocked red tasks',
    { late: [aLateTask({ isBlocked: true }), aLateTask({ isBlocked: true }), aLateTask()] },
    '2 个目标达成 1 个；3 项任务完成 2 项，3 项红色预警，其中 2 项受阻。',
    '1 of 2 goals met; 2 of 3 tasks done, 3 red alerts, 2 of them blocked.',
  ],
  [
    'nothing red, a goal not filled in',
    { late: [], goals: [aGoal({ rate: null, actual: '', verdict: { code: 'notFilled' } })] },
    '1 个目标达成 0 个，1 个未填；3 项任务完成 2 项，没有红色预警。',
    '0 of 1 goal met, 1 not filled in; 2 of 3 tasks done, no red alerts.',
  ],
  [
    'an empty month',
    { late: [], goals: [], tasks: nobody },
    '还没有目标；没有任务。',
    'No goals yet; no tasks.',
  ],
])('the headline of %s', (_, changes, chinese, english) => {
  const report = aMonthReport(changes);
  expect(describeHeadline(zh, report)).toBe(chinese);
  expect(describeHeadline(en, report)).toBe(english);
});

const red = outcome('红', { finish: '6.1' });

it.each<[what: string, changes: Partial<MonthReport>, zh: string[], en: string[]]>([
  [
    'missed goals, a late task, an issue',
    {
      goals: [
        aMissedGoal('复购率40%', 0.875, '35%<40%'),
        // One task of both goals is one task.
        { ...aMissedGoal('发货率98%', 0.9694, '95%<98%'), redTasks: [red] },
        { ...aMissedGoal('好评率90%', 0.5, '45%<90%'), redTasks: [red] },
      ],
      late: [aLateTask({ forecast: day('2026-07-02'), isEscalated: true })],
      issues: { open: [anIssue('open', ['rootCause', 'prevention'])], added: 1, closed: 0 },
    },
    [
      '未达标：好评率90%，达成率 50%；复购率40%，达成率 88%；发货率98%，达成率 97%。这些目标有 1 项红色任务未完成。',
      '最晚的是“仓库库存系统调试”：计划 6月20日，预计 7月2日，晚 12 天，需要升级，原因：第三方接口数据对接失败。',
      '1 个问题未关闭，还缺根本原因。',
    ],
    [
      'Missed: 好评率90%, attainment 50%; 复购率40%, attainment 88%; 发货率98%, attainment 97%. 1 of their tasks is red and open.',
      'Furthest behind is “仓库库存系统调试”: planned for Jun 20, now expected Jul 2, 12 days late, to be escalated, reason: 第三方接口数据对接失败.',
      '1 issue is open; still missing: root cause.',
    ],
  ],
  [
    'a goal missed in words, and a reason with brackets of its own and an issue',
    {
      goals: [aGoal({ goal: '完成SOP修订', rate: null, met: false, verdict: { code: 'notDone' } })],
      late: [aLateTask({ reason: '供应商（外协）接口失败（问题 Q003）', forecast: null })],
    },
    [
      '未达标：完成SOP修订，未完成。',
      '最晚的是“仓库库存系统调试”：计划 6月20日，晚 12 天，原因：供应商（外协）接口失败。',
      '没有未关闭的问题。',
    ],
    [
      'Missed: 完成SOP修订, not done.',
      'Furthest behind is “仓库库存系统调试”: planned for Jun 20, 12 days late, reason: 供应商（外协）接口失败.',
      'No issue is open.',
    ],
  ],
  [
    'more missed goals than a sentence names',
    { goals: [1, 2, 3, 4].map((at) => aMissedGoal(`目标${at}`, at / 10, `${at}<10`)), late: [] },
    [
      '未达标 4 个，差距最大：目标1，达成率 10%；目标2，达成率 20%；目标3，达成率 30%。',
      '没有延期或受阻的任务。',
      '没有未关闭的问题。',
    ],
    [
      '4 missed, furthest behind: 目标1, attainment 10%; 目标2, attainment 20%; 目标3, attainment 30%.',
      'No task is late or blocked.',
      'No issue is open.',
    ],
  ],
  [
    'all met; a task blocked before it is due, whose reason nobody gave',
    { goals: [aGoal()], late: [aLateTask({ days: 0, isBlocked: true, reason: '', severity: 'amber' })] },
    ['全部目标达标。', '受阻的是“仓库库存系统调试”：计划 6月20日，原因未说明。', '没有未关闭的问题。'],
    [
      'All goals were met.',
      'Blocked: “仓库库存系统调试”, planned for Jun 20, no reason given.',
      'No issue is open.',
    ],
  ],
  [
    'goals that cannot be judged beside one that was met',
    { goals: [aGoal(), aGoal({ rate: null, verdict: { code: 'notFilled' } })], late: [] },
    ['其他目标全部达标，1 个还不能判定。', '没有延期或受阻的任务。', '没有未关闭的问题。'],
    ['All other goals were met; 1 cannot be judged yet.', 'No task is late or blocked.', 'No issue is open.'],
  ],
])('the conclusions of %s', (_, changes, chinese, english) => {
  const report = aMonthReport(changes);
  expect(describeConclusions(zh, report)).toEqual(chinese);
  expect(describeConclusions(en, report)).toEqual(english);
});

describe('how alerts moved', () => {
  const days = (last: string, done: number, red = 1): MonthReport['days'] => {
    const recorded = [
      { day: day('2026-06-19'), red: 3, amber: 2, done: 1 },
      { day: day(last), red, amber: 2, done },
    ];
    const [weekBefore = null, latest] = recorded;
    return latest ? { recorded, last: latest, weekBefore, off: new Set() } : null;
  };

  it.each<[what: string, days: MonthReport['days'], zh: string, en: string]>([
    [
      'to the as-of day',
      days('2026-06-26', 2),
      '比 6月19日：红 3→1，黄 2→2，完成 1→2。',
      'Since Jun 19: red 3→1, amber 2→2, done 1→2.',
    ],
    // The tracker then holds more than this month: its count is not the one above.
    [
      'with tasks of other months',
      days('2026-06-26', 9),
      '比 6月19日：红 3→1，黄 2→2。',
      'Since Jun 19: red 3→1, amber 2→2.',
    ],
    // Carried over by copy since: the month has its record of the task, the day no alert.
    [
      'to another count than that of the month',
      days('2026-06-26', 2, 0),
      '比 6月19日：完成 1→2。',
      'Since Jun 19: done 1→2.',
    ],
    [
      'to an earlier day',
      days('2026-06-25', 9),
      '6月19日到 6月25日：红 3→1，黄 2→2。',
      'Jun 19 to Jun 25: red 3→1, amber 2→2.',
    ],
  ])('%s', (_, recorded, chinese, english) => {
    const report = aMonthReport({ days: recorded });
    expect(describeConclusions(zh, report)[2]).toBe(`${chinese}没有未关闭的问题。`);
    expect(describeConclusions(en, report)[2]).toBe(`${english} No issue is open.`);
  });

  it('is not said where no count is that of the month', () => {
    const report = aMonthReport({ days: days('2026-06-26', 9, 0) });
    expect(describeConclusions(zh, report)[2]).toBe('没有未关闭的问题。');
  });
});

it.each<[what: string, lacks: (readonly IssueNeed[])[], zh: string, en: string]>([
  [
    'all of several',
    [['rootCause', 'prevention'], ['rootCause']],
    '2 个问题未关闭，都还缺根本原因。',
    '2 issues are open; missing from all: root cause.',
  ],
  [
    'some of several',
    [['rootCause'], ['rootCause'], ['verification']],
    '3 个问题未关闭，2 个还缺根本原因。',
    '3 issues are open; most often missing: root cause (2).',
  ],
  ['nobody but time', [[], []], '2 个问题未关闭。', '2 issues are open.'],
])('what open issues lack, of %s', (_, lacks, chinese, english) => {
  const open = lacks.map((lack) => anIssue('open', lack));
  const report = aMonthReport({ issues: { open, added: 0, closed: 0 } });
  expect(describeConclusions(zh, report).at(-1)).toBe(chinese);
  expect(describeConclusions(en, report).at(-1)).toBe(english);
});

it('lists names and reasons of any length on one line, cut where a sentence could not carry them', () => {
  const name = '长'.repeat(200);
  const report = aMonthReport({
    late: [aLateTask({ name, reason: `${'因'.repeat(100)}\n第二行` })],
    goals: [aMissedGoal(name, 0.1, '1<10')],
  });
  for (const line of describeConclusions(zh, report)) {
    expect(line).not.toMatch(/\n|长{33}|因{33}/);
  }
});

it('is sent as text of a length that a chat takes', () => {
  const late = Array.from({ length: 130 }, (_, at) => aLateTask({ name: `任务${at}` }));
  const lines = reportText(zh, aMonthReport({ late })).split('\n');
  expect(lines.filter((line) => /^\d+\. 任务\d/.test(line))).toHaveLength(100);
  expect(lines).toContain('还有 30 项，见“任务进度跟踪表”。');
});

it('is sent as text with every late task and issue, and no draft', () => {
  const report = aMonthReport({
    late: [
      aLateTask(),
      aLateTask({ name: '投诉看板', owner: '', reason: '', nextStep: '', severity: 'amber', days: 2 }),
    ],
    issues: { open: [anIssue('open', ['rootCause'])], added: 1, closed: 2 },
    lessons: [{ goal: '新增客户100家', worked: '素材\nA/B 测试', improve: '', next: '' }],
    drafts: 2,
  });
  expect(reportText(zh, report).split('\n')).toEqual([
    '2026年6月运营总结',
    '截至 6月26日',
    '',
    describeHeadline(zh, report),
    ...describeConclusions(zh, report).map((line) => `• ${line}`),
    '',
    '【目标达成】',
    '1. 新增客户100家；实际：120家；达成率：120%；超额 20%',
    '2. 老客户复购率40%；实际：35%；达成率：88%；未达标（35%<40%）',
    '',
    '【任务状态】',
    '已完成 2；延期 1',
    '',
    '【延期与受阻】',
    '1. 仓库库存系统调试（IT部*工程师）；红；晚 12 天；原因：第三方接口数据对接失败；下一步：供应商驻场联调',
    '2. 投诉看板（未定）；黄；晚 2 天；原因：未说明；下一步：未说明',
    '',
    '【未关闭问题】',
    '1. Q001 第三方接口对接失败（IT部*工程师）；待处理；还缺什么：根本原因',
    '',
    '【经验与措施】',
    '1. 新增客户100家；成功经验：素材 A/B 测试',
    '2 处草稿未采纳',
  ]);
});
