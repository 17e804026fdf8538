import { exportSummary } from '../../../src/usecases/summary/export/exportSummary';
import { fillSummary } from '../../../src/usecases/summary/fillSummary';
import { openSample, options } from '../openSample';

test('the seed month gives 120 %, 88 % and 97 %', async () => {
  await openSample();
  const result = await fillSummary(options());
  expect(result.rows.map(({ goal, rateText, verdict }) => [goal, rateText, verdict])).toEqual([
    ['新增客户100家', '120%', '超额 20%'],
    ['老客户复购率40%', '88%', '未达标（35%<40%）'],
    ['订单准时发货率98%', '97%', '未达标（95%<98%）'],
  ]);
  expect(await tableTexts('OpsSummary', 2)).toEqual(['120%', '88%', '97%']);
});

test("filling again writes nothing and people's text stays as it was", async () => {
  const { client } = await openSample();
  const human = () => Promise.all([0, 1, 3, 4, 5, 6].map((column) => tableTexts('OpsSummary', column)));
  const before = await human();
  await fillSummary(options());
  const written = client.wire.cellsWritten;
  expect((await fillSummary(options())).cellsWritten).toBe(0);
  expect(client.wire.cellsWritten).toBe(written);
  expect(await human()).toEqual(before);
});

test('a goal of the plan without a row gets one below the table, which grows', async () => {
  await openSample();
  await Excel.run(async (context) => {
    context.workbook.tables.getItem('OpsPlan').getDataBodyRange().getCell(1, 1).values = [['回款50万元']];
    await context.sync();
  });
  const result = await fillSummary(options());
  expect(result.rows.map(({ goal }) => goal)).toContain('回款50万元');
  expect(await tableTexts('OpsSummary', 0)).toEqual([
    '新增客户100家',
    '老客户复购率40%',
    '订单准时发货率98%',
    '回款50万元',
  ]);
  expect((await fillSummary(options())).cellsWritten).toBe(0);
});

test('the export has values only and is left alone when nothing changed', async () => {
  const { engine } = await openSample();
  const first = await exportSummary({ ...options(), overwriteEdited: false });
  expect(first).toMatchObject({ sheet: '2026-06 月度总结', created: true });
  const sheet = engine.sheets().find(({ name }) => name === first.sheet);
  const used = sheet && engine.usedRect(sheet.id, true);
  const cells = sheet && used ? engine.read(sheet.id, used).flat() : [];
  expect(cells.filter((cell) => cell?.formula)).toEqual([]);
  expect(cells.map((cell) => cell?.value)).toEqual(
    expect.arrayContaining(['新增客户100家', 1.2, '✓ 超额 20%', '任务状态　2/3 完成']),
  );
  expect(sheet && engine.parts(sheet.id).page).toMatchObject({ orientation: 'portrait', paperSize: 9 });

  const again = await exportSummary({ ...options(), overwriteEdited: false });
  expect(again).toMatchObject({ created: false, cellsWritten: 0 });
});

test('an edited export is not overwritten unasked', async () => {
  await openSample();
  const { sheet } = await exportSummary({ ...options(), overwriteEdited: false });
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange('D5').values = [['我补充的一句']];
    await context.sync();
  });
  await expect(exportSummary({ ...options(), overwriteEdited: false })).rejects.toMatchObject({
    problem: { code: 'exportSheetEdited', sheet },
  });
  const forced = await exportSummary({ ...options(), overwriteEdited: true });
  expect(forced.created).toBe(false);
  expect(forced.cellsWritten).toBeGreaterThan(0);
  expect((await exportSummary({ ...options(), overwriteEdited: false })).cellsWritten).toBe(0);
});

test('a sheet of the name of the export that is not ours is left alone', async () => {
  await openSample();
  await Excel.run(async (context) => {
    context.workbook.worksheets.add('2026-06 月度总结').getRange('A1').values = [['别人的']];
    await context.sync();
  });
  await expect(exportSummary({ ...options(), overwriteEdited: true })).rejects.toMatchObject({
    problem: { code: 'exportSheetTaken' },
  });
});

/** What a column of a table displays. */
async function tableTexts(table: string, column: number): Promise<string[]> {
  return Excel.run(async (context) => {
    const cells = context.workbook.tables.getItem(table).getDataBodyRange().getColumn(column);
    cells.load('text');
    await context.sync();
    return cells.text.map(([text]) => String(text));
  });
}
