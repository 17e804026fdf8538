import { textCell } from '../../../src/domain/cells/cellSnapshot';
import { languageOf } from '../../../src/words/vocabulary/languages';
import { describeVerdict } from '../../../src/words/language/describeVerdict';
import {
  summariseMonth,
  type PlannedTask,
  type SummaryLine,
  type TrackedTask,
} from '../../../src/domain/summary/summarise';

const SEED_PLAN: PlannedTask[] = [
  { monthGoal: '新增客户100家', task: '线上推广获客50家' },
  { monthGoal: '', task: '线下展会获客30家' },
  { monthGoal: '', task: '渠道合作获客20家' },
];
const SEED_TASKS: TrackedTask[] = [
  { name: '线上推广素材设计', status: 'doneLate' },
  { name: '客户A订单跟进', status: 'done' },
  { name: '仓库库存系统调试', status: 'blocked' },
];
const row = (goal: string, actual: string) => ({ goal, actual: textCell(actual) });
const SEED_SUMMARY = [
  row('新增客户100家', '120家'),
  row('老客户复购率40%', '35%'),
  row('订单准时发货率98%', '95%'),
];

function show({ goal, row: at, tasksDone, attainment }: SummaryLine): string {
  const tasks = tasksDone ? `${tasksDone.done}/${tasksDone.total}` : '-';
  const verdict = attainment ? describeVerdict(languageOf('zh-CN'), attainment.verdict) : '-';
  return [at ?? '+', goal, tasks, attainment?.shown || '-', verdict].join(' | ');
}

it('summarises the seed', () => {
  const { lines, unplannedTasks, measurable } = summariseMonth({
    plan: SEED_PLAN,
    tasks: SEED_TASKS,
    summary: SEED_SUMMARY,
  });
  expect(lines.map(show)).toEqual([
    '0 | 新增客户100家 | 0/3 | 120% | 超额 20%',
    '1 | 老客户复购率40% | - | 88% | 未达标（35%<40%）',
    '2 | 订单准时发货率98% | - | 97% | 未达标（95%<98%）',
  ]);
  expect(unplannedTasks).toEqual(SEED_TASKS.map(({ name }) => name));
  expect(measurable).toEqual({ measurable: 3, total: 3 });
});

it.each<[what: string, tasks: TrackedTask[], done: string]>([
  ['no task is tracked', [], '0/3'],
  ['one is done', [{ name: '线上推广获客50家', status: 'done' }], '1/3'],
  ['late counts as done', [{ name: '线上推广获客 ５０ 家', status: 'doneLate' }], '1/3'],
  ['running does not', [{ name: '线上推广获客50家', status: 'late' }], '0/3'],
  ['cancelled is left out', [{ name: '线上推广获客50家', status: 'cancelled' }], '0/2'],
  [
    'two rows of one task count both',
    [
      { name: '线上推广获客50家', status: 'done' },
      { name: '线上推广获客50家', status: 'inProgress' },
    ],
    '1/4',
  ],
  [
    'all done',
    [
      { name: '线上推广获客50家', status: 'done' },
      { name: '线下展会获客30家', status: 'done' },
      { name: '渠道合作获客20家', status: 'doneLate' },
    ],
    '3/3',
  ],
])('tasks of a goal: %s', (_what, tasks, expected) => {
  const [line] = summariseMonth({ plan: SEED_PLAN, tasks, summary: SEED_SUMMARY }).lines;
  expect(`${line?.tasksDone?.done}/${line?.tasksDone?.total}`).toBe(expected);
});

it('adds the goals of the plan that have no row, in the plan’s order, once each', () => {
  const plan = [
    { monthGoal: '完成SOP', task: '写初稿' },
    { monthGoal: '故障2次', task: '', direction: '越低越好' },
    { monthGoal: '新增客户100家', task: '展会' },
    { monthGoal: '完成 SOP', task: '评审' },
  ];
  const { lines, measurable } = summariseMonth({
    plan,
    tasks: [],
    summary: [row('新增客户１００家', ''), row('', '5')],
  });
  expect(lines.map(show)).toEqual([
    '0 | 新增客户１００家 | 0/1 | - | 未填',
    '1 |  | - | - | -',
    '+ | 完成SOP | 0/2 | - | 未填',
    '+ | 故障2次 | - | - | 未填',
  ]);
  expect(measurable).toEqual({ measurable: 2, total: 3 });
});

it('takes the direction from the plan', () => {
  const plan = [{ monthGoal: '故障2次', task: '', direction: '越低越好' }];
  expect(summariseMonth({ plan, tasks: [], summary: [row('故障2次', '3次')] }).lines.map(show)).toEqual([
    '0 | 故障2次 | - | 50% | 未达标（3次>2次）',
  ]);
});

it('says the same when filled again with its own result', () => {
  const first = summariseMonth({ plan: SEED_PLAN, tasks: SEED_TASKS, summary: [] });
  const summary = first.lines.map(({ goal }) => row(goal, ''));
  const again = summariseMonth({ plan: SEED_PLAN, tasks: SEED_TASKS, summary });
  expect(again.lines.map((line) => ({ ...line, row: null }))).toEqual(first.lines);
});

describe('a goal that was renamed in the plan', () => {
  const renamedIn = (plan: PlannedTask[], rows: string[]) =>
    summariseMonth({ plan, tasks: [], summary: rows.map((goal) => row(goal, '80家')) }).lines.map(
      ({ goal, row: at, tasksDone, renamed }) => [at, goal, tasksDone?.total, renamed],
    );

  it('keeps its row and its tasks, rated by the row’s own wording', () => {
    const plan = [{ monthGoal: '新增客户不低于120家', task: '推广' }];
    expect(renamedIn(plan, ['新增客户100家'])).toEqual([[0, '新增客户100家', 1, '新增客户不低于120家']]);
  });

  it('is another goal where the words differ, or where two fit', () => {
    const plan = [{ monthGoal: '新增客户120家', task: '推广' }];
    const added = [null, '新增客户120家', 1, undefined];
    expect(renamedIn(plan, ['流失客户100家'])).toEqual([[0, '流失客户100家', undefined, undefined], added]);
    expect(renamedIn(plan, ['新增客户100家', '新增客户80家'])).toEqual([
      [0, '新增客户100家', undefined, undefined],
      [1, '新增客户80家', undefined, undefined],
      added,
    ]);
  });
});
