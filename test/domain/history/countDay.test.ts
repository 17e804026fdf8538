import { countDay, countTasks } from '../../../src/domain/history/countDay';
import type { Assessment } from '../../../src/domain/task/assessment';
import { june } from './historyCases';

const task = (
  status: Assessment['status'],
  alert: Assessment['alert'] = null,
  flags: Assessment['flags'] = [],
) => ({ status, alert, flags }) as Assessment;

test('finished late is done, cancelled is neither done nor open, the rest is open', () => {
  const tasks = (
    ['done', 'doneLate', 'cancelled', 'late', 'blocked', 'notStarted', 'unscheduled'] as const
  ).map((status) => task(status));
  expect(countTasks(tasks)).toEqual({ done: 2, open: 4 });
});

test('of a task carried over by copy only the copy is open', () => {
  const old = task('late', null, [{ code: 'carriedOver', finish: june(30) }]);
  expect(countTasks([old, task('inProgress')])).toEqual({ done: 0, open: 1 });
});

test('a late start counts as amber, what is due soon as neither', () => {
  const tasks = [
    task('late', 'red'),
    task('notStarted', 'lateStart'),
    task('late', 'amber'),
    task('inProgress', 'dueToday'),
  ];
  expect(countDay(june(3), tasks)).toEqual({ day: june(3), red: 1, amber: 2, done: 0, open: 4 });
});
