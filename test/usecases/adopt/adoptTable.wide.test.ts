import type { OpenWorkbook } from '../../../dev-host/index';
import type { TableKey } from '../../../src/domain/schema/columnKeys';
import type { Adoption, AdoptionRequest } from '../../../src/usecases/adopt/adoption';
import { adoptTable } from '../../../src/usecases/adopt/adoptTable';
import { findForeignTables } from '../../../src/usecases/adopt/findForeignTables';
import { previewAdoption } from '../../../src/usecases/adopt/previewAdoption';
import { createTemplates } from '../../../src/usecases/setup/createTemplates';
import { refreshAlerts } from '../../../src/usecases/today/refreshAlerts';
import { problemOf } from '../../../src/workbook/session/workbookError';
import * as dirty from '../../domain/adopt/fixtures/dirtySheets';
import { date, sheetOf, type Sheet } from '../../domain/adopt/sheetOf';
import { open, options } from '../openSample';
import { contentOf, teamBook } from './teamBook';

const run = options();
const TRACKER = '任务进度跟踪表';

/** Finds the likest table and takes it over as proposed. */
async function adopt(given: Partial<Adoption> = {}) {
  const request = await requestFor(given);
  return adoptTable(run, { ...request, flipped: [], mark: null, ...given });
}

async function requestFor(given: Partial<AdoptionRequest> = {}): Promise<AdoptionRequest> {
  const [table] = (await findForeignTables(run)).tables;
  if (!table) throw new Error('Nothing found');
  return { from: table.from, table: table.resembles ?? 'tasks', choices: [], ...given };
}

/** The body of one of our tables as it displays. */
async function bodyOf(name: string): Promise<string[][]> {
  return Excel.run(async (context) => {
    const body = context.workbook.tables.getItem(name).getDataBodyRange();
    body.load('text');
    await context.sync();
    return body.text;
  });
}

const saved = ({ engine }: OpenWorkbook) => engine.toBook();

/** What a person has typed into a sheet since. */
async function typeInto(sheet: string, address: string, values: unknown[][]): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange(address).values = values;
    await context.sync();
  });
}

const SHEETS: [string, Sheet, TableKey, string[]][] = [
  [
    'month.day typed as numbers, a title and a legend above',
    dirty.MONTH_DOT_DAY,
    'tasks',
    [
      '官网改版|张三|06-01|06-15||进行中',
      '客户回访|李四|06-05|06-10||已完成',
      '库存盘点|王五|06-20|6.31||未开始',
      '设备保养|赵六|03-30|06-20||延期',
      '合同续签|||||',
    ],
  ],
  [
    'start and finish in one cell',
    dirty.SPAN_IN_ONE_CELL,
    'tasks',
    [
      '需求调研|小王|05-08|05-12||已完成',
      '原型设计|小李||16-08-11||已完成',
      '开发|小王|08-01|08-15||已完成',
      '测试|小赵||08-20||进行中',
      '上线|小王|8月下旬|8月下旬||未开始',
      '培训|小李||||再说',
    ],
  ],
  [
    'two rows of headers, and an owner merged over two tasks',
    dirty.TWO_ROW_HEADER,
    'tasks',
    [
      '1.1 初稿|张三|06-01|06-05|06-06|已完成',
      '1.2 定稿|张三|06-06|06-10||进行中',
      '2 印刷|李四|06-11|06-09||未开始',
    ],
  ],
  [
    'goals merged down',
    dirty.PLAN_WITH_MERGED_GOALS,
    'plan',
    [
      '份额提升5%|新增客户100家|线上获客50家|2026-06-01~2026-06-30|市场部|5000',
      '份额提升5%|新增客户100家|展会获客30家|6.5~6.20|销售部|',
      '份额提升5%|新增客户100家|渠道获客20家|6月下旬|渠道部|',
      '份额提升5%|复购率40%|回访|6.1|客服部|',
    ],
  ],
];
const TABLE_NAME = { plan: 'OpsPlan', tasks: 'OpsTasks', issues: 'OpsIssues', summary: 'OpsSummary' };

describe.each(SHEETS)('%s', (_, sheet, table, rows) => {
  test('goes below our header, and the sheet it came from stays as it was', async () => {
    const workbook = open(teamBook({ 团队表: sheet }));
    const before = contentOf(saved(workbook), '团队表');
    const result = await adopt({ period: '2026-06' });
    expect((await bodyOf(TABLE_NAME[table])).map((cells) => cells.slice(0, 6).join('|'))).toEqual(rows);
    expect(result).toMatchObject({ added: rows.length, problems: [] });
    expect(result.created).toHaveLength(4);
    expect(contentOf(saved(workbook), '团队表')).toBe(before);
  });

  test('a second time nothing is written', async () => {
    const workbook = open(teamBook({ 团队表: sheet }));
    const first = await adopt({ period: '2026-06' });
    const before = workbook.client.wire.cellsWritten;
    const again = await adopt({ period: '2026-06' });
    expect(again).toMatchObject({ added: 0, same: first.added, created: [], cellsWritten: 0 });
    expect(workbook.client.wire.cellsWritten).toBe(before);
  });
});

test('every doubt names its cell and what becomes of it', async () => {
  open(teamBook({ 重点: dirty.MONTH_DOT_DAY }));
  const { rows, counts } = await previewAdoption(run, { ...(await requestFor()), period: '2026-06' });
  expect(counts).toMatchObject({ source: 5, new: 5, flagged: 3 });
  expect(
    rows.flatMap(({ doubts }) => doubts.map(({ cell, sentence }) => `${cell.address} ${sentence}`)),
  ).toEqual([
    expect.stringMatching(/^E5 “6.1”.*6月1日.*10日/),
    'F7 “6.31”没有这一天，照原样写入，改成完整日期',
    'G8 “延期3天”只写入“延期”',
    'E8 “3.3O”混入字母，按 3月30日计，核对日期',
  ]);
});

test('several tables on one sheet, the likest first', async () => {
  open(teamBook({ 汇总: dirty.SEVERAL_TABLES, 空: sheetOf([]) }));
  const { tables } = await findForeignTables(run);
  expect(
    tables.map(({ title, address, resembles, recognised }) => [title, address, resembles, recognised]),
  ).toEqual([
    ['二、问题', 'A8:F10', 'issues', 6],
    ['一、任务', 'A2:D5', 'tasks', 4],
    ['汇总', 'G2:I4', 'summary', 2],
  ]);
});

test('what is ours or hidden is not offered', async () => {
  const book = teamBook({ 看得见: dirty.SPAN_IN_ONE_CELL, 藏起来: dirty.MONTH_DOT_DAY });
  Object.assign(book.sheets[1] ?? {}, { visibility: 'hidden' });
  open(book);
  await createTemplates({ ...options({ period: '2026-06' }), sample: true, onNameTaken: 'stop' });
  expect((await findForeignTables(run)).tables.map(({ from }) => from.sheet)).toEqual(['看得见']);
});

test('rows can be left out, and ones that look like headings taken all the same', async () => {
  open(teamBook({ 两行表头: dirty.TWO_ROW_HEADER }));
  const result = await adopt({ period: '2026-06', flipped: [4, 7] });
  expect((await bodyOf('OpsTasks')).map(([name]) => name)).toEqual(['1 设计', '1.1 初稿', '1.2 定稿']);
  expect(result.left).toEqual([expect.objectContaining({ row: 7, text: '2 印刷' })]);
});

test('a sheet that changed since it was checked is not taken over', async () => {
  const workbook = open(teamBook({ 团队表: dirty.SPAN_IN_ONE_CELL }));
  const request = await requestFor();
  const { mark } = await previewAdoption(run, request);
  await typeInto('团队表', 'A2', [['需求访谈']]);
  const error = await adoptTable(run, { ...request, flipped: [], mark }).catch(problemOf);
  expect(error).toEqual({ code: 'foreignTableChanged', sheet: '团队表' });
  expect(saved(workbook).sheets).toHaveLength(1);
});

test('taken over again, rows are known by 编号: the changed one is shown, the new one added, the lost one stays', async () => {
  open(teamBook({ 团队表: dirty.TWO_ROW_HEADER }));
  await typeInto('团队表', 'A7', [['A-4']]);
  await adopt({ period: '2026-06' });
  await refreshAlerts(run);
  await typeInto('团队表', 'B5', [['1.1 初稿（修订）']]);
  await typeInto('团队表', 'A6:B6', [['A-9', '1.3 排版']]);
  const request = { ...(await requestFor()), period: '2026-06' };
  const preview = await previewAdoption(run, request);
  expect(preview.rows.map(({ name, kind, ticked }) => [name, kind, ticked])).toEqual([
    ['1 设计', 'new', false],
    ['1.1 初稿（修订）', 'changed', false],
    ['1.3 排版', 'new', true],
    ['2 印刷', 'same', false],
  ]);
  expect(preview.rows[1]?.changes).toEqual([
    { header: '任务名称', before: '1.1 初稿', after: '1.1 初稿（修订）' },
  ]);
  expect(preview.gone).toEqual(['1.2 定稿']);
  const result = await adoptTable(run, { ...request, flipped: [5], mark: preview.mark });
  expect(result).toMatchObject({ added: 1, changed: 1, skipped: [] });
  expect((await bodyOf('OpsTasks')).map(([name]) => name)).toEqual([
    '1.1 初稿（修订）',
    '1.2 定稿',
    '2 印刷',
    '1.3 排版',
  ]);
  expect((await bodyOf('OpsChanges')).map((cells) => cells.at(-2))).toEqual([
    '从“团队表”A2:I7 接入 3 行',
    ...['2026-06-01', '2026-06-06', '2026-06-11'].map(
      (start) => `首次核定，记为基线 · 计划开始时间 ${start}`,
    ),
    '从“团队表”A2:I7 接入 1 行',
    '再次接入“团队表”',
  ]);
});

test('a row whose 编号 is that of another one is reported', async () => {
  open(
    teamBook({
      团队表: sheetOf([
        ['编号', '任务名称'],
        ['A-1', '印刷'],
        ['A-2', '发货'],
      ]),
    }),
  );
  await adopt();
  await typeInto('团队表', 'B2:B3', [['发货'], ['装箱']]);
  const { rows } = await previewAdoption(run, await requestFor());
  expect(rows.map(({ kind, doubts }) => [kind, doubts.map(({ sentence }) => sentence)])).toEqual([
    ['changed', ['按编号对应到“印刷”，可表里另有一行叫“发货”，核对编号']],
    ['changed', []],
  ]);
});

test('a column a team may add comes with the table that is made, and is not forced on one that is there', async () => {
  open(teamBook({ 甘特: dirty.ENGLISH_WBS }));
  const headers = async () =>
    Excel.run(async (context) => {
      const header = context.workbook.tables.getItem('OpsTasks').getHeaderRowRange();
      header.load('values');
      await context.sync();
      return header.values[0];
    });
  await adopt({ period: '2026-06' });
  expect(await headers()).toEqual(expect.arrayContaining(['前置任务', '完成百分比']));

  open(teamBook({ 甘特: dirty.ENGLISH_WBS }));
  await createTemplates({ ...run, sample: false, onNameTaken: 'stop' });
  const { columns } = await previewAdoption(run, await requestFor());
  expect(columns.map(({ key }) => key)).not.toContain('percent');
  await adopt({ period: '2026-06' });
  expect(await headers()).not.toContain('完成百分比');
});

test('rows that begin with a blank cell are in the table all the same', async () => {
  open(
    teamBook({
      计划: sheetOf([
        ['月度目标', '重点工作', '责任部门'],
        ...numbered(14, (n) => ['', `事 ${n}`, '市场部']),
      ]),
    }),
  );
  await createTemplates({ ...run, sample: false, onNameTaken: 'stop' });
  expect(await adopt({ table: 'plan' })).toMatchObject({ added: 14, problems: [] });
  expect((await bodyOf('OpsPlan')).map((cells) => cells[2])).toEqual(numbered(14, (n) => `事 ${n}`));
});

test('a sheet with the name of ours gets company, not replaced', async () => {
  open(teamBook({ [TRACKER]: dirty.SPAN_IN_ONE_CELL }));
  const result = await adopt();
  expect(result).toMatchObject({ sheet: `${TRACKER} 2`, cell: { address: 'A4' } });
});

test('a plan of another year is looked at by its own month', async () => {
  open(
    teamBook({
      旧表: sheetOf([
        ['任务', '截止日期'],
        ['印刷', '2021-09-10'],
        ['发货', '2021-09-12'],
      ]),
    }),
  );
  expect((await adopt()).created).toContain('运营设置');
  expect((await refreshAlerts(run)).period).toBe('2021-09');
});

describe('what a person chose', () => {
  const HEADER = ['任务名称', '谁来', '另一人', '计划完成时间'];
  const rows = [
    ['官网改版上线', '甲一', '乙二', date(2026, 5, 6)],
    ['客户回访一百家', '丙三', '丁四', date(2026, 6, 7)],
  ];
  const chosen = [['owner', { kind: 'column', column: 2 }]] as const;
  const ownersOf = async () => {
    const { columns, swapDates } = await previewAdoption(run, await requestFor());
    return [columns.find(({ key }) => key === 'owner')?.from, swapDates];
  };

  test('is remembered for the next time, wherever the column stands by then', async () => {
    const opened = open(teamBook({ 团队表: sheetOf([HEADER, ...rows]) }));
    const before = contentOf(saved(opened), '团队表');
    await adopt({ choices: chosen, swapDates: true });
    expect(contentOf(saved(opened), '团队表')).toBe(before);
    expect(await ownersOf()).toEqual(['另一人 (C)', true]);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('团队表').getRange('B:B').insert('Right');
      await context.sync();
    });
    expect(await ownersOf()).toEqual(['另一人 (D)', true]);
    expect((await adopt()).cellsWritten).toBe(0);
  });

  test('is given up where its column is gone, and overruled by what is said now', async () => {
    open(teamBook({ 团队表: sheetOf([HEADER, ...rows]) }));
    await adopt({ choices: chosen });
    const { columns } = await previewAdoption(
      run,
      await requestFor({ choices: [['owner', { kind: 'column', column: 1 }]] }),
    );
    expect(columns.find(({ key }) => key === 'owner')?.from).toBe('谁来 (B)');
    await typeInto('团队表', 'C1', [['改了名']]);
    expect((await ownersOf())[0]).not.toBe('另一人 (C)');
  });
});

test('more rows than fit one request', async () => {
  open(
    teamBook({ 长表: sheetOf([['任务名称', '责任人'], ...numbered(4500, (n) => [`任务 ${n}`, '张三'])]) }),
  );
  expect(await adopt()).toMatchObject({ added: 4500, problems: [] });
  const names = (await bodyOf('OpsTasks')).map(([name]) => name);
  expect([names.length, names[0], names[4499]]).toEqual([4500, '任务 1', '任务 4500']);
});

test('a cell astray a million rows down costs nothing and is reported', async () => {
  const book = teamBook({ 清单: dirty.SPAN_IN_ONE_CELL });
  Object.assign(book.sheets[0]?.cells ?? {}, { 1_000_000: { 3: { value: '漏网' } } });
  const { client } = open(book);
  const { tables, problems } = await findForeignTables(run);
  expect(tables.map(({ address }) => address)).toEqual(['A1:D7']);
  expect(problems).toEqual([{ code: 'sheetCut', sheet: '清单', row: 8 }]);
  expect(client.wire.responseBytes).toBeLessThan(200_000);
});

test('a cell astray in the last column neither', async () => {
  const book = teamBook({ 清单: dirty.SPAN_IN_ONE_CELL });
  Object.assign(book.sheets[0]?.cells[2] ?? {}, { 16_383: { value: '漏网' } });
  open(book);
  expect((await findForeignTables(run)).tables.map(({ address }) => address)).toEqual(['A1:D7']);
});

test('where Excel tells no merged areas, groups over a header are inferred', async () => {
  const book = teamBook({ 团队表: dirty.TWO_ROW_HEADER });
  book.sheets[0]?.merges.push(
    ...numbered(600, (n) => ({ row: 100 + n, column: 20, rowCount: 1, columnCount: 2 })),
  );
  open(book);
  const { columns } = await previewAdoption(run, { ...(await requestFor()), period: '2026-06' });
  expect(columns.filter(({ from }) => from).map(({ header, from }) => `${header} ${from}`)).toEqual([
    '任务名称 任务名称 (B)',
    '责任人 负责人 (C)',
    '计划开始时间 计划 开始 (D)',
    '计划完成时间 计划 完成 (E)',
    '实际完成时间 实际 完成 (G)',
    '进度状态 状态 (H)',
    '编号 编号 (A)',
    '完成百分比 完成进度 (I)',
  ]);
});

function numbered<T>(count: number, make: (n: number) => T): T[] {
  return Array.from({ length: count }, (_, index) => make(index + 1));
}
