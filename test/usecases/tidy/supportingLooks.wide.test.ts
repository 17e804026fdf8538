import type { Book } from '../../../dev-host/index';
import { saveCalendar } from '../../../src/usecases/settings/saveCalendar';
import { previewLook, updateLook } from '../../../src/usecases/tidy/updateLook';
import { refreshAlerts } from '../../../src/usecases/today/refreshAlerts';
import { problemOf } from '../../../src/workbook/session/workbookError';
import { day, openSample, options } from '../openSample';
import { remembered } from '../undo/remembered';
import { makeEarlierSupporting } from './makeEarlier';

const run = options();
const SHEETS = ['运营设置', '工作日历', '预警清单', '变更日志'];
const KEYS = ['settings', 'calendar', 'alerts', 'changes'] as const;

/** The sample with all supporting sheets, after two refreshes. */
async function openAll() {
  const workbook = await openSample();
  await saveCalendar(run, { set: [{ day: day('2026-06-22'), kind: 'holiday', name: '厂休' }], remove: [] });
  await refreshAlerts({ ...run, overrides: { asOf: day('2026-06-18') } });
  await refreshAlerts(run);
  return workbook;
}

/** Everything of the sheets that is looked at, without ids and the style numbers that stand for the same. */
const looksOf = (book: Book) =>
  book.sheets.map(({ name, cells, columns, rows, parts }) => ({
    ...{ name, columns, rows, freeze: parts.freeze },
    formats: parts.conditionalFormats.map(({ ranges, rule, style }) => ({ ranges, rule, style })),
    cells: Object.entries(cells).map(([row, line]) => [
      row,
      Object.entries(line).map(([column, { value, style }]) => [column, value, book.styles[style ?? 0]]),
    ]),
  }));

const onSheet = (name: string, work: (sheet: Excel.Worksheet) => void) =>
  Excel.run(async (context) => {
    work(context.workbook.worksheets.getItem(name));
    await context.sync();
  });

const hintsOf = () =>
  Excel.run(async (context) => {
    const table = context.workbook.tables.getItem('OpsSettings');
    const [header, body] = [table.getHeaderRowRange(), table.getDataBodyRange()];
    header.load('values');
    body.load('values');
    await context.sync();
    const [headers, ...rows] = [...header.values, ...body.values] as string[][];
    return { headers, last: rows.map((cells) => cells.at(-1)) };
  });

test('supporting sheets as they are made and grown by refreshes have nothing to update', async () => {
  await openAll();
  expect(await previewLook(run)).toEqual([]);
});

test('those an earlier version made are reported, look as made now afterwards, and come back with undo', async () => {
  const { engine } = await openAll();
  await makeEarlierSupporting();
  const earlier = looksOf(engine.toBook());
  const found = await previewLook(run);
  expect(found.map(({ sheet, own, colours, hints }) => [sheet, own, colours, hints])).toEqual([
    ['运营设置', [], false, '说明'],
    ['工作日历', [], false, null],
    ['预警清单', [], true, null],
    ['变更日志', [], false, null],
  ]);
  const lines = found.map(({ changes }) => changes.map((one) => `${one.part}: ${one.before} → ${one.after}`));
  expect(lines[0]).toContain('sides: None → #AEB9B5');
  expect(lines[2]).toContain('numberFormat: yyyy-mm-dd → yy-mm-dd');
  expect(lines[3]).toEqual(
    expect.arrayContaining(['numberFormat: yyyy-mm-dd hh:mm → yy-mm-dd hh:mm', 'wrap: true → false']),
  );

  const { result, undo } = await remembered(run, (of) => updateLook(of, { tables: KEYS, replaced: [] }));
  expect(result.sheets).toEqual(SHEETS);
  expect(await previewLook(run)).toEqual([]);
  const again = engine.toBook();
  expect((await updateLook(run, { tables: KEYS, replaced: [] })).sheets).toEqual([]);
  expect(engine.toBook()).toEqual(again);

  expect(await undo()).toMatchObject({ kept: 0, problems: [] });
  expect(looksOf(engine.toBook())).toEqual(earlier);
});

test('运营设置 of an earlier version gets the column that says what each setting does, row by row', async () => {
  await openAll();
  const made = await hintsOf();
  await makeEarlierSupporting();
  await onSheet('运营设置', (sheet) => {
    sheet.tables.getItem('OpsSettings').rows.add(undefined, [['我们自己的', '1']]);
  });
  await updateLook(run, { tables: ['settings'], replaced: [] });
  const { headers, last } = await hintsOf();
  expect(headers).toEqual(made.headers);
  expect(last).toEqual([...made.last, '']);
});

test('a column of theirs that says something else stays, and undo takes out none in which somebody wrote', async () => {
  await openAll();
  await makeEarlierSupporting();
  const { undo } = await remembered(run, (of) => updateLook(of, { tables: ['settings'], replaced: [] }));
  await onSheet('运营设置', (sheet) => (sheet.getRange('C4').values = [['我们改了说明']]));
  expect((await previewLook(run)).filter(({ table }) => table === 'settings')).toEqual([]);
  expect(await undo()).toMatchObject({ kept: 1 });
  expect((await hintsOf()).last[0]).toBe('我们改了说明');
});

test('what somebody writes into the column while it is taken out comes back with it', async () => {
  const workbook = await openAll();
  await makeEarlierSupporting();
  const { undo } = await remembered(run, (of) => updateLook(of, { tables: ['settings'], replaced: [] }));
  const { Excel: theirs } = workbook.join('同事');
  const step = workbook.host.script.beforeBatch(
    () =>
      theirs.run(async (context) => {
        context.workbook.worksheets.getItem('运营设置').getRange('C5').values = [['同事的说明']];
        await context.sync();
      }),
    { client: workbook.client, from: 5 },
  );
  await undo().catch(problemOf);
  expect(step.happened).toBe(1);
  expect((await hintsOf()).last[1]).toBe('同事的说明');
});

test('what people set themselves on these sheets stays and is reported', async () => {
  await openAll();
  await makeEarlierSupporting();
  await onSheet('预警清单', (sheet) => {
    sheet.getRange('B5').format.fill.color = '#FFFF00';
    sheet.getRange('F:F').format.columnWidth = 200;
  });
  const { own } = (await previewLook(run)).find(({ table }) => table === 'alerts') ?? { own: [] };
  expect(own).toMatchObject([
    { part: 'fill', before: '#FFFF00' },
    { part: 'width', columns: ['责任人'] },
  ]);
  await updateLook(run, { tables: KEYS, replaced: [] });
  const left = (await previewLook(run)).flatMap((one) =>
    [...one.changes, ...one.own].map(({ part }) => part),
  );
  expect(left.sort()).toEqual(['fill', 'width']);
});
