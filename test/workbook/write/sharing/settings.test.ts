import { loadSettings } from '../../../../src/usecases/settings/loadSettings';
import { saveCalendar } from '../../../../src/usecases/settings/saveCalendar';
import { saveSettings } from '../../../../src/usecases/settings/saveSettings';
import { day, openSample, options } from '../../../usecases/openSample';
import { tableRows } from '../../../usecases/sheetCells';
import { sorted, table, typed, whileColleague, type Edit } from './colleague';

/** Settings and calendar are known by name and by day, wherever somebody puts them (SPEC section 9). */

const columnBetween: Edit = (context) => void table(context, 'OpsSettings').columns.add(1, undefined, '备注');

test('a column between name and value changes no setting', async () => {
  await openSample();
  const before = await loadSettings(options());
  await Excel.run(async (context) => {
    columnBetween(context);
    await context.sync();
  });
  expect(await loadSettings(options())).toEqual(before);
  await saveSettings(options(), { slipThreshold: 5 });
  expect(await loadSettings(options())).toEqual({ ...before, slipThreshold: 5 });
  expect((await tableRows('OpsSettings')).map((row) => row['备注']).filter(Boolean)).toEqual([]);
});

test.each<[string, Record<number, Edit>]>([
  ['sorted twice', { 2: sorted('OpsSettings', 0), 4: sorted('OpsSettings', 0, false) }],
  ['sorted, and a column put between', { 2: sorted('OpsSettings', 0), 4: columnBetween }],
  ['given another value for another setting', { 2: typed('OpsSettings', 0, '值', '2026-07') }],
])('settings that a colleague has %s meanwhile: only ours changes', async (_, edits) => {
  const workbook = await openSample();
  const before = await loadSettings(options());
  const isMonth = Object.keys(edits).length === 1;
  await whileColleague(workbook, edits, () => saveSettings(options(), { slipThreshold: 5 }));
  expect(await loadSettings(options())).toEqual({
    ...before,
    ...(isMonth ? { period: '2026-07' } : {}),
    slipThreshold: 5,
  });
});

test('a name typed into a day of the calendar that is being removed is not lost', async () => {
  const workbook = await openSample();
  await saveCalendar(options(), { set: [{ day: day('2026-06-22'), kind: 'holiday', name: '' }], remove: [] });
  await whileColleague(workbook, { 2: typed('OpsCalendar', 0, '类型', '上班') }, () =>
    saveCalendar(options(), { set: [{ day: day('2026-06-22'), kind: 'holiday', name: '端午' }], remove: [] }),
  );
  expect(await tableRows('OpsCalendar')).toMatchObject([{ 类型: '休息', 名称: '端午' }]);
});
