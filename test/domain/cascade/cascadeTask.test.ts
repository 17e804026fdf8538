import { assessTask } from '../../../src/domain/task/assessTask';
import { cascadeTask } from '../../../src/domain/cascade/cascadeTask';
import { isoDay, type Day } from '../../../src/domain/dates/day';
import { contextAsOf, task, type TypedTask } from '../task/taskCases';

const show = (day: Day | null) => (day === null ? '-' : isoDay(day).slice(5));

// As-of is 2026-06-18 unless a row says otherwise.
it.each<[what: string, typed: TypedTask, expected: string, asOf?: string]>([
  ['done late', { finish: '6.10', actual: '6.12' }, 'finished 06-12'],
  ['done early', { finish: '6.10', actual: '6.8' }, 'finished 06-08'],
  ['done, nobody knows when', { finish: '6.10', status: '已完成' }, 'finished -'],
  ['cancelled', { finish: '6.10', status: '已取消' }, 'cancelled 06-18'],
  ['on time', { finish: '6.20' }, 'open 06-20'],
  ['late, live', { finish: '6.10' }, 'open 06-18'],
  ['late, forecast', { finish: '6.10', forecast: '6.22' }, 'open 06-22'],
  ['forecast late', { finish: '6.20', forecast: '6.22' }, 'open 06-22'],
  ['forecast early', { finish: '6.20', forecast: '6.19' }, 'open 06-20'],
  ['forecast passed', { finish: '6.10', forecast: '6.12' }, 'open 06-18'],
  ['an actual finish to come', { finish: '6.20', actual: '6.25' }, 'open 06-25'],
  ['the template’s reason', { finish: '6.10', reason: '设计需求变更,需增加2天' }, 'open 06-12', '06-08'],
  ['no finish', { start: '6.10' }, 'open -'],
  ['a finish that is no date', { finish: '6.31' }, 'open -'],
  ['under way', { start: '6.15', finish: '6.20', status: '进行中' }, 'open 06-20 started'],
  ['blocked on the way', { start: '6.15', finish: '6.20', status: '受阻' }, 'open 06-20 started'],
  ['blocked before its start', { start: '6.19', finish: '6.20', status: '受阻' }, 'open 06-20'],
  ['due to begin, nobody says it has', { start: '6.15', finish: '6.20' }, 'open 06-20'],
])('%s: %j → %s', (_what, typed, expected, asOf = '06-18') => {
  const context = contextAsOf(`2026-${asOf}`);
  const row = { ...task(typed), predecessors: 'T0' };
  const {
    id,
    name,
    predecessors,
    state,
    expected: on,
    started,
  } = cascadeTask('T1', row, assessTask(row, context), context.asOf);
  expect([state, show(on), ...(started ? ['started'] : [])].join(' ')).toBe(expected);
  expect([id, name, predecessors]).toEqual(['T1', '任务', 'T0']);
});
