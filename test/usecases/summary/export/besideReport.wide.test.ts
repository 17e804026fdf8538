import { closeMonth } from '../../../../src/usecases/summary/closing/closeMonth';
import { exportSummary } from '../../../../src/usecases/summary/export/exportSummary';
import { exportQuarter } from '../../../../src/usecases/summary/quarter/exportQuarter';
import type { RunOptions } from '../../../../src/usecases/run/runOptions';
import { day, openSample, options } from '../../openSample';
import { remembered } from '../../undo/remembered';
import { typeInto } from '../../sheetCells';
import { fillMonth, monthOptions } from './fillMonth';

/** What colleagues write beside and below a report is theirs. */

const JUNE = options({ period: '2026-06', asOf: day('2026-06-26') });
const SUMMARY = '月度运营总结表';

const read = (sheet: string, address: string) =>
  Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(address).load('values');
    await context.sync();
    return (range.values as unknown[][]).flat();
  });
const used = (sheet: string) =>
  Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getUsedRange(true).load('values');
    await context.sync();
    return JSON.stringify(range.values);
  });

const formulaOf = (sheet: string, address: string) =>
  Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(address).load('formulas');
    await context.sync();
    return range.formulas[0]?.[0] as unknown;
  });
const rowsOf = (sheet: string) =>
  Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getUsedRange(true).load('rowCount');
    await context.sync();
    return range.rowCount;
  });

const asked = (run: RunOptions, overwriteEdited = false) => ({ ...run, overwriteEdited });

test.each<[string, (run: RunOptions) => Promise<{ sheet: string }>]>([
  ['report', (run) => exportSummary(asked(run))],
  ['closing', (run) => closeMonth(asked(run))],
  [
    'quarter',
    async (run) => {
      await closeMonth(asked(run));
      return exportQuarter(asked(run));
    },
  ],
])('a note beside a %s and one far below stay without a question, and through undo', async (_, make) => {
  await openSample();
  const { sheet } = await make(JUNE);
  const notes = { BZ3: '会上再议', BZ4: 42, B400: '附：名单' };
  await typeInto(sheet, notes);
  const seen = () => Promise.all(Object.keys(notes).map(async (at) => (await read(sheet, at))[0]));
  const before = await used(sheet);
  await typeInto(SUMMARY, { B4: '99家' });
  const { undo } = await remembered(JUNE, make);
  expect(await used(sheet)).not.toBe(before);
  expect(await seen()).toEqual(Object.values(notes));
  await typeInto(sheet, { BZ4: 43 });
  await undo();
  expect(await seen()).toEqual(['会上再议', 43, '附：名单']);
});

test('a formula beside and below a report stays, though it shows nothing yet', async () => {
  await openSample();
  const { sheet } = await exportSummary(asked(JUNE));
  await typeInto(sheet, { BZ3: '=IF(FALSE,1,"")', B400: '=""' });
  await typeInto(SUMMARY, { B4: '99家' });
  const { undo } = await remembered(JUNE, (run) => exportSummary(asked(run)));
  const formulas = () => Promise.all(['BZ3', 'B400'].map((at) => formulaOf(sheet, at)));
  expect(await formulas()).toEqual(['=IF(FALSE,1,"")', '=""']);
  await undo();
  expect(await formulas()).toEqual(['=IF(FALSE,1,"")', '=""']);
});

test.each<[string, (run: RunOptions) => Promise<{ sheet: string }>]>([
  ['report', (run) => exportSummary(asked(run))],
  ['closing', (run) => closeMonth(asked(run))],
  ['quarter', (run) => exportQuarter(asked(run))],
])('a protected %s that would not change is no obstacle: there is nothing to write', async (_, make) => {
  await openSample();
  await closeMonth(asked(JUNE));
  const { sheet } = await make(JUNE);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).protection.protect();
    await context.sync();
  });
  const before = await used(sheet);
  await expect(make(JUNE)).resolves.toMatchObject({ sheet, cellsWritten: 0 });
  expect(await used(sheet)).toBe(before);
});

test('an English report is drawn again beside the formulas of a colleague', async () => {
  const run = monthOptions('en');
  await fillMonth('en', { goals: 3, late: 2 });
  const { sheet } = await exportSummary(asked(run));
  await typeInto(sheet, { BZ3: '=1+1' });
  await typeInto('Monthly Summary', { B4: '9 shops' });
  await exportSummary(asked(run));
  expect(await read(sheet, 'BZ3')).toEqual([2]);
});

test.each([
  ['a note', '附：名单'],
  ['a formula that shows nothing', '=""'],
])('a report that grows to %s asks first; replaced, it comes back by undo', async (_, held) => {
  await openSample();
  const { sheet } = await exportSummary(asked(JUNE));
  const below = `B${(await rowsOf(sheet)) + 2}`;
  await typeInto(sheet, { [below]: held });
  await typeInto('任务进度跟踪表', { D4: 46180, E4: '', F4: '进行中', D5: 46180, E5: '', F5: '进行中' });
  await typeInto(SUMMARY, { D4: '原因', D5: '原因', D6: '原因' });
  const edited = { problem: { code: 'exportSheetEdited', sheet } };
  await expect(exportSummary(asked(JUNE))).rejects.toMatchObject(edited);
  expect(await formulaOf(sheet, below)).toBe(held);
  const { undo } = await remembered(JUNE, (run) => exportSummary(asked(run, true)));
  expect(await formulaOf(sheet, below)).not.toBe(held);
  await undo();
  expect(await formulaOf(sheet, below)).toBe(held);
});

test('what somebody wrote into the report is asked about as before', async () => {
  await openSample();
  const { sheet } = await exportSummary(asked(JUNE));
  await typeInto(sheet, { A1: '改过的标题', BZ3: '会上再议' });
  await expect(exportSummary(asked(JUNE))).rejects.toMatchObject({
    problem: { code: 'exportSheetEdited', sheet },
  });
});
