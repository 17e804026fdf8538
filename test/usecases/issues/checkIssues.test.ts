import { checkIssues } from '../../../src/usecases/issues/checkIssues';
import { day, openSample, options } from '../openSample';

test('the sample issues get their numbers and say what closing them still needs', async () => {
  await openSample();
  const { rows, cellsWritten } = await checkIssues(options());
  expect(rows.map(({ id, state, missing, verifyUntil }) => ({ id, state, missing, verifyUntil }))).toEqual([
    { id: 'Q001', state: 'resolved', missing: expect.any(Array), verifyUntil: day('2026-09-13') },
    { id: 'Q002', state: 'inProgress', missing: [], verifyUntil: null },
  ]);
  expect(rows[0]?.text).toMatch(/待验证至 9月13日/);
  expect(cellsWritten).toBe(4);
  expect(await checkIssues(options())).toMatchObject({ cellsWritten: 0 });
});

test('an issue called resolved without a long-term measure shows what is missing', async () => {
  await openSample();
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('问题处理记录表').getRange('G4').values = [['']];
    await context.sync();
  });
  const { rows } = await checkIssues(options());
  expect(rows[0]).toMatchObject({ missing: expect.arrayContaining(['prevention']) });
  expect(rows[0]?.text).toMatch(/长期预防措施|长期措施/);
});
