import { textCell } from '../../../src/domain/cells/cellSnapshot';
import { isoDay, type Day } from '../../../src/domain/dates/day';
import { languageOf } from '../../../src/words/vocabulary/languages';
import { generateTasks } from '../../../src/domain/plan/generateTasks';
import { describeDiffering, describeGenerationFlag } from '../../../src/words/describe/describeGeneration';
import { dateCell, day } from '../task/taskCases';

const CONTEXT = { period: '2026-06', dateSystem: 1900 } as const;
const zh = languageOf('zh-CN');

type Planned = [goal: string, task: string, dates: string, owner?: string];
type Tracked = [name: string, start: string, finish: string];

const generate = (plan: Planned[], tracked: Tracked[] = []) =>
  generateTasks(
    plan.map(([monthGoal, task, dates, owner = '李四']) => ({
      monthGoal,
      task,
      dates: textCell(dates),
      owner,
    })),
    tracked.map(([name, start, finish]) => ({
      name,
      start: dateCell(start, 'start'),
      finish: dateCell(finish, 'finish'),
    })),
    CONTEXT,
  );
const on = (at: Day | null) => (at === null ? '-' : isoDay(at).slice(5));
const show = (plan: Planned[], tracked: Tracked[] = []) =>
  generate(plan, tracked).add.map((task) =>
    [
      task.goal,
      task.name,
      task.owner,
      on(task.start),
      on(task.finish),
      ...task.flags.map((flag) => describeGenerationFlag(zh, flag)),
    ].join(' | '),
  );

const SEED: Planned[] = [
  ['新增客户100家', '线上推广获客50家', '6.1-6.30', '市场部*经理'],
  ['', '线下展会获客30家', '6.10-6.15', '销售部*主管'],
  ['', '渠道合作获客20家', '6.1-6.30', '渠道部*专员'],
];

it('makes a task of each plan row of the seed, the goal inherited', () => {
  expect(show(SEED)).toEqual([
    '新增客户100家 | 线上推广获客50家 | 市场部*经理 | 06-01 | 06-30',
    '新增客户100家 | 线下展会获客30家 | 销售部*主管 | 06-10 | 06-15',
    '新增客户100家 | 渠道合作获客20家 | 渠道部*专员 | 06-01 | 06-30',
  ]);
});

it.each<[dates: string, expected: string]>([
  ['6.1-6.30', '06-01 | 06-30'],
  // one day is a finish
  ['6.10', '- | 06-10'],
  ['6月上旬', '06-01 | 06-10'],
  ['2026年6月', '06-01 | 06-30 | 时间节点“2026年6月”有疑问'],
  ['', '- | - | 缺时间节点'],
  ['待定', '- | - | 缺时间节点'],
  ['尽快', '- | - | 时间节点“尽快”看不懂'],
  ['6.1-6.31', '- | - | 时间节点“6.1-6.31”看不懂'],
])('dates %j give %s', (dates, expected) => {
  expect(show([['目标', '任务', dates]])).toEqual([`目标 | 任务 | 李四 | ${expected}`]);
});

it.each<[what: string, plan: Planned[], tracked: Tracked[], expected: string]>([
  ['nothing tracked', SEED, [], 'add 0 1 2'],
  ['some tracked', SEED, [['线下展会获客30家', '6.10', '6.15']], 'add 0 2, present 1'],
  ['whatever width and spaces', SEED, [['线下展会 获客３０家', '6.10', '6.15']], 'add 0 2, present 1'],
  [
    'a row without a task',
    [
      ['目标', '', '6.10'],
      ['', '-', ''],
    ],
    [],
    '',
  ],
  [
    'a task named twice',
    [
      ['目标', '任务', '6.10'],
      ['另一目标', ' 任 务', '6.20'],
    ],
    [],
    'add 0, repeated 1',
  ],
  [
    'named twice and tracked',
    [
      ['目标', '任务', '6.10'],
      ['', '任务', '6.20'],
    ],
    [['任务', '', '6.10']],
    'present 0, repeated 1',
  ],
  ['a blank tracker row', SEED.slice(0, 1), [['', '', '']], 'add 0'],
  ['other dates', SEED.slice(0, 1), [['线上推广获客50家', '6.1', '6.25']], 'present 0, differing 0'],
])('%s', (_what, plan, tracked, expected) => {
  const { add, present, repeated, differing } = generate(plan, tracked);
  const told = Object.entries({
    add: add.map(({ planRow }) => planRow),
    present,
    repeated,
    differing: differing.map(({ planRow }) => planRow),
  }).flatMap(([name, rows]) => (rows.length > 0 ? [`${name} ${rows.join(' ')}`] : []));
  expect(told.join(', ')).toBe(expected);
});

it('adds nothing when done again', () => {
  const first = generate(SEED).add;
  const tracked = first.map(({ name, start, finish }): Tracked => [
    name,
    start === null ? '' : isoDay(start),
    finish === null ? '' : isoDay(finish),
  ]);
  expect(generate(SEED, tracked)).toEqual({ add: [], differing: [], present: [0, 1, 2], repeated: [] });
});

it.each<[plan: string, tracked: [start: string, finish: string][], expected: string | null]>([
  ['6.1-6.30', [['6.1', '6.30']], null],
  ['6.1-6.30', [['6.1', '6.25']], '“任务”的计划时间：计划表 6月1日–6月30日，任务表 6月1日–6月25日'],
  ['6.10', [['6.1', '6.10']], null],
  ['6.10', [['6.1', '']], '“任务”的计划时间：计划表 6月10日，任务表 6月1日'],
  ['6.1-6.30', [['', '']], '“任务”的计划时间：计划表 6月1日–6月30日，任务表 没有日期'],
  // what the plan does not say is not compared
  ['', [['6.1', '6.25']], null],
  ['尽快', [['6.1', '6.25']], null],
  // one of several rows of the name will do
  [
    '6.1-6.30',
    [
      ['5.1', '5.30'],
      ['6.1', '6.30'],
    ],
    null,
  ],
])('plan %j and tracker %j → %j', (dates, tracked, expected) => {
  const { differing } = generate(
    [['目标', '任务', dates]],
    tracked.map(([start, finish]): Tracked => ['任务', start, finish]),
  );
  expect(differing.map((task) => describeDiffering(zh, task, day('2026-06-18')))).toEqual(
    expected === null ? [] : [expected],
  );
});
