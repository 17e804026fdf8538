import { date, sheetOf } from './sheetOf';
import { expectEveryRow, readTeamBook, showTable, takenRows, type ReadTable } from './readTeamBook';

type Cell = string | number | ReturnType<typeof date>;

const june = (day: number) => date(2026, 6, day);

function read(rows: readonly (readonly Cell[])[]): ReadTable {
  const [table] = readTeamBook([{ name: 'S', ...sheetOf(rows.map((row) => [...row])) }]);
  if (!table) throw new Error('Nothing found');
  expectEveryRow(table);
  return table;
}

const namesOf = (table: ReadTable) =>
  takenRows(table).map(({ cells: { name } }) => (name?.kind === 'text' ? name.text : ''));

describe('a name in the first row of its group only', () => {
  test.each([
    ['具体措施', '降低成本 / 集中采购谈判'],
    ['行动', '降低成本 / 集中采购谈判'],
    ['工作举措', '降低成本 / 集中采购谈判'],
  ])('is told apart by the texts of each row below %s', (header, first) => {
    const table = read([
      ['序号', '重点工作', header, '责任部门', '完成时限'],
      [1, '降低成本', '集中采购谈判', '采购部', june(10)],
      ['', '', '优化包装方案', '技术部', june(20)],
      [2, '提升质量', '完善首件检验', '质量部', june(12)],
      ['', '', '开展质量月活动', '质量部', june(28)],
      ['', '', '修订作业指导书', '技术部', june(29)],
    ]);
    expect(namesOf(table)[0]).toBe(first);
    expect(new Set(namesOf(table)).size).toBe(5);
  });

  test('is taken for rows with a date and an owner of their own, with a doubt', () => {
    const table = read([
      ['任务', '负责人', '开始时间', '完成时间', '状态'],
      ['方案设计', '张三', june(1), june(3), '已完成'],
      ['', '李四', june(3), june(5), '进行中'],
      ['系统开发', '王五', june(8), june(15), '未开始'],
      ['', '李四', june(10), june(20), '未开始'],
      ['系统上线', '张三', june(22), june(25), '未开始'],
    ]);
    expect(namesOf(table)).toEqual(['方案设计', '方案设计', '系统开发', '系统开发', '系统上线']);
    const doubts = table.run.rows.map((row) => row.doubts.map(({ doubt }) => doubt.code));
    expect(doubts).toEqual([[], ['nameInherited'], [], ['nameInherited'], []]);
  });

  test.each([
    ['a remark alone', ['', '', '', '供应商延期'], 1],
    ['an owner without a date', ['', '李四', '', '供应商延期'], 1],
    ['a date without an owner', ['', '', june(5), '供应商延期'], 1],
    ['both', ['', '李四', june(5), '供应商延期'], 2],
  ])('is not taken for a row with %s', (_, second, taken) => {
    const table = read([
      ['任务', '负责人', '完成时间', '备注'],
      ['方案设计', '张三', june(3), '等确认'],
      second,
      ['系统开发', '王五', june(8), '外包'],
      ['系统上线', '张三', june(25), ''],
    ]);
    expect(takenRows(table)).toHaveLength(taken + 2);
  });

  test('is not taken where a date and a status are all there is: statuses are filled down', () => {
    const table = read([
      ['任务', '负责人', '完成时间', '状态'],
      ['方案设计', '张三', june(3), '进行中'],
      ['', '', june(5), '未开始'],
      ['系统开发', '王五', june(8), '未开始'],
      ['系统上线', '张三', june(25), '未开始'],
    ]);
    expect(takenRows(table)).toHaveLength(3);
  });

  test('remarks in some rows are no names', () => {
    const table = read([
      ['任务', '负责人', '完成时间', '说明'],
      ['方案设计', '张三', june(3), '等客户确认再开始'],
      ['', '李四', june(5), ''],
      ['系统开发', '王五', june(8), ''],
      ['', '赵六', june(9), '价格还没有谈好'],
    ]);
    expect(namesOf(table)).toEqual(['方案设计', '方案设计', '系统开发', '系统开发']);
  });
});

describe('phases with a start and a finish each', () => {
  const DAYS = [
    [1, 3, 4, 8, 9, 20, 21, 25, 26, 28],
    [2, 5, 6, 10, 11, 22, 23, 26, 27, 29],
    [3, 6, 7, 11, 12, 24, 25, 28, 29, 30],
  ] as const;
  const bodyOf = (phases: number) =>
    DAYS.map((days, at) => [
      ['甲系统', '乙系统', '丙系统'][at] ?? '',
      ['张三', '李四', '王五'][at] ?? '',
      ...days.slice(0, phases * 2).map(june),
    ]);
  const groups = (phases: number) =>
    ['需求', '设计', '开发', '测试', '上线'].slice(0, phases).flatMap((phase) => [phase, '']);

  test.each([
    ['开始', '完成', 5, 'start C?, finish L?'],
    ['开始时间', '结束时间', 3, 'start C?, finish H?'],
    ['Start', 'Finish', 4, 'start C?, finish J?'],
  ])('%s and %s: a task begins with the first and ends with the last, and is asked about', (...given) => {
    const [start, finish, phases, dates] = given;
    const header = Array.from({ length: phases }, () => [start, finish]).flat();
    const table = read([['项目名称', '负责人', ...groups(phases)], ['', '', ...header], ...bodyOf(phases)]);
    expect(showTable(table)).toBe(`tasks S!1-2: name A?, owner B, ${dates} · 3 taken`);
    const asked = table.reading.proposal.doubled.filter(({ key }) => key === 'start' || key === 'finish');
    expect(asked.map(({ columns }) => columns.length)).toEqual([phases, phases]);
  });

  test('in one header row too', () => {
    const header = ['Design', 'Build', 'Test'].flatMap((phase) => [`${phase} start`, `${phase} finish`]);
    expect(showTable(read([['Product', 'Owner', ...header], ...bodyOf(3)]))).toBe(
      'tasks S!1: name A?, owner B, start C?, finish H? · 3 taken',
    );
  });

  test('two of them, phases that do not follow each other and a last one without dates stay undecided', () => {
    const header = ['Design', 'Build', 'Test'].flatMap((phase) => [`${phase} start`, `${phase} finish`]);
    const undecided =
      'tasks S!1: name A?, owner B · undecided: start C or E or G, finish D or F or H · 3 taken';
    const turned = bodyOf(3).map(([name = '', owner = '', a = '', b = '', ...rest]) => [
      name,
      owner,
      ...rest.slice(2),
      a,
      b,
      ...rest.slice(0, 2),
    ]);
    expect(showTable(read([['Product', 'Owner', ...header], ...turned]))).toBe(undecided);
    const open = bodyOf(3).map((row) => [...row.slice(0, 6), '', '']);
    const last = [['Delta', 'Ann Lee', june(1), june(2), june(3), june(4), june(5), june(6)]];
    expect(showTable(read([['Product', 'Owner', ...header], ...open, ...last]))).toBe(
      undecided.replace('3 taken', '4 taken'),
    );
    expect(showTable(read([['Product', 'Owner', ...header.slice(0, 4)], ...bodyOf(2)]))).toBe(
      'tasks S!1: name A?, owner B · undecided: start C or E, finish D or F · 3 taken',
    );
  });

  test('columns of three different states are a board all the same', () => {
    const table = read([
      ['事项', '未开始', '进行中', '已完成'],
      ['甲事', 1, '', ''],
      ['乙事', '', 1, ''],
      ['丙事', '', '', 1],
    ]);
    expect(showTable(table)).toContain('refused');
  });
});
