import { dryRun, type DryRunContext } from '../../../../src/domain/adopt/rows/dryRun';
import { findTables } from '../../../../src/domain/adopt/tables/findTables';
import { proposeMapping } from '../../../../src/domain/adopt/mapping/proposeMapping';
import type {
  CellDoubt,
  ImportedRow,
  ImportedValue,
} from '../../../../src/domain/adopt/rows/cells/importedRow';
import { describeImportDoubt, describeSkipReason } from '../../../../src/words/describe/describeAdoption';
import type { TableKey } from '../../../../src/domain/schema/columnKeys';
import { isoDay } from '../../../../src/domain/dates/day';
import { languageOf } from '../../../../src/words/vocabulary/languages';
import * as dirty from '../fixtures/dirtySheets';
import { date, sheetOf, type Sheet, type Written } from '../sheetOf';
import { day } from '../../task/taskCases';

const zh = languageOf('zh-CN');
const AS_OF = day('2026-06-18');

function run(
  { grid, merges }: Sheet,
  table: TableKey = 'tasks',
  changes: Partial<DryRunContext> = {},
  index = 0,
) {
  const context = { period: '2026-06', dateSystem: 1900, language: zh, table, merges, ...changes } as const;
  const candidate = findTables(grid, merges)[index];
  if (!candidate) throw new Error('No table in the fixture');
  return dryRun(grid, candidate, proposeMapping(grid, candidate, table, context).mapping, context);
}

function showValue(value: ImportedValue): string {
  if (value.kind === 'day') return isoDay(value.day);
  return value.kind === 'share' ? `${value.share * 100}%` : value.text;
}

/** `5: name 印刷, finish 2026-06-10`, rows counted from 1 as a person does. */
const showRow = ({ row, cells }: ImportedRow) =>
  `${row + 1}: ${Object.entries(cells)
    .map(([key, value]) => `${key} ${showValue(value)}`)
    .join(', ')}`;

const showDoubt = (doubt: CellDoubt) =>
  `${doubt.row + 1}${doubt.column === null ? '' : String.fromCharCode(65 + doubt.column)}: ${describeImportDoubt(zh, doubt, AS_OF)}`;

const doubtsOf = ({ rows }: ReturnType<typeof run>) => rows.flatMap(({ doubts }) => doubts.map(showDoubt));
const skippedOf = ({ skipped }: ReturnType<typeof run>) =>
  skipped.map(({ row, reason }) => `${row + 1}: ${describeSkipReason(zh, reason)}`);

describe('dates typed as 6.10', () => {
  const result = run(dirty.MONTH_DOT_DAY);

  it('reads each row', () => {
    expect(result.rows.map(showRow)).toEqual([
      '5: name 官网改版, owner 张三, status 进行中, start 2026-06-01, finish 2026-06-15',
      '6: name 客户回访, owner 李四, status 已完成, start 2026-06-05, finish 2026-06-10',
      '7: name 库存盘点, owner 王五, status 未开始, reason 仓库搬迁, start 2026-06-20, finish 6.31',
      '8: name 设备保养, owner 赵六, status 延期, start 2026-03-30, finish 2026-06-20',
      '9: name 合同续签',
    ]);
  });

  it('says of each doubtful cell where it is, what it shows and what to do', () => {
    expect(doubtsOf(result)).toEqual([
      '5E: “6.1”按 6月1日计，也可能是 6月10日，核对日期',
      '7F: “6.31”没有这一天，照原样写入，改成完整日期',
      '8G: “延期3天”只写入“延期”',
      '8E: “3.3O”混入字母，按 3月30日计，核对日期',
    ]);
  });
});

describe('start and finish in one cell', () => {
  const result = run(dirty.SPAN_IN_ONE_CELL, 'tasks', { period: '2016-08' });

  it('reads each row', () => {
    expect(result.rows.map(showRow)).toEqual([
      '2: name 需求调研, owner 小王, status 已完成, start 2016-05-08, finish 2016-05-12',
      '3: name 原型设计, owner 小李, status 已完成, finish 2016-08-11',
      '4: name 开发, owner 小王, status 已完成, start 2016-08-01, finish 2016-08-15',
      '5: name 测试, owner 小赵, status 进行中, finish 2016-08-20',
      '6: name 上线, owner 小王, status 未开始, start 8月下旬, finish 8月下旬',
      '7: name 培训, owner 小李, status 再说',
    ]);
  });

  it('doubts what is open, estimated or unknown, each once', () => {
    expect(doubtsOf(result)).toEqual([
      '3B: “？-2016/8/11”缺这一端的日期，先留空',
      '3B: “？-2016/8/11”只写了一端，按 2016年8月11日计，核对日期',
      '4C: “小王 小李”不止一人，取第一位小王，不写入小李',
      '5D: “进行中（80%）”只写入“进行中”',
      '6B: “8月下旬”不是具体日期，照原样写入',
      '7D: 状态“再说”不在列表里，照原样写入，选一个对应的状态',
    ]);
    expect(result.unknownWords).toEqual([{ key: 'status', text: '再说', rows: [6] }]);
  });
});

it('writes what a person chose for a word nobody knows', () => {
  const result = run(dirty.SPAN_IN_ONE_CELL, 'tasks', { statusWords: new Map([['再说', '未开始']]) });
  expect(result.unknownWords).toEqual([]);
  expect(result.rows.at(-1)?.cells.status).toEqual({ kind: 'text', text: '未开始' });
});

describe('owners, headings and totals', () => {
  const result = run(dirty.OWNERS_AND_TOTALS);

  it('reads the tasks and no other row', () => {
    expect(result.rows.map(showRow)).toEqual([
      '3: name 线上推广, owner 张三, status 进行中, finish 2026-06-10',
      '4: name 展会, owner 张三, status 进行中, finish 2026-06-12',
      '5: name 直播, owner 张三, status 进行中, finish 2026-06-14',
      '9: name 系统调试, owner IT部 王五, status 受阻, finish 2026-06-16',
      '10: name 盘点, owner 张 三, status 未开始, finish 2026-06-18',
      '11: name 培训, owner 各部门, status 未开始',
    ]);
  });

  it('says why a row is left out', () => {
    expect(skippedOf(result)).toEqual([
      '2: 标题行',
      '6: 合计行',
      '7: 重复的表头',
      '8: 标题行',
      '12: 合计行',
      '13: 空行',
      '14: 空行',
      '15: 说明行',
    ]);
  });

  it('says what becomes of the others', () => {
    expect(doubtsOf(result)).toEqual([
      '3B: “张三、李四”不止一人，取第一位张三，不写入李四',
      '4B: “张三/李四”不止一人，取第一位张三，不写入李四',
      '5B: “张三 李四”不止一人，取第一位张三，不写入李四',
      '11B: “各部门”不是一位责任人，照原样写入，指定一位',
      '11C: “#REF!”是错误值，先留空',
    ]);
  });

  it('counts every row once', () => {
    expect(result.counts).toEqual({ source: 14, imported: 6, skipped: 8, flagged: 4 });
  });
});

describe('a header of two rows, merged owners, levels by number', () => {
  const result = run(dirty.TWO_ROW_HEADER);

  it('gives an owner merged down to every row', () => {
    expect(result.rows.map(showRow)).toEqual([
      '4: name 1 设计, id A-1',
      '5: name 1.1 初稿, owner 张三, status 已完成, id A-2, percent 100%, start 2026-06-01, finish 2026-06-05, actual 2026-06-06',
      '6: name 1.2 定稿, owner 张三, status 进行中, id A-3, percent 60%, start 2026-06-06, finish 2026-06-10',
      '7: name 2 印刷, owner 李四, status 未开始, id A-3, start 2026-06-11, finish 2026-06-09',
    ]);
  });

  it('doubts headings, repeated numbers and a finish before the start', () => {
    expect(doubtsOf(result)).toEqual([
      '4: “1 设计”可能是分组标题，不是任务就不勾选',
      '7A: 编号“A-3”与第 6 行重复，会给一个新编号',
      '7E: 完成早于开始，核对两个日期',
    ]);
  });
});

describe('a plan', () => {
  const result = run(dirty.PLAN_WITH_MERGED_GOALS, 'plan');

  it('gives each row the goal written above it and joins the dates', () => {
    expect(result.rows.map(showRow)).toEqual([
      '2: task 线上获客50家, quarterGoal 份额提升5%, monthGoal 新增客户100家, dates 2026-06-01~2026-06-30, owner 市场部, resources 5000, doneWhen ≥50人',
      '3: task 展会获客30家, quarterGoal 份额提升5%, monthGoal 新增客户100家, dates 6.5~6.20, owner 销售部, doneWhen ≥30人',
      '4: task 渠道获客20家, quarterGoal 份额提升5%, monthGoal 新增客户100家, dates 6月下旬, owner 渠道部, doneWhen ≥20人',
      '5: task 回访, quarterGoal 份额提升5%, monthGoal 复购率40%, dates 6.1, owner 客服部',
    ]);
  });
});

it.each<[string, number, TableKey, string[]]>([
  [
    'the summary beside the tasks',
    1,
    'summary',
    ['3: goal 新增客户100家, actual 120家', '4: goal 复购率40%, actual 35%'],
  ],
  [
    'the issues below them',
    2,
    'issues',
    [
      '9: issue 延迟发货, owner 李四, rootCause 库存未同步, temporary 改期发货, state 处理中, occurredOn 2026-06-15',
      '10: issue 设备停机, owner 赵六, rootCause 缺保养, temporary 备用设备, state 已关闭, occurredOn 2026-06-18',
    ],
  ],
])('reads %s', (_name, index, table, expected) => {
  expect(run(dirty.SEVERAL_TABLES, table, {}, index).rows.map(showRow)).toEqual(expected);
});

it('keeps the leading spaces and numbers of a WBS, and writes statuses in the language asked for', () => {
  const result = run(dirty.ENGLISH_WBS);
  expect(result.rows.map(({ cells }) => cells.name)).toEqual(
    ['Launch', '   Design', '   Build', '   Test'].map((text) => ({ kind: 'text', text })),
  );
  expect(doubtsOf(result)).toEqual([
    '2: “Launch”可能是分组标题，不是任务就不勾选',
    '3: 没有状态，但已完成 100%，写为“已完成”',
    '4D: “Anna, Ben”不止一人，取第一位Anna，不写入Ben',
    '5D: “Ben and Cleo”不止一人，取第一位Ben，不写入Cleo',
  ]);
  const tasks = sheetOf([
    ['任务', '状态'],
    ['印刷', '完成'],
  ]);
  expect(run(tasks, 'tasks', { language: languageOf('en') }).rows.map(showRow)).toEqual([
    '2: name 印刷, status Done',
  ]);
});

describe('rows without a name', () => {
  const header: Written[] = ['任务', '负责人', '截止日期', '状态'];
  it.each<[string, Written[][], string[], string[]]>([
    [
      'take the name above',
      [
        ['印刷', '张三', '6.10', ''],
        ['', '李四', '6.12', ''],
      ],
      ['2: name 印刷, owner 张三, finish 2026-06-10', '3: name 印刷, owner 李四, finish 2026-06-12'],
      ['3: 这一行没有名称，沿用上面的“印刷”'],
    ],
    [
      'are flagged when there is none above',
      [['', '李四', '6.12', '']],
      ['2: owner 李四, finish 2026-06-12'],
      ['2: 这一行没有名称，补上名称'],
    ],
    [
      'are left out when only a status was filled down',
      [
        ['印刷', '张三', '6.10', '未开始'],
        ['', '', '', '未开始'],
      ],
      ['2: name 印刷, owner 张三, status 未开始, finish 2026-06-10'],
      [],
    ],
    [
      'below a gap are no rows of the table',
      [['印刷', '张三', '', ''], [], [], ['', '', '6.12', '']],
      ['2: name 印刷, owner 张三'],
      [],
    ],
  ])('%s', (_name, rows, expected, doubts) => {
    const result = run(sheetOf([header, ...rows]));
    expect(result.rows.map(showRow)).toEqual(expected);
    expect(doubtsOf(result)).toEqual(doubts);
  });
});

it('joins sub-tasks with the task above them', () => {
  const result = run(
    sheetOf([
      ['任务', '子任务', '负责人'],
      ['印刷', '', '张三'],
      ['发货', '装箱', '李四'],
      ['', '出库', '李四'],
      ['回款', '', '王五'],
    ]),
  );
  expect(result.rows.map(({ cells }) => cells.name && showValue(cells.name))).toEqual([
    '印刷',
    '发货 / 装箱',
    '发货 / 出库',
    '回款',
  ]);
});

it('leaves out the rows a person does not want', () => {
  const result = run(dirty.MONTH_DOT_DAY, 'tasks', { leaveOut: new Set([4, 6]) });
  expect(skippedOf(result)).toEqual(['5: 未选', '7: 未选']);
  expect(result.counts).toMatchObject({ source: 5, imported: 3, skipped: 2 });
});

it.each<[Written, Written, string]>([
  ['12.20', '1.10', 'start 2026-12-20, finish 2027-01-10'],
  ['6.1-6.30', '', 'start 2026-06-01, finish 2026-06-30'],
  ['', '6.1-6.30', 'start 2026-06-01, finish 2026-06-30'],
  [date(2026, 6, 10), 6.1, 'start 2026-06-10, finish 2026-06-01'],
  ['尽快', '月底', 'start 尽快, finish 月底'],
])('start %j and finish %j → %s', (start, finish, expected) => {
  const sheet = sheetOf([
    ['任务', '开始日期', '截止日期'],
    ['印刷', start, finish],
  ]);
  const period = start === '12.20' ? '2026-12' : '2026-06';
  expect(run(sheet, 'tasks', { period }).rows.map(showRow)).toEqual([`2: name 印刷, ${expected}`]);
});

it('proposes the 10th where the 1st would end before it starts', () => {
  const sheet = sheetOf([
    ['任务', '开始日期', '截止日期'],
    ['印刷', '6.5', 6.1],
  ]);
  expect(doubtsOf(run(sheet))).toContain('2C: 完成早于开始，“6.1”可能是 6月10日');
});
