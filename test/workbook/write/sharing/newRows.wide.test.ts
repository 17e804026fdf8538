import type { OpenWorkbook } from '../../../../dev-host/index';
import { generateTasks } from '../../../../src/usecases/plan/generateTasks';
import { createTemplates } from '../../../../src/usecases/setup/createTemplates';
import { copyTasks } from '../../../../src/usecases/summary/closing/copyTasks';
import { refreshAlerts } from '../../../../src/usecases/today/refreshAlerts';
import { day, open, openSample, options } from '../../../usecases/openSample';
import { tableRows } from '../../../usecases/sheetCells';
import { atOnce, noteBelow, table, whileColleague, type Edit } from './colleague';

/** New rows go over nobody's note and are there once, whatever colleagues do meanwhile (SPEC section 9). */

/** A plan with two tasks and a tracker of one row that has none. */
async function planToGenerate(): Promise<OpenWorkbook> {
  const workbook = open();
  await createTemplates({ ...options(), sample: false, onNameTaken: 'stop' });
  await Excel.run(async (context) => {
    const plan = table(context, 'OpsPlan').getDataBodyRange();
    plan.getCell(0, 1).getResizedRange(1, 2).values = [
      ['新增客户10家', '拜访客户', "'6.1-6.5"],
      ['新增客户10家', '回访客户', "'6.8-6.9"],
    ];
    const tasks = table(context, 'OpsTasks');
    tasks.resize(tasks.getHeaderRowRange().getResizedRange(1, 0));
    await context.sync();
  });
  return workbook;
}

const names = async () => (await tableRows('OpsTasks')).map((row) => row['任务名称']);

/** Everything in the first column of the tracker's sheet below its table. */
const below = () =>
  Excel.run(async (context) => {
    const tracker = table(context, 'OpsTasks');
    const body = tracker.getDataBodyRange();
    body.load('rowIndex,rowCount');
    const used = tracker.worksheet.getUsedRange(true);
    used.load('values');
    await context.sync();
    return (used.values as unknown[][])
      .slice(body.rowIndex + body.rowCount)
      .flatMap((row) => row.filter(Boolean));
  });

test.each([0, 1, 2, 3])(
  'a note typed %i rows below the table in the moment of writing stays below it',
  async (rows) => {
    const workbook = await planToGenerate();
    await Excel.run(async (context) => {
      const validation = table(context, 'OpsTasks').getDataBodyRange().getRowsBelow(1).dataValidation;
      // A rule below keeps a table from taking in what is typed there: the note is right below it.
      // It takes the place of the template's rules for the rows that the table has not any more.
      if (rows === 0) validation.clear();
      if (rows === 0) validation.rule = { wholeNumber: { formula1: 0, operator: 'GreaterThan' } };
      await context.sync();
    });
    const { problems } = await whileColleague(
      workbook,
      { 2: noteBelow('OpsTasks', rows, '备忘：下周盘点') },
      () => generateTasks(options()),
    );
    expect(problems).toEqual([]);
    expect((await names()).filter(Boolean)).toEqual(['拜访客户', '回访客户']);
    expect(await below()).toEqual(['备忘：下周盘点']);
    expect(await generateTasks(options())).toMatchObject({ added: [], present: 2 });
  },
);

/** All that is on the sheet of the log, in the table or below it. */
const onLogSheet = ({ engine }: OpenWorkbook) =>
  engine.sheets().flatMap(({ id, name }) => {
    const used = engine.usedRect(id, true);
    return name === '变更日志' && used
      ? engine
          .read(id, used)
          .flat()
          .map((cell) => cell?.value)
      : [];
  });

test('a note below 变更日志 is neither overwritten nor taken in by a refresh', async () => {
  const workbook = await openSample();
  await refreshAlerts(options({ asOf: day('2026-06-12') }));
  await whileColleague(workbook, { 2: noteBelow('OpsChanges', 1, '对过账') }, () =>
    refreshAlerts(options({ asOf: day('2026-06-24') })),
  );
  const cells = (await tableRows('OpsChanges')).flatMap(Object.values);
  expect(cells).not.toContain('对过账');
  expect(onLogSheet(workbook)).toContain('对过账');
});

test.each([
  ['where the second new row goes', 1],
  ['below the new rows', 9],
])('a note %s in 变更日志 outlives a request that was done and not answered', async (_, rows) => {
  const workbook = await openSample();
  await refreshAlerts(options({ asOf: day('2026-06-12') }));
  const { client } = workbook;
  workbook.host.script.failBatch('ServiceNotAvailable', { client, from: 2, effect: 'done' });
  await whileColleague(workbook, { 2: noteBelow('OpsChanges', rows, '对过账') }, () =>
    refreshAlerts(options({ asOf: day('2026-06-24') })),
  );
  expect((await tableRows('OpsChanges')).flatMap(Object.values)).not.toContain('对过账');
  expect(onLogSheet(workbook).filter((value) => value === '对过账')).toHaveLength(1);
  const logged = await tableRows('OpsChanges');
  await refreshAlerts(options({ asOf: day('2026-06-24') }));
  expect(await tableRows('OpsChanges')).toEqual(logged);
});

test.each(['none', 'done'] as const)(
  'a note between the new rows and another note: it comes back once, Excel busy meanwhile (%s of it done)',
  async (effect) => {
    const workbook = await openSample();
    await refreshAlerts(options({ asOf: day('2026-06-12') }));
    await Excel.run(async (context) => {
      noteBelow('OpsChanges', 30, '年底归档')(context);
      await context.sync();
    });
    // Read, look at the rows below the log, write, put back.
    workbook.host.script.failBatch('ServiceNotAvailable', { client: workbook.client, from: 4, effect });
    await whileColleague(workbook, { 3: noteBelow('OpsChanges', 1, '对过账') }, () =>
      refreshAlerts(options({ asOf: day('2026-06-24') })),
    );
    expect((await tableRows('OpsChanges')).flatMap(Object.values)).not.toContain('对过账');
    const notes = onLogSheet(workbook).filter((value) => value === '对过账' || value === '年底归档');
    expect(notes).toEqual(['对过账', '年底归档']);
  },
);

test('two people generate the tasks at once: each is there once', async () => {
  const workbook = await planToGenerate();
  const [ours, theirs] = await atOnce(workbook, () => generateTasks(options()));
  expect([theirs.added.length, ours.added.length]).toEqual([2, 0]);
  expect(await names()).toEqual(['拜访客户', '回访客户']);
});

test('two people carry a task over at once: it is there once', async () => {
  const workbook = await openSample();
  const run = options({ asOf: day('2026-06-30'), period: '2026-06' });
  await refreshAlerts(run);
  const before = (await names()).length;
  const accepted = [{ id: 'T003', task: String((await names())[2]) }];
  const [, theirs] = await atOnce(workbook, () => copyTasks(run, accepted));
  const added = theirs.copied.length;
  expect((await names()).length).toBe(before + added);
});

test('a table that does not grow by itself takes its rows in all the same, once', async () => {
  await planToGenerate();
  await Excel.run(async (context) => {
    const cells = table(context, 'OpsTasks').getDataBodyRange().getRowsBelow(3);
    cells.dataValidation.clear();
    cells.dataValidation.rule = { wholeNumber: { formula1: 0, operator: 'GreaterThan' } };
    await context.sync();
  });
  expect((await generateTasks(options())).problems).toEqual([]);
  expect(await names()).toEqual(['拜访客户', '回访客户']);
  expect(await generateTasks(options())).toMatchObject({ added: [], present: 2 });
});

test('a row that a colleague copies in the moment of carrying it over is carried over once', async () => {
  const workbook = await openSample();
  const run = options({ asOf: day('2026-06-30'), period: '2026-06' });
  await refreshAlerts(run);
  const copied: Edit = (context) => {
    const body = table(context, 'OpsTasks').getDataBodyRange();
    body.getRowsBelow(1).copyFrom(body.getRow(2));
  };
  const accepted = [{ id: 'T003', task: String((await names())[2]) }];
  await whileColleague(workbook, { 2: copied }, () => copyTasks(run, accepted));
  expect((await names()).filter((name) => name === accepted[0]?.task)).toHaveLength(3);
});

test('where the person has switched off that tables grow, new rows are in the table all the same, once', async () => {
  const { engine } = await planToGenerate();
  engine.tablesExpand = false;
  expect((await generateTasks(options())).problems).toEqual([]);
  expect(await names()).toEqual(['拜访客户', '回访客户']);
  expect(await generateTasks(options())).toMatchObject({ added: [], present: 2 });
});
