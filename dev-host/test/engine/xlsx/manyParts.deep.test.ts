import { strFromU8, unzipSync } from 'fflate';
import { writeXlsx } from '../../../engine/xlsx/writeXlsx';
import { book, rect } from './richBook';

test('200,000 merged areas, links, breaks, properties, notes and filter values are written as three are', async () => {
  const count = 200_000;
  const large = book();
  const [first] = large.sheets;
  if (!first) throw new Error('The book has no sheet.');
  const rows = Array.from({ length: count }, (_, row) => row);
  first.merges = rows.map((row) => ({ row, column: 0, rowCount: 1, columnCount: 2 }));
  first.parts.hyperlinks = rows.map((row) => ({ rect: rect(row, 0, 1, 1), location: 'A1' }));
  first.parts.page.rowBreaks = rows.slice(1);
  first.parts.notes = rows.map((row) => ({ row, column: 3, author: `author${row}`, text: 'text' }));
  first.parts.autoFilter = {
    rect: rect(0, 0, count, 1),
    columns: [{ index: 0, values: rows.map((row) => `value${row}`) }],
  };
  large.properties.custom = Object.fromEntries(rows.map((row) => [`key${row}`, row]));
  const parts = Object.entries(unzipSync(await writeXlsx(large)));
  const written = parts.filter(([path]) => path.endsWith('.xml')).map(([, part]) => strFromU8(part));
  const counted = ['mergeCell', 'hyperlink', 'brk', 'comment', 'filter', 'property'].map((tag) =>
    written.reduce((sum, xml) => sum + xml.split(`<${tag} `).length - 1, 0),
  );
  expect(counted).toEqual([count, count, count - 1, count, count, count]);
});
