import { rowRuns } from '../../../src/workbook/write/rowRuns';

it('makes one run of neighbours and one of every row apart', () => {
  expect(rowRuns([7, 3, 4, 3])).toEqual([
    { first: 3, count: 2 },
    { first: 7, count: 1 },
  ]);
});

it('makes no run of no rows', () => expect(rowRuns([])).toEqual([]));

it('joins runs that are close rather than making more than a hundred, and leaves no row out', () => {
  const rows = Array.from({ length: 1000 }, (_, index) => index * 7);
  const runs = rowRuns(rows);
  expect(runs.length).toBeLessThanOrEqual(100);
  const isIn = (row: number) => runs.some(({ first, count }) => row >= first && row < first + count);
  expect(rows.every(isIn)).toBe(true);
});
