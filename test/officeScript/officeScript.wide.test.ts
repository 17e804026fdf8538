import { refreshAlerts } from '../../src/usecases/today/refreshAlerts';
import { chooseColumn } from '../../src/usecases/tidy/chooseColumn';
import { saveSettings } from '../../src/usecases/settings/saveSettings';
import { createTemplates } from '../../src/usecases/setup/createTemplates';
import { dayToSerial } from '../../src/domain/dates/serial';
import { emptyBook } from '../../dev-host/book';
import { type Book, createEngine } from '../../dev-host/index';
import { day, open, openSample, options } from '../usecases/openSample';
import { bookCells } from './bookCells';
import { runScript } from './builtScript';

/** SPEC section 11: the Office Script writes what a refresh of the add-in writes. */

const TODAY = '2026-07-01';

/** The same workbook refreshed by the add-in and by the script. */
async function bothWays(book: Book) {
  const opened = open(structuredClone(book));
  const refreshed = await refreshAlerts(options());
  const engine = createEngine();
  engine.load(structuredClone(book));
  const result = runScript(engine, TODAY);
  return { refreshed, result, addin: bookCells(opened.engine), script: bookCells(engine) };
}

const change = (work: (context: Excel.RequestContext, tracker: Excel.Table) => void) =>
  Excel.run(async (context) => {
    work(context, context.workbook.tables.getItem('OpsTasks'));
    await context.sync();
  });

/** The sample month, refreshed once in June and left to itself until 1 July. */
async function sampleInJuly() {
  const opened = await openSample();
  await refreshAlerts(options());
  await saveSettings(options(), { asOf: null });
  return opened;
}

test('the sample a week later: cells, number formats and names are those of the add-in', async () => {
  const { engine } = await sampleInJuly();
  const { refreshed, result, addin, script } = await bothWays(engine.toBook());
  expect(refreshed.cellsWritten).toBeGreaterThan(10);
  expect(script).toEqual(addin);
  expect(result).toMatchObject({ asOf: TODAY, red: refreshed.counts.red, amber: refreshed.counts.amber });
  expect(result.owners).toEqual(refreshed.digests);
  expect(result.digest).toContain(refreshed.digests[0]?.text);
  expect(result.problems).toEqual([]);
});

test('what people did meanwhile: dates as text, a status, an owned cell typed over, a new row', async () => {
  const { engine } = await sampleInJuly();
  await change((_, tracker) => {
    const body = tracker.getDataBodyRange();
    body.getCell(0, 3).values = [['6月31日']];
    body.getCell(1, 3).values = [["'7.10"]];
    body.getCell(2, 5).values = [['已完成']];
    body.getCell(2, 12).values = [['不是红的']];
    body.getRowsBelow(1).values = [
      ['补货', '李四', 46190, 46195, '', '进行中', '', '', '', '', '', '', '', ''],
    ];
  });
  const { addin, script } = await bothWays(engine.toBook());
  expect(script).toEqual(addin);
  expect(Object.values(script).some((cell) => cell.includes('不是红的'))).toBe(true);
});

test('a second run writes nothing', async () => {
  const { engine } = await sampleInJuly();
  runScript(engine, TODAY);
  const before = bookCells(engine);
  expect(runScript(engine, TODAY).cells).toBe(0);
  expect(bookCells(engine)).toEqual(before);
});

test('a thousand rows of all kinds', async () => {
  const { engine } = open();
  await createTemplates({ ...options(), sample: false, onNameTaken: 'stop' });
  const random = randomFrom(20261129);
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)] as Item;
  const start = dayToSerial(day('2026-05-01'), 1900) ?? 0;
  const date = () =>
    pick<string | number>([
      start + Math.floor(random() * 90),
      start + Math.floor(random() * 90),
      "'6.10",
      "'6月下旬",
      "'2026年7月3日",
      "'6.1-6.30",
      '待定',
      '',
      "'2.30",
    ]);
  const rows = Array.from({ length: 1000 }, (_, index) => [
    pick(['任务', '上线', '盘点', '=不是公式', '']) + (random() < 0.95 ? ` ${index}` : ''),
    pick(['张三', '李四', '王五、赵六', '财务部', '']),
    date(),
    date(),
    random() < 0.3 ? date() : '',
    pick(['未开始', '进行中', '已完成', '延期', '受阻', '已取消', 'Done', '快了', '']),
    pick(['', '供应商延期', '等审批，见 I001']),
    pick(['', '催办']),
    pick(['', '财务部支持']),
  ]);
  const typed = rows.map((row) => row.map((cell) => (String(cell).startsWith('=') ? `'${cell}` : cell)));
  await change((_, tracker) => {
    tracker.resize(tracker.getHeaderRowRange().getResizedRange(1000, 0));
    tracker.getDataBodyRange().getCell(0, 0).getResizedRange(999, 8).values = typed;
  });
  await refreshAlerts(options({ asOf: day('2026-06-15') }));
  await change((_, tracker) => {
    const body = tracker.getDataBodyRange();
    for (let row = 0; row < 1000; row += 7) body.getCell(row, 3).values = [[date()]];
    for (let row = 0; row < 1000; row += 11) body.getCell(row, 5).values = [[pick(['已完成', '受阻', ''])]];
  });
  const { refreshed, result, addin, script } = await bothWays(engine.toBook());
  expect(refreshed.cellsWritten).toBeGreaterThan(1000);
  expect(script).toEqual(addin);
  expect(result.owners).toEqual(refreshed.digests);
});

test('a workbook that counts its days from 1904', async () => {
  const { engine } = open({ ...emptyBook(), date1904: true });
  await createTemplates({ ...options(), sample: true, onNameTaken: 'stop' });
  await refreshAlerts(options());
  await saveSettings(options(), { asOf: null });
  await change((_, tracker) => {
    tracker.getDataBodyRange().getCell(2, 3).values = [[dayToSerial(day('2026-06-12'), 1904) ?? 0]];
  });
  const { refreshed, result, addin, script } = await bothWays(engine.toBook());
  expect(script).toEqual(addin);
  expect(result).toMatchObject({ asOf: TODAY, red: refreshed.counts.red, problems: [] });
  expect(result.digest).toContain('6月12日');
});

test('a protected tracker and a workbook of a later version are left alone, with the reason in words', async () => {
  const { engine } = await sampleInJuly();
  await change((context) => {
    context.workbook.names.getItem('OpsSchema').formula = '=2';
  });
  const before = bookCells(engine);
  expect(() => runScript(engine, TODAY)).toThrow(/2/);
  await change((context, tracker) => {
    context.workbook.names.getItem('OpsSchema').formula = '=1';
    tracker.worksheet.protection.protect();
  });
  expect(() => runScript(engine, TODAY)).toThrow('任务进度跟踪表');
  expect({ ...bookCells(engine), 'name OpsSchema': '' }).toEqual({ ...before, 'name OpsSchema': '' });
});

test('sheets that are not there are named, and the statuses are written all the same', async () => {
  const { engine } = await openSample();
  const result = runScript(engine, TODAY);
  expect(result.cells).toBeGreaterThan(10);
  for (const sheet of ['预警清单', '逐日预警'])
    expect(result.problems).toContainEqual(expect.stringContaining(`找不到“${sheet}”`));
  expect(result.problems).not.toContainEqual(expect.stringContaining('保护'));
});

test('a day that is none is refused', async () => {
  const { engine } = await openSample();
  expect(() => runScript(engine, '2026-06-31')).toThrow('2026-06-31');
});

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** The finish of tasks is called 死线, and was pointed at. */
async function pointedAt() {
  const opened = await sampleInJuly();
  await change((_, tracker) => {
    tracker.columns.getItem('计划完成时间').name = '死线';
  });
  await chooseColumn(options(), { table: 'tasks', column: 'finish', header: '死线' });
  return opened;
}

test('a column that a person pointed at is read as the add-in reads it', async () => {
  const { engine } = await pointedAt();
  const { refreshed, addin, script } = await bothWays(engine.toBook());
  expect(refreshed.cellsWritten).toBeGreaterThan(10);
  expect(script).toEqual(addin);
});

test.each([
  ['the column was deleted', '=#REF!'],
  ['the name stands for a cell below the headers', '=任务进度跟踪表!$D$5'],
  ['the name stands for a cell of another sheet', '=月度运营计划!$D$3'],
])('a pointing that is out of date points at nothing: %s', async (_, formula) => {
  const { engine } = await pointedAt();
  const stale = engine
    .names()
    .map((one) => (one.name === 'OpsColumn_tasks_finish' ? { ...one, formula } : one));
  engine.setNames(stale);
  const before = bookCells(engine);
  expect(() => runScript(engine, TODAY)).toThrow('计划完成时间');
  expect(bookCells(engine)).toEqual(before);
});

test('a line above a table whose cell is gone is passed over, as by the add-in', async () => {
  const { engine } = await sampleInJuly();
  const gone = engine
    .names()
    .map((one) => (/^Ops(?:Tasks|Plan)Banner$/.test(one.name) ? { ...one, formula: '=#REF!' } : one));
  engine.setNames(gone);
  const { addin, script } = await bothWays(engine.toBook());
  expect(script).toEqual(addin);
});
