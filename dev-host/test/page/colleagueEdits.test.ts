import type { Engine } from '../../engine/workbook/Engine';
import { openWorkbook, type OpenWorkbook } from '../../node/openWorkbook';
import { activeTable } from '../../page/developer/activeTable';
import { colleagueBatch, type ColleagueEdit } from '../../page/developer/colleagueEdits';
import { sampleBook } from './sampleBook';

let workbook: OpenWorkbook;
beforeEach(() => {
  workbook = openWorkbook({ workbook: { book: sampleBook() } });
  // 李四, the owner of the second task
  workbook.engine.select(workbook.engine.activeSheet(), { row: 2, column: 1, rowCount: 1, columnCount: 1 });
});
afterEach(() => workbook.close());

const make = (edit: ColleagueEdit) => {
  const { host, engine } = workbook;
  const table = activeTable(engine);
  if (!table) throw new Error('no table');
  return colleagueBatch(edit, table, engine, '同事改过').send(host, 'colleague');
};
const owners = (engine: Engine) =>
  engine
    .read(engine.activeSheet(), { row: 1, column: 1, rowCount: 4, columnCount: 1 })
    .map(([cell]) => cell?.value ?? null);

test.each<[ColleagueEdit, unknown[]]>([
  ['insertRow', [null, '张三', '李四', '王五']],
  ['deleteRow', ['李四', '王五', null, null]],
  ['sort', ['张三', '王五', '李四', null]],
  ['editCell', ['张三', '同事改过', '王五', null]],
  ['filter', ['张三', '李四', '王五', null]],
  ['deleteTable', [null, null, null, null]],
])('%s on the active table', async (edit, expected) => {
  await make(edit);
  expect(owners(workbook.engine)).toEqual(expected);
});

test('filter hides what is not like the selected cell', async () => {
  await make('filter');
  const { engine } = workbook;
  const hidden = [1, 2, 3].map((row) => engine.rowFormat(engine.activeSheet(), row).hidden);
  expect(hidden).toEqual([true, false, true]);
});

test('protect, after which what Excel refuses is an error in its words', async () => {
  await make('protect');
  const { engine } = workbook;
  expect(engine.parts(engine.activeSheet()).protection).not.toBeNull();
  await expect(make('editCell')).rejects.toThrow('AccessDenied');
});

test('is the colleague’s change, seen as remote', async () => {
  const origins: string[] = [];
  workbook.engine.onChange(({ origin }) => origins.push(origin.user));
  await make('editCell');
  expect(new Set(origins)).toEqual(new Set(['colleague']));
});

test('without a selection inside, the first table of the sheet; null on a sheet without tables', () => {
  const { engine } = workbook;
  engine.select(engine.activeSheet(), { row: 20, column: 9, rowCount: 1, columnCount: 1 });
  expect(activeTable(engine)).toMatchObject({ table: { name: 'OpsTasks' }, cell: { row: 0, column: 0 } });
  engine.activateSheet(engine.sheets()[1]?.id ?? '');
  expect(activeTable(engine)).toBeNull();
});
