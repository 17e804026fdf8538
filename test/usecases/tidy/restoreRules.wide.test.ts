import { auditRules } from '../../../src/usecases/tidy/auditRules';
import { findLostRules } from '../../../src/usecases/tidy/findLostRules';
import { restoreRules } from '../../../src/usecases/tidy/restoreRules';
import { problemOf } from '../../../src/workbook/session/workbookError';
import { openSample, options } from '../openSample';

const run = options();
const TRACKER = '任务进度跟踪表';

/** What pasting does to cells: validation goes, values come. */
async function onTracker(work: (sheet: Excel.Worksheet) => void): Promise<void> {
  await Excel.run(async (context) => {
    work(context.workbook.worksheets.getItem(TRACKER));
    await context.sync();
  });
}

const summary = async () =>
  (await auditRules(run)).columns.map(({ header, state, rows, invalid }) => ({
    header,
    state,
    rows,
    invalid: invalid.map(({ cell, text }) => `${cell.address} ${text}`),
  }));

test('a workbook as it was made has nothing to repair', async () => {
  const { client } = await openSample();
  const before = client.wire.syncs;
  expect(await auditRules(run)).toEqual({ columns: [], looks: [], problems: [] });
  expect(client.wire.syncs - before).toBe(4);
  expect(
    await restoreRules(run, { columns: [{ table: 'tasks', column: 'status' }], looks: [] }),
  ).toMatchObject({ restored: [] });
});

test.each<[string, (sheet: Excel.Worksheet) => void, object[]]>([
  [
    'a rule pasted over altogether',
    (sheet) => sheet.getRange('F4:F6').dataValidation.clear(),
    [{ header: '进度状态', state: 'gone', rows: 3, invalid: [] }],
  ],
  [
    'a rule pasted over in one cell',
    (sheet) => sheet.getRange('D5').dataValidation.clear(),
    [{ header: '计划完成时间', state: 'gone', rows: 3, invalid: [] }],
  ],
  [
    'another list',
    (sheet) => {
      sheet.getRange('F4:F6').dataValidation.rule = { list: { inCellDropDown: true, source: '好,坏' } };
    },
    [{ header: '进度状态', state: 'different', rows: 3, invalid: [] }],
  ],
  [
    'values the column cannot hold, and one that is only written otherwise',
    (sheet) => {
      sheet.getRange('F4:F6').values = [['再说'], ['完成'], ['受阻']];
      sheet.getRange('D4:E4').values = [["'6.31", "'6.12"]];
    },
    [
      { header: '计划完成时间', state: 'asMade', rows: 3, invalid: ['D4 6.31'] },
      { header: '进度状态', state: 'asMade', rows: 3, invalid: ['F4 再说'] },
    ],
  ],
])('%s is found', async (_, edit, expected) => {
  await openSample();
  await onTracker(edit);
  expect(await summary()).toEqual(expected);
});

test('rules stay as made where rows and columns were moved', async () => {
  await openSample();
  await onTracker((sheet) => {
    sheet.getRange('1:2').insert('Down');
    sheet.getRange('A:A').insert('Right');
  });
  expect(await summary()).toEqual([]);
});

test('a conditional format that Excel cannot read keeps nobody from the rest: its sheet is named', async () => {
  const { client, host } = await openSample();
  await onTracker((sheet) => sheet.getRange('F4:F6').dataValidation.clear());
  const from = 3;
  host.script.failBatch('GeneralException', { client, from, times: 2 });
  const { columns, looks, problems } = await auditRules(run);
  expect(columns.map(({ header, state }) => [header, state])).toEqual([['进度状态', 'gone']]);
  expect([looks, problems]).toEqual([[], [{ code: 'formatsUnread', sheet: TRACKER }]]);
  host.script.failBatch('GeneralException', { client, from, times: 2 });
  expect(await findLostRules()).toEqual([{ table: 'tasks', column: 'status' }]);
});

test('what is chosen is restored, on the rows of the table and nowhere below', async () => {
  const { engine } = await openSample();
  await onTracker((sheet) => {
    sheet.getRange('D4:F6').dataValidation.clear();
    sheet.getRange('F5').values = [['再说']];
  });
  const { columns } = await auditRules(run);
  expect(columns.map(({ header }) => header)).toEqual(['计划完成时间', '实际完成时间', '进度状态']);
  const chosen = columns.filter(({ column }) => column !== 'actual');
  expect((await restoreRules(run, { columns: chosen, looks: [] })).restored).toEqual([
    '计划完成时间',
    '进度状态',
  ]);
  expect(await summary()).toEqual([
    { header: '实际完成时间', state: 'gone', rows: 3, invalid: [] },
    { header: '进度状态', state: 'asMade', rows: 3, invalid: ['F5 再说'] },
  ]);
  const sheet = engine.toBook().sheets.find(({ name }) => name === TRACKER);
  const lowest = (sheet?.parts.validations ?? []).flatMap(({ ranges }) =>
    ranges.map(({ row, rowCount }) => row + rowCount),
  );
  expect(Math.max(...lowest)).toBe(6);
  expect((await auditRules(run)).columns[1]?.invalid[0]?.text).toBe('再说');
});

test('a protected sheet is reported, and nothing is written', async () => {
  await openSample();
  await onTracker((sheet) => {
    sheet.getRange('F4:F6').dataValidation.clear();
    sheet.protection.protect();
  });
  const error = await restoreRules(run, { columns: [{ table: 'tasks', column: 'status' }], looks: [] }).catch(
    problemOf,
  );
  expect(error).toEqual({ code: 'sheetProtected', sheet: TRACKER });
});

test.each<[string, (table: Excel.Table) => void, string]>([
  [
    'moves the column',
    (table) => {
      table.columns.add(0, undefined, '备注');
    },
    '进度状态',
  ],
  [
    'adds a row',
    (table) => {
      table.getDataBodyRange().getRowsBelow(1).getCell(0, 0).values = [['盘点']];
    },
    '进度状态',
  ],
  [
    'renames the column',
    (table) => (table.columns.getItem('进度状态').getHeaderRowRange().values = [['状态']]),
    '状态',
  ],
])('a colleague %s before the rule is written: it goes where it belongs', async (_, edit, header) => {
  const workbook = await openSample();
  await onTracker((sheet) => sheet.getRange('F4:F6').dataValidation.clear());
  const { Excel: theirs } = workbook.join('同事');
  const step = workbook.host.script.beforeBatch(
    () =>
      theirs.run(async (context) => {
        edit(context.workbook.tables.getItem('OpsTasks'));
        await context.sync();
      }),
    { client: workbook.client, from: 4 },
  );
  expect(
    await restoreRules(run, { columns: [{ table: 'tasks', column: 'status' }], looks: [] }),
  ).toMatchObject({ restored: [header] });
  expect(step.happened).toBe(1);
  expect(await summary()).toEqual([]);
});

test('a colleague deletes the column before the rule is written: it is named', async () => {
  const workbook = await openSample();
  await onTracker((sheet) => sheet.getRange('F4:F6').dataValidation.clear());
  const { Excel: theirs } = workbook.join('同事');
  workbook.host.script.beforeBatch(
    () =>
      theirs.run(async (context) => {
        context.workbook.tables.getItem('OpsTasks').columns.getItem('进度状态').delete();
        await context.sync();
      }),
    { client: workbook.client, from: 4 },
  );
  const error = await restoreRules(run, { columns: [{ table: 'tasks', column: 'status' }], looks: [] }).catch(
    problemOf,
  );
  expect(error).toEqual({ code: 'columnMissing', sheet: TRACKER, column: '进度状态' });
});

describe('a column the team added', () => {
  /** Three rows of 预计完成时间, which a template is made without. */
  const addForecast = (cells: (string | number)[]) =>
    Excel.run(async (context) => {
      const table = context.workbook.tables.getItem('OpsTasks');
      table.columns.add(undefined, [['预计完成时间'], ...cells.map((cell) => [cell])]);
      await context.sync();
    });

  test.each<[string, (cells: Excel.Range) => void]>([
    ['without a rule', () => undefined],
    ['with one of its own', ({ dataValidation }) => (dataValidation.rule = { custom: { formula: '=TRUE' } })],
    [
      'with one of its own on some rows',
      (cells) => (cells.getCell(0, 0).dataValidation.rule = { custom: { formula: '=TRUE' } }),
    ],
  ])('%s: nothing was pasted over, nothing is listed', async (_, edit) => {
    await openSample();
    await addForecast(['', '', '']);
    await Excel.run(async (context) => {
      edit(context.workbook.tables.getItem('OpsTasks').columns.getItem('预计完成时间').getDataBodyRange());
      await context.sync();
    });
    expect(await auditRules(run)).toEqual({ columns: [], looks: [], problems: [] });
  });

  test('is listed for values it cannot hold, and may be given the rule', async () => {
    await openSample();
    await addForecast(["'6.31", '', '']);
    const invalid = { header: '预计完成时间', rows: 3, invalid: ['O4 6.31'] };
    expect(await summary()).toEqual([{ ...invalid, state: 'own' }]);
    expect(
      await restoreRules(run, { columns: [{ table: 'tasks', column: 'forecast' }], looks: [] }),
    ).toMatchObject({ restored: ['预计完成时间'] });
    expect(await summary()).toEqual([{ ...invalid, state: 'asMade' }]);
  });
});

describe('what the notice of today speaks of', () => {
  test.each<[string, (sheet: Excel.Worksheet) => void, string[]]>([
    ['nothing in a workbook as it was made', () => undefined, []],
    [
      'columns whose rule is gone on all or some rows',
      (sheet) => {
        sheet.getRange('F4:F6').dataValidation.clear();
        sheet.getRange('D5').dataValidation.clear();
      },
      ['tasks.finish', 'tasks.status'],
    ],
    [
      'no column with another rule or with invalid values',
      (sheet) => {
        sheet.getRange('F4:F6').dataValidation.rule = { list: { inCellDropDown: true, source: '好,坏' } };
        sheet.getRange('D4').values = [["'6.31"]];
      },
      [],
    ],
  ])('%s', async (_, edit, expected) => {
    const { client } = await openSample();
    await onTracker(edit);
    const before = client.wire.syncs;
    const lost = await findLostRules();
    expect(lost.map(({ table, column }) => `${table}.${column}`)).toEqual(expected);
    expect(client.wire.syncs - before).toBe(3);
  });

  test('no column the team added, which never had a rule', async () => {
    await openSample();
    await Excel.run(async (context) => {
      const table = context.workbook.tables.getItem('OpsTasks');
      table.columns.add(undefined, [['预计完成时间'], [''], [''], ['']]);
      await context.sync();
    });
    expect(await findLostRules()).toEqual([]);
  });
});
