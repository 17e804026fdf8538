import { createTemplates } from '../../../src/usecases/setup/createTemplates';
import { acceptMatrix } from '../../../src/usecases/matrix/acceptMatrix';
import { makeMatrix } from '../../../src/usecases/matrix/makeMatrix';
import { previewMatrix } from '../../../src/usecases/matrix/previewMatrix';
import { remembered } from '../undo/remembered';
import type { RunOptions } from '../../../src/usecases/run/runOptions';
import { whileColleague } from '../../workbook/write/sharing/colleague';
import { addColumn, tableRows, typeInto } from '../sheetCells';
import { open, openSample, options } from '../openSample';

/** Tasks × people from the plan, and their letters back into it (SPEC section 8b). */

const JUNE = options({ period: '2026-06' });
const SHEET = '责任矩阵';
const PLAN = '月度运营计划总表';

const make = (overwriteEdited = false) => makeMatrix({ ...JUNE, overwriteEdited });
const read = (address: string, sheet = SHEET) =>
  Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(address);
    range.load('values');
    await context.sync();
    return range.values as unknown[][];
  });
const edit = (change: (context: Excel.RequestContext) => void) =>
  Excel.run(async (context) => {
    change(context);
    await context.sync();
  });

/** A plan of three tasks with all its columns of people. */
async function openPlan(): Promise<ReturnType<typeof open>> {
  const workbook = open();
  await createTemplates({ ...JUNE, sample: false, onNameTaken: 'stop' });
  await edit(({ workbook: book }) => {
    const table = book.tables.getItem('OpsPlan');
    table.resize(table.getHeaderRowRange().getResizedRange(3, 0));
    table.getDataBodyRange().getCell(0, 0).getResizedRange(2, 6).values = [
      ['市场份额', '新增客户100家', '线上推广', '6.1-6.30', '市场部*经理', '', '获客50家'],
      ['', '', '线下展会', '6.1-6.30', '销售部*主管', '', '获客30家'],
      ['', '复购率40%', '老客户回访', '6.1-6.30', '客服部*主管', '', '回访200户'],
    ];
  });
  await addColumn('OpsPlan', '审批人(A)', ['总经理', '总经理、财务部*总监', '']);
  await addColumn('OpsPlan', '咨询人(C)', ['销售部*主管', '市场部*经理', '']);
  await addColumn('OpsPlan', '知会人(I)', ['', '', '市场部*经理']);
  return workbook;
}

test('the plan is drawn as tasks × people with what is wrong and who has how much', async () => {
  await openPlan();
  expect(await make()).toMatchObject({ sheet: SHEET, created: true });
  expect(await read('A1:G9')).toEqual([
    ['责任矩阵 2026年6月', '', '', '', '', '', ''],
    [expect.stringMatching(/^R 负责 · A 审批.*2 行有问题$/), '', '', '', '', '', ''],
    ['任务', '市场部\n经理', '销售部\n主管', '客服部\n主管', '总经理', '财务部\n总监', '检查'],
    ['新增客户100家', '', '', '', '', '', ''],
    ['线上推广', 'R', 'C', '', 'A', '', ''],
    ['线下展会', 'C', 'R', '', 'A', 'A', '2 个 A'],
    ['复购率40%', '', '', '', '', '', ''],
    ['老客户回访', 'I', '', 'R', '', '', '缺 A'],
    ['每人 R / A', '1 / 0', '1 / 0', '1 / 0', '0 / 2', '0 / 1', ''],
  ]);
});

test('a plan without any of the A, C and I columns is not asked for an approver', async () => {
  await openSample();
  await make();
  const faults = (await read('A4:Z12')).flat().filter((text) => String(text).includes('缺'));
  expect(faults).toEqual([]);
});

test('drawn again it writes nothing; a plan that changed is drawn as it is now', async () => {
  const { client } = await openPlan();
  await make();
  const before = client.wire.cellsWritten;
  expect(await make()).toMatchObject({ created: false, cellsWritten: 0 });
  expect(client.wire.cellsWritten).toBe(before);
  expect(await previewMatrix(JUNE)).toMatchObject({ sheet: SHEET, isBehind: false, changes: [] });
  await typeInto(PLAN, { E4: '渠道部*专员' });
  expect(await previewMatrix(JUNE)).toMatchObject({ isBehind: true, changes: [], problems: [] });
  await make();
  expect((await read('B3:B5')).flat()).toEqual(['渠道部\n专员', '', 'R']);
});

test('a plan whose goals take turns is as it was drawn, until one of its goals is called otherwise', async () => {
  await openPlan();
  await typeInto(PLAN, { B5: '复购率40%', B6: '新增客户100家' });
  await make();
  expect((await read('A4:A8')).flat()).toEqual([
    '新增客户100家',
    '线上推广',
    '老客户回访',
    '复购率40%',
    '线下展会',
  ]);
  expect(await previewMatrix(JUNE)).toMatchObject({ isBehind: false, changes: [], problems: [] });
  await typeInto(SHEET, { B6: 'r', D6: '' });
  expect((await previewMatrix(JUNE)).changes).toMatchObject([
    { task: '老客户回访', field: '责任部门/人', after: '市场部*经理' },
    { task: '老客户回访', field: '知会人(I)', after: '' },
  ]);
  await typeInto(SHEET, { B6: 'I', D6: 'R' });
  await typeInto(PLAN, { B5: '复购率45%' });
  expect(await previewMatrix(JUNE)).toMatchObject({ isBehind: true, changes: [] });
});

test('letters that somebody changed are shown before they are written, then written, logged and drawn', async () => {
  await openPlan();
  await make();
  await typeInto(SHEET, { F6: '', E8: 'a', B5: '', C5: 'R' });
  const preview = await previewMatrix(JUNE);
  expect(preview.changes.map(({ task, field, before, after }) => [task, field, before, after])).toEqual([
    ['线上推广', '责任部门/人', '市场部*经理', '销售部*主管'],
    ['线上推广', '咨询人(C)', '销售部*主管', ''],
    ['线下展会', '审批人(A)', '总经理、财务部*总监', '总经理'],
    ['老客户回访', '审批人(A)', '', '总经理'],
  ]);
  expect((await tableRows('OpsPlan'))[0]).toMatchObject({ '责任部门/人': '市场部*经理' });
  const { applied, skipped } = await acceptMatrix(
    JUNE,
    preview.changes.map(({ change }) => change),
  );
  expect([applied.length, skipped]).toEqual([4, []]);
  expect(await tableRows('OpsPlan')).toMatchObject([
    { '责任部门/人': '销售部*主管', '审批人(A)': '总经理', '咨询人(C)': '' },
    { '审批人(A)': '总经理' },
    { '审批人(A)': '总经理' },
  ]);
  const log = await tableRows('OpsChanges');
  expect(log.map((row) => [row['编号'], row['字段'], row['新值'], row['原因']])).toContainEqual([
    '老客户回访',
    '审批人(A)',
    '总经理',
    '在责任矩阵里改了',
  ]);
  expect(await previewMatrix(JUNE)).toMatchObject({ isBehind: false, changes: [], problems: [] });
  expect((await read('A2')).flat()[0]).not.toContain('有问题');
});

test('what was taken over can be taken back: the plan has its cell and the matrix its letter as before', async () => {
  await openPlan();
  await make();
  await typeInto(SHEET, { E8: 'A' });
  const before = await previewMatrix(JUNE);
  const { undo } = await remembered(JUNE, (given) =>
    acceptMatrix(
      given,
      before.changes.map(({ change }) => change),
    ),
  );
  await undo();
  expect((await tableRows('OpsPlan'))[2]).toMatchObject({ '审批人(A)': '' });
  expect(await previewMatrix(JUNE)).toEqual(before);
  expect(before.changes).toHaveLength(1);
});

test('a change that is left out stays in the matrix', async () => {
  await openPlan();
  await make();
  await typeInto(SHEET, { E8: 'A', F6: '' });
  const [first, second] = (await previewMatrix(JUNE)).changes;
  await acceptMatrix(JUNE, first ? [first.change] : []);
  expect((await previewMatrix(JUNE)).changes).toEqual([second]);
  expect((await read('F6')).flat()).toEqual(['']);
});

test('a cell of the plan that a colleague changes in the moment of writing is theirs', async () => {
  const workbook = await openPlan();
  await make();
  await typeInto(SHEET, { E8: 'A' });
  const { changes } = await previewMatrix(JUNE);
  const result = await whileColleague(
    workbook,
    {
      2: ({ workbook: book }) => {
        book.worksheets.getItem(PLAN).getRange('I6').values = [['赵六']];
      },
    },
    () =>
      acceptMatrix(
        JUNE,
        changes.map(({ change }) => change),
      ),
  );
  expect(result).toMatchObject({ applied: [], skipped: [{ now: '赵六', because: 'changed' }] });
  expect((await tableRows('OpsPlan'))[2]).toMatchObject({ '审批人(A)': '赵六' });
});

test('a cell that was changed in the plan since is named, and the matrix waits', async () => {
  await openPlan();
  await make();
  await typeInto(SHEET, { E8: 'A' });
  await typeInto(PLAN, { I6: '赵六' });
  expect(await previewMatrix(JUNE)).toMatchObject({
    changes: [],
    problems: [{ code: 'planCellChanged', sheet: PLAN, address: 'I6' }],
  });
});

test('what is no letter is named with its cell and changes nothing', async () => {
  await openPlan();
  await make();
  await typeInto(SHEET, { B5: '负责', A6: '展会', C4: 'R' });
  const told = (address: string, text: string) => ({ code: 'badMatrixCell', sheet: SHEET, address, text });
  expect(await previewMatrix(JUNE)).toMatchObject({
    changes: [],
    problems: expect.arrayContaining([told('B5', '负责'), told('A6', '展会'), told('C4', 'R')]) as unknown,
  });
  await expect(typeInto(PLAN, { E5: '渠道部*专员' }).then(() => make())).rejects.toMatchObject({
    problem: { code: 'drawnSheetEdited', sheet: SHEET },
  });
  expect((await read('B5')).flat()).toEqual(['负责']);
  expect(await make(true)).toMatchObject({ created: false });
});

test('rows may be sorted and a person added with a column; both are followed', async () => {
  await openPlan();
  await make();
  await edit(({ workbook }) => {
    const sheet = workbook.worksheets.getItem(SHEET);
    sheet.getRange('C:C').insert('Right');
    sheet.getRange('C3').values = [['IT部\n工程师']];
    sheet.getRange('C8').values = [['C']];
  });
  const { changes } = await previewMatrix(JUNE);
  expect(changes.map(({ task, field, after }) => [task, field, after])).toEqual([
    ['老客户回访', '咨询人(C)', 'IT部*工程师'],
  ]);
});

test('a letter for a column the plan lacks names the column', async () => {
  await openSample();
  await make();
  await typeInto(SHEET, { C5: 'A' });
  const { changes, problems } = await previewMatrix(JUNE);
  expect(changes).toEqual([]);
  expect(problems).toContainEqual({ code: 'optionalColumnMissing', sheet: PLAN, column: '审批人(A)' });
});

test('drawn again as it was, what somebody wrote into it is told of and stays until they ask to replace it', async () => {
  await openPlan();
  await make();
  await typeInto(SHEET, { B5: 'X' });
  const told = { problem: { code: 'drawnSheetEdited', sheet: SHEET } };
  await expect(make()).rejects.toMatchObject(told);
  expect(await read('B5')).toEqual([['X']]);
  await make(true);
  expect(await read('B5')).toEqual([['R']]);
});

test('a plan without tasks, a protected matrix and a protected workbook are named', async () => {
  open();
  await createTemplates({ ...JUNE, sample: false, onNameTaken: 'stop' });
  await expect(make()).rejects.toMatchObject({ problem: { code: 'tableEmpty', sheet: PLAN } });
  await typeInto(PLAN, { C4: '线上推广', E4: '市场部*经理' });
  await edit(({ workbook }) => workbook.protection.protect());
  await expect(make()).rejects.toMatchObject({ problem: { code: 'workbookProtected' } });
  await edit(({ workbook }) => workbook.protection.unprotect());
  await make();
  await edit(({ workbook }) => workbook.worksheets.getItem(SHEET).protection.protect());
  await typeInto(PLAN, { E4: '销售部' });
  await expect(make()).rejects.toMatchObject({ problem: { code: 'sheetProtected', sheet: SHEET } });
});

test('an English plan has an English matrix', async () => {
  open();
  const english: RunOptions = { ...JUNE, language: 'en' };
  await createTemplates({ ...english, sample: true, onNameTaken: 'stop' });
  expect(await makeMatrix({ ...english, overwriteEdited: false })).toMatchObject({
    sheet: 'Responsibilities',
  });
  expect((await read('A1:A3', 'Responsibilities')).flat()).toEqual([
    'Responsibilities, Jun 2026',
    expect.stringContaining('R does it'),
    'Task',
  ]);
});

test('what was made is taken back while nobody changed a letter', async () => {
  await openPlan();
  const { undo } = await remembered(JUNE, (given) => makeMatrix({ ...given, overwriteEdited: false }));
  await typeInto(SHEET, { E8: 'A' });
  expect(await undo()).toMatchObject({ others: 0, kept: 1 });
  await typeInto(SHEET, { E8: '' });
  expect(await undo()).toMatchObject({ others: 1, sheetsRemoved: 1 });
  expect(await previewMatrix(JUNE)).toMatchObject({ sheet: null });
});
