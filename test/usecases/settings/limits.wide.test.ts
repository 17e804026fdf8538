import { auditRules } from '../../../src/usecases/tidy/auditRules';
import { restoreRules } from '../../../src/usecases/tidy/restoreRules';
import { createTemplates } from '../../../src/usecases/setup/createTemplates';
import { saveSettings } from '../../../src/usecases/settings/saveSettings';
import { refreshAlerts } from '../../../src/usecases/today/refreshAlerts';
import { open, openSample, options } from '../openSample';

const LIMITS = ['OpsSlipThreshold', 'OpsLookAhead'];

const limits = () =>
  Excel.run(async (context) => {
    const items = LIMITS.map((name) => context.workbook.names.getItemOrNullObject(name));
    for (const item of items) item.load('formula');
    await context.sync();
    return items.map((item) => (item.isNullObject ? null : item.formula));
  });

/** The formats of the planned finish, which go by how late a task is, the most severe first. */
const latenessRules = async (context: Excel.RequestContext) => {
  const formats = context.workbook.tables.getItem('OpsTasks').getDataBodyRange().conditionalFormats;
  formats.load('items/type');
  await context.sync();
  const rules = formats.items.map(({ custom }) => custom.rule);
  for (const rule of rules) rule.load('formula');
  await context.sync();
  return rules.filter(({ formula }) => /^=(IF|AND)\(ISNUMBER\(\$D4\)/.test(formula)).slice(-3);
};

/** Which colour the sheet gives the first task's planned finish, as its formats' formulas come out. */
const colourOfFirstTask = () =>
  Excel.run(async (context) => {
    const formulas = (await latenessRules(context)).map(({ formula }) => formula);
    const scratch = context.workbook.worksheets.getItem('任务进度跟踪表').getRange('AA4:AC4');
    scratch.formulas = [formulas];
    scratch.load('values');
    await context.sync();
    const [shown = []] = scratch.values;
    scratch.clear();
    await context.sync();
    return ['red', 'amber', 'soon'][shown.indexOf(true)] ?? 'none';
  });

/** Types the first task's planned finish; as of 2026-06-24. */
const planFirstTaskFor = (finish: string) =>
  Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('任务进度跟踪表');
    sheet.getRange('D4').values = [[finish]];
    sheet.getRange('E4').clear('Contents');
    sheet.getRange('F4').values = [['进行中']];
    await context.sync();
  });

const alertOfFirstTask = () =>
  Excel.run(async (context) => {
    const cell = context.workbook.tables.getItem('OpsTasks').columns.getItem('预警').getDataBodyRange();
    cell.load('values');
    await context.sync();
    return cell.values[0]?.[0] as unknown;
  });

test('the names of the limits follow the settings, those of a run do not change them', async () => {
  await openSample();
  expect(await limits()).toEqual(['=3', '=3']);
  await saveSettings(options(), { slipThreshold: 5 });
  expect(await limits()).toEqual(['=5', '=3']);
  await refreshAlerts(options({ slipThreshold: 9, lookAhead: 9 }));
  expect(await limits()).toEqual(['=5', '=3']);
});

test('a limit typed into the settings sheet is in the names after a refresh, and is written once', async () => {
  const { client } = await openSample();
  await refreshAlerts(options());
  await Excel.run(async (context) => {
    const values = context.workbook.tables.getItem('OpsSettings').getDataBodyRange().getColumn(1);
    values.getCell(4, 0).values = [[7]];
    await context.sync();
  });
  await refreshAlerts(options());
  expect(await limits()).toEqual(['=3', '=7']);
  const before = client.wire.syncs;
  await refreshAlerts(options());
  expect(client.wire.syncs - before).toBe(1);
});

test.each([
  [3, '2026-06-20', '红', 'red'],
  [5, '2026-06-20', '黄', 'amber'],
  [5, '2026-06-18', '红', 'red'],
  [0, '2026-06-23', '红', 'red'],
  [5, '2026-06-27', '临期', 'soon'],
])('with a threshold of %i days a task due %s is %s in the alerts and %s in the sheet', async (...one) => {
  const [slipThreshold, finish, alert, colour] = one;
  await openSample();
  await planFirstTaskFor(finish);
  await saveSettings(options(), { slipThreshold });
  await refreshAlerts(options());
  expect([await alertOfFirstTask(), await colourOfFirstTask()]).toEqual([alert, colour]);
});

test('a workbook from before the names: 修复规则 brings its colours up to the settings', async () => {
  await openSample();
  await saveSettings(options(), { slipThreshold: 5 });
  await Excel.run(async (context) => {
    const open = 'AND(ISNUMBER($D4),$E4="",$F4<>"已完成",$F4<>"已取消"';
    const fixed = ['OpsAsOf-$D4>3', 'OpsAsOf-$D4>0', 'OpsAsOf-$D4>=-3'];
    (await latenessRules(context)).forEach((rule, at) => (rule.formula = `=${open},${fixed[at]})`));
    for (const name of LIMITS) context.workbook.names.getItem(name).delete();
    await context.sync();
  });
  await planFirstTaskFor('2026-06-20');
  await refreshAlerts(options());
  expect(await limits()).toEqual([null, null]);
  expect([await alertOfFirstTask(), await colourOfFirstTask()]).toEqual(['黄', 'red']);

  const audit = await auditRules(options());
  expect(audit).toMatchObject({ columns: [], looks: [{ table: 'tasks', part: 'colours' }] });
  expect(await restoreRules(options(), audit)).toMatchObject({ looks: ['任务进度跟踪表'] });
  expect(await limits()).toEqual(['=5', '=3']);
  expect(await colourOfFirstTask()).toBe('amber');
  expect(await auditRules(options())).toEqual({ columns: [], looks: [], problems: [] });
});

test('a format somebody wrote with the same day and a number of their own stays', async () => {
  await openSample();
  const own = '=AND(OpsAsOf-$D4>30,$B4="")';
  await Excel.run(async (context) => {
    const body = context.workbook.tables.getItem('OpsTasks').getDataBodyRange();
    body.conditionalFormats.add('Custom').custom.rule.formula = own;
    await context.sync();
  });
  expect(await auditRules(options())).toEqual({ columns: [], looks: [], problems: [] });
});

test('an English workbook made without the sample has the names too', async () => {
  open();
  await createTemplates({ ...options(), language: 'en', sample: false, onNameTaken: 'stop' });
  expect(await limits()).toEqual(['=3', '=3']);
});
