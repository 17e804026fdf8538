import { adoptTable } from '../../../src/usecases/adopt/adoptTable';
import { findForeignTables } from '../../../src/usecases/adopt/findForeignTables';
import { TABLE_NAMES } from '../../../src/workbook/cells/tableNames';
import { date, sheetOf } from '../../domain/adopt/sheetOf';
import { open, options } from '../openSample';
import { teamBook } from './teamBook';

const run = options();

test('tasks drawn by filling cells come with the days of their first and last filled one', async () => {
  const days = [1, 2, 3, 4].map((day) => date(2026, 6, day));
  const book = teamBook({
    甘特图: sheetOf([
      ['任务', '负责人', ...days],
      ['登录页面', '张三'],
      ['订单列表', '李四'],
    ]),
  });
  const blue = book.styles.push({ fill: '#4472C4' }) - 1;
  const [sheet] = book.sheets;
  for (const [row, columns] of [
    [1, [2, 3]],
    [2, [3, 4, 5]],
  ] as const)
    for (const column of columns) (sheet!.cells[row] ??= {})[column] = { value: null, style: blue };
  await open(book);

  const [table] = (await findForeignTables(run)).tables;
  if (!table) throw new Error('Nothing found');
  expect(table).toMatchObject({ address: 'A1:F3', resembles: 'tasks', lacks: null });
  const result = await adoptTable(run, {
    from: table.from,
    table: 'tasks',
    choices: [],
    flipped: [],
    mark: null,
  });
  expect(result).toMatchObject({ added: 2 });
  expect(result.doubts.map(({ cell, sentence }) => `${cell.address} ${sentence}`)).toEqual([
    'C2 2 行的开始和完成取自图上第一个和最后一个标记的格子，核对一下',
  ]);
  const text = await Excel.run(async (context) => {
    const body = context.workbook.tables.getItem(TABLE_NAMES.tasks).getDataBodyRange();
    body.load('text');
    await context.sync();
    return body.text;
  });
  expect(text.map((row) => row.filter((cell) => /登录|订单|06-0/.test(cell)).join(' '))).toEqual([
    '登录页面 06-01 06-02',
    '订单列表 06-02 06-04',
  ]);
});
