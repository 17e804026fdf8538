import { asDay } from '../../../src/domain/dates/day';
import type { Alert } from '../../../src/domain/schema/alertCodes';
import { worstFirst } from '../../../src/domain/alert/worstFirst';

interface Task {
  alert: Alert | null;
}

const alertOf = ({ alert }: Task) => alert;
const task = (alert: Alert | null, slip: number | null, finish: number | null = 0) => ({
  alert,
  slip,
  finish: finish === null ? null : asDay(finish),
});

test('red first, then amber and late starts together, then what is due, then the rest', () => {
  const tasks = [
    task(null, 9),
    task('dueSoon', 0),
    task('lateStart', 3),
    task('dueToday', 0),
    task('amber', 2),
    task('amber', 4),
    task('red', 4),
  ];
  expect(worstFirst(tasks, alertOf).map(({ alert, slip }) => [alert, slip])).toEqual([
    ['red', 4],
    ['amber', 4],
    ['lateStart', 3],
    ['amber', 2],
    ['dueToday', 0],
    ['dueSoon', 0],
    [null, 9],
  ]);
});

test('of equally late ones the earlier planned finish first, one without a finish last', () => {
  const tasks = [task('red', 5, null), task('red', 5, 20), task('red', 5, 10), task('red', 7, 30)];
  expect(worstFirst(tasks, alertOf).map(({ finish }) => finish)).toEqual([30, 10, 20, null]);
});

test('the tasks given stay in their order', () => {
  const tasks = [task(null, 0), task('red', 9)];
  worstFirst(tasks, alertOf);
  expect(tasks.map(({ alert }) => alert)).toEqual([null, 'red']);
});
