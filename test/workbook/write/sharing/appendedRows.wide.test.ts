import type { OpenWorkbook } from '../../../../dev-host/index';
import { createTemplates } from '../../../../src/usecases/setup/createTemplates';
import { generateTasks } from '../../../../src/usecases/plan/generateTasks';
import { open, options } from '../../../usecases/openSample';
import { tableRows } from '../../../usecases/sheetCells';

/** Rows Opsbook adds while a colleague fills the same blank rows (SPEC section 9: nobody's cell is lost). */

async function emptyTrackerWithPlan(): Promise<OpenWorkbook> {
  const workbook = open();
  await createTemplates({ ...options(), sample: false, onNameTaken: 'stop' });
  await Excel.run(async (context) => {
    const plan = context.workbook.tables.getItem('OpsPlan').getDataBodyRange();
    plan.getCell(0, 1).getResizedRange(1, 2).values = [
      ['新增客户10家', '拜访客户', "'6.1-6.5"],
      ['新增客户10家', '回访客户', "'6.8-6.9"],
    ];
    await context.sync();
  });
  return workbook;
}

type Edit = (body: Excel.Range, table: Excel.Table) => void;

async function generateWhile(edit: Edit) {
  const workbook = await emptyTrackerWithPlan();
  const colleague = workbook.join('同事');
  const step = workbook.host.script.beforeBatch(
    () =>
      colleague.Excel.run(async (context) => {
        const table = context.workbook.tables.getItem('OpsTasks');
        edit(table.getDataBodyRange(), table);
        await context.sync();
      }),
    { client: workbook.client, from: 2 },
  );
  const result = await generateTasks(options());
  expect(step.happened).toBe(1);
  const rows = await tableRows('OpsTasks');
  return { result, filled: rows.filter((row) => Object.values(row).some((value) => value !== '')), rows };
}

const typed = (row: number): Edit => {
  return (body) => (body.getCell(row, 0).getResizedRange(0, 1).values = [['盘点', '周七']]);
};

test.each([
  ['the first blank row', typed(0), ['盘点', '拜访客户', '回访客户'], 'A6'],
  ['the second', typed(1), ['盘点', '拜访客户', '回访客户'], 'A7'],
])('a colleague who fills %s keeps what they wrote; the tasks go below it', async (_, edit, names, at) => {
  const { result, filled } = await generateWhile(edit);
  expect(filled.map((row) => row['任务名称'])).toEqual(names);
  expect(filled.find((row) => row['任务名称'] === '盘点')).toMatchObject({
    ...{ 责任人: '周七', 计划开始时间: '', 计划完成时间: '', 进度状态: '' },
  });
  expect(result.problems).toEqual([]);
  const moved = names.at(-1);
  expect(result.added.find(({ task }) => task === moved)?.cell.address).toBe(at);
  expect(await generateTasks(options())).toMatchObject({ added: [], present: 2 });
});

const columnAdded =
  (at: number | undefined, name: number): Edit =>
  (_, table) => {
    table.columns.add(at, undefined, '备注');
    table.getDataBodyRange().getCell(0, name).values = [['盘点']];
  };

test('a column added between ours: it looks again', async () => {
  const { result } = await generateWhile(columnAdded(2, 0));
  expect(result).toMatchObject({ added: [{ task: '拜访客户' }, { task: '回访客户' }], problems: [] });
});

test('a column added under every try: reported in words, nothing written', async () => {
  const workbook = await emptyTrackerWithPlan();
  const colleague = workbook.join('同事');
  const steps = [2, 4, 6].map((from) =>
    workbook.host.script.beforeBatch(
      () =>
        colleague.Excel.run(async (context) => {
          context.workbook.tables.getItem('OpsTasks').columns.add(2, undefined, `备注${from}`);
          await context.sync();
        }),
      { client: workbook.client, from },
    ),
  );
  await expect(generateTasks(options())).rejects.toMatchObject({
    problem: { code: 'othersChanged', sheet: '任务进度跟踪表' },
  });
  expect(steps.map(({ happened }) => happened)).toEqual([1, 1, 1]);
  expect((await tableRows('OpsTasks')).flatMap(Object.values).filter((value) => value !== '')).toEqual([]);
});

test.each([
  ['as the first', columnAdded(0, 1)],
  ['between ours', columnAdded(2, 0)],
  ['as the last', columnAdded(undefined, 0)],
])('a column added %s: nothing is lost, doubled or in the wrong column', async (_, edit) => {
  const { filled } = await generateWhile(edit);
  expect(filled.map((row) => row['任务名称']).sort()).toEqual(['回访客户', '拜访客户', '盘点'].sort());
  for (const row of filled) {
    expect(row).toMatchObject({ 备注: '', 责任人: '', 进度状态: row['任务名称'] === '盘点' ? '' : '未开始' });
  }
});

test('a formula of a colleague comes back as a formula, text that looks like one as text', async () => {
  const { filled } = await generateWhile((body) => {
    body.getCell(0, 0).values = [["'=盘点"]];
    body.getCell(0, 3).formulas = [['=DATE(2026,6,5)+1']];
  });
  expect(filled[0]).toMatchObject({ 任务名称: '=盘点', 计划完成时间: 46179 });
  const formula = await Excel.run(async (context) => {
    const cell = context.workbook.tables.getItem('OpsTasks').getDataBodyRange().getCell(0, 3);
    cell.load('formulas');
    await context.sync();
    return cell.formulas[0]?.[0] as unknown;
  });
  expect(formula).toBe('=DATE(2026,6,5)+1');
});
