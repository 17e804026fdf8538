import { isoDay } from '../../../../src/domain/dates/day';
import { proposeMapping } from '../../../../src/domain/adopt/mapping/proposeMapping';
import { proposePeriod } from '../../../../src/domain/adopt/mapping/proposePeriod';
import { findTables } from '../../../../src/domain/adopt/tables/findTables';
import { day } from '../../../taskpane/day';
import { date, sheetOf, shown, type Written } from '../sheetOf';
import { expectEveryRow, readTeamBook, showTable, takenRows } from '../readTeamBook';

type Rows = readonly (readonly Written[])[];
type Merges = Parameters<typeof sheetOf>[1];

const NAMES = ['登录页面开发', '订单列表改造', '报表导出功能', '权限管理梳理'];
/** Which of four columns each task is drawn over. */
const BARS = ['11..', '.11.', '..11', '...1'];

const drawn = (mark: Written) =>
  NAMES.map((name, at) => [name, '张三', ...[...(BARS[at] ?? '')].map((one) => (one === '1' ? mark : ''))]);

function read(rows: Rows, merges: Merges = [], name = 'S') {
  const [table] = readTeamBook([{ name, ...sheetOf(rows, merges) }]);
  if (!table) throw new Error('No table');
  expectEveryRow(table);
  return table;
}

function spans(rows: Rows, merges: Merges = [], name = 'S') {
  return takenRows(read(rows, merges, name)).map(({ cells }) =>
    [cells.start, cells.finish]
      .map((value) => (value?.kind === 'day' ? isoDay(value.day).slice(5) : ''))
      .join('~'),
  );
}

const june = (day: number) => date(2026, 6, day);

describe('tasks drawn as bars of marked cells', () => {
  test.each<[Written]>([['■'], ['x'], ['√'], [1], ['★★'], ['●'], [true]])('%p: days', (mark) => {
    expect(spans([['任务', '负责人', june(1), june(2), june(3), june(4)], ...drawn(mark)])).toEqual([
      '06-01~06-02',
      '06-02~06-03',
      '06-03~06-04',
      '06-04~06-04',
    ]);
  });

  test('weeks named by their Mondays end with their Sundays', () => {
    expect(spans([['任务', '负责人', june(1), june(8), june(15), june(22)], ...drawn('■')])).toEqual([
      '06-01~06-14',
      '06-08~06-21',
      '06-15~06-28',
      '06-22~06-28',
    ]);
  });

  test.each([[['3月', '4月', '5月', '6月']], [['2026年3月', '2026年4月', '2026年5月', '2026年6月']]])(
    'months: %p',
    (months) => {
      expect(spans([['任务', '负责人', ...months], ...drawn('■')])).toEqual([
        '03-01~04-30',
        '04-01~05-31',
        '05-01~06-30',
        '06-01~06-30',
      ]);
    },
  );

  test('days as numbers below their month', () => {
    const header = [
      ['任务', '负责人', '6月', '', '', ''],
      ['', '', '1', '2', '3', '4'],
    ];
    const merges: Merges = [
      [0, 0, 2, 1],
      [0, 1, 2, 1],
      [0, 2, 1, 4],
    ];
    expect(spans([...header, ...drawn('■')], merges)[1]).toBe('06-02~06-03');
  });

  test('dates above letters of weekdays', () => {
    const days = [1, 2, 3, 4].map((day) => ({ ...june(day), text: String(day), numberFormat: 'd' }));
    expect(spans([['', '', ...days], ['任务', '负责人', 'M', 'T', 'W', 'T'], ...drawn('■')])[0]).toBe(
      '06-01~06-02',
    );
  });

  test('it is said once, and the person is asked', () => {
    const table = read([['任务', '负责人', june(1), june(2), june(3), june(4)], ...drawn('■')]);
    expect(showTable(table)).toBe(
      'tasks S!1: name A, owner B, start marks C-F?, finish marks C-F? · 4 taken',
    );
    expect(table.run.rows.flatMap(({ doubts }) => doubts.map(({ doubt }) => doubt))).toEqual([
      { code: 'datesFromMarks', rows: 4 },
    ]);
  });
});

describe('what is no such drawing', () => {
  const never = (rows: Rows) => expect(showTable(read(rows))).not.toMatch(/marks/);

  test('weeks nobody knows the days of', () => {
    never([['任务', '负责人', 'W1', 'W2', 'W3', 'W4'], ...drawn('■')]);
  });

  test('amounts by month', () => {
    never([['任务', '负责人', '3月', '4月', '5月', '6月'], ...drawn(120)]);
  });

  test('what is to be done in each month', () => {
    never([['任务', '负责人', '3月', '4月', '5月', '6月'], ...drawn('完成方案')]);
  });

  test('a table with dates of its own', () => {
    const rows = drawn('■').map((row, at) => [...row.slice(0, 2), june(at + 1), ...row.slice(2)]);
    never([['任务', '负责人', '完成时间', june(1), june(2), june(3), june(4)], ...rows]);
  });

  test('shares of time', () => {
    never([['任务', '负责人', '3月', '4月', '5月', '6月'], ...drawn(shown(0.5, '50%', '0%'))]);
  });
});

test('months are of the year the title names, once the month of the table is known', () => {
  const { grid, merges } = sheetOf([
    ['2024年度工作计划'],
    ['任务', '负责人', '3月', '4月', '5月', '6月'],
    ...drawn('■'),
  ]);
  const [candidate] = findTables(grid, merges);
  if (!candidate) throw new Error('No table');
  const about = { dateSystem: 1900, today: day(2026, 6, 15), sheet: 'S', table: 'tasks' } as const;
  const { mapping } = proposeMapping(grid, candidate, 'tasks', { period: '2026-06', dateSystem: 1900 });
  const period = proposePeriod(grid, candidate, mapping, about);
  expect(period.slice(0, 4)).toBe('2024');
  const again = proposeMapping(grid, candidate, 'tasks', { period, dateSystem: 1900 }).mapping.get('start');
  expect(again?.kind === 'marks' && again.days.map(isoDay)).toEqual([
    '2024-03-01',
    '2024-04-01',
    '2024-05-01',
    '2024-06-01',
  ]);
});
