import { findForeignTables } from '../../../src/usecases/adopt/findForeignTables';
import { makeMatrix } from '../../../src/usecases/matrix/makeMatrix';
import { closeMonth } from '../../../src/usecases/summary/closing/closeMonth';
import { exportSummary } from '../../../src/usecases/summary/export/exportSummary';
import { exportQuarter } from '../../../src/usecases/summary/quarter/exportQuarter';
import { makeTimeline } from '../../../src/usecases/timeline/makeTimeline';
import { day, openSample, options } from '../openSample';

const JUNE = { ...options({ period: '2026-06', asOf: day('2026-06-26') }), overwriteEdited: false };

test('what Opsbook made or drew is no table of somebody else’s, renamed or not', async () => {
  await openSample();
  await exportSummary(JUNE);
  await closeMonth(JUNE);
  await exportQuarter(JUNE);
  const { sheet } = await makeTimeline({
    ...JUNE,
    timeline: { span: 'month', grouping: 'goal', overwriteEdited: false },
  });
  await makeMatrix(JUNE);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).name = '六月进度';
    await context.sync();
  });
  expect(await findForeignTables(JUNE)).toMatchObject({ tables: [], sheets: [] });
});

test('a copy of a timeline as values is somebody’s own', async () => {
  await openSample();
  const { sheet } = await makeTimeline({
    ...JUNE,
    timeline: { span: 'month', grouping: 'goal', overwriteEdited: false },
  });
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const drawn = worksheets.getItem(sheet).getUsedRange(true).load('values, rowCount, columnCount');
    await context.sync();
    worksheets.add('给客户看').getRangeByIndexes(0, 0, drawn.rowCount, drawn.columnCount).values =
      drawn.values as unknown[][];
    await context.sync();
  });
  const { sheets } = await findForeignTables(JUNE);
  expect(sheets.map(({ name }) => name)).toEqual(['给客户看']);
});
