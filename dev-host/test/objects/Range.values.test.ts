import { codeOf, openEmptyWorkbook } from './openEmptyWorkbook';

type Work = (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<unknown>;
const onSheet = (work: Work) => {
  const { Excel } = openEmptyWorkbook();
  return Excel.run((context) => work(context.workbook.worksheets.getActiveWorksheet(), context));
};

describe('writing ("Set and get range values, text, or formulas")', () => {
  test('null leaves a cell, "" clears it ("Blank and null values in Excel add-ins")', () =>
    onSheet(async (sheet, context) => {
      const range = sheet.getRange('A1:B2');
      range.values = [
        ['a', 'b'],
        ['c', 'd'],
      ];
      range.values = [
        [null, 'B'],
        ['', null],
      ];
      range.load('values,valueTypes');
      await context.sync();
      expect(range.values).toEqual([
        ['a', 'B'],
        ['', 'd'],
      ]);
      expect(range.valueTypes[1]).toEqual(['Empty', 'String']);
    }));

  test('one value goes into every cell', () =>
    onSheet(async (sheet, context) => {
      const range = sheet.getRange('A1:B2').load('values');
      Object.assign(range, { values: 7 });
      await context.sync();
      const read = sheet.getRange('A1:B2').load('values');
      await context.sync();
      expect(read.values).toEqual([
        [7, 7],
        [7, 7],
      ]);
    }));

  test('one formula is filled: relative references move along', () =>
    onSheet(async (sheet, context) => {
      sheet.getRange('B1:B3').values = [[1], [2], [3]];
      const range = sheet.getRange('A1:A3');
      Object.assign(range, { formulas: '=B1*$B$3' });
      const read = sheet.getRange('A1:A3').load('values,formulas');
      await context.sync();
      expect(read.values).toEqual([[3], [6], [9]]);
      expect(read.formulas[2]).toEqual(['=B3*$B$3']);
    }));

  test('an array of another shape is refused', async () => {
    const wrong = onSheet(async (sheet, context) => {
      sheet.getRange('A1:B2').values = [['a', 'b']];
      await context.sync();
    });
    expect(await codeOf(wrong)).toBe('InvalidArgument');
  });

  test('text is read as en-US input: dates, numbers, booleans, text with an apostrophe', () =>
    onSheet(async (sheet, context) => {
      const range = sheet.getRange('A1:F1');
      range.values = [['2026-06-10', '1,200', 'true', "'007", '6月10日', '#N/A']];
      range.load('values,text,numberFormat,valueTypes');
      await context.sync();
      expect(range.values).toEqual([[46183, 1200, true, '007', '6月10日', '#N/A']]);
      expect(range.valueTypes).toEqual([['Double', 'Double', 'Boolean', 'String', 'String', 'Error']]);
      expect(range.numberFormat[0]?.[0]).toBe('m/d/yyyy');
    }));

  test.each(['=1+', '=SUM(A1', '="a', '=A1)', '=*2', '=IF(A1,,'])(
    'the formula %s is refused',
    async (formula) => {
      const work = onSheet(async (sheet, context) => {
        sheet.getRange('C1').formulas = [[formula]];
        await context.sync();
      });
      expect(await codeOf(work)).toBe('InvalidArgument');
    },
  );

  test.each([
    '=IF(A1="",")","(")',
    "='a b'!A1",
    '=-A1%',
    '={1,2;3,4}',
    '=SUM((A1:A2,A3))',
    '=LET(x,-1,x*-2)',
  ])('the formula %s is accepted', (formula) =>
    onSheet(async (sheet, context) => {
      context.workbook.worksheets.add('a b');
      const cell = sheet.getRange('F1');
      cell.formulas = [[formula]];
      cell.load('formulas');
      await context.sync();
      expect(cell.formulas).toEqual([[formula]]);
    }),
  );

  test('a cell formatted as text takes text as it is', () =>
    onSheet(async (sheet, context) => {
      const range = sheet.getRange('A1:B1');
      range.numberFormat = [['@', '@']];
      range.values = [['6.10', '=1+1']];
      range.load('values,formulas');
      await context.sync();
      expect(range.values).toEqual([['6.10', '=1+1']]);
    }));

  test('a whole column cannot be written and reads as null ("Read or write to an unbounded range")', async () => {
    await onSheet(async (sheet, context) => {
      sheet.getRange('C1').values = [[1]];
      const column = sheet.getRange('C:C').load('values,text,address,cellCount,rowCount');
      await context.sync();
      expect(column.values).toBeNull();
      expect(column.text).toBeNull();
      expect(column).toMatchObject({ address: 'Sheet1!C:C', cellCount: 1_048_576, rowCount: 1_048_576 });
    });
    const write = onSheet(async (sheet, context) => {
      Object.assign(sheet.getRange('C:C'), { values: 1 });
      await context.sync();
    });
    expect(await codeOf(write)).toBe('InvalidArgument');
  });
});

describe('reading', () => {
  test('text is what the cell shows, formulas give the value where there is none', () =>
    onSheet(async (sheet, context) => {
      const range = sheet.getRange('A1:C1');
      range.numberFormat = [['yyyy-mm-dd', '0.00%', 'General']];
      range.formulas = [[46183, 0.5, '=A1+1']];
      range.load('text,formulas,values');
      await context.sync();
      expect(range.text).toEqual([['2026-06-10', '50.00%', '46184']]);
      expect(range.formulas).toEqual([[46183, 0.5, '=A1+1']]);
    }));

  test('numberFormatLocal names General in the language of the user', () =>
    onSheet(async (sheet, context) => {
      const range = sheet.getRange('A1').load('numberFormat,numberFormatLocal');
      await context.sync();
      expect([range.numberFormat, range.numberFormatLocal]).toEqual([[['General']], [['G/通用格式']]]);
    }));

  test('errors of formulas are their text', () =>
    onSheet(async (sheet, context) => {
      const range = sheet.getRange('A1');
      range.formulas = [['=1/0']];
      range.load('values,valueTypes');
      await context.sync();
      expect([range.values, range.valueTypes]).toEqual([[['#DIV/0!']], [['Error']]]);
    }));

  test('visible view leaves hidden rows out ("Range.getVisibleView")', () =>
    onSheet(async (sheet, context) => {
      sheet.getRange('A1:B3').values = [
        [1, 'a'],
        [2, 'b'],
        [3, 'c'],
      ];
      sheet.getRange('2:2').rowHidden = true;
      const view = sheet.getRange('A1:B3').getVisibleView().load('values,cellAddresses,rowCount');
      const hidden = sheet.getRange('A1:A3').load('rowHidden,values');
      await context.sync();
      expect(view.values).toEqual([
        [1, 'a'],
        [3, 'c'],
      ]);
      expect(view.cellAddresses[1]).toEqual(['A3', 'B3']);
      expect(hidden.rowHidden).toBeNull();
    }));

  test('find and special cells', () =>
    onSheet(async (sheet, context) => {
      sheet.getRange('A1:B2').formulas = [
        ['任务', '=1+1'],
        ['', '任务名称'],
      ];
      const whole = sheet
        .getRange('A1:B2')
        .findOrNullObject('任务名称', { completeMatch: true })
        .load('address');
      const none = sheet.getRange('A1:B2').findOrNullObject('没有', {});
      const blanks = sheet.getRange('A1:B2').getSpecialCells('Blanks').load('address');
      const formulas = sheet.getRange('A1:B2').getSpecialCellsOrNullObject('Formulas').load('address');
      await context.sync();
      expect([whole.address, none.isNullObject, blanks.address, formulas.address]).toEqual([
        'Sheet1!B2',
        true,
        'Sheet1!A2',
        'Sheet1!B1',
      ]);
    }));
});

describe('a protected sheet ("Protect and unprotect a worksheet")', () => {
  const protectedSheet = async (sheet: Excel.Worksheet, context: Excel.RequestContext) => {
    sheet.getRange('A1:A2').format.protection.locked = false;
    sheet.getRange('B1').values = [['fixed']];
    sheet.protection.protect();
    await context.sync();
  };

  test('takes values in unlocked cells', () =>
    onSheet(async (sheet, context) => {
      await protectedSheet(sheet, context);
      sheet.getRange('A1:A2').values = [[1], [2]];
      await context.sync();
    }));

  test.each<[string, (sheet: Excel.Worksheet) => void]>([
    ['a locked cell', (sheet) => void (sheet.getRange('B1').values = [[1]])],
    ['a range with one locked cell', (sheet) => void (sheet.getRange('A1:B1').values = [[1, 2]])],
    ['formats', (sheet) => void (sheet.getRange('A1').format.fill.color = 'red')],
    ['new rows', (sheet) => void sheet.getRange('1:1').insert('Down')],
    ['a table', (sheet) => void sheet.tables.add('D1:E2', true)],
    [
      'a new rule',
      (sheet) =>
        void (sheet.getRange('A1').dataValidation.rule = { list: { inCellDropDown: true, source: 'a' } }),
    ],
  ])('refuses %s', async (_, change) => {
    const work = onSheet(async (sheet, context) => {
      await protectedSheet(sheet, context);
      change(sheet);
      await context.sync();
    });
    expect(await codeOf(work)).toBe('AccessDenied');
  });
});
