import type { TableSnapshot } from '../../../src/workbook/read/tableSnapshot';
import { pagesOf } from '../../../src/workbook/write/pagesOf';
import { rowUnit, WriteBatch } from '../../../src/workbook/write/WriteBatch';

const cell = (value: string | number) => ({ value, text: String(value), numberFormat: 'General' });

/** A table of two columns as it was read; nothing here asks Excel. */
function tableOf(key: 'tasks' | 'changes', rows: number): TableSnapshot {
  const cells = Array.from({ length: rows }, (_, row) => [cell(`T${row}`), cell('')]);
  return {
    key,
    sheet: key,
    headers: ['编号', '状态'],
    rows: cells,
    showsTotals: false,
  } as unknown as TableSnapshot;
}

function batchOf(rows: number): WriteBatch {
  const tasks = tableOf('tasks', rows);
  const log = tableOf('changes', 0);
  const all = Array.from({ length: rows }, (_, row) => row);
  return new WriteBatch()
    .cells(tasks, { id: 0, content: [] }, [{ column: 1, values: all.map(() => '完成') }])
    .rows(
      log,
      all.map((row) => [`T${row}`, '完成']),
      { unitOf: (row) => rowUnit('tasks', row) },
    )
    .add({ cells: 1, queue: () => undefined, back: 'none' });
}

it('sends what fits one request as one page', () => expect(pagesOf(batchOf(2000))).toHaveLength(1));

it.each([
  [2001, [2001]],
  [2050, [2050]],
  [2051, [2000, 51]],
  [4050, [2000, 2050]],
])('sends no page for the few that %i units are more than fit', (units, sizes) => {
  expect(pagesOf(batchOf(units)).map((page) => page.units.size)).toEqual(sizes);
});

it('keeps the cells and the log rows of a task on one page, and what has no rows on the last', () => {
  const pages = pagesOf(batchOf(4100));
  expect(pages.map(({ units, plain }) => [units.size, plain.length])).toEqual([
    [2000, 0],
    [2000, 0],
    [100, 1],
  ]);
  for (const { tables, units } of pages) {
    const [tasks, log] = tables;
    expect(new Set(tasks?.cells.map(({ unit }) => unit))).toEqual(units);
    expect(new Set(log?.rows.map(({ unit }) => unit))).toEqual(units);
  }
});

it('has no page where every cell holds already what it should', () => {
  const batch = new WriteBatch().cells(tableOf('tasks', 3), { content: [0] }, [
    { column: 1, values: ['', '', ''] },
  ]);
  expect(batch.isEmpty).toBe(true);
  expect(pagesOf(batch)).toEqual([]);
});

it('cuts what no cell takes, and compares numbers with the digits Excel keeps', () => {
  const seen = tableOf('tasks', 1);
  const columns = (value: string | number) => [{ column: 1, values: [value] }];
  const written = (value: string | number) =>
    new WriteBatch().cells(seen, { content: [0] }, columns(value)).tables.get('tasks')?.cells[0]?.value;
  expect(String(written('很'.repeat(40_000))).length).toBeLessThan(32_767);
  expect(written(2 / 3)).toBe(0.666666666666667);
});
