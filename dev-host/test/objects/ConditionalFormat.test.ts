import { codeOf, openEmptyWorkbook } from './openEmptyWorkbook';

const onSheet = (work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<unknown>) => {
  const { Excel } = openEmptyWorkbook();
  return Excel.run((context) => work(context.workbook.worksheets.getActiveWorksheet(), context));
};

/** Documentation: "Apply conditional formatting to Excel ranges". */
test('a custom format is added on top and read back', () =>
  onSheet(async (sheet, context) => {
    const range = sheet.getRange('A2:N20');
    const late = range.conditionalFormats.add('Custom');
    late.custom.rule.formula = '=$N2="红"';
    late.custom.format.fill.color = '#FDE7E9';
    late.custom.format.font.color = '#A4262C';
    late.custom.format.font.bold = true;
    late.stopIfTrue = true;
    const second = range.conditionalFormats.add('CellValue');
    second.cellValue.rule = { operator: 'GreaterThan', formula1: '3' };
    range.conditionalFormats.load('items/type,items/priority,items/stopIfTrue');
    await context.sync();
    expect(range.conditionalFormats.items.map((format) => [format.type, format.priority])).toEqual([
      ['CellValue', 0],
      ['Custom', 1],
    ]);
    late.load('id,stopIfTrue,custom/rule/formula,custom/format/fill/color,custom/format/font/bold');
    const inner = sheet.getRange('C5').conditionalFormats.getCount();
    const place = late.getRange().load('address');
    const other = late.cellValueOrNullObject;
    other.load('rule');
    second.cellValue.load('rule');
    await context.sync();
    expect(late.toJSON()).toMatchObject({
      stopIfTrue: true,
      custom: {
        rule: { formula: '=$N2="红"' },
        format: { fill: { color: '#FDE7E9' }, font: { bold: true } },
      },
    });
    expect([inner.value, place.address, other.isNullObject]).toEqual([2, 'Sheet1!A2:N20', true]);
    expect(second.cellValue.rule).toEqual({ operator: 'GreaterThan', formula1: '=3' });
  }));

test('clearAll takes formats off the cells of the range only', () =>
  onSheet(async (sheet, context) => {
    const format = sheet.getRange('A1:A10').conditionalFormats.add('Custom');
    format.custom.rule.formula = '=A1>1';
    sheet.getRange('A1:A4').conditionalFormats.clearAll();
    const left = sheet.getRange('A5').conditionalFormats.getItemAt(0);
    left.load('custom/rule/formula');
    const place = left.getRange().load('address');
    await context.sync();
    expect([place.address, left.custom.rule.formula]).toEqual(['Sheet1!A5:A10', '=A5>1']);
    left.delete();
    const count = sheet.getRange('A:A').conditionalFormats.getCount();
    await context.sync();
    expect(count.value).toBe(0);
  }));

test('text, top/bottom, preset, colour scale, data bar and icon formats are kept', () =>
  onSheet(async (sheet, context) => {
    const { conditionalFormats } = sheet.getRange('A1:A9');
    conditionalFormats.add('ContainsText').textComparison.rule = { operator: 'Contains', text: '延期' };
    conditionalFormats.add('TopBottom').topBottom.rule = { type: 'TopItems', rank: 3 };
    conditionalFormats.add('PresetCriteria').preset.rule = { criterion: 'DuplicateValues' };
    conditionalFormats.add('ColorScale').colorScale.criteria = {
      minimum: { type: 'LowestValue', color: '#FF0000' },
      maximum: { type: 'HighestValue', color: '#00FF00' },
    };
    conditionalFormats.add('DataBar').dataBar.positiveFormat.fillColor = '#123456';
    conditionalFormats.add('IconSet').iconSet.style = 'ThreeTrafficLights1';
    conditionalFormats.load('items/type,items/stopIfTrue');
    await context.sync();
    expect(conditionalFormats.items.map((format) => format.type)).toEqual([
      'IconSet',
      'DataBar',
      'ColorScale',
      'PresetCriteria',
      'TopBottom',
      'ContainsText',
    ]);
    expect(conditionalFormats.items[0]?.stopIfTrue).toBeNull();
  }));

test('the rule of another kind is not there', async () => {
  const work = onSheet(async (sheet, context) => {
    sheet.getRange('A1').conditionalFormats.add('Custom').cellValue.load('rule');
    await context.sync();
  });
  expect(await codeOf(work)).toBe('ItemNotFound');
});
