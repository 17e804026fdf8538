import { auditRules } from '../../../../src/usecases/tidy/auditRules';
import { restoreRules } from '../../../../src/usecases/tidy/restoreRules';
import { clearSample } from '../../../../src/usecases/setup/clearSample';
import { createTemplates } from '../../../../src/usecases/setup/createTemplates';
import { refreshAlerts } from '../../../../src/usecases/today/refreshAlerts';
import { open, openSample, options } from '../../openSample';
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
      return dataValidation.load('type,rule,errorAlert,prompt');
    });
    await context.sync();
    return asked.map(({ type, rule, errorAlert, prompt }) => ({
      type,
      offered: String(rule?.list?.source ?? ''),
      refuses: errorAlert.showAlert,
      prompt: prompt.message,
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

const renameHeader = (from: string, to: string) =>
  edit((tables) => {
    tables.getItem('OpsPlan').columns.getItem(from).getHeaderRowRange().values = [[to]];
  });

test('new owners are written with the refresh that meets them, also where its undo is remembered', async () => {
  const { client } = await openSample();
  const syncs = async (work: () => Promise<unknown>) => {
    const before = client.wire.syncs;
    await work();
    return client.wire.syncs - before;
  };
  expect(await syncs(() => refreshAlerts(run))).toBe(2);
  await typeOwner('王敏');
  expect(await syncs(() => remembered(run, refreshAlerts, { isRefresh: true }))).toBe(2);
});

test('owner cells under a header of the team’s own are looked at by a request, with rows that have a long text', async () => {
  const { client } = await openSample();
  await refreshAlerts(run);
  await renameHeader('责任部门/人', '责任部门');
  await edit((tables) => {
    const row = tables.getItem('OpsTasks').getDataBodyRange().getRow(0);
    row.getCell(0, 6).values = [['等待供应商的最终回复，'.repeat(20)]];
  });
  await typeOwner('王敏');
  const before = client.wire.syncs;
  await refreshAlerts(run);
  expect(client.wire.syncs - before).toBe(3);
  await renameHeader('责任部门', '责任部门/人');
  for (const list of await offered()) expect(list).toContain('王敏');
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

const names = async () =>
  Excel.run(async (context) => {
    const { names: all } = context.workbook;
    all.load('items/name,items/formula');
    await context.sync();
    const ours = all.items.filter(({ name }) => name.startsWith('OpsOfferedOwners'));
    return Object.fromEntries(ours.map(({ name, formula }) => [name, String(formula)]));
  });

test('once the sample is cleared nobody is offered, and the next owner is offered again', async () => {
  const { client } = await openSample();
  await refreshAlerts(run);
  const prompts = (await rules()).map(({ prompt }) => prompt);
  await clearSample(run);
  await refreshAlerts(run);
  expect((await rules()).map(({ type, prompt }) => [type, prompt])).toEqual(
    prompts.map((prompt) => ['None', prompt]),
  );
  const { syncs } = client.wire;
  await refreshAlerts(run);
  expect(client.wire.syncs - syncs).toBe(1);
  await typeOwner('王敏');
  await refreshAlerts(run);
  expect(await offered()).toEqual(['王敏', '王敏', '王敏']);
});

test('templates in which nobody is named are refreshed by one request, and nothing is noted', async () => {
  const { client } = open();
  await createTemplates({ ...run, sample: false, onNameTaken: 'stop' });
  await refreshAlerts(run);
  const { syncs } = client.wire;
  await refreshAlerts(run);
  expect(client.wire.syncs - syncs).toBe(1);
  expect(await names()).toEqual({});
});

test('a list that could not be changed while owners did is changed with the next ones, on one sheet and on all', async () => {
  await openSample();
  await refreshAlerts(run);
  const [before] = await offered();
  await edit((tables) => tables.getItem('OpsIssues').worksheet.protection.protect());
  await typeOwner('王敏');
  await refreshAlerts(run);
  expect((await offered())[2]).toBe(before);
  await edit((tables) => tables.getItem('OpsIssues').worksheet.protection.unprotect());
  await typeOwner('李强');
  await refreshAlerts(run);
  const lists = await offered();
  expect(lists[2]).toContain('李强');
  expect(new Set(lists).size).toBe(1);
});

test('a plan that was deleted and made again offers the owners again, and the others what they did', async () => {
  await openSample();
  await refreshAlerts(run);
  await edit((tables) => tables.getItem('OpsPlan').worksheet.delete());
  await refreshAlerts(run);
  const noted = await names();
  const { undo } = await remembered(run, (given) =>
    createTemplates({ ...given, sample: false, onNameTaken: 'stop' }),
  );
  await undo();
  expect(await names()).toEqual(noted);
  await createTemplates({ ...run, sample: false, onNameTaken: 'stop' });
  await refreshAlerts(run);
  const lists = await offered();
  expect(lists[0]).not.toBe('');
  expect(new Set(lists).size).toBe(1);
});

test('a prompt of the team’s own in owner cells stays, with or without a list of ours, and repair leaves it alone', async () => {
  await openSample();
  await refreshAlerts(run);
  await edit((tables) => {
    const own = { title: '本组', message: '只填本部门的人', showPrompt: true };
    for (const [table, header] of Object.entries(TABLES)) {
      const { dataValidation } = tables.getItem(table).columns.getItem(header).getDataBodyRange();
      if (table === 'OpsTasks') dataValidation.clear();
      dataValidation.prompt = own;
    }
  });
  const before = await rules();
  await typeOwner('王敏');
  await refreshAlerts(run);
  expect(await rules()).toEqual(before);
  expect(before.map(({ type, prompt }) => [type, prompt])).toEqual([
    ['List', '只填本部门的人'],
    ['None', '只填本部门的人'],
    ['List', '只填本部门的人'],
  ]);
  expect((await auditRules(run)).columns).toEqual([]);
});
