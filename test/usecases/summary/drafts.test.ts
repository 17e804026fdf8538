import { applyChanges } from '../../../src/usecases/changes/applyChanges';
import { fillSummary } from '../../../src/usecases/summary/fillSummary';
import { remembered } from '../undo/remembered';
import { day, openSample, options } from '../openSample';
import { tableRows } from '../tableRows';

const later = options({ asOf: day('2026-06-24') });

/** The sample with its plan tied to the tracker, so that goals have tasks. */
async function openMonth() {
  const workbook = await openSample();
  await edit('OpsPlan', (body) => {
    body.getCell(0, 2).values = [['线上推广素材设计']];
    body.getCell(2, 1).getResizedRange(0, 1).values = [['订单准时发货率98%', '仓库库存系统调试']];
  });
  await edit('OpsSummary', (body) => {
    // 未完成/超额原因 and 下阶段优化措施 of 准时发货率.
    body.getCell(2, 3).values = [['']];
    body.getCell(2, 6).values = [['']];
  });
  const summary = () => tableRows(workbook.engine, 'OpsSummary');
  const log = () => tableRows(workbook.engine, 'OpsChanges');
  return { ...workbook, summary, log };
}

async function edit(table: string, work: (body: Excel.Range) => void): Promise<void> {
  await Excel.run(async (context) => {
    work(context.workbook.tables.getItem(table).getDataBodyRange());
    await context.sync();
  });
}

test('filling proposes drafts for blank cells only, and writes none of them', async () => {
  const { summary } = await openMonth();
  const before = summary();
  const { drafts } = await fillSummary(later);
  expect(drafts.length).toBeGreaterThan(0);
  const columns = ['未完成/超额原因', '成功经验', '改进方向', '下阶段优化措施'];
  for (const { goal, column, text, cell, change } of drafts) {
    expect(columns).toContain(column);
    expect(text).toMatch(/^[^【]/);
    expect(before.find((row) => row['月度核心目标'] === goal)?.[column] ?? '').toBe('');
    expect(cell).toMatchObject({ sheet: '月度运营总结表' });
    expect(change).toMatchObject({ table: 'summary', row: goal, before: '', after: text });
    expect(change.why).toMatch(/^来自/);
  }
  const human = (rows: typeof before) => rows.map((row) => columns.map((column) => row[column] ?? ''));
  expect(human(summary())).toEqual(human(before));
});

test('where a draft comes from is said in the language of who asks, and logged in that of the sheet', async () => {
  await openMonth();
  const { drafts } = await fillSummary({ ...later, language: 'en' });
  expect(drafts.length).toBeGreaterThan(0);
  for (const { source, change } of drafts) {
    expect(source.replace(/“[^”]*”/g, '')).not.toMatch(/\p{Script=Han}/u);
    expect(change.why).toMatch(/^来自/);
  }
});

test('an accepted draft is in its cell, is logged, and is not proposed again', async () => {
  const { summary, log } = await openMonth();
  const { drafts } = await fillSummary(later);
  const [first, ...others] = drafts;
  if (!first) throw new Error('No draft');
  const { result, undo } = await remembered(later, (given) => applyChanges(given, [first.change]));
  expect(result.applied).toHaveLength(1);
  const row = summary().find((one) => one['月度核心目标'] === first.goal);
  expect(row?.[first.column]).toBe(first.text);
  expect(log().at(-1)).toMatchObject({ 操作: '填写总结', 编号: first.goal, 字段: first.column });
  const again = await fillSummary(later);
  expect(again.drafts.map(({ key }) => key)).toEqual(others.map(({ key }) => key));
  await undo();
  expect((await fillSummary(later)).drafts.map(({ key }) => key)).toEqual(drafts.map(({ key }) => key));
});

test("a person's text is never changed, however often it is filled and accepted", async () => {
  const { summary } = await openMonth();
  const { drafts } = await fillSummary(later);
  await applyChanges(
    later,
    drafts.map(({ change }) => change),
  );
  await edit('OpsSummary', (body) => {
    body.getCell(2, 3).values = [['我写的原因']];
  });
  for (let time = 1; time <= 3; time += 1) {
    const again = await fillSummary(later);
    expect(again.drafts).toEqual([]);
    // What was proposed before somebody wrote is passed over.
    const stale = await applyChanges(
      later,
      drafts.map(({ change }) => change),
    );
    expect(stale.applied).toEqual([]);
  }
  expect(summary()[2]?.['未完成/超额原因']).toBe('我写的原因');
});

test('a colleague types into the cell while a draft is accepted: theirs stays', async () => {
  const { client, host, join, summary } = await openMonth();
  const { drafts } = await fillSummary(later);
  const draft = drafts.find(({ change }) => change.column === 'reason' && change.at === 2);
  if (!draft) throw new Error('No draft of a reason');
  const { Excel: theirs } = join('同事');
  const step = host.script.beforeBatch(
    () =>
      theirs.run(async (context) => {
        const body = context.workbook.tables.getItem('OpsSummary').getDataBodyRange();
        body.getCell(2, 3).values = [['同事写的']];
        await context.sync();
      }),
    { client, from: 1 },
  );
  const result = await applyChanges(later, [draft.change]);
  expect(step.happened).toBe(1);
  expect(result).toMatchObject({ applied: [], skipped: [{ because: 'changed', now: '同事写的' }] });
  expect(summary()[2]?.['未完成/超额原因']).toBe('同事写的');
});

test('a goal of the plan without a row gets its draft in the row that filling adds', async () => {
  const { summary } = await openMonth();
  await edit('OpsPlan', (body) => {
    body.getCell(2, 1).values = [['库存准确率99%']];
  });
  const { drafts } = await fillSummary(later);
  const draft = drafts.find(({ goal, change }) => goal === '库存准确率99%' && change.column === 'reason');
  expect(draft?.change.at).toBe(3);
  const { applied } = await applyChanges(later, draft ? [draft.change] : []);
  expect(applied).toHaveLength(1);
  expect(summary()[3]).toMatchObject({ 月度核心目标: '库存准确率99%', '未完成/超额原因': draft?.text });
});

test('without an issue log, or with one that cannot be read, the month is summed up all the same', async () => {
  await openMonth();
  await Excel.run(async (context) => {
    context.workbook.tables.getItem('OpsIssues').columns.getItem('根本原因分析').delete();
    await context.sync();
  });
  const broken = await fillSummary(later);
  expect(broken.problems).toContainEqual(expect.objectContaining({ code: 'columnMissing' }));
  expect(broken.drafts.map(({ change }) => change.column)).not.toContain('improve');
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('问题处理记录表').delete();
    await context.sync();
  });
  expect((await fillSummary(later)).problems).toEqual([]);
});

test('each goal says how its rate came about and which tasks are open', async () => {
  await openMonth();
  const { rows, text } = await fillSummary(later);
  expect(rows.map(({ why }) => why)).toEqual([
    '实际 120家 ÷ 目标 100家 = 120%',
    '实际 35% ÷ 目标 40% = 88%',
    '实际 95% ÷ 目标 98% = 97%',
  ]);
  expect(rows[2]).toMatchObject({ openTasks: ['仓库库存系统调试'], tasksDone: 0, tasksTotal: 1 });
  expect(text.split('\n')).toEqual(
    expect.arrayContaining([
      '2026年6月运营总结',
      '1. 新增客户100家；实际：120家；达成率：120%；超额 20%；原因：线上推广素材优化、渠道新增',
    ]),
  );
});
