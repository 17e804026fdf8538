import { monthTasks } from '../../../src/domain/summary/monthTasks';
import type { TypedTask } from '../task/taskCases';
import { outcome } from './outcomeCases';

const names = (tasks: readonly (readonly [name: string, typed: TypedTask])[], period: string) =>
  monthTasks(
    tasks.map(([name, typed]) => outcome(name, typed, '2026-07-31')),
    period,
  ).map(({ task }) => task.name);

it.each<[what: string, typed: TypedTask, june: number, july: number]>([
  [
    'planned for June and finished in June',
    { start: '6.1', finish: '6.10', actual: '6.9', status: '已完成' },
    1,
    0,
  ],
  [
    'planned for June and finished in July',
    { start: '6.1', finish: '6.10', actual: '7.3', status: '已完成' },
    1,
    1,
  ],
  [
    'planned for July and finished in June',
    { start: '6.20', finish: '7.5', actual: '6.28', status: '已完成' },
    1,
    0,
  ],
  ['planned for June and still open', { start: '6.1', finish: '6.10', status: '进行中' }, 1, 1],
  ['to start in July', { start: '7.1', finish: '7.10', status: '未开始' }, 0, 1],
  ['to start in August', { start: '8.1', finish: '8.10', status: '未开始' }, 0, 0],
  [
    'to start in August and finished in July',
    { start: '8.1', finish: '8.10', actual: '7.20', status: '已完成' },
    0,
    1,
  ],
  ['running from June to August', { start: '6.1', finish: '8.10', status: '进行中' }, 1, 1],
  ['cancelled, planned for June', { start: '6.1', finish: '6.10', status: '已取消' }, 1, 0],
  ['done nobody knows when, planned for June', { start: '6.1', finish: '6.10', status: '已完成' }, 1, 0],
  ['without any date', { status: '进行中' }, 1, 1],
])('a task %s', (_, typed, june, july) => {
  expect(names([['A', typed]], '2026-06')).toHaveLength(june);
  expect(names([['A', typed]], '2026-07')).toHaveLength(july);
});

it('counts a task carried over by copy once in either month', () => {
  const carried: [string, TypedTask][] = [
    ['A', { start: '6.1', finish: '6.10', status: '进行中', reason: '旧' }],
    ['A', { start: '6.1', finish: '7.10', status: '进行中', reason: '新' }],
  ];
  const reasons = (period: string) =>
    monthTasks(
      carried.map(([name, typed]) => outcome(name, typed, '2026-07-31')),
      period,
    ).map(({ task }) => task.reason);
  expect(reasons('2026-06')).toEqual(['旧']);
  expect(reasons('2026-07')).toEqual(['新']);
});

it('counts a task once though its old row was marked done after the copy was made', () => {
  const [old, copy] = [
    { start: '6.1', finish: '6.10', actual: '7.20', status: '已完成' },
    {
      start: '6.1',
      finish: '7.10',
      status: '进行中',
      reason: '2026年6月结转，原计划完成时间 2026年6月10日；等物料',
    },
  ];
  expect(
    names(
      [
        ['A', old],
        ['A', copy],
      ],
      '2026-06',
    ),
  ).toHaveLength(1);
});

it('counts two tasks of one name that are planned for the same month twice', () => {
  const task: TypedTask = { start: '6.1', finish: '6.10', status: '进行中' };
  expect(
    names(
      [
        ['A', task],
        ['A', task],
      ],
      '2026-06',
    ),
  ).toHaveLength(2);
});
