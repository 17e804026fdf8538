import { refreshAlerts } from '../../../../src/usecases/today/refreshAlerts';
import { checkIssues } from '../../../../src/usecases/issues/checkIssues';
import { day, openSample, options } from '../../openSample';
import { tableRows } from '../../tableRows';

const on = (iso: string) => options({ asOf: day(iso) });

/** A colleague numbers the rows of a table by a formula. */
const numberByFormula = (table: string, header: string) =>
  Excel.run(async (context) => {
    const body = context.workbook.tables.getItem(table).columns.getItem(header).getDataBodyRange();
    body.load('rowCount');
    await context.sync();
    body.formulas = Array.from({ length: body.rowCount }, () => ['=ROW()-ROW(OpsTasks[#Headers])']);
    await context.sync();
  });

const formulasOf = (table: string, header: string) =>
  Excel.run(async (context) => {
    const body = context.workbook.tables.getItem(table).columns.getItem(header).getDataBodyRange();
    body.load('formulas');
    await context.sync();
    return body.formulas.flat() as unknown[];
  });

it('replaces numbers of tasks that are formulas of the row number, and says so', async () => {
  const workbook = await openSample();
  await refreshAlerts(on('2026-06-24'));
  const rows = () => tableRows(workbook.engine, 'OpsTasks').map((row) => row['编号']);
  await numberByFormula('OpsTasks', '编号');
  const result = await refreshAlerts(on('2026-06-24'));
  expect(result.problems).toContainEqual({ code: 'idsRenewed', sheet: '任务进度跟踪表', rows: 3 });
  const given = rows();
  expect(new Set(given).size).toBe(3);
  for (const id of given) expect(id).toMatch(/^T\d{3}$/);
  expect(await formulasOf('OpsTasks', '编号')).toEqual(given);
  // Nothing is left to do, and nothing is said again.
  const again = await refreshAlerts(on('2026-06-24'));
  expect(again).toMatchObject({ cellsWritten: 0, problems: [] });
});

it('replaces those of issues at the next check', async () => {
  await openSample();
  await checkIssues(options());
  await numberByFormula('OpsIssues', '编号');
  const result = await checkIssues(options());
  expect(result.problems.map(({ code }) => code)).toContain('idsRenewed');
  for (const id of await formulasOf('OpsIssues', '编号')) expect(String(id)).toMatch(/^Q\d{3}$/);
});
