import { codeOf, openEmptyWorkbook } from './openEmptyWorkbook';

test('a sheet is added at the end, not activated, and found by name in any case and by id', async () => {
  const { Excel } = openEmptyWorkbook();
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const added = worksheets.add('月度运营计划总表').load('id,name,position,visibility');
    const active = worksheets.getActiveWorksheet().load('name');
    const count = worksheets.getCount();
    await context.sync();
    expect(added.toJSON()).toMatchObject({ name: '月度运营计划总表', position: 1, visibility: 'Visible' });
    expect([active.name, count.value]).toEqual(['Sheet1', 2]);
    const byId = worksheets.getItem(added.id).load('name');
    const byName = worksheets.getItemOrNullObject('SHEET1').load('name');
    await context.sync();
    expect([byId.name, byName.name]).toEqual([added.name, 'Sheet1']);
  });
});

test.each([
  ['x'.repeat(31), 'no error'],
  ['x'.repeat(32), 'InvalidArgument'],
  ['a/b', 'InvalidArgument'],
  ['a[b]', 'InvalidArgument'],
  ["'a'", 'InvalidArgument'],
  ['History', 'InvalidArgument'],
  ['sheet1', 'ItemAlreadyExists'],
])('the name %s: %s (support article "Rename a worksheet")', async (name, code) => {
  const { Excel } = openEmptyWorkbook();
  const work = Excel.run(async (context) => {
    context.workbook.worksheets.add().name = name;
    await context.sync();
  });
  expect(await codeOf(work)).toBe(code);
});

test('hiding: a hidden sheet has no tab colour, the last visible one stays', async () => {
  const { Excel } = openEmptyWorkbook();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add('hidden');
    sheet.tabColor = '#ff8800';
    sheet.load('tabColor');
    await context.sync();
    expect(sheet.tabColor).toBe('#FF8800');
    sheet.visibility = 'Hidden';
    sheet.load('tabColor,visibility');
    await context.sync();
    expect([sheet.tabColor, sheet.visibility]).toEqual([null, 'Hidden']);
  });
  const last = Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Sheet1').visibility = 'Hidden';
    await context.sync();
  });
  expect(await codeOf(last)).toBe('InvalidOperation');
});

test('neighbours, copies, moves and deletion', async () => {
  const { Excel } = openEmptyWorkbook();
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const first = worksheets.getFirst();
    first.getRange('A1').values = [['copied']];
    const second = worksheets.add('b');
    const copy = first.copy('After', second).load('name,position');
    const cell = copy.getRange('A1').load('values');
    const next = first.getNext().load('name');
    const none = first.getPreviousOrNullObject();
    await context.sync();
    expect([copy.name, copy.position, cell.values, next.name, none.isNullObject]).toEqual([
      'Sheet1 (2)',
      2,
      [['copied']],
      'b',
      true,
    ]);
    second.position = 0;
    copy.delete();
    worksheets.load('items/name');
    await context.sync();
    expect(worksheets.items.map((sheet) => sheet.name)).toEqual(['b', 'Sheet1']);
  });
});

test('selection and activation', async () => {
  const { Excel } = openEmptyWorkbook();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add('b');
    sheet.getRange('C3:D4').select();
    const selected = context.workbook.getSelectedRange().load('address');
    const cell = context.workbook.getActiveCell().load('address');
    await context.sync();
    expect([selected.address, cell.address]).toEqual(['b!C3:D4', 'b!C3']);
  });
});

test('frozen panes (WorksheetFreezePanes)', async () => {
  const { Excel } = openEmptyWorkbook();
  await Excel.run(async (context) => {
    const { freezePanes } = context.workbook.worksheets.getActiveWorksheet();
    const before = freezePanes.getLocationOrNullObject();
    freezePanes.freezeRows(2);
    const rows = freezePanes.getLocationOrNullObject().load('address');
    await context.sync();
    expect([before.isNullObject, rows.address]).toEqual([true, 'Sheet1!1:2']);
    freezePanes.freezeAt('A1:B1');
    const both = freezePanes.getLocationOrNullObject().load('address');
    await context.sync();
    expect(both.address).toBe('Sheet1!A1:B1');
    freezePanes.unfreeze();
    const after = freezePanes.getLocationOrNullObject();
    await context.sync();
    expect(after.isNullObject).toBe(true);
  });
});

test('page layout: margins in points, paper, fit to width, repeated rows (PageLayout)', async () => {
  const { Excel } = openEmptyWorkbook();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const { pageLayout } = sheet;
    pageLayout.load('leftMargin');
    await context.sync();
    expect(pageLayout.leftMargin).toBeCloseTo(50.4);
    pageLayout.orientation = Excel.PageOrientation.landscape;
    pageLayout.paperSize = Excel.PaperType.a4;
    pageLayout.leftMargin = 36;
    pageLayout.zoom = { horizontalFitToPages: 1 };
    pageLayout.centerHorizontally = true;
    pageLayout.setPrintTitleRows('$1:$2');
    pageLayout.setPrintArea('A1:D9');
    pageLayout.headersFooters.defaultForAllPages.centerFooter = '&P / &N';
    pageLayout.load('orientation,paperSize,leftMargin,zoom,centerHorizontally');
    const titles = pageLayout.getPrintTitleRowsOrNullObject().load('address');
    const area = pageLayout.getPrintAreaOrNullObject().load('address');
    await context.sync();
    expect(pageLayout.toJSON()).toMatchObject({
      orientation: 'Landscape',
      paperSize: 'A4',
      leftMargin: 36,
      zoom: { horizontalFitToPages: 1 },
      centerHorizontally: true,
    });
    expect([titles.address, area.address]).toEqual(['Sheet1!1:2', 'Sheet1!A1:D9']);
  });
  const wrong = Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().pageLayout.setPrintTitleRows('A1:B2');
    await context.sync();
  });
  expect(await codeOf(wrong)).toBe('InvalidArgument');
});

test('protection: options are read back, protecting twice fails (WorksheetProtection.protect)', async () => {
  const { Excel } = openEmptyWorkbook();
  await Excel.run(async (context) => {
    const { protection } = context.workbook.worksheets.getActiveWorksheet();
    protection.protect({ allowFormatCells: true });
    protection.load('protected,options');
    await context.sync();
    expect(protection.protected).toBe(true);
    expect(protection.options).toMatchObject({
      allowFormatCells: true,
      allowInsertRows: false,
      selectionMode: 'Normal',
    });
  });
  const again = Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().protection.protect();
    await context.sync();
  });
  expect(await codeOf(again)).toBe('AccessDenied');
});

test('autofilter of a sheet ("Filter data in a range")', async () => {
  const { Excel } = openEmptyWorkbook();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange('A1:A3').values = [['状态'], ['进行中'], ['已完成']];
    sheet.autoFilter.apply('A1:A3', 0, { filterOn: Excel.FilterOn.values, values: ['已完成'] });
    sheet.autoFilter.load('isDataFiltered,enabled');
    const hidden = sheet.getRange('2:2').load('rowHidden');
    const range = sheet.autoFilter.getRangeOrNullObject().load('address');
    await context.sync();
    expect([sheet.autoFilter.isDataFiltered, hidden.rowHidden, range.address]).toEqual([
      true,
      true,
      'Sheet1!A1:A3',
    ]);
    sheet.autoFilter.remove();
    const shown = sheet.getRange('2:2').load('rowHidden');
    sheet.autoFilter.load('enabled');
    await context.sync();
    expect([shown.rowHidden, sheet.autoFilter.enabled]).toEqual([false, false]);
  });
});

test('charts are kept as state; a picture is not drawn', async () => {
  const { Excel } = openEmptyWorkbook();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const source = sheet.getRange('A1:C3');
    source.values = [
      ['月', '目标', '实际'],
      ['5月', 1, 2],
      ['6月', 3, 4],
    ];
    const chart = sheet.charts.add('ColumnClustered', source, 'Columns');
    chart.name = '达成率';
    chart.title.text = '达成率';
    chart.axes.valueAxis.minimum = 0;
    chart.legend.position = 'Bottom';
    chart.setPosition('E1', 'H10');
    await context.sync();
    const again = sheet.charts.getItemOrNullObject('达成率');
    again.load('name,chartType,title/text,legend/position,width');
    again.series.load('items/name');
    await context.sync();
    expect(again.toJSON()).toMatchObject({
      name: '达成率',
      chartType: 'ColumnClustered',
      title: { text: '达成率' },
    });
    expect(again.series.items.map((series) => series.name)).toEqual(['目标', '实际']);
    expect(again.width).toBeGreaterThan(100);
    again.delete();
    sheet.charts.load('count');
    await context.sync();
    expect(sheet.charts.count).toBe(0);
  });
  const picture = Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.charts.add('Pie', sheet.getRange('A1:B2')).getImage();
    await context.sync();
  });
  expect(await codeOf(picture)).toBe('NotImplemented');
});

test('findAll gives every cell that shows the text, neighbours as one area (Worksheet.findAll)', async () => {
  const { Excel } = openEmptyWorkbook();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange('A1:B3').values = [
      ['完成', '已完成'],
      ['x', 'Done'],
      ['完成', 'done'],
    ];
    const part = sheet.findAll('完成', {}).load('address');
    const whole = sheet.findAll('完成', { completeMatch: true }).load('address');
    const exact = sheet.findAll('done', { matchCase: true }).load('address');
    const none = sheet.findAllOrNullObject('延期', {});
    await context.sync();
    expect([part.address, whole.address, exact.address]).toEqual([
      'Sheet1!A1:B1,Sheet1!A3',
      'Sheet1!A1,Sheet1!A3',
      'Sheet1!B3',
    ]);
    expect(none.isNullObject).toBe(true);
  });
  const missing = Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().findAll('延期', {}).load('address');
    await context.sync();
  });
  expect(await codeOf(missing)).toBe('ItemNotFound');
});

test("the look of a chart's legend and labels is kept as state", async () => {
  const { Excel } = openEmptyWorkbook();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const chart = sheet.charts.add('ColumnClustered', sheet.getRange('A1:B3'));
    chart.legend.format.fill.setSolidColor('white');
    chart.legend.format.font.size = 9;
    chart.dataLabels.format.font.color = 'black';
    chart.load('legend/format/font/size,dataLabels/format/font/color');
    await context.sync();
    expect([chart.legend.format.font.size, chart.dataLabels.format.font.color]).toEqual([9, '#000000']);
  });
});

test('notes of add-ins on a sheet: by key in upper or lower case, copied with the sheet, gone when deleted', async () => {
  const { Excel } = openEmptyWorkbook();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.customProperties.add('Opsbook.Mark', '2026-06');
    sheet.customProperties.add('OPSBOOK.mark', '2026-07');
    const copied = sheet.copy('End').customProperties.getItem('opsbook.mark').load('key,value');
    const count = sheet.customProperties.getCount();
    await context.sync();
    expect([count.value, copied.key, copied.value]).toEqual([1, 'Opsbook.Mark', '2026-07']);
    const item = sheet.customProperties.getItem('opsbook.mark');
    item.value = 'other';
    item.load('value');
    await context.sync();
    expect(item.value).toBe('other');
    item.delete();
    const gone = sheet.customProperties.getItemOrNullObject('opsbook.mark').load('key');
    await context.sync();
    expect(gone.isNullObject).toBe(true);
    sheet.customProperties.add('x'.repeat(256), '');
    await expect(context.sync()).rejects.toMatchObject({ code: 'InvalidArgument' });
  });
});
