import type { BookCell } from '../../../engine/book/Book';
import { createEngine } from '../../../engine/univer/createEngine';
import { emptyBook, emptySheet } from '../../../engine/book/emptyBook';

test('a formula is the cell above, 20,000 times', async () => {
  const sheet = emptySheet('表');
  for (let row = 0; row < 20_000; row += 1) {
    const cell: BookCell = row === 0 ? { value: 1 } : { value: 0, formula: `=A${row}+1` };
    sheet.cells[row] = { 0: cell };
  }
  const engine = createEngine();
  engine.load({ ...emptyBook('表'), sheets: [sheet] });
  await engine.settled();
  const last = { row: 19_999, column: 0, rowCount: 1, columnCount: 1 };
  expect(engine.read(engine.activeSheet(), last)[0]?.[0]?.value).toBe(20_000);
  engine.dispose();
});
