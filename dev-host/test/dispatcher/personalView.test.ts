import { eventsDelivered, openEmptyWorkbook } from '../objects/openEmptyWorkbook';

const look = (excel: typeof Excel) =>
  excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet().load('name');
    const range = context.workbook.getSelectedRange().load('address');
    await context.sync();
    return [sheet.name, range.address];
  });
const select = (excel: typeof Excel, sheet: string, address: string) =>
  excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange(address).select();
    await context.sync();
  });

function openForTwo() {
  const workbook = openEmptyWorkbook();
  workbook.engine.addSheet('第二张');
  return { ...workbook, colleague: workbook.join('同事') };
}

/** Documentation: "Coauthoring in Excel add-ins". */
test('each person has an active sheet and a selection of their own', async () => {
  const { Excel, colleague } = openForTwo();
  await select(Excel, 'Sheet1', 'B2');
  await select(colleague.Excel, '第二张', 'C3:D4');
  expect(await look(Excel)).toEqual(['Sheet1', 'Sheet1!B2']);
  expect(await look(colleague.Excel)).toEqual(['第二张', '第二张!C3:D4']);
});

test('a colleague’s selection follows inserted rows, and their view outlives a deleted sheet', async () => {
  const { Excel, engine, colleague } = openForTwo();
  await select(colleague.Excel, '第二张', 'C3');
  const second = engine.sheets()[1]?.id ?? '';
  engine.insert(second, { row: 0, column: 0, rowCount: 2, columnCount: 16_384 }, 'down');
  expect(await look(colleague.Excel)).toEqual(['第二张', '第二张!C5']);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('第二张').delete();
    await context.sync();
  });
  expect(await look(colleague.Excel)).toEqual(['Sheet1', 'Sheet1!A1']);
});

test('looking elsewhere is an event for oneself only', async () => {
  const { Excel, colleague } = openForTwo();
  const heard: string[] = [];
  const listen = (excel: typeof Excel, who: string) =>
    excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.onSelectionChanged.add(async ({ address }) => void heard.push(`${who} ${address}`));
      worksheets.onActivated.add(async () => void heard.push(`${who} activated`));
      await context.sync();
    });
  await listen(Excel, 'me');
  await listen(colleague.Excel, 'colleague');
  await select(colleague.Excel, '第二张', 'C3');
  await select(Excel, 'Sheet1', 'B2');
  await eventsDelivered();
  expect(heard).toEqual(['colleague activated', 'colleague C3', 'me B2']);
});

test('what a colleague writes is in the workbook for all', async () => {
  const { Excel, colleague } = openForTwo();
  await colleague.Excel.run(async (context) => {
    context.workbook.getSelectedRange().values = [['theirs']];
    await context.sync();
  });
  const seen = await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1').load('values');
    await context.sync();
    return range.values;
  });
  expect(seen).toEqual([['theirs']]);
});
