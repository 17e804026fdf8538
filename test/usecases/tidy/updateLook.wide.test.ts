import { emptyBook, type Book } from '../../../dev-host/index';
import { auditRules } from '../../../src/usecases/tidy/auditRules';
import { restoreRules } from '../../../src/usecases/tidy/restoreRules';
import { previewLook, updateLook } from '../../../src/usecases/tidy/updateLook';
import { createTemplates } from '../../../src/usecases/setup/createTemplates';
import { refreshAlerts } from '../../../src/usecases/today/refreshAlerts';
import { problemOf } from '../../../src/workbook/session/workbookError';
import { day, open, openSample, options } from '../openSample';
import { remembered } from '../undo/remembered';
import { makeEarlier } from './makeEarlier';

const run = options();
const TRACKER = '任务进度跟踪表';
const ALL = ['plan', 'tasks', 'issues', 'summary'] as const;

const onTracker = (work: (sheet: Excel.Worksheet) => void) =>
  Excel.run(async (context) => {
    work(context.workbook.worksheets.getItem(TRACKER));
    await context.sync();
  });

/** Everything of the sheets that is looked at, without ids and the style numbers that stand for the same. */
function looksOf(book: Book) {
  return book.sheets.map(({ name, cells, columns, rows, parts }) => ({
    name,
    columns,
    rows,
    freeze: parts.freeze,
    formats: parts.conditionalFormats.map(({ ranges, rule, style }) => ({ ranges, rule, style })),
    cells: Object.entries(cells).map(([row, line]) => [
      row,
      Object.entries(line).map(([column, { value, style }]) => [column, value, book.styles[style ?? 0]]),
    ]),
  }));
}

async function openEarlier() {
  const workbook = await openSample();
  await makeEarlier();
  return workbook;
}

test('a workbook as it is made has nothing to update', async () => {
  await openSample();
  expect(await previewLook(run)).toEqual([]);
});

test('a row somebody wrote more into is offered the height that shows it, from the top where none is enough', async () => {
  await openSample();
  const [three, longer] = [
    '外呼名单字段不全，60 户缺联系电话，名单要重新整理，还差两天',
    '接口一：字段缺失\n接口二：鉴权失败\n接口三：超时\n接口四：待供应商答复\n接口五：未测\n六\n七\n八\n九',
  ];
  await onTracker((sheet) => (sheet.getRange('G4:G5').values = [[three], [longer]]));
  const [found] = await previewLook(run);
  expect([...new Set(found?.changes.map(({ part }) => part))].sort()).toEqual(['height', 'vertical']);
  expect(found?.own).toEqual([]);
  expect(await auditRules(run)).toMatchObject({ columns: [], looks: [] });
  await updateLook(run, { tables: ALL, replaced: [] });
  expect(await previewLook(run)).toEqual([]);
  const rows = await Excel.run(async (context) => {
    const cells = context.workbook.worksheets.getItem(TRACKER).getRange('A4:A6');
    const formats = [0, 1, 2].map((row) => cells.getRow(row).format.load('rowHeight,verticalAlignment'));
    await context.sync();
    return formats.map(({ rowHeight, verticalAlignment }) => [rowHeight, verticalAlignment]);
  });
  expect(rows).toEqual([
    [44, 'Center'],
    [120, 'Top'],
    [30, 'Center'],
  ]);
  // It stays so high, and is not the worse for it, when the text is shorter again; only its cells go back to the middle.
  await onTracker((sheet) => (sheet.getRange('G4:G5').values = [['短'], ['短']]));
  const [shorter] = await previewLook(run);
  expect(new Set(shorter?.changes.map(({ part, after }) => `${part} → ${after}`))).toEqual(
    new Set(['vertical → Center']),
  );
});

test.each<[string, (font: Excel.RangeFont) => void]>([
  ['宋体', (font) => (font.name = '宋体')],
  ['12 points', (font) => (font.size = 12)],
])('%s that somebody chose for some rows is theirs, though new workbooks have it', async (_, choose) => {
  const workbook = await openSample();
  await onTracker((sheet) => choose(sheet.getRange('A4:G5').format.font));
  const before = looksOf(workbook.engine.toBook());
  const [found] = await previewLook(run);
  expect([found?.changes, found?.own.length]).toEqual([[], 1]);
  await updateLook(run, { tables: ALL, replaced: [] });
  expect(looksOf(workbook.engine.toBook())).toEqual(before);
});

test('one that an earlier version made is reported sheet by sheet, and looks as made now afterwards', async () => {
  const { engine } = await openSample();
  const wanted = looksOf(engine.toBook());
  await makeEarlier();
  const earlier = engine.toBook();
  expect(looksOf(earlier)).not.toEqual(wanted);

  const found = await previewLook(run);
  expect(found.map(({ table, own, colours }) => [table, own, colours])).toEqual([
    ['plan', [], false],
    ['tasks', [], true],
    ['issues', [], true],
    ['summary', [], false],
  ]);
  const changes = found[1]?.changes.map(({ part, before, after }) => `${part}: ${before} → ${after}`);
  expect(changes).toEqual(
    expect.arrayContaining([
      'fontName: Calibri → Microsoft YaHei',
      'fontSize: 11 → 9.5',
      'vertical: Top → Center',
      'numberFormat: yyyy-mm-dd → [<46023]yy-mm-dd;[>=46388]yy-mm-dd;mm-dd',
      'numberFormat: 0 → +0;-0;0',
      'frozen: 0 → 1',
    ]),
  );
  expect(looksOf(engine.toBook())).toEqual(looksOf(earlier));

  const { sheets } = await updateLook(run, { tables: ALL, replaced: [] });
  expect(sheets).toEqual(['月度运营计划总表', TRACKER, '问题处理记录表', '月度运营总结表']);
  expect(await previewLook(run)).toEqual([]);
  expect(await auditRules(run)).toMatchObject({ columns: [], looks: [] });
});

test('a second run writes nothing', async () => {
  const { engine } = await openEarlier();
  await updateLook(run, { tables: ALL, replaced: [] });
  const before = engine.toBook();
  expect(await updateLook(run, { tables: ALL, replaced: [] })).toEqual({ sheets: [] });
  expect(engine.toBook()).toEqual(before);
});

test('undo brings back what was there, but for the print area, which takes in all columns', async () => {
  const { engine } = await openEarlier();
  const before = looksOf(engine.toBook());
  const { undo } = await remembered(run, (options) => updateLook(options, { tables: ALL, replaced: [] }));
  expect(looksOf(engine.toBook())).not.toEqual(before);
  await undo();
  expect(looksOf(engine.toBook())).toEqual(before);
});

test('undo leaves what somebody changed since', async () => {
  const { engine } = await openEarlier();
  const { undo } = await remembered(run, (options) =>
    updateLook(options, { tables: ['tasks'], replaced: [] }),
  );
  await onTracker((sheet) => (sheet.getRange('B4:B6').format.font.size = 14));
  await undo();
  const read = (address: string) =>
    Excel.run(async (context) => {
      const { font } = context.workbook.worksheets.getItem(TRACKER).getRange(address).format;
      font.load('size,name');
      await context.sync();
      return [font.size, font.name];
    });
  expect(await read('B4:B6')).toEqual([14, 'Calibri']);
  expect(await read('C4:C6')).toEqual([11, 'Calibri']);
  expect(engine.sheets()).toHaveLength(6);
});

describe('what people set themselves', () => {
  const own = () =>
    onTracker((sheet) => {
      sheet.getRange('A5').format.fill.color = '#FFFF00';
      sheet.getRange('B:B').format.columnWidth = 150;
      sheet.getRange('G4:G6').format.font.name = 'KaiTi';
      sheet.getRange('C4:C6').numberFormat = [['m"月"d"日"'], ['m"月"d"日"'], ['m"月"d"日"']];
    });

  test('stays, cell by cell, and is reported', async () => {
    const { engine } = await openEarlier();
    await own();
    const found = await previewLook(run);
    expect(found[1]?.own).toMatchObject([
      { part: 'fill', before: '#FFFF00', columns: ['任务名称'], rows: 1 },
      { part: 'width', columns: ['责任人'] },
      { part: 'fontName', before: 'KaiTi', columns: ['延期/受阻原因'], rows: 3 },
    ]);
    await updateLook(run, { tables: ALL, replaced: [] });
    const id = engine.sheets().find(({ name }) => name === TRACKER)?.id ?? '';
    const style = (row: number, column: number) =>
      engine.style(engine.read(id, { row, column, rowCount: 1, columnCount: 1 })[0]?.[0]?.style);
    expect(style(4, 0).fill).toBe('#FFFF00');
    expect(style(3, 0).fill).toBeUndefined();
    expect(style(4, 0).font?.name).toBe('Microsoft YaHei');
    expect(style(3, 6).font?.name).toBe('KaiTi');
    expect(style(3, 2).numberFormat).toBe('m"月"d"日"');
    expect(engine.columnFormat(id, 1).size).toBe(200);
  });

  test('is replaced where somebody asks for it, and comes back with undo', async () => {
    const { engine } = await openEarlier();
    await updateLook(run, { tables: ALL, replaced: [] });
    await own();
    const before = looksOf(engine.toBook());
    const { undo } = await remembered(run, (options) =>
      updateLook(options, { tables: [], replaced: ['tasks'] }),
    );
    expect(await previewLook(run)).toEqual([]);
    await undo();
    expect(looksOf(engine.toBook())).toEqual(before);
  });

  test('a conditional format of theirs is left where it is', async () => {
    await openEarlier();
    await onTracker((sheet) => {
      sheet.getRange('A4:N6').conditionalFormats.add('Custom').custom.rule.formula = '=$B4="张三"';
    });
    await updateLook(run, { tables: ALL, replaced: [] });
    const formulas = await Excel.run(async (context) => {
      const { conditionalFormats } = context.workbook.tables.getItem('OpsTasks').getDataBodyRange();
      conditionalFormats.load('items/custom/rule/formula');
      await context.sync();
      return conditionalFormats.items.map(({ custom }) => custom.rule.formula);
    });
    expect(formulas).toContain('=$B4="张三"');
    expect(formulas).toHaveLength(13);
  });
});

test('colours that took any other word for open are offered to be updated, and none is there twice', async () => {
  const { engine } = await openSample();
  const made = looksOf(engine.toBook());
  const isRead = 'OR($F4="",$F4="未开始",$F4="进行中",$F4="延期",$F4="受阻",$M4<>""),';
  let replaced = 0;
  await Excel.run(async (context) => {
    const { conditionalFormats } = context.workbook.tables.getItem('OpsTasks').getDataBodyRange();
    conditionalFormats.load('items/custom/rule/formula');
    await context.sync();
    for (const { custom } of conditionalFormats.items) {
      const { formula } = custom.rule;
      if (!formula.includes(isRead)) continue;
      custom.rule.formula = formula.replace(isRead, '');
      replaced += 1;
    }
    await context.sync();
  });
  expect(replaced).toBe(7);
  expect((await previewLook(run)).map(({ table }) => table)).toEqual(['tasks']);
  await updateLook(run, { tables: ALL, replaced: [] });
  expect(looksOf(engine.toBook())).toEqual(made);
  expect(await previewLook(run)).toEqual([]);
});

describe('修复规则', () => {
  const clearFormats = (sheet: Excel.Worksheet) => sheet.getRange('A4:N6').conditionalFormats.clearAll();

  test.each<[string, (sheet: Excel.Worksheet) => void]>([
    ['gone altogether', clearFormats],
    ['gone from one row', (sheet) => sheet.getRange('A5:N5').conditionalFormats.clearAll()],
    [
      'of another colour',
      (sheet) => {
        const format = sheet.getRange('D4:D6').conditionalFormats.getItemAt(0);
        format.custom.format.fill.color = '#00FF00';
      },
    ],
  ])('colours of lateness %s: told, brought back, undone', async (_, edit) => {
    const { engine } = await openSample();
    const wanted = looksOf(engine.toBook());
    await onTracker(edit);
    const audit = await auditRules(run);
    expect(audit).toMatchObject({ columns: [], looks: [{ table: 'tasks', part: 'colours' }] });
    const { looks } = await restoreRules(run, audit);
    expect(looks).toEqual([TRACKER]);
    expect(looksOf(engine.toBook())).toEqual(wanted);
    expect(await auditRules(run)).toMatchObject({ columns: [], looks: [] });
  });

  test('lines, alignment, fonts and heights that were pasted over are reported and come back; colours of people stay', async () => {
    await openSample();
    await onTracker((sheet) => {
      const pasted = sheet.getRange('B4:H5').format;
      pasted.font.name = 'Arial Black';
      pasted.font.size = 14;
      pasted.horizontalAlignment = 'Right';
      pasted.verticalAlignment = 'Bottom';
      pasted.borders.getItem('EdgeBottom').style = 'None';
      pasted.borders.getItem('InsideHorizontal').style = 'None';
      pasted.rowHeight = 60;
      sheet.getRange('B4').format.fill.color = '#FFFF00';
      sheet.getRange('K5').format.fill.color = '#FFFF00';
    });
    const audit = await auditRules(run);
    const [damage] = audit.looks;
    expect(audit.looks).toHaveLength(1);
    expect([...new Set(damage?.changes.map(({ part }) => part))].sort()).toEqual([
      ...['fill', 'fontName', 'fontSize', 'height', 'horizontal', 'line', 'vertical'],
    ]);
    expect(damage?.changes.find(({ part }) => part === 'fill')?.columns).toEqual(['核定状态']);
    const { undo } = await remembered(run, (options) => restoreRules(options, audit));
    expect((await auditRules(run)).looks).toEqual([]);
    await undo();
    expect((await auditRules(run)).looks).toHaveLength(1);
  });

  test('a workbook of an earlier version is not called damaged', async () => {
    await openEarlier();
    expect(await auditRules(run)).toMatchObject({ columns: [], looks: [] });
  });
});

test('a protected sheet is reported, and nothing is written', async () => {
  const { engine } = await openEarlier();
  await onTracker((sheet) => sheet.protection.protect());
  const before = looksOf(engine.toBook());
  const problem = await updateLook(run, { tables: ALL, replaced: [] }).catch(problemOf);
  expect(problem).toEqual({ code: 'sheetProtected', sheet: TRACKER });
  expect(looksOf(engine.toBook())).toEqual(before);
});

test('a colleague puts a column in before it is written: each look goes to its own column', async () => {
  const workbook = await openEarlier();
  const { Excel: theirs } = workbook.join('同事');
  const step = workbook.host.script.beforeBatch(
    () =>
      theirs.run(async (context) => {
        context.workbook.tables.getItem('OpsTasks').columns.add(2, undefined, '备注');
        await context.sync();
      }),
    { client: workbook.client, from: 5 },
  );
  await updateLook(run, { tables: ['tasks'], replaced: [] });
  expect(step.happened).toBe(1);
  await updateLook(run, { tables: ['tasks'], replaced: [] });
  const left = (await previewLook(run)).find(({ table }) => table === 'tasks');
  expect(left?.changes ?? []).toEqual([]);
});

test.each(['zh-CN', 'en'] as const)(
  'a workbook in the 1904 date system has dates of its own year (%s)',
  async (language) => {
    open({ ...emptyBook(), date1904: true });
    const own = { ...run, language };
    await createTemplates({ ...own, sample: true, onNameTaken: 'stop' });
    await refreshAlerts(own);
    expect(await previewLook(own)).toEqual([]);
    const shown = await Excel.run(async (context) => {
      const dates = context.workbook.tables
        .getItem('OpsTasks')
        .getDataBodyRange()
        .getCell(0, 2)
        .load('text,numberFormat');
      await context.sync();
      return [dates.text[0]?.[0], dates.numberFormat[0]?.[0] as unknown];
    });
    expect(shown).toEqual(['06-01', '[<44561]yy-mm-dd;[>=44926]yy-mm-dd;mm-dd']);
  },
);

test('in another year a refresh brings our date formats up to date, once, and leaves those somebody chose', async () => {
  await openSample();
  await onTracker((sheet) => (sheet.getRange('C5').numberFormat = [['m"月"d"日"']]));
  const next = { ...run, today: day('2027-01-05') };
  const { saveSettings } = await import('../../../src/usecases/settings/saveSettings');
  await saveSettings(next, { asOf: null });
  await refreshAlerts(next);
  const shown = await Excel.run(async (context) => {
    const dates = context.workbook.worksheets.getItem(TRACKER).getRange('C4:D5').load('text');
    await context.sync();
    return dates.text;
  });
  expect(shown).toEqual([
    ['26-06-01', '26-06-10'],
    ['6月15日', '26-06-16'],
  ]);
  expect(await refreshAlerts(next)).toMatchObject({ cellsWritten: 0 });
});

test('a row somebody types below gets its height and its dates the way of the others, with its number', async () => {
  const { engine } = await openSample();
  await refreshAlerts(run);
  await onTracker((sheet) => {
    const below = sheet.getRange('A7:D7');
    below.values = [['盘点', '仓库*主管', 46180, 46190]];
    sheet.getRange('C7').numberFormat = [['yyyy/m/d']];
    sheet.getRange('D7').numberFormat = [['m"月"d"日"']];
    sheet.getRange('A7').format.rowHeight = 15;
  });
  await refreshAlerts(run);
  const id = engine.sheets().find(({ name }) => name === TRACKER)?.id ?? '';
  const [, , start, finish] = engine.read(id, { row: 6, column: 0, rowCount: 1, columnCount: 4 })[0] ?? [];
  expect(engine.style(start?.style).numberFormat).toBe('[<46023]yy-mm-dd;[>=46388]yy-mm-dd;mm-dd');
  expect(engine.style(finish?.style).numberFormat).toBe('m"月"d"日"');
  expect(engine.rowFormat(id, 6).size).toBe(40);
  const before = engine.toBook();
  await refreshAlerts(run);
  expect(engine.toBook()).toEqual(before);
});

test('in a workbook of an earlier version rows that are typed are left as Excel has them', async () => {
  const { engine } = await openEarlier();
  await onTracker((sheet) => {
    sheet.getRange('A7:B7').values = [['盘点', '仓库*主管']];
    sheet.getRange('A7').format.rowHeight = 15;
  });
  await refreshAlerts(run);
  const id = engine.sheets().find(({ name }) => name === TRACKER)?.id ?? '';
  expect(engine.rowFormat(id, 6).size).toBe(20);
});
