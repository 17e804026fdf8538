import { languageOf } from '../../../src/words/vocabulary/languages';
import { describeProblem } from '../../../src/words/describe/describeProblem';
import { createTemplates } from '../../../src/usecases/setup/createTemplates';
import { exportSummary } from '../../../src/usecases/summary/export/exportSummary';
import { fillSummary } from '../../../src/usecases/summary/fillSummary';
import { refreshAlerts } from '../../../src/usecases/today/refreshAlerts';
import { WorkbookError } from '../../../src/workbook/session/workbookError';
import { auditRules } from '../../../src/usecases/tidy/auditRules';
import { findMissingColumns } from '../../../src/usecases/tidy/optionalColumns';
import { previewLook } from '../../../src/usecases/tidy/updateLook';
import { open, options, openSample } from '../openSample';

/** The words a person would read for what was thrown. */
async function wordsOf(work: Promise<unknown>): Promise<string> {
  const error = await work.then(
    () => null,
    (reason: unknown) => reason,
  );
  if (!(error instanceof WorkbookError)) throw new Error(`No WorkbookError, but: ${String(error)}`);
  const { text, action } = describeProblem(languageOf('zh-CN'), error.problem);
  return `${text}${action}`;
}

const TRACKER = '任务进度跟踪表';

test('a workbook without the tables: each use case names the sheet and says where the tables are made', async () => {
  open();
  expect(await wordsOf(refreshAlerts(options()))).toMatch(/任务进度跟踪表.*OpsTasks.*补齐四张表/);
  expect(await wordsOf(fillSummary(options()))).toMatch(/月度运营计划总表.*OpsPlan.*补齐四张表/);
  expect(await wordsOf(exportSummary({ ...options(), overwriteEdited: false }))).toMatch(/月度运营计划总表/);
});

test('a missing column is named, and nothing is written', async () => {
  const { client } = await openSample();
  await renameHeader(3, '别的列');
  const before = client.wire.cellsWritten;
  expect(await wordsOf(refreshAlerts(options()))).toMatch(/任务进度跟踪表.*计划完成时间.*恢复/);
  expect(client.wire.cellsWritten).toBe(before);
});

test.each([
  ['the rules', auditRules],
  ['the look', previewLook],
  ['the columns', findMissingColumns],
])(
  'looking at %s of all sheets where a header row is hidden names no sheet rather than a blank one',
  async (_, look) => {
    await openSample();
    await Excel.run(async (context) => {
      context.workbook.tables.getItem('OpsTasks').showHeaders = false;
      await context.sync();
    });
    expect(await wordsOf(look(options()))).toMatch(/^有一张表格没有显示标题行.*表设计.*再重试。$/);
  },
);

test('two columns for one thing are both named', async () => {
  await openSample();
  await renameHeader(6, '截止日期');
  await renameHeader(3, '截止时间');
  expect(await wordsOf(refreshAlerts(options()))).toMatch(/计划完成时间.*截止时间.*截止日期/);
});

test('a table without tasks is no failure, but says where to start', async () => {
  open();
  await createTemplates({ ...options(), sample: false, onNameTaken: 'stop' });
  const result = await refreshAlerts(options());
  expect(result.tasks).toBe(0);
  expect(result.problems).toContainEqual({ code: 'tableEmpty', sheet: TRACKER });
});

test('a sheet of the same name that is not ours stops the creation before anything is written', async () => {
  const { engine, client } = open();
  const sheet = engine.addSheet(TRACKER);
  engine.write(sheet, { row: 0, column: 0, rowCount: 1, columnCount: 1 }, [[{ value: '别人的' }]]);
  const create = (onNameTaken: 'stop' | 'rename') =>
    createTemplates({ ...options(), sample: false, onNameTaken });
  expect(await wordsOf(create('stop'))).toMatch(/已有同名工作表：“任务进度跟踪表”.*改名/);
  expect(engine.sheets().map(({ name }) => name)).toEqual(['Sheet1', TRACKER]);
  expect(client.wire.cellsWritten).toBe(0);

  expect((await create('rename')).created).toContain(`${TRACKER} 2`);
  expect(engine.read(sheet, { row: 0, column: 0, rowCount: 1, columnCount: 1 })[0]?.[0]?.value).toBe(
    '别人的',
  );
});

test('a protected sheet shows the alerts, writes nothing and says whom to ask', async () => {
  const { client } = await openSample();
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(TRACKER).protection.protect();
    await context.sync();
  });
  const before = client.wire.cellsWritten;
  const result = await refreshAlerts(options());
  expect(result.notWritten).toEqual({ code: 'sheetProtected', sheet: TRACKER });
  expect(result.alerts).toHaveLength(1);
  expect(client.wire.cellsWritten).toBe(before);
});

test('text in date columns is named with its column and what was seen', async () => {
  await openSample();
  await setCell('D4', "'下周五");
  const result = await refreshAlerts(options());
  expect(result.dataProblems).toEqual(
    expect.arrayContaining([
      expect.objectContaining({
        task: '线上推广素材设计',
        text: expect.stringMatching(/计划完成时间“下周五”/),
        cell: { sheet: TRACKER, address: 'D4' },
      }),
    ]),
  );
  expect(result.counts.data).toBe(result.dataProblems.length);
});

async function setCell(address: string, value: string | number): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(TRACKER).getRange(address).values = [[value]];
    await context.sync();
  });
}

async function renameHeader(column: number, header: string): Promise<void> {
  await Excel.run(async (context) => {
    const headers = context.workbook.tables.getItem('OpsTasks').getHeaderRowRange();
    headers.getCell(0, column).values = [[header]];
    await context.sync();
  });
}

test('headers that were renamed or taken away are all named, with those that match nothing', async () => {
  await openSample();
  const columns = (work: (table: Excel.Table) => void) =>
    Excel.run(async (context) => {
      work(context.workbook.tables.getItem('OpsTasks'));
      await context.sync();
    });
  await columns((table) => {
    table.columns.getItem('实际完成时间').name = '啥时候弄完';
    table.columns.getItem('进度状态').name = '进展到哪';
  });
  expect(await wordsOf(refreshAlerts(options()))).toBe(
    '“任务进度跟踪表”里找不到这些列：“实际完成时间”、“进度状态”；没有对应上的表头：“啥时候弄完”、“进展到哪”。恢复表头，或在“设置”的“加列”里指定是哪一列，再重试。',
  );
  await columns((table) => {
    table.columns.getItem('啥时候弄完').delete();
    table.columns.getItem('进展到哪').delete();
  });
  expect(await wordsOf(refreshAlerts(options()))).toBe(
    '“任务进度跟踪表”里找不到“实际完成时间、进度状态”列。恢复这个表头，再重试。',
  );
});
