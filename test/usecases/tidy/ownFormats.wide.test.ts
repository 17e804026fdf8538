import { previewLook, updateLook } from '../../../src/usecases/tidy/updateLook';
import { auditRules } from '../../../src/usecases/tidy/auditRules';
import { restoreRules } from '../../../src/usecases/tidy/restoreRules';
import { openSample, options } from '../openSample';
import { remembered } from '../undo/remembered';
import { makeEarlier } from './makeEarlier';

/** 更新外观 and 修复 change what we set, and nothing that somebody set or where they are. */

const run = options();
const ALL = ['plan', 'tasks', 'issues', 'summary'] as const;
const TRACKER = '任务进度跟踪表';
const update = () => remembered(run, (own) => updateLook(own, { tables: ALL, replaced: [] }));

const onTracker = <T = void>(work: (sheet: Excel.Worksheet) => T) =>
  Excel.run(async (context) => {
    const asked = work(context.workbook.worksheets.getItem(TRACKER));
    await context.sync();
    return asked;
  });

const activeSheet = () =>
  Excel.run(async (context) => {
    const active = context.workbook.worksheets.getActiveWorksheet().load('name');
    await context.sync();
    return active.name;
  });

/** The formulas of the conditional formats of the tracker's owners, highest first. */
const formulas = async () => {
  const formats = await onTracker((sheet) =>
    sheet.getRange('B4:B6').conditionalFormats.load('items/custom/rule/formula'),
  );
  return formats.items.map(({ custom }) => custom.rule.formula);
};

const addRule = (formula: string) =>
  onTracker((sheet) => {
    sheet.getRange('B4:B6').conditionalFormats.add('Custom').custom.rule.formula = formula;
  });

async function openEarlier() {
  await openSample();
  await makeEarlier();
}

test('whoever updates a workbook of an earlier version stays on their sheet, also when they take it back', async () => {
  await openEarlier();
  await onTracker((sheet) => sheet.activate());
  const { undo } = await update();
  expect(await activeSheet()).toBe(TRACKER);
  await undo();
  expect(await activeSheet()).toBe(TRACKER);
});

test('a rule that somebody put above ours stays above, one below stays below; undo too', async () => {
  await openSample();
  await addRule('=$B4="上"');
  await onTracker((sheet) => {
    const { conditionalFormats } = sheet.getRange('B4:B6');
    const added = conditionalFormats.add('Custom');
    added.custom.rule.formula = '=$B4="下"';
    added.priority = -1;
  });
  const before = await formulas();
  expect([before[0], before.at(-1)]).toEqual(['=$B4="上"', '=$B4="下"']);
  // One of ours lost its colour: all of ours are made again.
  await onTracker(
    (sheet) => (sheet.getRange('D4:D6').conditionalFormats.getItemAt(0).custom.format.fill.color = '#00FF00'),
  );
  const { undo } = await remembered(run, async (own) => restoreRules(own, await auditRules(own)));
  expect(await formulas()).toEqual(before);
  await undo();
  expect(await formulas()).toEqual(before);
});

test('rules of people come first where an earlier version had none of ours', async () => {
  await openEarlier();
  await onTracker((sheet) => sheet.getRange('A4:N6').conditionalFormats.clearAll());
  await addRule('=$B4="二"');
  await addRule('=$B4="一"');
  await update();
  expect((await formulas()).slice(0, 2)).toEqual(['=$B4="一"', '=$B4="二"']);
});

test('cells pasted plain into a table of ours get their indent again, which an earlier version had not', async () => {
  await openSample();
  await onTracker((sheet) => {
    sheet.getRange('A4:N5').clear('Formats');
    sheet.getRange('N6').format.wrapText = true;
  });
  const audit = await auditRules(run);
  const looked = audit.looks.flatMap(({ changes }) => changes);
  expect(looked.find(({ part }) => part === 'indent')).toMatchObject({ rows: 2 });
  await restoreRules(run, audit);
  expect((await auditRules(run)).looks).toEqual([]);
  const cells = await onTracker((sheet) =>
    ['A5', 'H5', 'N5', 'N6'].map((address) => sheet.getRange(address).format.load('indentLevel,wrapText')),
  );
  expect(cells.map(({ indentLevel, wrapText }) => [indentLevel, wrapText])).toEqual([
    [1, true],
    [1, true],
    [1, false],
    [1, false],
  ]);
});

test.each<[string, string, (sheet: Excel.Worksheet) => void]>([
  ['a font of a new workbook', 'fontName', (sheet) => (sheet.getRange('B5').format.font.name = '宋体')],
  ['a size of one', 'fontSize', (sheet) => (sheet.getRange('B5').format.font.size = 12)],
  ['a height no text asks for', 'height', (sheet) => (sheet.getRange('A5').format.rowHeight = 90)],
  ['a row as low as a line', 'height', (sheet) => (sheet.getRange('A5').format.rowHeight = 6)],
])('%s that somebody chose among the others is asked about, and stays', async (_, part, choose) => {
  await openEarlier();
  await onTracker(choose);
  const found = (await previewLook(run)).find(({ table }) => table === 'tasks');
  expect(found?.own).toMatchObject([{ part }]);
  await update();
  const after = (await previewLook(run)).find(({ table }) => table === 'tasks');
  expect([after?.changes, after?.own]).toMatchObject([[], [{ part }]]);
});

test('rows that Excel fitted to a long text, also to one that wraps no longer, are nobody’s', async () => {
  await openEarlier();
  await onTracker((sheet) => {
    sheet.getRange('G4').values = [['外呼名单字段不全，60 户缺联系电话，名单要重新整理，还差两天']];
    sheet.getRange('A4').format.rowHeight = 66;
    sheet.getRange('N5').values = [['计划 6月16日完成，实际 6月16日完成，按时。'.repeat(8)]];
    sheet.getRange('A5').format.rowHeight = 105;
  });
  expect((await previewLook(run)).find(({ table }) => table === 'tasks')?.own).toEqual([]);
});
