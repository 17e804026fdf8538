import { closeMonth } from '../../../../src/usecases/summary/closing/closeMonth';
import { exportSummary } from '../../../../src/usecases/summary/export/exportSummary';
import { day, openSample, options } from '../../../usecases/openSample';
import { whileColleague, type Edit } from './colleague';

/** An annotation on a sheet of ours is nobody's to wipe without a question (SPEC section 7). */

const run = (asOf: string) => options({ asOf: day(asOf), period: '2026-06' });

const annotated =
  (sheet: string): Edit =>
  (context) => {
    context.workbook.worksheets.getItem(sheet).getRange('B2').values = [['请复核']];
  };

const cellOf = (sheet: string, address: string) =>
  Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getItem(sheet).getRange(address);
    cell.load('values');
    await context.sync();
    return cell.values[0]?.[0] as unknown;
  });

const report = (asOf: string, overwriteEdited = false) => exportSummary({ ...run(asOf), overwriteEdited });
const closing = (asOf: string, overwriteEdited = false) => closeMonth({ ...run(asOf), overwriteEdited });

test('an annotation typed on the exported sheet in the moment of writing comes back, and is asked about', async () => {
  const workbook = await openSample();
  const { sheet } = await report('2026-06-18');
  const title = await cellOf(sheet, 'A1');
  await whileColleague(workbook, { 3: annotated(sheet) }, () =>
    expect(report('2026-06-30')).rejects.toMatchObject({ problem: { code: 'exportSheetEdited', sheet } }),
  );
  expect([await cellOf(sheet, 'A1'), await cellOf(sheet, 'B2')]).toEqual([title, '请复核']);
  await expect(report('2026-06-30')).rejects.toMatchObject({ problem: { code: 'exportSheetEdited' } });
  expect(await report('2026-06-30', true)).toMatchObject({ created: false });
});

test('Excel busy just then: the annotation comes back all the same', async () => {
  const workbook = await openSample();
  const { sheet } = await report('2026-06-18');
  workbook.host.script.failBatch('ServiceNotAvailable', { client: workbook.client, from: 4 });
  await whileColleague(workbook, { 3: annotated(sheet) }, () =>
    expect(report('2026-06-30')).rejects.toMatchObject({ problem: { code: 'exportSheetEdited', sheet } }),
  );
  expect(await cellOf(sheet, 'B2')).toBe('请复核');
});

test('the sheet protected before the annotation comes back: it is named with its cell', async () => {
  const workbook = await openSample();
  const { sheet } = await report('2026-06-18');
  const protect: Edit = (context) => context.workbook.worksheets.getItem(sheet).protection.protect();
  const cells = expect.arrayContaining(['B2: 请复核']) as string[];
  await whileColleague(workbook, { 3: annotated(sheet), 4: protect }, () =>
    expect(report('2026-06-30')).rejects.toMatchObject({ problem: { code: 'notRestored', sheet, cells } }),
  );
});

test('the same on the sheet of a closed month', async () => {
  const workbook = await openSample();
  const { sheet } = await closing('2026-06-30');
  await Excel.run(async (context) => {
    const tracker = context.workbook.tables.getItem('OpsTasks').getDataBodyRange();
    tracker.getCell(0, 4).values = [['2026-06-29']];
    await context.sync();
  });
  await whileColleague(workbook, { 3: annotated(sheet) }, () =>
    expect(closing('2026-06-30')).rejects.toMatchObject({ problem: { code: 'exportSheetEdited', sheet } }),
  );
  expect(await cellOf(sheet, 'B2')).toBe('请复核');
});
