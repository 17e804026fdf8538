import { openEmptyWorkbook } from './openEmptyWorkbook';

/** Rules of B2:B3, =B2>A2 and fill where $B2>1, copied from there. */
async function copied(copy: (sheet: Excel.Worksheet, other: Excel.Worksheet) => void, address: string) {
  const { Excel } = openEmptyWorkbook();
  return Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const sheet = worksheets.getActiveWorksheet();
    const other = worksheets.add('Other');
    sheet.getRange('B2:B3').dataValidation.rule = { custom: { formula: '=B2>A2' } };
    const format = sheet.getRange('B2:B3').conditionalFormats.add('Custom');
    format.custom.rule.formula = '=$B2>1';
    format.custom.format.fill.color = '#FDE7E9';
    copy(sheet, other);
    const [name, cells] = address.split('!');
    const target = worksheets.getItem(name ?? '').getRange(cells);
    target.dataValidation.load('type,rule');
    target.conditionalFormats.load('items/custom/rule/formula,items/custom/format/fill/color');
    const whole = sheet.getRange('B2:B3').conditionalFormats.getCount();
    await context.sync();
    return {
      validation: target.dataValidation.rule.custom?.formula ?? target.dataValidation.type,
      formulas: target.conditionalFormats.items.map(({ custom }) => custom.rule.formula),
      colors: target.conditionalFormats.items.map(({ custom }) => custom.format.fill.color),
      ofSource: whole.value,
    };
  });
}

const fill = ['#FDE7E9'];
const one = ['=$B2>1'];

test.each([
  ['to the same sheet', 'D2:D3', 'B2:B3', 'All', false, 'Sheet1!D3', '=D3>C3', one, fill],
  ['in repetitions', 'D2:D7', 'B2:B3', 'All', false, 'Sheet1!D7', '=D7>C7', one, fill],
  ['part of the cells', 'D9', 'B3', 'All', false, 'Sheet1!D9', '=D9>C9', one, fill],
  ['transposed', 'D9:E9', 'B2:B3', 'All', true, 'Sheet1!E9', '=E9>D9', one, fill],
  ['formats only', 'D2:D3', 'B2:B3', 'Formats', false, 'Sheet1!D3', 'None', one, fill],
  ['values only', 'D2:D3', 'B2:B3', 'Values', false, 'Sheet1!D3', 'None', [], []],
] as const)(
  'copyFrom: rules are copied %s',
  async (_, target, source, type, transposed, read, ...expected) => {
    const [validation, formulas, colors] = expected;
    const result = await copied(
      (sheet) => sheet.getRange(target).copyFrom(source, type, false, transposed),
      read,
    );
    expect(result).toEqual({ validation, formulas, colors, ofSource: 1 });
  },
);

test('copyFrom: on another sheet a conditional format is one of its own', async () => {
  const result = await copied(
    (sheet, other) => other.getRange('D4').copyFrom(sheet.getRange('B2'), 'All'),
    'Other!D4',
  );
  expect(result).toEqual({ validation: '=D4>C4', formulas: ['=$B4>1'], colors: fill, ofSource: 1 });
});

test('copyFrom: cells pasted over lose the rules they had', async () => {
  const result = await copied((sheet) => sheet.getRange('B2:B3').copyFrom('Z1', 'All'), 'Sheet1!B2:B3');
  expect(result).toEqual({ validation: 'None', formulas: [], colors: [], ofSource: 0 });
});
