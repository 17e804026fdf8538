import { carryOver, type CarryOptions } from '../../../src/domain/summary/carryOver';
import { isoDay, type Day } from '../../../src/domain/dates/day';
import { languageOf } from '../../../src/words/vocabulary/languages';
import { readForecast } from '../../../src/domain/task/readForecast';
import { contextAsOf, day, type TypedTask } from '../task/taskCases';
import { outcome } from './outcomeCases';

const zh = languageOf('zh-CN');
const move: CarryOptions = { language: zh, into: '2026-07', way: 'move' };
const copy: CarryOptions = { language: zh, into: '2026-07', way: 'copy' };
const on = (at: Day | null) => (at === null ? '-' : isoDay(at));

it.each<[what: string, typed: TypedTask, expected: string]>([
  ['done', { finish: '6.20', actual: '6.20' }, ''],
  ['done late', { finish: '6.10', actual: '6.20' }, ''],
  ['done undated', { finish: '6.10', status: '已完成' }, ''],
  ['cancelled', { finish: '6.20', status: '已取消' }, ''],
  ['no dates', {}, 'stays noFinish'],
  ['no finish', { start: '6.10' }, 'stays noFinish'],
  ['planned into the period', { start: '6.20', finish: '7.5' }, 'stays reachesPeriod'],
  // started: the same day of the next month, the start stays
  ['late', { start: '6.1', finish: '6.20' }, '- 2026-07-20 baseline 2026-06-20'],
  ['blocked', { start: '6.10', finish: '6.20', status: '受阻' }, '- 2026-07-20 baseline 2026-06-20'],
  ['of the month before', { start: '5.1', finish: '5.31' }, '- 2026-07-31 baseline 2026-05-31'],
  ['with a forecast in the period', { finish: '6.20', forecast: '7.3' }, '- 2026-07-03 baseline 2026-06-20'],
  ['with a forecast after it', { finish: '6.20', forecast: '8.3' }, '- 2026-08-03 baseline 2026-06-20'],
  ['with a forecast that is stale', { finish: '6.20', forecast: '6.25' }, '- 2026-07-20 baseline 2026-06-20'],
  ['with a baseline already', { finish: '6.20', baseline: '6.15' }, '- 2026-07-20 baseline -'],
  // not started: the length is kept, the start lies in the period; being overdue does not begin a task
  [
    'not started and overdue',
    { start: '6.10', finish: '6.20', status: '未开始' },
    '2026-07-10 2026-07-20 baseline 2026-06-20',
  ],
  [
    'not started, due today',
    { start: '6.21', finish: '6.30', status: '未开始' },
    '2026-07-22 2026-07-31 baseline 2026-06-30',
  ],
  [
    'not started, longer than the month so far',
    { start: '5.20', finish: '6.30', status: '未开始' },
    '2026-07-01 2026-07-31 baseline 2026-06-30',
  ],
  // A row whose start was moved by hand, or by a half of a former move, keeps that start where it is the right one.
  [
    'not started, the start in the period already',
    { start: '7.20', finish: '6.20', status: '未开始' },
    '- 2026-07-20 baseline 2026-06-20',
  ],
])('%s', (_what, typed, expected) => {
  const told = carryOver([outcome('任务', typed)], move).map((one) => {
    if (one.kind === 'stays') return `stays ${one.why}`;
    return one.kind === 'moves'
      ? `${on(one.start)} ${on(one.finish)} baseline ${on(one.baseline)}`
      : one.kind;
  });
  expect(told.join()).toBe(expected);
});

it.each([
  ['2026-02', '2026-01-31', '2026-02-28'],
  ['2028-02', '2028-01-31', '2028-02-29'],
  ['2027-01', '2026-12-31', '2027-01-31'],
  ['2026-07', '2026-06-30', '2026-07-31'],
  ['2026-03', '2026-02-28', '2026-03-31'],
  ['2028-03', '2028-02-28', '2028-03-28'],
  ['2026-06', '2026-05-30', '2026-06-30'],
  ['2026-06', '2026-05-29', '2026-06-29'],
])('into %s: %s → %s', (into, finish, expected) => {
  const carried = carryOver([outcome('任务', { finish })], { ...move, into });
  const [one] = carried;
  expect(one?.kind === 'moves' && isoDay(one.finish)).toBe(expected);
});

it('copies a row that says where it comes from and keeps what is still to do', () => {
  const task = outcome('仓库库存系统调试', {
    start: '6.10',
    finish: '6.20',
    status: '受阻',
    reason: '第三方接口数据对接失败',
    next: '换供应商',
    help: '需供应商技术支持',
  });
  expect(carryOver([task], copy)).toEqual([
    {
      row: 0,
      name: '仓库库存系统调试',
      kind: 'copies',
      cells: {
        name: '仓库库存系统调试',
        owner: '某人',
        start: { day: day('2026-06-10') },
        finish: { day: day('2026-07-20') },
        actual: '',
        status: '受阻',
        reason: '2026年6月结转，原计划完成时间 2026年6月20日；第三方接口数据对接失败',
        nextStep: '换供应商',
        help: '需供应商技术支持',
      },
    },
  ]);
});

it.each<[typed: string, copied: string]>([
  ['未开始', '未开始'],
  ['进行中', '进行中'],
  ['延期', '进行中'],
  ['受阻', '受阻'],
  // Nobody said, so nothing is said; nobody can read it, so it is left to a person.
  ['', ''],
  ['看情况', '看情况'],
])('a task that is typed “%s” and overdue goes on as “%s”', (typed, copied) => {
  const [one] = carryOver([outcome('任务', { start: '6.10', finish: '6.20', status: typed })], copy);
  expect(one?.kind === 'copies' && one.cells.status).toBe(copied);
});

it('copies once', () => {
  const tasks = [outcome('任务', { finish: '6.20' }), outcome(' 任 务', { finish: '7.20' })];
  expect(carryOver(tasks, copy)).toEqual([
    { row: 0, name: '任务', kind: 'stays', why: 'carriedAlready' },
    { row: 1, name: ' 任 务', kind: 'stays', why: 'reachesPeriod' },
  ]);
});

it.each(['zh-CN', 'en'] as const)('writes no reason that reads as a forecast (%s)', (code) => {
  const [one] = carryOver([outcome('任务', { finish: '6.20' })], { ...copy, language: languageOf(code) });
  const reason = one?.kind === 'copies' ? String(one.cells.reason) : '';
  expect(reason).not.toBe('');
  expect(
    readForecast(reason, { ...contextAsOf('2026-06-30'), start: null, finish: day('2026-07-20') }),
  ).toBeNull();
});
