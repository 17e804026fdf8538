import { isRequirementSetSupported } from '../../node/createNodeOffice';
import { openEmptyWorkbook } from '../objects/openEmptyWorkbook';

test.each([
  ['ExcelApi', '1.16', true],
  ['ExcelApi', '1.9', true],
  ['excelapi', 1.2, true],
  ['ExcelApi', '1.17', false],
  ['ExcelApi', undefined, true],
  ['RichApiRuntime', '1.1', false],
  ['ExcelApiOnline', '1.1', false],
])('isSetSupported(%s, %s) is %s', (name, version, expected) => {
  expect(isRequirementSetSupported(name, version)).toBe(expected);
});

test('Office.context has languages and requirement sets', () => {
  const { Office } = openEmptyWorkbook({ locale: 'en' });
  expect(Office.context.displayLanguage).toBe('en');
  expect(Office.context.contentLanguage).toBe('en');
  expect(Office.context.requirements.isSetSupported('ExcelApi', '1.13')).toBe(true);
});

test('two clients on one workbook have a library each', async () => {
  const { Excel, join } = openEmptyWorkbook();
  const other = join('李四');
  await Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange('A1').values = [['从我']];
    await context.sync();
  });
  await other.Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getActiveWorksheet().getRange('A1').load('values');
    await context.sync();
    expect(cell.values).toEqual([['从我']]);
  });
  expect(other.Excel).not.toBe(Excel);
});
