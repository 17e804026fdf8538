import type { CellChange } from '../../../../src/domain/changeLog/cellChange';
import { applyChanges } from '../../../../src/usecases/changes/applyChanges';
import { refreshAlerts } from '../../../../src/usecases/today/refreshAlerts';
import { day, openSample, options } from '../../../usecases/openSample';
import { tableRows } from '../../../usecases/sheetCells';
import { sorted, table, typed, whileColleague, type Edit } from './colleague';

/** An accepted change goes into the row it was accepted for, or nowhere (SPEC section 9). */

/** Reading, reading formulas, writing. */
const WRITING = 3;

const later = { day: day('2026-06-25') };
const change = (given: Partial<CellChange> = {}): CellChange => ({
  ...{ table: 'tasks', row: 'T003', at: 2, column: 'finish', before: 46188, after: later },
  ...{ action: 'accept', why: '测试。' },
  ...given,
});

/** Three tasks with numbers; `extra` adds one without, which sorting by name brings to the top. */
async function openAssessed(extra?: Edit) {
  const workbook = await openSample();
  await refreshAlerts(options());
  if (extra)
    await Excel.run(async (context) => {
      extra(context);
      await context.sync();
    });
  return workbook;
}

const withoutNumber: Edit = (context) => {
  const row = table(context, 'OpsTasks').getDataBodyRange().getRowsBelow(1).getCell(0, 0);
  row.getResizedRange(0, 3).formulas = [['A盘点', '周七', '2026-06-02', '=DATE(2026,6,3)']];
};

const finishOf = async (name: string) =>
  Excel.run(async (context) => {
    const tracker = table(context, 'OpsTasks');
    const [names, finish] = ['任务名称', '计划完成时间'].map((header) =>
      tracker.columns.getItem(header).getDataBodyRange().load('formulas'),
    );
    await context.sync();
    const row = names?.formulas.findIndex(([text]) => text === name) ?? -1;
    return finish?.formulas[row]?.[0] as unknown;
  });

const nameOf = async (id: string) =>
  String((await tableRows('OpsTasks')).find((row) => row['编号'] === id)?.['任务名称']);

async function finishBefore(id: string) {
  return (await tableRows('OpsTasks')).find((row) => row['编号'] === id)?.['计划完成时间'] as number;
}

test('rows sorted in the moment of writing: a row without 编号 keeps its formula, the change follows its row', async () => {
  const workbook = await openAssessed(withoutNumber);
  const before = await finishBefore('T003');
  const rows = (await tableRows('OpsTasks')).length;
  const name = await nameOf('T003');
  const result = await whileColleague(workbook, { [WRITING]: sorted('OpsTasks', 0) }, () =>
    applyChanges(options(), [change({ before })]),
  );
  expect(result).toMatchObject({ applied: [{ row: 'T003' }], skipped: [], problems: [] });
  expect(await finishOf('A盘点')).toBe('=DATE(2026,6,3)');
  expect(await finishOf(name)).toBe(46198);
  expect(await tableRows('OpsTasks')).toHaveLength(rows);
  const logged = (await tableRows('OpsChanges')).filter((row) => row['操作'] === '采纳');
  expect(logged).toHaveLength(1);
});

test('what a colleague types into the cell the moment before stays, and no log says otherwise', async () => {
  const workbook = await openAssessed();
  const before = await finishBefore('T003');
  const result = await whileColleague(
    workbook,
    { [WRITING]: typed('OpsTasks', 2, '计划完成时间', '2026-06-29') },
    () => applyChanges(options(), [change({ before })]),
  );
  expect(result).toMatchObject({ applied: [], skipped: [{ because: 'changed' }] });
  expect(await finishBefore('T003')).toBe(46202);
  expect((await tableRows('OpsChanges')).filter((row) => row['操作'] === '采纳')).toEqual([]);
});

test('a formula a colleague puts there the moment before stays a formula', async () => {
  const workbook = await openAssessed();
  const before = await finishBefore('T003');
  const formula: Edit = (context) => {
    const cell = table(context, 'OpsTasks').columns.getItem('计划完成时间').getDataBodyRange().getCell(2, 0);
    cell.formulas = [[`=${before}+0`]];
  };
  const result = await whileColleague(workbook, { [WRITING]: formula }, () =>
    applyChanges(options(), [change({ before })]),
  );
  expect(result).toMatchObject({ applied: [], skipped: [{ because: 'formula' }] });
  expect(await finishOf(await nameOf('T003'))).toBe(`=${before}+0`);
});

test('a value that cannot be brought back is named with what the cell held', async () => {
  const workbook = await openAssessed(withoutNumber);
  const before = await finishBefore('T003');
  workbook.host.script.failBatch('InvalidOperationInCellEditMode', {
    client: workbook.client,
    from: WRITING + 1,
    times: 4,
  });
  const applied = whileColleague(workbook, { [WRITING]: sorted('OpsTasks', 0) }, () =>
    applyChanges(options(), [change({ before })]),
  );
  const cells = [expect.stringContaining('计划完成时间: ')];
  await expect(applied).rejects.toMatchObject({
    problem: { code: 'notRestored', sheet: '任务进度跟踪表', cells },
  });
});

test('a sheet protected before a value is brought back: the cell is named, not only the protection', async () => {
  const workbook = await openAssessed(withoutNumber);
  const before = await finishBefore('T003');
  const protect: Edit = (context) => table(context, 'OpsTasks').worksheet.protection.protect();
  await whileColleague(workbook, { [WRITING]: sorted('OpsTasks', 0), [WRITING + 1]: protect }, () =>
    expect(applyChanges(options(), [change({ before })])).rejects.toMatchObject({
      problem: {
        code: 'notRestored',
        sheet: '任务进度跟踪表',
        cells: [expect.stringContaining('计划完成时间: ')],
      },
    }),
  );
});

test('a log made with the change of a row that had moved has one entry of it, not one a try', async () => {
  const workbook = await openSample();
  const goal = '老客户复购率40%';
  const draft = change({ table: 'summary', row: goal, at: 1, column: 'improve', before: '', after: '回访' });
  const { applied } = await whileColleague(workbook, { [WRITING]: sorted('OpsSummary', 1, false) }, () =>
    applyChanges(options(), [draft]),
  );
  expect(applied).toHaveLength(1);
  const entries = (await tableRows('OpsChanges')).filter((row) => row['编号'] === goal);
  expect(entries).toHaveLength(1);
});

test('an answer that something is gone, after all was written: the change counts as applied', async () => {
  const workbook = await openAssessed();
  const before = await finishBefore('T003');
  workbook.host.script.failBatch('InvalidReference', {
    ...{ client: workbook.client, from: WRITING, effect: 'done' },
  });
  const { applied, skipped } = await applyChanges(options(), [change({ before })]);
  expect([applied.length, skipped]).toEqual([1, []]);
  expect((await tableRows('OpsChanges')).filter((row) => row['操作'] === '采纳')).toHaveLength(1);
});
