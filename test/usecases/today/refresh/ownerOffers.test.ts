import { auditRules } from '../../../../src/usecases/tidy/auditRules';
import { restoreRules } from '../../../../src/usecases/tidy/restoreRules';
import { refreshAlerts } from '../../../../src/usecases/today/refreshAlerts';
import { openSample, options } from '../../openSample';
import { remembered } from '../../undo/remembered';

const run = options();

const TABLES = { OpsPlan: '责任部门/人', OpsTasks: '责任人', OpsIssues: '责任人' } as const;

const rules = () =>
  Excel.run(async (context) => {
    const asked = Object.entries(TABLES).map(([table, header]) => {
      const { dataValidation } = context.workbook.tables
        .getItem(table)
        .columns.getItem(header)
        .getDataBodyRange();
      return dataValidation.load('type,rule,errorAlert');
    });
    await context.sync();
    return asked.map(({ type, rule, errorAlert }) => ({
      type,
      offered: String(rule?.list?.source ?? ''),
      refuses: errorAlert.showAlert,
    }));
  });

const offered = async () => (await rules()).map((rule) => rule.offered);

const edit = (work: (tables: Excel.TableCollection) => void) =>
  Excel.run(async (context) => {
    work(context.workbook.tables);
    await context.sync();
  });

const typeOwner = (owner: string) =>
  edit((tables) => {
    tables.getItem('OpsTasks').columns.getItem('责任人').getDataBodyRange().getRow(0).values = [[owner]];
  });

test('owner cells of plan, tracker and issues offer who is in the workbook, and refuse nobody else', async () => {
  await openSample();
  await refreshAlerts(run);
  for (const rule of await rules()) expect(rule).toMatchObject({ type: 'List', refuses: false });
  const before = await offered();
  expect(new Set(before).size).toBe(1);
  await typeOwner('王敏、李强');
  await refreshAlerts(run);
  for (const list of await offered())
    expect(list.split(',')).toEqual(expect.arrayContaining(['王敏', '李强']));
  expect((await auditRules(run)).columns).toEqual([]);
});

test('the same owners cost no request', async () => {
  const { client } = await openSample();
  await refreshAlerts(run);
  await typeOwner('王敏');
  await refreshAlerts(run);
  const { syncs } = client.wire;
  await refreshAlerts(run);
  expect(client.wire.syncs - syncs).toBe(1);
});

test('a list the team made for owners stays, and repair leaves it alone', async () => {
  await openSample();
  await refreshAlerts(run);
  await edit((tables) => {
    const cells = tables.getItem('OpsTasks').columns.getItem('责任人').getDataBodyRange();
    cells.dataValidation.clear();
    cells.dataValidation.rule = { list: { inCellDropDown: true, source: '甲组,乙组' } };
  });
  await typeOwner('王敏');
  await refreshAlerts(run);
  const [plan, tracker, issues] = await offered();
  expect(tracker).toBe('甲组,乙组');
  expect([plan, issues].every((list) => list?.includes('王敏'))).toBe(true);
  expect((await auditRules(run)).columns).toEqual([]);
});

test('what pasting took away in one cell is listed and restored', async () => {
  await openSample();
  await refreshAlerts(run);
  const before = await rules();
  await edit((tables) =>
    tables.getItem('OpsTasks').columns.getItem('责任人').getDataBodyRange().getRow(1).dataValidation.clear(),
  );
  const { columns } = await auditRules(run);
  expect(columns.map(({ header, state }) => [header, state])).toEqual([['责任人', 'gone']]);
  await restoreRules(run, { columns, looks: [] });
  expect(await rules()).toEqual(before);
});

test('undoing the refresh takes a new owner out of the lists again', async () => {
  await openSample();
  await refreshAlerts(run);
  const before = await rules();
  await typeOwner('王敏');
  const { undo } = await remembered(run, refreshAlerts, { isRefresh: true });
  expect(await rules()).not.toEqual(before);
  await undo();
  expect(await rules()).toEqual(before);
});
