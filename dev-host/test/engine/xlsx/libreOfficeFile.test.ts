import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readXlsx } from '../../../engine/xlsx/readXlsx';
import { writeXlsx } from '../../../engine/xlsx/writeXlsx';
import { rect } from './richBook';

/** A plan that LibreOffice 7.4 saved; it drops frozen panes, table styles and what makes a column a calculated one. */
const bytes = readFileSync(join(__dirname, 'libreoffice.xlsx'));

test('a file LibreOffice saved is read with all it holds, and is the same after saving', async () => {
  const book = await readXlsx(bytes);
  expect(book.losses).toEqual([]);
  expect(book.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
    ['计划 2026', 'visible'],
    ['隐藏', 'hidden'],
  ]);
  const [plan] = book.sheets;
  expect(plan?.cells[1]?.[1]).toMatchObject({ value: 46_183 });
  expect(plan?.cells[1]?.[3]).toMatchObject({ value: 4, formula: '=[@天数]*2' });
  expect(plan?.cells[6]?.[0]).toMatchObject({ value: 10, formula: '=SUM(任务表[天数])*2' });
  expect([plan?.merges, plan?.rows[5]?.hidden, plan?.columns[4]?.hidden]).toEqual([
    [rect(4, 0, 1, 3)],
    true,
    true,
  ]);
  expect(plan?.parts).toMatchObject({
    tables: [{ name: '任务表', rect: rect(0, 0, 3, 4) }],
    notes: [{ row: 1, column: 0, text: '先做这个' }],
    hyperlinks: [{ rect: rect(4, 0), address: 'https://example.com/plan' }],
    page: {
      orientation: 'landscape',
      paperSize: 9,
      zoom: { fitToWidth: 1 },
      titleRows: { from: 0, to: 0 },
      printAreas: [rect(0, 0, 7, 4)],
      rowBreaks: [4],
      header: { center: '&A' },
    },
  });
  expect(book.names).toMatchObject([{ name: '期数', formula: '=3' }]);
  expect(book.properties).toMatchObject({ title: '样例', author: '甲' });
  expect(await readXlsx(await writeXlsx(book))).toEqual(book);
});
