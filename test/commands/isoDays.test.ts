import { withIsoDays } from '../../src/commands/isoDays';
import type { Day } from '../../src/domain/dates/day';
import { day } from '../domain/task/taskCases';

interface Result {
  asOf: Day;
  rows: { id: string; days: number; due: Day | null; known: Day | string | null }[];
  cellsWritten: number;
}

const at = day('2026-06-24');
const result: Result = {
  asOf: at,
  rows: [
    { id: 'T1', days: 20_628, due: at, known: '已知' },
    { id: 'T2', days: 0, due: null, known: at },
  ],
  cellsWritten: 20_628,
};

test('each day becomes YYYY-MM-DD, and a count that would make a day stays a count', () => {
  expect(withIsoDays(result, { asOf: 'day', rows: { due: 'day', known: 'day' } })).toEqual({
    asOf: '2026-06-24',
    rows: [
      { id: 'T1', days: 20_628, due: '2026-06-24', known: '已知' },
      { id: 'T2', days: 0, due: null, known: '2026-06-24' },
    ],
    cellsWritten: 20_628,
  });
});

test('the compiler refuses a map that forgets a day, or takes a count for one', () => {
  // @ts-expect-error the days of the rows are missing
  withIsoDays(result, { asOf: 'day' });
  // @ts-expect-error no count is a day
  withIsoDays(result, { asOf: 'day', rows: { due: 'day', known: 'day' }, cellsWritten: 'day' });
  // @ts-expect-error a field that is a day in one row and a count in another cannot be told apart
  withIsoDays([{ at }, { at: 3 }] as ({ at: Day } | { at: number })[], { at: 'day' });
  expect(withIsoDays({ rows: [1, 2] }, undefined)).toEqual({ rows: [1, 2] });
});
