import { isoDay } from '../../../src/domain/dates/day';
import type { ImportedValue } from '../../../src/domain/adopt/rows/cells/importedRow';
import { date, sheetOf, type Written } from './sheetOf';
import { expectEveryRow, readTeamBook, showTable, takenRows, type ReadTable } from './readTeamBook';

type Rows = readonly (readonly Written[])[];

const june = (day: number) => date(2026, 6, day);
function read(rows: Rows, name = 'S'): ReadTable {
  const [table] = readTeamBook([{ name, ...sheetOf(rows) }]);
  if (!table) throw new Error('No table');
  expectEveryRow(table);
  return table;
}
const textOf = (value: ImportedValue | undefined) =>
  value?.kind === 'text' ? value.text : value?.kind === 'day' ? isoDay(value.day) : '';
const columnOf = (table: ReadTable, key: 'name' | 'start' | 'finish' | 'issue') =>
  takenRows(table).map(({ cells }) => textOf(cells[key]));

const NAMES = ['Design the login page', 'Rework the order list', 'Export of the reports'];
const TASKS = ['登录页面开发', '订单列表改造', '报表导出功能'];

describe('dates without a year', () => {
  const DAYS = ['3月15日', '4月20日', '6月30日'];
  const rows = [['任务', '负责人', '完成时间'], ...TASKS.map((name, at) => [name, '张三', DAYS[at] ?? ''])];

  test.each([
    ['2024年度重点工作任务表', '2024'],
    ['2024年工作计划', '2024'],
    ['Project Plan 2024', '2024'],
    ['FY2024 roadmap', '2024'],
    ['重点工作任务表', '2026'],
    ['预算 $2024', '2026'],
    ['2024%', '2026'],
  ])('below %s are of %s', (title, year) => {
    expect(columnOf(read([[title], ...rows]), 'finish').map((day) => day.slice(0, 4))).toEqual(
      DAYS.map(() => year),
    );
  });
});

test('a weekday in front of day and month changes nothing about their order', () => {
  const table = read([
    ['Task', 'Owner', 'Start', 'End'],
    [NAMES[0] ?? '', 'Ann Lee', 'Mon 20/09/21', 'Tue 21/09/21'],
    [NAMES[1] ?? '', 'Ben Ray', 'Thu. 30/09/21', 'Friday, 01/10/21'],
    [NAMES[2] ?? '', 'Cy Doe', 'Fri 01/10/21', 'Mon 04/10/21'],
  ]);
  expect(columnOf(table, 'start')).toEqual(['2021-09-20', '2021-09-30', '2021-10-01']);
  expect(columnOf(table, 'finish')).toEqual(['2021-09-21', '2021-10-01', '2021-10-04']);
  expect(table.run.rows.flatMap(({ doubts }) => doubts)).toEqual([]);
});

describe('a legend below a table is no task', () => {
  const HEADER = ['任务', '负责人', '完成时间', '状态'];
  const BODY = TASKS.map((name, at) => [name, '张三', june(at + 1), '进行中']);

  test.each(['图例', '颜色说明', '图例：', 'Legend', 'Key', 'Colour key'])('%s', (word) => {
    const legend = [
      [word, '绿色', '正常', ''],
      ['', '黄色', '预警', ''],
      ['', '红色', '逾期', ''],
    ];
    const table = read([HEADER, ...BODY, [], ...legend]);
    expect(columnOf(table, 'name')).toEqual(TASKS);
    expect(table.run.skipped.map(({ row, reason }) => `${row + 1} ${reason}`)).toEqual([
      '5 blank',
      '6 note',
      '7 note',
      '8 note',
    ]);
  });

  test('a task called 图例设计 is one', () => {
    expect(columnOf(read([HEADER, ...BODY, ['图例设计', '李四', june(9), '未开始']]), 'name')).toHaveLength(
      4,
    );
  });
});

describe('headers nobody had read before', () => {
  test.each(['父工作项', '上级任务', '所属事项', 'Parent task'])(
    '%s names what a task is part of',
    (parent) => {
      const rows = TASKS.map((name, at) => [at + 1, name, '张三', june(at + 1), at === 2 ? '课程' : '登录']);
      expect(showTable(read([['序号', '功能', '负责人', '完成时间', parent], ...rows]))).toMatch(
        /^tasks S!1: name B\??, owner C/,
      );
    },
  );

  test.each(['事象', '現象', '不具合'])('%s is what happened', (header) => {
    const rows = ['画面が表示されない', '検索できない', '合計が合わない'].map((text, at) => [
      at + 1,
      `画面${at + 1}`,
      `ボタンを押しても${text}`,
      '山田',
      june(at + 1),
      '佐藤',
      june(at + 3),
    ]);
    expect(
      showTable(read([['No', '対象', header, '起票者', '起票日', '対応者', '対応完了日'], ...rows])),
    ).toMatch(/^issues S!1: issue C\??, occurredOn E, owner F(?!.*finish)/);
  });

  test('Entregável / Pacote de Trabalho is the task, and Descrição Detalhada says more about it', () => {
    const rows = NAMES.map((name, at) => [
      at + 1,
      name,
      `O escopo de ${name}`,
      'Ana Lima',
      june(at + 1),
      'Planejado',
    ]);
    const table = read([
      ['ID', 'Entregável / Pacote de Trabalho', 'Descrição Detalhada', 'Responsável', 'Fim', 'Status'],
      ...rows,
    ]);
    expect(showTable(table)).toMatch(/^tasks S!1: name B, owner D, finish E\??, status F/);
    expect(table.run.unknownWords).toEqual([]);
  });

  test('Feedback From is no start, and a header may end in colons', () => {
    const rows = NAMES.map((name) => ['Customers', 'Went well', `${name} took long`, name]);
    const told = showTable(read([['Feedback From:', 'Type:', 'Description:', 'Actions:'], ...rows]));
    expect(told).toMatch(/^tasks S!1: name (?:.\/)?[CD]\?? .*3 taken/);
    expect(told).not.toMatch(/start|finish/);
  });
});

test('a register numbered beyond its last risk has title and description all the same, and Event takes no part', () => {
  const rows = [
    ['Text recognition', 'Plates not clear', 'Use optical reading instead of reading by hand'],
    ['Data security', 'Fear of being hacked', 'Secure the data of the app against thieves'],
    ['Stolen vehicles', 'Sensitive data is lost', 'Each user is verified by name and by number'],
  ].map(([title = '', event = '', text = ''], at) => [
    at + 1,
    title,
    'Active',
    june(1),
    'Ann Lee',
    event,
    text,
  ]);
  const table = read([
    ['ID', 'Title', 'Status', 'Date Raised', 'Owner', 'Event', 'Description'],
    ...rows,
    [4],
    [5],
    [6],
  ]);
  expect(showTable(table)).toMatch(/^issues S!1: issue B\/G\?, occurredOn D, owner E, state C/);
  expect(columnOf(table, 'issue')[0]).toBe(
    'Text recognition / Use optical reading instead of reading by hand',
  );
});

describe('a column is what its cells are', () => {
  const rows = (cells: readonly Written[]) =>
    NAMES.map((name, at) => [name, 'Ann Lee', june(at + 1), cells[at] ?? '']);

  test.each([[['100', '30', '0']], [[100, 30, 0]], [['100%', '30%', '0%']]])(
    'Progress of %p is a percentage',
    (cells) => {
      expect(showTable(read([['Task', 'Owner', 'Target Date', 'Progress'], ...rows(cells)]))).toMatch(
        /percent D(?!.*status)/,
      );
    },
  );

  test('Progress of words is a state', () => {
    const table = read([
      ['Task', 'Owner', 'Target Date', 'Progress'],
      ...rows(['Done', 'In progress', 'Open']),
    ]);
    expect(showTable(table)).toMatch(/status D/);
  });

  test('Tempo estimado in days and weeks gives the finish', () => {
    const table = read([
      ['Objetivo principal', 'Responsável', 'Data de inicio', 'Tempo estimado'],
      [NAMES[0] ?? '', 'Ana Lima', june(1), '1 dia'],
      [NAMES[1] ?? '', 'Rui Melo', june(1), '2 dias'],
      [NAMES[2] ?? '', 'Ana Lima', june(1), '1 semana'],
    ]);
    expect(columnOf(table, 'finish')).toEqual(['2026-06-01', '2026-06-02', '2026-06-07']);
  });

  test('a mark in front that keeps a date a text is no part of it', () => {
    const cells = ['`23.02.12', '’23.02.18', '‘23.03.04'];
    const table = read([
      ['할일', '담당자', '종료일'],
      ...NAMES.map((name, at) => [name, '김철수', cells[at] ?? '']),
    ]);
    expect(columnOf(table, 'finish')).toEqual(['2023-02-12', '2023-02-18', '2023-03-04']);
  });

  test('开始时间点 is a start, and 完成20%时间点 beside it none', () => {
    const board = TASKS.map((name, at) => [name, june(at + 1), june(at + 2), june(at + 5)]);
    expect(showTable(read([['任务', '开始时间点', '完成20%时间点', '完成时间点'], ...board]))).toMatch(
      /start B/,
    );
  });

  test('Fullstack Developer heads a list of prices, and no owners', () => {
    const side = NAMES.map((name, at) => [at + 1, name, 'Ann Lee', '', 'Software Engineer', 150 + at]);
    expect(showTable(read([['No', 'Task', 'Assigned to', '', 'Fullstack Developer', 180], ...side]))).toMatch(
      /owner C/,
    );
  });
});

describe('rows below a blank one', () => {
  const HEADER = ['工作项目', '开始时间', '完成时间'];
  const BODY = TASKS.map((name, at) => [name, june(at + 1), june(at + 4)]);
  const LIST = ['1.拥有可玩性的核心玩法', '2.包含五十个关卡'].map((text) => [text]);

  test('what 版本描述 lists is no work', () => {
    const table = read([HEADER, ...BODY, [], ['版本描述'], ...LIST].map((row) => ['', ...row]));
    const other = read([
      ['阶段', ...HEADER],
      ...BODY.map((row) => ['1', ...row]),
      [],
      ['版本描述'],
      ...LIST.map((row) => ['', ...row]),
    ]);
    expect(columnOf(other, 'name')).toEqual(TASKS);
    expect(other.run.skipped.map(({ row, reason }) => `${row + 1} ${reason}`)).toEqual([
      '5 blank',
      '6 heading',
      '7 note',
      '8 note',
    ]);
    expect(columnOf(table, 'name').slice(0, 3)).toEqual(TASKS);
  });

  test.each([['第二阶段'], ['二、上线']])('%s heads work without dates', (heading) => {
    const rows = [...BODY.map((row) => ['1', ...row]), [], [heading], ...LIST.map((row) => ['', ...row])];
    expect(columnOf(read([['阶段', ...HEADER], ...rows]), 'name')).toHaveLength(5);
  });

  test('a task whose dates Excel understood goes on below tasks whose dates it did not', () => {
    const rows = [
      ['1.1', NAMES[0] ?? '', '15/06/2020', '16/06/2020', 'Completed'],
      ['1.2', NAMES[1] ?? '', '16/06/2020', '17/06/2020', 'Completed'],
      ['1.3', NAMES[2] ?? '', '17/06/2020', '20/06/2020', 'Completed'],
      [],
      [],
      ['2.1', 'R coding of the model', date(2020, 1, 7), date(2020, 10, 7), 'Completed'],
    ];
    const table = read([['WBS', 'Task name', 'Start date', 'End date', 'Status'], ...rows]);
    expect(columnOf(table, 'name')).toHaveLength(4);
  });
});

test('a log of lessons is one of issues, and Event what happened', () => {
  const rows = [
    [
      'The model raised an error at run time',
      'Technical',
      'Failure to converge is frequent',
      'Increase the number',
    ],
    [
      'The test does not match its dimensions',
      'Technical',
      'The tool drops dimensions',
      'Keep the dimensions',
    ],
  ].map((cells, at) => [at + 1, june(at + 1), ...cells, 'Ann Lee', 'Closed']);
  const header = [
    'SL. NO',
    'DATE RAISED',
    'EVENT',
    'LESSON CATEGORY',
    'RECOMMENDATIONS',
    'ACTIONS',
    'OWNER',
    'STATUS',
  ];
  expect(showTable(read([header, ...rows]))).toMatch(
    /^issues S!1: issue C\??, occurredOn B, owner G, state H/,
  );
});
