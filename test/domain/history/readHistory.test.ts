import { readHistory } from '../../../src/domain/history/readHistory';
import { cell, CHINESE, counts, HISTORY_ROWS, june } from './historyCases';

test.each(HISTORY_ROWS)('%s', (_, { headers = CHINESE, rows }, days, problems) => {
  const read = readHistory(
    headers,
    rows.map((cells) => cells.map(cell)),
    1900,
  );
  expect(read.days).toEqual(days);
  expect(read.problems.map(({ code, row, column, text }) => `${code} ${row}:${column} ${text}`)).toEqual(
    problems,
  );
});

test('a workbook that counts from 1904 has its own serials', () => {
  const read = readHistory(CHINESE, [[46174 - 1462, 1, 2, 3, 4].map(cell)], 1904);
  expect(read.days).toEqual([counts(1, 1, 2, 3, 4)]);
});

test('a day whose figures cannot be read keeps its row', () => {
  const read = readHistory(
    CHINESE,
    [['', '', '', '', ''].map(cell), [46174, '很多', 2, 3, 4].map(cell)],
    1900,
  );
  expect([...read.rowOf]).toEqual([[june(1), 1]]);
});
