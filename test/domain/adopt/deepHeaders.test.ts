import { date, sheetOf, type Written } from './sheetOf';
import { readTeamBook, showTable, takenRows, expectEveryRow, type ReadTable } from './readTeamBook';

type Rows = readonly (readonly Written[])[];
type Merges = Parameters<typeof sheetOf>[1];

const june = (day: number) => date(2026, 6, day);
const read = (rows: Rows, merges: Merges = []): ReadTable[] =>
  readTeamBook([{ name: 'S', ...sheetOf(rows, merges) }]);
const shown = (rows: Rows, merges: Merges = []) => showTable(read(rows, merges)[0]);

const NAMES = ['登录页面开发', '订单列表改造', '报表导出功能', '权限管理梳理'];

describe('a header of three rows', () => {
  const body = NAMES.slice(0, 3).map((name, at) => [
    at + 1,
    name,
    june(at + 1),
    june(at + 4),
    at === 0 ? june(1) : '',
    at === 0 ? june(5) : '',
    '张三',
  ]);
  const MERGES: Merges = [
    [0, 0, 3, 1],
    [0, 1, 3, 1],
    [0, 2, 1, 4],
    [1, 2, 1, 2],
    [1, 4, 1, 2],
    [0, 6, 3, 1],
  ];

  test.each([
    ['进度安排', '计划', '实际'],
    ['时间要求', '计划时间', '实际时间'],
  ])('%s over %s and %s: the plan is taken, and what came of it', (top, plan, actual) => {
    const header = [
      ['序号', '工作内容', top, '', '', '', '责任人'],
      ['', '', plan, '', actual, '', ''],
      ['', '', '开始', '结束', '开始', '结束', ''],
    ];
    expect(shown([...header, ...body], MERGES)).toMatch(
      /^tasks S!1-3: name B, owner G, start C, finish D\??, actual F · 3 taken$/,
    );
  });

  test('a group nobody knows leaves start and end what they are', () => {
    const header = [
      ['STT', 'Công việc', 'Thời gian thực hiện', ''],
      ['', '', 'Ngày bắt đầu', 'Ngày kết thúc'],
    ];
    const rows = NAMES.map((name, at) => [at + 1, name, june(at + 1), june(at + 4)]);
    expect(
      shown(
        [...header, ...rows],
        [
          [0, 0, 2, 1],
          [0, 1, 2, 1],
          [0, 2, 1, 2],
        ],
      ),
    ).toBe('tasks S!1-2: name B, start C, finish D · 4 taken');
  });
});

test('a header printed again with other months beside it is no task', () => {
  const part = (months: string, numbers: readonly number[]) => [
    ['STT', 'Công việc', 'Thời gian thực hiện', '', months, '', ''],
    ['', '', 'Ngày bắt đầu', 'Ngày kết thúc', '1', '2', '3'],
    ...numbers.map((at) => [at, NAMES[at] ?? '', june(at + 1), june(at + 4), '', '', '']),
  ];
  const merges: Merges = [0, 6].flatMap((row): [number, number, number, number][] => [
    [row, 0, 2, 1],
    [row, 1, 2, 1],
    [row, 2, 1, 2],
    [row, 4, 1, 3],
  ]);
  const tables = read([...part('Tháng 4 + 5', [0, 1]), [], [], ...part('Tháng 4', [2, 3])], merges);
  expect(tables.flatMap((table) => takenRows(table).map(({ cells }) => cells.name))).toEqual(
    NAMES.map((text) => ({ kind: 'text', text })),
  );
  for (const table of tables) expectEveryRow(table);
});

describe('weeks, months and quarters beside a table', () => {
  test.each([
    ['第一周', '第二周', '第三周', '第四周'],
    ['Q1', 'Q2', 'Q3', 'Q4'],
    ['1季度', '2季度', '3季度', '4季度'],
    ['一季度', '二季度', '三季度', '四季度'],
    ['Month 1', 'Month 2', 'Month 3', 'Month 4'],
    ['Semana 1', 'Semana 2', 'Semana 3', 'Semana 4'],
    ['周一', '周二', '周三', '周四'],
  ])('a tick below %s is no state', (...labels) => {
    const rows = NAMES.map((name, at) => [
      name,
      '张三',
      ...labels.map((_, to) => (to === at || to === at - 1 ? '√' : '')),
    ]);
    expect(shown([['任务', '负责人', ...labels], ...rows])).toMatch(
      /^tasks S!1: name A, owner B(?!.*status)/,
    );
  });

  test('names alone below 任务名称 are tasks, where the rest of the sheet is a drawing', () => {
    const table = read(
      [['任务名称', '3月', '', '', '4月', ''], ['', 20, 25, 31, 5, 10], ...NAMES.map((name) => [name])],
      [
        [0, 0, 2, 1],
        [0, 1, 1, 3],
        [0, 4, 1, 2],
      ],
    )[0];
    expect(showTable(table)).toBe('tasks S!1-2: name A · 4 taken');
  });
});

describe('one label merged over several columns of states', () => {
  const rows = NAMES.map((name, at) => [
    name,
    '张三',
    june(at + 1),
    at > 1 ? '未开始' : '已完成',
    at > 0 ? '进行中' : '已完成',
    '未开始',
  ]);
  const merges: Merges = [[0, 3, 1, 3]];

  test('leaves open which of them is the state of the task', () => {
    const header = ['任务', '负责人', '完成时间', '状态', '', ''];
    expect(shown([header, ...rows], merges)).toMatch(/status D\?|undecided: status D or E or F/);
  });

  test('a label of its own for each changes nothing', () => {
    const header = ['任务', '负责人', '完成时间', '状态', '备注', ''];
    const remarks = rows.map((row) => [...row.slice(0, 4), '', '']);
    expect(shown([header, ...remarks])).toMatch(/status D ·/);
  });
});

test('a year over its months and weeks is a drawing as wide as they are', () => {
  const header = [
    ['Task', 'Responsible', 2026, '', '', ''],
    ['', '', 'Jan', '', 'Feb', ''],
    ['', '', 1, 2, 3, 4],
  ];
  const rows = [
    'Intro of the project',
    'Idea and its form',
    'Test of a prototype',
    'Sales in the region',
  ].map((name, at) => [name, at > 1 ? 'Ann Lee' : '']);
  const merges: Merges = [
    [0, 0, 3, 1],
    [0, 1, 3, 1],
    [0, 2, 1, 4],
    [1, 2, 1, 2],
    [1, 4, 1, 2],
  ];
  expect(shown([...header, ...rows], merges)).toBe('tasks S!1-3: name A, owner B · 4 taken');
});

test('ticks below Preventive and Corrective are no measures', () => {
  const rows = ['Identity theft', 'Loss of the data', 'Misuse of accounts'].map((risk, at) => [
    at + 1,
    risk,
    at > 0 ? 'x' : '',
    'x',
    'Ann Lee',
  ]);
  expect(shown([['No', 'Risk', 'Corrective', 'Preventive', 'Owner'], ...rows])).not.toMatch(
    /temporary|prevention/,
  );
});

test('levels merged down below one label are the levels of the name, but for the one that names the whole', () => {
  const rows = [
    ['Quản lý dinh dưỡng', '1. Phân tích hệ thống', '1.1 Phân tích quy trình', '1.1.1 Phân tích thiết kế'],
    ['', '', '', '1.1.2 Review tài liệu phân tích'],
    ['', '', '1.2 Phân tích yêu cầu', '1.2.1 Phân tích giao diện'],
    ['', '2. Thiết kế hệ thống', '2.1 Thiết kế kiến trúc', '2.1.1 Thiết kế dữ liệu'],
    ['', '', '2.2 Kiểm thử chức năng', ''],
  ].map((row, at) => [...row, june(at + 1), june(at + 3)]);
  const merges: Merges = [
    [0, 0, 1, 4],
    [1, 0, 5, 1],
    [1, 1, 3, 1],
    [1, 2, 2, 1],
    [4, 1, 2, 1],
  ];
  const [table] = read([['Hệ thống', '', '', '', 'Start', 'End'], ...rows], merges);
  expect(showTable(table)).toMatch(/^tasks S!1: name B\/C\/D\?, start E, finish F · 5 taken/);
});
