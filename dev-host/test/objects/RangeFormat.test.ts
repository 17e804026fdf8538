import { openEmptyWorkbook } from './openEmptyWorkbook';

const onSheet = (work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<unknown>) => {
  const { Excel } = openEmptyWorkbook();
  return Excel.run((context) => work(context.workbook.worksheets.getActiveWorksheet(), context));
};

/** Documentation: "Set range format using the Excel JavaScript API" and `Excel.RangeFormat`. */
test('formats are set and read; where cells differ the answer is null', () =>
  onSheet(async (sheet, context) => {
    const { format } = sheet.getRange('A1:B2');
    format.fill.color = 'yellow';
    format.font.set({ bold: true, size: 14, color: '#112233', name: '微软雅黑' });
    format.horizontalAlignment = 'Center';
    format.verticalAlignment = 'Top';
    format.wrapText = true;
    sheet.getRange('B2').format.font.bold = false;
    format.load('horizontalAlignment,verticalAlignment,wrapText,fill/color,font/bold,font/size,font/name');
    const plain = sheet.getRange('D4').format;
    plain.load('horizontalAlignment,verticalAlignment,wrapText,fill/color,font/bold,protection/locked');
    await context.sync();
    expect(format.toJSON()).toMatchObject({
      horizontalAlignment: 'Center',
      verticalAlignment: 'Top',
      wrapText: true,
      fill: { color: '#FFFF00' },
      font: { bold: null, size: 14, name: '微软雅黑' },
    });
    expect(plain.toJSON()).toMatchObject({
      horizontalAlignment: 'General',
      verticalAlignment: 'Bottom',
      wrapText: false,
      fill: { color: '#FFFFFF' },
      font: { bold: false },
      protection: { locked: true },
    });
    format.fill.clear();
    format.fill.load('color');
    await context.sync();
    expect(format.fill.color).toBe('#FFFFFF');
  }));

test('borders belong to edges; inner ones to the cells on both sides', () =>
  onSheet(async (sheet, context) => {
    const { borders } = sheet.getRange('B2:C3').format;
    borders.getItem('EdgeBottom').style = 'Continuous';
    borders.getItem('EdgeBottom').weight = 'Thick';
    borders.getItem('EdgeBottom').color = '#FF0000';
    borders.getItem('InsideHorizontal').style = 'Dash';
    const bottom = sheet.getRange('C3').format.borders.getItem('EdgeBottom').load('style,weight,color');
    const inner = sheet.getRange('B2').format.borders.getItem('EdgeBottom').load('style');
    const none = sheet.getRange('B2').format.borders.getItem('EdgeTop').load('style');
    await context.sync();
    expect(bottom.toJSON()).toMatchObject({ style: 'Continuous', weight: 'Thick', color: '#FF0000' });
    expect([inner.style, none.style]).toEqual(['Dash', 'None']);
  }));

test('widths and heights are points; fitting makes room for the text', () =>
  onSheet(async (sheet, context) => {
    const column = sheet.getRange('A:A').format;
    column.columnWidth = 90;
    sheet.getRange('1:1').format.rowHeight = 30;
    sheet.getRange('B1').values = [['一个相当长的任务名称,放不进默认的列宽里面']];
    const before = sheet.getRange('B1').format.load('columnWidth');
    const set = sheet.getRange('A1').format.load('columnWidth,rowHeight');
    const mixed = sheet.getRange('A1:B1').format.load('columnWidth');
    await context.sync();
    sheet.getRange('A:B').format.autofitColumns();
    const after = sheet.getRange('B1').format.load('columnWidth');
    await context.sync();
    expect([set.columnWidth, set.rowHeight, mixed.columnWidth]).toEqual([90, 30, null]);
    expect(after.columnWidth).toBeGreaterThan(before.columnWidth * 2);
  }));

test('rows grow with wrapped text until their height is set; "autofitRows" gives them back', () =>
  onSheet(async (sheet, context) => {
    const height = async () => {
      const { format } = sheet.getRange('A2').load('format/rowHeight');
      await context.sync();
      return format.rowHeight;
    };
    const cell = sheet.getRange('A2');
    cell.values = [['客户要求增加两版修改之后再上线']];
    expect(await height()).toBe(15);
    cell.format.wrapText = true;
    const grown = await height();
    expect(grown).toBeGreaterThan(40);
    cell.format.rowHeight = 24;
    cell.values = [['客户要求增加两版修改之后再上线,并且再等一周']];
    expect(await height()).toBe(24);
    cell.format.autofitRows();
    expect(await height()).toBeGreaterThan(grown);
    sheet.getRange('A:A').format.columnWidth = 400;
    expect(await height()).toBe(15);
  }));

test('cell properties of many cells in one call ("Range.setCellProperties")', () =>
  onSheet(async (sheet, context) => {
    const range = sheet.getRange('A1:B1');
    range.setCellProperties([
      [{ format: { fill: { color: '#FF0000' } } }, { format: { font: { bold: true } } }],
    ]);
    const read = range.getCellProperties({
      address: true,
      format: { fill: { color: true }, font: { bold: true } },
    });
    await context.sync();
    expect(read.value).toEqual([
      [
        { address: 'Sheet1!A1', format: { fill: { color: '#FF0000' }, font: { bold: false } } },
        { address: 'Sheet1!B1', format: { fill: { color: '#FFFFFF' }, font: { bold: true } } },
      ],
    ]);
  }));
