import type {
  Book,
  BookSheet,
  ChartState,
  ConditionalFormat,
  PictureState,
  Validation,
} from '../../../engine/book/Book';
import { toBase64 } from '../../../engine/drawings/base64';
import { png } from '../../../testing/pictureFiles';

/** An empty sheet; `change` says what is special about it. */
export function sheet(name: string, change: Partial<BookSheet> = {}): BookSheet {
  return {
    name,
    visibility: 'visible',
    tabColor: null,
    showGridlines: true,
    cells: {},
    rows: {},
    columns: {},
    merges: [],
    selection: { row: 0, column: 0, rowCount: 1, columnCount: 1 },
    ...change,
    parts: {
      freeze: { rows: 0, columns: 0 },
      tables: [],
      validations: [],
      conditionalFormats: [],
      autoFilter: null,
      protection: null,
      page: { orientation: 'portrait' },
      notes: [],
      hyperlinks: [],
      charts: [],
      pictures: [],
      ...change.parts,
    },
  };
}

/** A book with one empty sheet; `change` says what is special about it. */
export function book(change: Partial<Book> = {}): Book {
  return {
    date1904: false,
    sheets: [sheet('Sheet1')],
    activeSheet: 0,
    styles: [{}],
    names: [],
    properties: {},
    settings: {},
    losses: [],
    ...change,
  };
}

/** A rectangle by its first cell and size. */
export function rect(row: number, column: number, rowCount = 1, columnCount = 1) {
  return { row, column, rowCount, columnCount };
}

export function validation(change: Partial<Validation>): Validation {
  return {
    ranges: [rect(1, 0, 10)],
    type: 'any',
    ignoreBlanks: true,
    inCellDropDown: true,
    prompt: { title: '', message: '', show: true },
    error: { title: '', message: '', show: true, style: 'stop' },
    ...change,
  };
}

/** Uses everything a `Book` can say, in the way Excel's users say it. */
export function richBook(): Book {
  return book({
    activeSheet: 1,
    styles: [
      {},
      {
        font: { name: '微软雅黑', size: 12, bold: true, italic: true, underline: 'double', color: '#FFFFFF' },
        fill: '#1F4E79',
        borders: {
          top: { style: 'thin', color: '#FF0000' },
          bottom: { style: 'medium' },
          left: { style: 'mediumDashDotDot', color: '#00FF00' },
          right: { style: 'double' },
        },
        horizontal: 'center',
        vertical: 'center',
        wrap: true,
      },
      { numberFormat: 'yyyy-mm-dd' },
      { numberFormat: 'm/d/yyyy', horizontal: 'right', indent: 2 },
      { numberFormat: '0.0%', locked: false, formulaHidden: true },
      { numberFormat: 'yyyy"年"m"月"d"日"', rotation: -45, vertical: 'top' },
      { numberFormat: '@', quotePrefix: true, shrinkToFit: true, rotation: 255 },
      { font: { strikethrough: true, underline: 'singleAccountant', color: '#000000' }, rotation: 90 },
      {
        borders: {
          diagonalUp: { style: 'hair', color: '#123456' },
          diagonalDown: { style: 'hair', color: '#123456' },
        },
        horizontal: 'centerContinuous',
        vertical: 'distributed',
      },
      { numberFormat: '#,##0.00;[Red]-#,##0.00', fill: '#FFF2CC' },
    ],
    sheets: [
      valuesSheet(),
      tableSheet(),
      formattedSheet(),
      sheet('隐藏', { visibility: 'hidden' }),
      listSheet(),
    ],
    names: [
      {
        name: '状态列表',
        sheet: null,
        formula: "='列表 & More'!$A$1:$A$4",
        visible: true,
        comment: '下拉\n列表',
      },
      { name: '本表', sheet: 1, formula: '=SUM(表1[数量])*2', visible: false },
      { name: '最近', sheet: null, formula: '=XLOOKUP(1,{1,2},{"a","b"})', visible: true },
    ],
    properties: {
      revision: '7',
      title: '月度运营 <计划>',
      subject: 's',
      author: '王五',
      keywords: 'a; b',
      comments: 'line 1\nline 2',
      category: '运营',
      manager: 'M & M',
      company: 'ACME',
      created: '2026-06-18T01:02:03Z',
      modified: '2026-06-23T23:59:59Z',
      custom: { 版本: '1.0', count: 3, ratio: 0.25, done: true, big: 5e12 },
    },
    structureProtection: { password: { algorithm: 'legacy', hash: '83AF' } },
    settings: { locale: '"zh-CN"', options: '{"a":[1,2,"<&>\\"\\n"]}' },
  });
}

function valuesSheet(): BookSheet {
  return sheet('值 and "errors"', {
    tabColor: '#00B050',
    showGridlines: false,
    cells: {
      0: {
        0: { value: '标题', style: 1 },
        1: { value: ' spaces  kept ' },
        2: { value: 'line 1\nline 2\ttab' },
        3: { value: '<&>"\'' },
        4: { value: '_x0041_ \u0001 \u000b \ud83d\ude00' },
        5: { value: '' },
      },
      1: {
        0: { value: 45_000.123456789, style: 2 },
        1: { value: 60, style: 3 },
        2: { value: 0.1 + 0.2 },
        3: { value: -1e-300 },
        4: { value: 1.7976931348623157e308 },
        5: { value: 1, style: 5 },
      },
      2: {
        0: { value: true },
        1: { value: false },
        2: { value: { error: '#N/A' } },
        3: { value: { error: '#DIV/0!' } },
      },
      3: {
        0: { value: 45_010.5, formula: '=A2+10.5', style: 2 },
        1: { value: '', formula: '=IF(1=1,"","x")' },
        2: { value: 'a"b', formula: '=TEXTJOIN("""",TRUE,"a","b")' },
        3: { value: { error: '#REF!' }, formula: '=#REF!+1' },
        4: { value: true, formula: '=IFS(A1>1,FALSE,TRUE,TRUE)' },
        5: { value: 3, formula: '=LET(甲,1,b,2,甲+b)' },
        6: { value: null, formula: '=LAMBDA(x,x+1)(2)' },
      },
      4: {
        0: { value: 1, formula: '=SORT(FILTER(A1:A9,A1:A9>0))' },
        1: { value: 2, formula: '=A1:A3*2', array: { rowCount: 3, columnCount: 1, dynamic: true } },
        2: { value: 6, formula: '=SUM(A1:A3*B1:B3)', array: { rowCount: 1, columnCount: 1, dynamic: false } },
        3: { value: 4, formula: '=SUM(A5#)+@B1:B9' },
        4: { value: 5, formula: "='列表 & More'!A1&状态列表" },
        5: { value: 1, formula: '=ROWS(表1[[#Headers],[数量]])' },
      },
      5: { 0: { value: '007', style: 6 }, 1: { value: null, style: 8 }, 3: { value: 0.5, style: 4 } },
      1_048_575: { 16_383: { value: 'last' } },
    },
    defaultRowHeight: 24,
    defaultColumnWidth: 70,
    rows: { 0: { size: 40 }, 1: { hidden: true }, 2: { size: 33, automatic: true }, 7: { style: 9 } },
    columns: {
      0: { size: 120 },
      1: { size: 120 },
      2: { hidden: true },
      3: { style: 9, size: 81 },
      4: { style: 9 },
    },
    merges: [rect(8, 0, 1, 3), rect(9, 1, 2, 2)],
    selection: rect(3, 1, 2, 2),
    parts: {
      ...sheet('').parts,
      freeze: { rows: 1, columns: 2 },
      autoFilter: {
        rect: rect(11, 0, 20, 6),
        columns: [
          { index: 0, values: ['进行中', '<完成>'], includeBlanks: true },
          {
            index: 1,
            criteria: { filterOn: 'Custom', criterion1: '>=5', criterion2: '<>9', operator: 'And' },
          },
          { index: 2, criteria: { filterOn: 'BottomPercent', criterion1: '15' } },
          { index: 3, criteria: { filterOn: 'Dynamic', dynamicCriteria: 'AllDatesInPeriodMarch' } },
          { index: 4, criteria: { filterOn: 'CellColor', color: '#FFC7CE' } },
          {
            index: 5,
            criteria: { filterOn: 'Values', values: ['x', { date: '2026-06-18', specificity: 'Day' }] },
          },
        ],
      },
      protection: {
        options: {
          allowEditObjects: false,
          allowEditScenarios: true,
          allowFormatCells: true,
          allowFormatColumns: false,
          allowFormatRows: false,
          allowInsertColumns: false,
          allowInsertRows: true,
          allowInsertHyperlinks: false,
          allowDeleteColumns: false,
          allowDeleteRows: false,
          allowSort: true,
          allowAutoFilter: true,
          allowPivotTables: false,
          selectionMode: 'Unlocked',
        },
        password: { algorithm: 'SHA-512', hash: 'q83vEjRWeJA=', salt: 'AAECAwQFBgc=', spinCount: 100_000 },
      },
      notes: [
        { row: 0, column: 0, author: '王五', text: '王五:\n请核对 <数量>' },
        { row: 4, column: 3, author: '', text: ' second ' },
      ],
      hyperlinks: [
        { rect: rect(0, 1), address: 'https://example.com/?a=1&b=2', tip: '打开 "主页"' },
        { rect: rect(5, 0, 2, 2), location: "'列表 & More'!A1" },
      ],
    },
  });
}

function tableSheet(): BookSheet {
  return sheet('任务', {
    cells: {
      0: {
        1: { value: '编号' },
        2: { value: '数量' },
        3: { value: '完成 率(%)' },
        4: { value: "a'b[c]#" },
        5: { value: 'x\ny' },
      },
      1: {
        1: { value: 'T-1' },
        2: { value: 4 },
        3: { value: 8, formula: '=[@数量]*2' },
        4: { value: 1, formula: '=SUM([@[完成 率(%)]])/SUM(表1[数量])' },
        5: { value: 1, formula: '=SUM([@[数量]:[完成 率(%)]])' },
      },
      2: { 1: { value: 'T-2' }, 2: { value: 6 }, 3: { value: 12, formula: '=[@数量]*2' } },
      3: { 1: { value: '合计' }, 2: { value: 10, formula: '=SUBTOTAL(109,表1[数量])' } },
      6: { 1: { value: 'k' } },
      7: { 1: { value: 1 } },
      9: { 0: { value: 4, formula: '=表1[@数量]' } },
    },
    parts: {
      ...sheet('').parts,
      freeze: { rows: 1, columns: 0 },
      tables: [
        {
          id: 7,
          name: '表1',
          rect: rect(0, 1, 4, 5),
          showHeaders: true,
          showTotals: true,
          style: 'TableStyleMedium2',
          bandedRows: true,
          bandedColumns: false,
          highlightFirstColumn: true,
          highlightLastColumn: false,
          showFilterButton: true,
          filters: [{ index: 1, criteria: { filterOn: 'TopItems', criterion1: '3' } }],
          sort: {
            keys: [
              { column: 5, ascending: false },
              { column: 1, ascending: true },
            ],
            matchCase: true,
          },
          columns: [
            { id: 1, name: '编号', totalsLabel: '合计' },
            { id: 5, name: '数量', totalsFormula: '=SUBTOTAL(109,表1[数量])' },
            {
              id: 3,
              name: '完成 率(%)',
              calculatedFormula: '=[@数量]*2',
              totalsFormula: '=SUM(表1[数量])/2',
            },
            { id: 4, name: "a'b[c]#", totalsFormula: "=SUBTOTAL(101,表1[a''b'[c']'#])" },
            { id: 9, name: 'x\ny' },
          ],
        },
        {
          id: 2,
          name: 'Second',
          rect: rect(6, 1, 2, 1),
          showHeaders: true,
          showTotals: false,
          style: null,
          bandedRows: false,
          bandedColumns: true,
          highlightFirstColumn: false,
          highlightLastColumn: true,
          showFilterButton: false,
          filters: [],
          columns: [{ id: 1, name: 'k' }],
        },
      ],
      validations: validations(),
      page: {
        orientation: 'landscape',
        paperSize: 9,
        margins: { top: 0.5, bottom: 0.5, left: 0.25, right: 0.25, header: 0.1, footer: 0.2 },
        zoom: { fitToWidth: 1 },
        centerHorizontally: true,
        centerVertically: true,
        printGridlines: true,
        printHeadings: true,
        blackAndWhite: true,
        draft: true,
        overThenDown: true,
        errors: 'dash',
        notes: 'atEnd',
        firstPageNumber: 3,
        rowBreaks: [12, 30],
        columnBreaks: [4],
        titleRows: { from: 0, to: 1 },
        titleColumns: { from: 0, to: 2 },
        printAreas: [rect(0, 0, 20, 6), rect(30, 0, 2, 2)],
        header: { left: '&"Arial,Bold"Left && L', center: '&A', right: '第 &P 页' },
        footer: { center: '&D' },
      },
    },
  });
}

function validations(): Validation[] {
  return [
    validation({
      ranges: [rect(1, 1, 499), rect(1, 3, 10, 2), rect(700, 1)],
      type: 'list',
      formula1: '未开始,进行中,"已 完成"',
    }),
    validation({
      ranges: [rect(1, 6, 499)],
      type: 'list',
      formula1: "='列表 & More'!$A$1:$A$4",
      inCellDropDown: false,
      ignoreBlanks: false,
      prompt: { title: '状态', message: '从列表中选\n一个', show: true },
      error: { title: '无效', message: '请选择', show: true, style: 'warning' },
    }),
    validation({ ranges: [rect(1, 7, 5)], type: 'list', formula1: '=INDIRECT("状态列表")' }),
    validation({
      ranges: [rect(1, 8, 5)],
      type: 'date',
      operator: 'between',
      formula1: 45_000,
      formula2: '=TODAY()+30',
    }),
    validation({ ranges: [rect(1, 9, 5)], type: 'time', operator: 'lessThan', formula1: 0.75 }),
    validation({
      ranges: [rect(1, 10, 5)],
      type: 'decimal',
      operator: 'notBetween',
      formula1: -0.5,
      formula2: 1.25,
    }),
    validation({
      ranges: [rect(1, 11, 5)],
      type: 'wholeNumber',
      operator: 'greaterThanOrEqual',
      formula1: '=$A$1',
    }),
    validation({
      ranges: [rect(1, 12, 5)],
      type: 'textLength',
      operator: 'lessThanOrEqual',
      formula1: 20,
      error: { title: '', message: '', show: false, style: 'information' },
    }),
    validation({ ranges: [rect(1, 13, 5)], type: 'custom', formula1: '=AND(ISNUMBER(N2),IFNA(N2,0)>B2)' }),
    validation({ ranges: [rect(1, 14, 5)], prompt: { title: 'only', message: 'a prompt', show: true } }),
  ];
}

function formattedSheet(): BookSheet {
  const red = { font: { color: '#9C0006', bold: true }, fill: '#FFC7CE' };
  const rules: Omit<ConditionalFormat, 'id' | 'stopIfTrue' | 'ranges'>[] = [
    { rule: { type: 'custom', formula: '=AND($A1<>"",XLOOKUP($A1,$B:$B,$C:$C)>3)' }, style: red },
    {
      rule: { type: 'custom', formula: "=A1='列表 & More'!$A$1" },
      style: { fill: '#C6EFCE', font: { italic: false } },
    },
    { rule: { type: 'cellValue', operator: 'between', formula1: '=1', formula2: '=$B$1' }, style: red },
    {
      rule: { type: 'cellValue', operator: 'equal', formula1: '="已完成"' },
      style: { font: { strikethrough: true } },
    },
    { rule: { type: 'containsText', operator: 'contains', text: '红"色' }, style: red },
    { rule: { type: 'containsText', operator: 'notContains', text: 'x' }, style: { numberFormat: '0.00' } },
    {
      rule: { type: 'containsText', operator: 'beginsWith', text: 'T-' },
      style: { font: { color: '#000000' } },
    },
    {
      rule: { type: 'containsText', operator: 'endsWith', text: '!' },
      style: { borders: { top: { style: 'thin', color: '#FF0000' }, left: { style: 'dashed' } } },
    },
    { rule: { type: 'topBottom', kind: 'topItems', rank: 3 }, style: red },
    { rule: { type: 'topBottom', kind: 'bottomPercent', rank: 20 }, style: red },
    { rule: { type: 'preset', criterion: 'blanks' }, style: red },
    { rule: { type: 'preset', criterion: 'equalOrBelowAverage' }, style: red },
    { rule: { type: 'preset', criterion: 'twoStdDevAboveAverage' }, style: red },
    { rule: { type: 'preset', criterion: 'lastSevenDays' }, style: red },
    { rule: { type: 'preset', criterion: 'duplicateValues' }, style: red },
    { rule: { type: 'dataBar', color: '#638EC6' }, style: {} },
    {
      rule: {
        type: 'dataBar',
        color: '#FF555A',
        raw: {
          lowerBoundRule: { kind: 'number', value: '0' },
          upperBoundRule: { kind: 'formula', value: '=$Z$1' },
          showDataBarOnly: true,
          barDirection: 'leftToRight',
          axisFormat: 'middle',
          axisColor: '#112233',
          gradientFill: false,
          borderColor: '#00FF00',
          negativeFillColor: '',
          negativeBorderColor: '#0000FF',
        },
      },
      style: {},
    },
    {
      rule: {
        type: 'colorScale',
        points: [
          { kind: 'lowestValue', color: '#F8696B' },
          { kind: 'percentile', value: '50', color: '#FFEB84' },
          { kind: 'formula', value: '=$Z$2', color: '#63BE7B' },
        ],
      },
      style: {},
    },
    { rule: { type: 'iconSet', set: 'threeTrafficLights1' }, style: {} },
    {
      rule: {
        type: 'iconSet',
        set: 'fiveBoxes',
        raw: {
          criteria: [0, 10, 20, 30, 40].map((value) => ({
            kind: value === 20 ? 'percentile' : 'number',
            value: String(value),
            operator: value === 30 ? 'greaterThan' : 'greaterThanOrEqual',
          })),
          reverseIconOrder: true,
          showIconOnly: true,
        },
      },
      style: {},
    },
    {
      rule: {
        type: 'iconSet',
        set: 'threeArrows',
        raw: {
          criteria: [
            { kind: 'percent', value: '0', operator: 'greaterThanOrEqual' },
            { kind: 'number', value: '5', operator: 'greaterThan' },
            { kind: 'formula', value: '=$A$1', operator: 'greaterThanOrEqual' },
          ],
          reverseIconOrder: false,
          showIconOnly: false,
        },
      },
      style: {},
    },
  ];
  return sheet('条件格式', {
    cells: {
      0: { 1: { value: '计划' }, 2: { value: '实际' } },
      1: { 0: { value: '一月' }, 1: { value: 3 }, 2: { value: 4 } },
      2: { 0: { value: '二月' }, 1: { value: 5 }, 2: { value: 2 } },
    },
    parts: {
      ...sheet('').parts,
      conditionalFormats: rules.map((rule, index) => ({
        ...rule,
        id: `cf${index + 1}`,
        ranges: index % 2 === 0 ? [rect(0, index, 50)] : [rect(0, index, 20), rect(30, index, 5, 1)],
        stopIfTrue: index === 0 || index === 1,
      })),
      page: { orientation: 'portrait', zoom: { scale: 85 } },
      customProperties: { 'Opsbook <导出>': '2026-06 · 月度总结', empty: '' },
      charts: [
        {
          ...chart('趋势 <1>', 'Line', '条件格式!A1:C3'),
          addedSeries: [{ values: '条件格式!C1:C3' }, {}],
        },
        chart('份额', 'Pie', "'条件格式'!A1:B3"),
        chart('rows', 'BarStacked100', '条件格式!A1:C2'),
        chart('cloud', 'XYScatter', '条件格式!B2:C3'),
        chart('nowhere', 'ColumnClustered', '没有!A1:B2'),
      ],
      pictures: [
        picture(1, { name: '鱼骨图 <Q001>', altTextDescription: '原因“设备” & 其他', rotation: 15 }),
        picture(2, { altTextTitle: '标题', lockAspectRatio: false, visible: false }),
      ],
    },
  });
}

function picture(number: number, change: Partial<PictureState>): PictureState {
  return {
    id: `picture${number}`,
    name: `图片 ${number}`,
    altTextTitle: '',
    altTextDescription: '',
    format: 'PNG',
    image: toBase64(png(8 * number, 6)),
    left: 30.5,
    top: 12,
    width: 300,
    height: 212.25,
    rotation: 0,
    lockAspectRatio: true,
    visible: true,
    ...change,
  };
}

function chart(name: string, type: string, source: string): ChartState {
  const place = { left: 400, top: 20, width: 480, height: 288 };
  return {
    id: `{${name}}`,
    name,
    type,
    ...place,
    source,
    seriesBy: 'Auto',
    properties: { title: `${name} & more` },
  };
}

function listSheet(): BookSheet {
  return sheet('列表 & More', {
    visibility: 'veryHidden',
    cells: { 0: { 0: { value: '未开始' } }, 1: { 0: { value: '进行中' } } },
    parts: { ...sheet('').parts, freeze: { rows: 0, columns: 3, from: { row: 0, column: 1 } } },
  });
}
