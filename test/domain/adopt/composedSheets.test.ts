import { date, shown as formatted, sheetOf, type Written } from './sheetOf';
import { expectEveryRow, readTeamBook, showTable, takenRows, type ReadTable } from './readTeamBook';

type Rows = readonly (readonly Written[])[];
type Merges = Parameters<typeof sheetOf>[1];

const june = (day: number) => date(2026, 6, day);
const NAMES = ['需求调研', '方案设计', '系统开发', '联调测试', '上线切换', '验收总结'];

function read(rows: Rows, merges?: Merges): ReadTable {
  const [table] = readTeamBook([{ name: 'S', ...sheetOf(rows, merges) }]);
  if (!table) throw new Error('Nothing found');
  expectEveryRow(table);
  return table;
}

const cellsOf = (table: ReadTable, key: string) =>
  takenRows(table).map(({ cells, doubts }) => {
    const value = Object.entries(cells).find(([one]) => one === key)?.[1];
    const shown =
      value?.kind === 'share' ? `${value.share * 100}%` : value?.kind === 'text' ? value.text : '';
    return doubts.some((one) => one.key === key) ? `${shown}?` : shown;
  });

describe('a sheet as a colleague writes it', () => {
  test('how much is done is read in any way it is written', () => {
    const written = [0.5, formatted(0.5, '50%', '0%'), '50%', '五成', '七成半', '一半'];
    const table = read([
      ['任务', '负责人', '完成时间', '完成进度'],
      ...NAMES.map((name, at) => [name, '张三', june(at + 4), written[at] ?? '']),
    ]);
    expect(cellsOf(table, 'percent')).toEqual(['50%', '50%', '50%', '50%', '75%', '50%']);
  });

  test('a sign that may mean either is asked about', () => {
    const signs = ['✓', '✔', '√', '○', '●', '▲'];
    const table = read([
      ['任务', '负责人', '完成时间', '是否完成'],
      ...NAMES.map((name, at) => [name, '张三', june(at + 4), signs[at] ?? '']),
    ]);
    // ○ is yes beside ×, and not started beside ●.
    expect(cellsOf(table, 'status')).toEqual(['已完成', '已完成', '已完成', '○?', '●?', '▲?']);
  });

  test('a total, a note and who signed below the table are no tasks', () => {
    const table = read(
      [
        ['6月工作计划', '', '', ''],
        ['任务', '负责人', '完成时间', '状态'],
        ...NAMES.map((name, at) => [name, '张三', june(at + 4), '进行中']),
        ['合计', '', '', '6项'],
        ['填表人：李四', '', '审核：王五', ''],
        ['', '', '', ''],
        ['备注：每周五更新', '', '', ''],
        ['编制：李四', '审核人: 王五', '批准人：赵六', ''],
      ],
      [[0, 0, 1, 4]],
    );
    expect(takenRows(table)).toHaveLength(6);
    expect(table.run.skipped.map(({ reason }) => reason)).toEqual(['total', 'note', 'blank', 'note', 'note']);
  });

  test('a task about notes is a task', () => {
    const table = read([
      ['任务', '负责人', '完成时间'],
      ['说明：写给客户的操作手册', '张三', june(3)],
      ['审核：合同条款', '李四', june(5)],
      ['提示语翻译', '王五', june(8)],
    ]);
    expect(takenRows(table)).toHaveLength(3);
  });

  test('each phase with its own dates is asked about, though none can be chosen', () => {
    const header = [
      ['模块', '子模块', '需求', '', '设计', '', '开发', ''],
      ['', '', '开始时间', '结束时间', '开始时间', '结束时间', '开始时间', '结束时间'],
    ];
    const rows = [
      ['数据采集', '实时采集', june(1), june(3), june(4), '2026/6/31', june(6), june(9)],
      ['', '传输通信', june(2), june(4), june(5), june(7), june(6), june(10)],
      ['数据存储', '文件存储', june(3), june(9), june(4), june(6), june(7), june(12)],
      ['', '数据压缩', june(3), june(6), june(5), '2026/6/31', june(8), june(15)],
    ];
    expect(showTable(read([...header, ...rows]))).toMatch(
      /^tasks S!1-2: name A\/B\? · undecided: start C or E or G, finish D or F or H · 4 taken/,
    );
  });

  test('Day-1 beside a date is no date', () => {
    const rows = NAMES.map((name, at) => [
      at + 1,
      `${name}的方法`,
      `Day-${at + 1}`,
      june(at + 3),
      '张三',
      '已完成',
    ]);
    expect(showTable(read([['S.No', 'Topic', 'Day', 'Date', 'Trainer', 'Status'], ...rows]))).toMatch(
      /owner E, finish D\?, status F/,
    );
  });

  test('an x in a column called Fin is no finish, and Names are the people', () => {
    const rows = NAMES.map((name, at) => [`${name}工作`, june(at + 1), 'Ann Lee', 'x']);
    expect(showTable(read([['Tasks', 'Start', 'Names', 'Fin'], ...rows]))).toBe(
      'tasks S!1: name A, owner C, start B · 6 taken',
    );
  });

  test.each(['Raise Date', 'Report Date', 'Log Date', 'Detection Date'])(
    '%s is the day of an issue',
    (header) => {
      const rows = NAMES.map((name, at) => [`${name}时资料不全，需要补`, june(at + 1), 'Open']);
      expect(showTable(read([['Issue', header, 'Status'], ...rows]))).toMatch(
        /^issues S!1: issue A, occurredOn B/,
      );
    },
  );

  test('the sheet that is filled comes before one with a single row that has a column more', () => {
    const template = [
      ['任务名称', '责任人', '开始日期', '结束日期', '备注'],
      ['创建登录接口', '张三', june(1), june(5), ''],
    ];
    const filled = [
      ['系统', '阶段', '任务名称', '责任人'],
      ...NAMES.map((name, at) => [
        at % 3 === 0 ? '甲系统' : '',
        at % 2 === 0 ? '一期' : '',
        `${name}工作`,
        '张三',
      ]),
    ];
    const tables = readTeamBook([
      { name: '模板', ...sheetOf(template) },
      { name: '计划', ...sheetOf(filled) },
    ]);
    expect(tables.map(({ sheet }) => sheet.name)).toEqual(['计划', '模板']);
  });
});
