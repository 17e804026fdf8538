/**
 * Makes the four sheets of a Chinese workbook as the versions before the look did: no font, autofitted rows, widths in
 * characters, seven conditional formats. Spelled out, not taken from the product: that is what old workbooks hold.
 */
export async function makeEarlier(): Promise<void> {
  await Excel.run(async (context) => {
    for (const [table, widths] of Object.entries(WIDTHS)) {
      const { worksheet } = context.workbook.tables.getItem(table);
      const header = context.workbook.tables.getItem(table).getHeaderRowRange();
      const body = context.workbook.tables.getItem(table).getDataBodyRange();
      const [title, banner] = [header.getOffsetRange(-2, 0), header.getOffsetRange(-1, 0)];
      for (const range of [title, banner, header, body]) range.format.font.name = 'Calibri';
      for (const range of [banner, header, body]) range.format.font.size = 11;
      title.format.rowHeight = 30;
      banner.format.rowHeight = 20;
      header.format.rowHeight = 36;
      body.format.rowHeight = 15;
      header.format.indentLevel = 0;
      body.format.indentLevel = 0;
      body.format.verticalAlignment = 'Top';
      body.format.wrapText = true;
      widths.forEach(([characters, isOurs], column) => {
        header.getCell(0, column).format.columnWidth = (characters * 7 + 5) * 0.75;
        if (!isOurs) body.getColumn(column).format.font.color = '#000000';
      });
      worksheet.freezePanes.unfreeze();
      worksheet.freezePanes.freezeRows(3);
      body.conditionalFormats.clearAll();
    }
    const sheet = context.workbook.worksheets.getItem('任务进度跟踪表');
    const dates = context.workbook.tables.getItem('OpsTasks').getDataBodyRange();
    dates.load('rowCount');
    const issues = context.workbook.tables.getItem('OpsIssues').getDataBodyRange().getColumn(1);
    issues.load('rowCount');
    await context.sync();
    for (const column of [2, 3, 4])
      dates.getColumn(column).numberFormat = Array.from({ length: dates.rowCount }, () => ['yyyy-mm-dd']);
    dates.getColumn(11).numberFormat = Array.from({ length: dates.rowCount }, () => ['0']);
    issues.numberFormat = Array.from({ length: issues.rowCount }, () => ['yyyy-mm-dd']);
    for (const [columns, formula, fill, font] of [...FORMATS].reverse()) {
      const [first = 'A', last = first] = columns.split(':');
      const range = sheet.getRange(`${first}4:${last}${3 + dates.rowCount}`);
      const { rule, format } = range.conditionalFormats.add('Custom').custom;
      rule.formula = formula;
      format.fill.color = fill;
      format.font.color = font;
    }
    await context.sync();
  });
}

/**
 * The same of the supporting sheets there are: 工作日历, 预警清单 and 变更日志, and 运营设置 before it said what each setting
 * does.
 */
export async function makeEarlierSupporting(): Promise<void> {
  await Excel.run(async (context) => {
    for (const [table, { widths, centred = [], formats }] of Object.entries(SUPPORTING)) {
      const item = context.workbook.tables.getItem(table);
      if (table === 'OpsSettings') item.columns.getItem('说明').delete();
      const [header, body] = [item.getHeaderRowRange(), item.getDataBodyRange()];
      const [title, banner] = [header.getOffsetRange(-2, 0), header.getOffsetRange(-1, 0)];
      body.load('rowCount');
      await context.sync();
      for (const range of [title, banner, header, body]) range.format.font.name = 'Calibri';
      for (const range of [banner, header, body]) range.format.font.size = 11;
      title.format.rowHeight = 30;
      banner.format.rowHeight = 20;
      header.format.rowHeight = 36;
      body.format.rowHeight = 15;
      for (const range of [header, body]) {
        range.format.indentLevel = 0;
        range.format.horizontalAlignment = 'Left';
        for (const column of centred) range.getColumn(column).format.horizontalAlignment = 'Center';
      }
      body.format.verticalAlignment = 'Top';
      body.format.wrapText = true;
      for (const [column, format] of Object.entries(formats))
        body.getColumn(Number(column)).numberFormat = Array.from({ length: body.rowCount }, () => [format]);
      widths.forEach((characters, column) => {
        header.getCell(0, column).format.columnWidth = (characters * 7 + 5) * 0.75;
      });
      const typed = { OpsSettings: [0, 1], OpsCalendar: [0, 1, 2], OpsAlerts: [9, 10] }[table] ?? [];
      for (const column of typed) body.getColumn(column).format.font.color = '#000000';
      if (table === 'OpsSettings') {
        for (const side of ['EdgeLeft', 'EdgeRight'] as const)
          body.getColumn(1).format.borders.getItem(side).style = 'None';
      }
      item.worksheet.freezePanes.unfreeze();
      item.worksheet.freezePanes.freezeRows(3);
      body.conditionalFormats.clearAll();
    }
    await context.sync();
  });
}

const WHOLE_DATE = 'yyyy-mm-dd';
const SUPPORTING: Record<
  string,
  { widths: readonly number[]; centred?: readonly number[]; formats: Readonly<Record<number, string>> }
> = {
  OpsSettings: { widths: [20, 24], formats: {} },
  OpsCalendar: { widths: [13, 13, 24], formats: { 0: WHOLE_DATE } },
  OpsAlerts: {
    widths: [9, 28, 16, 16, 8, 16, 16, 13, 13, 13, 13, 13, 13],
    centred: [4, 7, 8, 9, 10, 11, 12],
    formats: { 7: WHOLE_DATE, 8: WHOLE_DATE, 9: WHOLE_DATE, 10: WHOLE_DATE, 11: WHOLE_DATE, 12: WHOLE_DATE },
  },
  OpsChanges: { widths: [17, 11, 22, 16, 24, 24, 60], formats: { 0: `${WHOLE_DATE} hh:mm` } },
};

/** Widths in characters; true for a column Opsbook fills in. */
const WIDTHS: Record<string, readonly (readonly [number, boolean])[]> = {
  OpsPlan: [
    [20, false],
    [20, false],
    [24, false],
    [14, false],
    [16, false],
    [24, false],
    [28, false],
    [28, true],
  ],
  OpsTasks: [
    ...([
      [24, false],
      [16, false],
      [13, false],
      [13, false],
      [13, false],
      [11, false],
    ] as const),
    ...([
      [26, false],
      [26, false],
      [20, false],
    ] as const),
    ...([
      [9, true],
      [11, true],
      [10, true],
      [10, true],
      [64, true],
    ] as const),
  ],
  OpsIssues: [
    ...([
      [26, false],
      [13, false],
      [20, false],
      [16, false],
      [26, false],
      [26, false],
      [26, false],
    ] as const),
    ...([
      [11, false],
      [26, false],
      [9, true],
      [28, true],
    ] as const),
  ],
  OpsSummary: [
    ...([
      [24, false],
      [20, false],
      [10, true],
      [28, false],
      [26, false],
      [26, false],
      [28, false],
    ] as const),
    ...([
      [11, true],
      [24, true],
    ] as const),
  ],
};

const OPEN = 'ISNUMBER($D4),$E4="",$F4<>"已完成",$F4<>"已取消"';
const FORMATS = [
  ['A:N', '=$F4="已取消"', '#F1F1F1', '#6B7673'],
  ['D', `=AND(${OPEN},OpsAsOf-$D4>OpsSlipThreshold)`, '#FBD9D7', '#8A1C13'],
  ['D', `=AND(${OPEN},OpsAsOf-$D4>0)`, '#FDEBC8', '#7A4B00'],
  ['D', `=AND(${OPEN},$D4-OpsAsOf<=OpsLookAhead)`, '#E3EEFB', '#1D4B7F'],
  ['M', '=OR($M4="红")', '#FBD9D7', '#8A1C13'],
  ['M', '=OR($M4="黄",$M4="迟开工")', '#FDEBC8', '#7A4B00'],
  ['M', '=OR($M4="今日到期",$M4="临期")', '#E3EEFB', '#1D4B7F'],
] as const;
