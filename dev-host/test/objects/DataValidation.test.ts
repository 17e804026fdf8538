import { codeOf, openEmptyWorkbook } from './openEmptyWorkbook';

const onSheet = (work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<unknown>) => {
  const { Excel } = openEmptyWorkbook();
  return Excel.run((context) => work(context.workbook.worksheets.getActiveWorksheet(), context));
};

/** Documentation: "Add data validation to Excel ranges" and `Excel.DataValidation`. */
test('a list with prompt and alert reads back', () =>
  onSheet(async (sheet, context) => {
    const { dataValidation } = sheet.getRange('F2:F9');
    dataValidation.rule = { list: { inCellDropDown: true, source: '未开始,进行中,已完成' } };
    dataValidation.prompt = { showPrompt: true, title: '进度状态', message: '请选择' };
    dataValidation.errorAlert = {
      showAlert: true,
      style: 'Stop',
      title: '错误',
      message: '只能选择列表中的值',
    };
    const inner = sheet.getRange('F3').dataValidation.load();
    const outer = sheet.getRange('F1:F3').dataValidation.load('type,rule');
    const none = sheet.getRange('A1').dataValidation.load('type,rule,valid');
    await context.sync();
    expect(inner.toJSON()).toMatchObject({
      type: 'List',
      ignoreBlanks: true,
      rule: { list: { inCellDropDown: true, source: '未开始,进行中,已完成' } },
      prompt: { showPrompt: true, title: '进度状态', message: '请选择' },
      errorAlert: { showAlert: true, style: 'Stop', title: '错误', message: '只能选择列表中的值' },
    });
    expect([outer.type, outer.rule]).toEqual(['MixedCriteria', null]);
    expect([none.type, none.rule, none.valid]).toEqual(['None', {}, true]);
  }));

test('operands read back as formulas; dates are given in ISO 8601; sources may be ranges', () =>
  onSheet(async (sheet, context) => {
    sheet.getRange('A1').dataValidation.rule = {
      date: { formula1: '2026-06-01', formula2: '=TODAY()', operator: 'Between' },
    };
    sheet.getRange('B1').dataValidation.rule = {
      wholeNumber: { formula1: 0, operator: 'GreaterThanOrEqualTo' },
    };
    sheet.getRange('C1').dataValidation.rule = {
      list: { inCellDropDown: false, source: sheet.getRange('H1:H3') },
    };
    const [a, b, c] = ['A1', 'B1', 'C1'].map((address) =>
      sheet.getRange(address).dataValidation.load('rule'),
    );
    await context.sync();
    expect([a?.rule, b?.rule, c?.rule]).toEqual([
      { date: { operator: 'Between', formula1: '=46174', formula2: '=TODAY()' } },
      { wholeNumber: { operator: 'GreaterThanOrEqualTo', formula1: '=0' } },
      { list: { inCellDropDown: false, source: '=Sheet1!$H$1:$H$3' } },
    ]);
  }));

test('invalid cells are found, by each rule at its own place', () =>
  onSheet(async (sheet, context) => {
    sheet.getRange('A1:C3').values = [
      [46183, 46184, '红'],
      [46183, 46180, '蓝'],
      ['6月10日', 46185, ''],
    ];
    sheet.getRange('A1:A3').dataValidation.rule = {
      date: { formula1: '2026-01-01', operator: 'GreaterThan' },
    };
    sheet.getRange('B1:B3').dataValidation.rule = { custom: { formula: '=B1>=A1' } };
    sheet.getRange('C1:C3').dataValidation.rule = { list: { inCellDropDown: true, source: '红,黄' } };
    const invalid = ['A1:A3', 'B1:B3', 'C1:C3'].map((address) =>
      sheet.getRange(address).dataValidation.getInvalidCellsOrNullObject().load('address'),
    );
    const fine = sheet.getRange('A1:C1').dataValidation.getInvalidCellsOrNullObject();
    const mixed = sheet.getRange('C1:C2').dataValidation.load('valid');
    await context.sync();
    // Text is greater than any number, so B3 >= A3 does not hold.
    expect(invalid.map((cells) => cells.address)).toEqual(['Sheet1!A3', 'Sheet1!B2:B3', 'Sheet1!C2']);
    expect([fine.isNullObject, mixed.valid]).toEqual([true, null]);
  }));

test('clearing part of a rule keeps its formula for the cells left', () =>
  onSheet(async (sheet, context) => {
    sheet.getRange('B2:B5').dataValidation.rule = { custom: { formula: '=B2>A2' } };
    sheet.getRange('B2:B3').dataValidation.clear();
    const gone = sheet.getRange('B2').dataValidation.load('type');
    const left = sheet.getRange('B4').dataValidation.load('rule');
    await context.sync();
    expect([gone.type, left.rule]).toEqual(['None', { custom: { formula: '=B4>A4' } }]);
  }));

test.each<[string, Excel.DataValidationRule]>([
  ['two rules at once', { list: { inCellDropDown: true, source: 'a' }, custom: { formula: '=TRUE' } }],
  ['a list of more than 255 characters', { list: { inCellDropDown: true, source: 'x'.repeat(256) } }],
  ['a date that is none', { date: { formula1: '2026-02-30', operator: 'EqualTo' } }],
])('%s is refused', async (_, rule) => {
  const work = onSheet(async (sheet, context) => {
    sheet.getRange('A1').dataValidation.rule = rule;
    await context.sync();
  });
  expect(await codeOf(work)).toBe('InvalidArgument');
});
