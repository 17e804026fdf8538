import { textCell } from '../../../src/domain/cells/cellSnapshot';
import { snapshotMonth } from '../../../src/domain/summary/snapshotMonth';
import { compareMonths } from '../../../src/domain/summary/compareMonths';
import type { ClosedGoal, MonthSnapshot } from '../../../src/domain/summary/monthSnapshot';
import { readMonthTable, writeMonthTable, type MonthTable } from '../../../src/domain/summary/monthTable';
import { describeMonthDifference } from '../../../src/words/report/describeMonthDifference';
import { describeGoalChange } from '../../../src/words/describe/describeMonthChange';
import { LANGUAGES, languageOf } from '../../../src/words/vocabulary/languages';
import { summariseMonth } from '../../../src/domain/summary/summarise';
import { issue, SEED } from '../issue/issueCases';
import { day } from '../task/taskCases';
import { outcome } from './outcomeCases';

const BLANK = { reason: '', worked: '', improve: '', next: '' };
const tasks = [
  outcome('线上推广获客50家', { start: '6.1', finish: '6.10', actual: '6.12', status: '延期' }),
  outcome('线下展会获客30家', { start: '6.1', finish: '6.16', actual: '6.16', status: '已完成' }),
  outcome('渠道合作获客20家', { start: '6.10', finish: '6.20', status: '受阻' }),
  outcome('别的', { start: '6.10', finish: '6.20', actual: '6.25' }),
];

function june(language = languageOf('zh-CN')): MonthSnapshot {
  const summary = summariseMonth({
    plan: ['线上推广获客50家', '线下展会获客30家', '渠道合作获客20家'].map((task) => ({
      monthGoal: '新增客户100家',
      task,
    })),
    tasks: tasks.map(({ task, assessment }) => ({ name: task.name, status: assessment.status })),
    summary: [
      { goal: '新增客户100家', actual: textCell('120家') },
      { goal: '', actual: textCell('') },
      { goal: '完成SOP', actual: textCell('已完成') },
    ],
  });
  return snapshotMonth({
    language,
    period: '2026-06',
    asOf: day('2026-06-30'),
    slipThreshold: 3,
    summary,
    texts: [
      { ...BLANK, actual: '120家', reason: ' 渠道新增 ', next: '【草稿】加台账' },
      { ...BLANK, actual: '' },
      { ...BLANK, actual: '已完成' },
    ],
    tasks,
    issues: [
      issue(SEED),
      issue({ ...SEED, occurredOn: '5.2', state: '已关闭' }),
      issue({ issue: '新问题' }),
      // Of the month after, and a row with a state only: no conclusion of this month counts them either.
      issue({ ...SEED, occurredOn: '7.2', state: '待处理' }),
      issue({ issue: '', state: '处理中' }),
    ],
  });
}

it('takes a dated copy of the month', () => {
  expect(june()).toEqual({
    period: '2026-06',
    closedOn: day('2026-06-30'),
    goals: [
      {
        ...BLANK,
        goal: '新增客户100家',
        actual: '120家',
        rate: '1.2',
        tasksDone: '2/3',
        verdict: '超额 20%',
        reason: '渠道新增',
        next: '【草稿】加台账',
      },
      { ...BLANK, goal: '完成SOP', actual: '已完成', rate: '', tasksDone: '', verdict: '已完成' },
    ],
    measurable: { measurable: 1, total: 2 },
    tasks: {
      notStarted: 0,
      inProgress: 0,
      done: 1,
      late: 0,
      blocked: 1,
      cancelled: 0,
      doneLate: 2,
      unscheduled: 0,
    },
    overLimit: 2,
    issues: { open: 1, inProgress: 0, resolved: 1, closed: 1 },
    newIssues: 1,
  });
});

/** The rows as they are on the sheet, blocks beside each other, each cell as text. */
function rowsOf({ blocks, headers, goals }: MonthTable): string[][] {
  const columns = blocks.map(({ heading, counts }) => [[heading, ''], ...counts, ['', '']]);
  const most = Math.max(...columns.map(({ length }) => length));
  const beside = Array.from({ length: most }, (_, row) =>
    columns.flatMap((block) => [...(block[row] ?? ['', '']), '']),
  );
  return [...beside, headers, ...goals].map((row) => row.map(String));
}

describe.each(LANGUAGES.map((language) => [language.code, language] as const))(
  'as a table (%s)',
  (_code, language) => {
    it('reads back what it wrote, whatever stands above and below', () => {
      const month = june(language);
      const rows = rowsOf(writeMonthTable(language, month));
      expect(readMonthTable(rows)).toEqual(month);
      expect(readMonthTable([['Title'], ...rows, [''], ['', '']])).toEqual(month);
    });

    it('reads the one list of labels that earlier versions wrote', () => {
      const month = june(language);
      const { blocks, headers, goals } = writeMonthTable(language, month);
      const [well = [], troubled = [], issues = [], closing = []] = blocks.map(({ counts }) => counts);
      const of = (sheet: string, counts: typeof well) =>
        counts.map(([label, value]) => [`${sheet}: ${label}`, value]);
      const { tasks: tracker, issues: log } = language.sheets;
      const list = [
        ...closing,
        ...of(tracker, [...well, ...troubled.slice(0, -1)]),
        ...troubled.slice(-1),
        ...of(log, issues.slice(0, -1)),
        ...issues.slice(-1),
      ];
      expect(readMonthTable([...list, headers, ...goals].map((row) => row.map(String)))).toEqual(month);
    });

    it('has a label of its own for every figure of a block', () => {
      const { blocks } = writeMonthTable(language, june(language));
      const labels = blocks.map(({ heading, counts }) => [heading, ...counts.map(([label]) => label)]);
      expect(labels.map((block) => new Set(block).size)).toEqual(labels.map((block) => block.length));
      expect(labels.flat()).toHaveLength(17 + 4);
    });
  },
);

it.each<[what: string, was: string, is: string]>([
  ['the month', '2026-06', '六月'],
  ['the day', '2026-06-30', '6月30日'],
  ['a count of tasks', '延期完成', ''],
  ['a count of issues', '已关闭', ''],
  ['a label', '受阻', '别的'],
  ['a heading', '延期与受阻', '其他'],
  ['a header', '月度核心目标', '目标'],
  ['a rate', '1.2', '很高'],
])('is no closed month any more with %s edited', (_what, was, is) => {
  const rows = rowsOf(writeMonthTable(languageOf('zh-CN'), june()));
  // The figure is to the right of its label.
  const edited = rows.map((cells) =>
    cells.map((cell, at) => (is === '' ? (cells[at - 1] === was ? '两个' : cell) : cell === was ? is : cell)),
  );
  expect(edited).not.toEqual(rows);
  expect(readMonthTable(edited)).toBeNull();
});

it('reads nothing else as a closed month', () => {
  expect(readMonthTable([])).toBeNull();
  expect(readMonthTable([['月度核心目标', '实际完成情况']])).toBeNull();
});

const goal = (text: string, rate: string, actual = ''): ClosedGoal => ({
  ...BLANK,
  goal: text,
  actual,
  rate,
  tasksDone: '',
  verdict: '',
});
const month = (...goals: ClosedGoal[]): MonthSnapshot => ({ ...june(), goals });

it.each<[what: string, before: ClosedGoal[], after: ClosedGoal[], expected: string[]]>([
  ['up', [goal('获客100家', '1')], [goal('获客100家', '1.2')], ['获客100家 比上次高 20 个百分点']],
  ['down', [goal('获客100家', '1.2')], [goal('获客100家', '0.875')], ['获客100家 比上次低 32.5 个百分点']],
  // binary 1.1 − 0.8 is not 0.3
  ['exact', [goal('获客100家', '0.8')], [goal('获客100家', '1.1')], ['获客100家 比上次高 30 个百分点']],
  ['hardly', [goal('获客100家', '1')], [goal('获客100家', '1.0001')], ['获客100家 比上次高 <0.1 个百分点']],
  [
    'the same to the 15 digits Excel keeps',
    [goal('准时率98%', '0.969387755102041')],
    [goal('准时率98%', '0.96938775510204081632653')],
    ['准时率98% 与上次持平'],
  ],
  ['same', [goal('获客100家', '1')], [goal('获客１００ 家', '1')], ['获客１００ 家 与上次持平']],
  [
    'another figure',
    [goal('新增客户100家', '1')],
    [goal('新增客户120家', '1.1')],
    ['新增客户120家 比上次高 10 个百分点'],
  ],
  [
    'another verb',
    [goal('复购率40%', '1')],
    [goal('复购率提升至45%', '1.1')],
    ['复购率提升至45% 比上次高 10 个百分点'],
  ],
  [
    'the exact text first',
    [goal('获客120家', '1'), goal('获客100家', '0.5')],
    [goal('获客100家', '1')],
    ['获客100家 比上次高 50 个百分点', '获客120家 这次没有这个目标'],
  ],
  [
    'two that differ only in figures',
    [goal('获客100家', '1'), goal('获客200家', '1')],
    [goal('获客300家', '1')],
    ['获客300家 上次没有这个目标', '获客100家 这次没有这个目标', '获客200家 这次没有这个目标'],
  ],
  ['blank both times', [goal('获客100家', '')], [goal('获客100家', '')], ['获客100家 两次都没有填写实际']],
  [
    'filled in since',
    [goal('获客100家', '')],
    [goal('获客100家', '1', '100家')],
    ['获客100家 上次未填，这次“100家”'],
  ],
  [
    'emptied since',
    [goal('获客100家', '1', '100家')],
    [goal('获客100家', '')],
    ['获客100家 上次“100家”，这次未填'],
  ],
  [
    'other words',
    [goal('完成SOP', '', '评审中')],
    [goal('完成SOP', '', '已完成')],
    ['完成SOP 上次“评审中”，这次“已完成”'],
  ],
  [
    'the same words',
    [goal('完成SOP', '', '已完成')],
    [goal('完成SOP', '', '已完成')],
    ['完成SOP 与上次持平'],
  ],
  [
    'a rate only now',
    [goal('获客', '', '100家')],
    [goal('获客100家', '1', '100家')],
    ['获客100家 无法与上次比较'],
  ],
  ['added', [], [goal('获客100家', '1')], ['获客100家 上次没有这个目标']],
  ['gone', [goal('获客100家', '1')], [], ['获客100家 这次没有这个目标']],
])('%s', (_what, before, after, expected) => {
  const { goals } = compareMonths(month(...before), month(...after));
  expect(goals.map((change) => `${change.goal} ${describeGoalChange(languageOf('zh-CN'), change)}`)).toEqual(
    expected,
  );
});

it.each([
  [
    'zh-CN',
    ['获客100家：比上次高 20 个百分点；1 个目标与上次持平；2 个目标两次都没有填写实际。'],
    ['与上次月结相比没有变化。'],
  ],
  [
    'en',
    [
      '获客100家: +20 pp on the last closing; 1 goal as at the last closing; 2 goals without an actual both times.',
    ],
    ['Nothing changed since the last closing.'],
  ],
] as const)('says in %s that goals are blank still, beside others that moved', (code, beside, alone) => {
  const still = [goal('复购率40%', '1'), goal('完成SOP', ''), goal('退货率2%', '')];
  const before = month(goal('获客100家', '1'), ...still);
  expect(
    describeMonthDifference(languageOf(code), before, month(goal('获客100家', '1.2'), ...still)),
  ).toEqual(beside);
  expect(describeMonthDifference(languageOf(code), before, before)).toEqual(alone);
});

it('counts the difference of tasks and issues', () => {
  const before = june();
  const after: MonthSnapshot = {
    ...before,
    period: '2026-07',
    tasks: { ...before.tasks, done: 4, blocked: 0 },
    overLimit: 1,
    issues: { ...before.issues, closed: 3 },
    newIssues: 0,
  };
  expect(compareMonths(before, after)).toMatchObject({
    tasks: { done: 3, blocked: -1, doneLate: 0 },
    overLimit: -1,
    issues: { closed: 2, open: 0 },
    newIssues: -1,
  });
});
