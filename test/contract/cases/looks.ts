import { checkEqual, checkThat } from '../check';
import type { Behaviour, ContractScene } from '../ContractCase';

const undocumented =
  'not documented: judged from Excel, where cells of a table move and lines of the sheet do not';
const SHORT_DATE = '[<46023]yy-mm-dd;[>=46388]yy-mm-dd;mm-dd';

async function aTable({ context, sheet }: ContractScene): Promise<Excel.Table> {
  sheet.getRange('A3:C5').values = [
    ['Name', 'Days', 'Own'],
    ['a', 1, 'x'],
    ['b', 2, 'y'],
  ];
  const table = sheet.tables.add('A3:C5', true);
  await context.sync();
  return table;
}

/** What the looks of sheets rely on, and repair and update read back. */
export const looks: Behaviour = {
  behaviour: 'looks',
  cases: [
    {
      name: 'a conditional format keeps a number format that puts a mark before a text',
      documentation: '"Excel.ConditionalRangeFormat class", numberFormat',
      async run({ context, sheet }) {
        sheet.getRange('A1').values = [['task']];
        const format = sheet.getRange('A1:A9').conditionalFormats.add('Custom');
        format.custom.rule.formula = '=A1<>""';
        format.custom.format.numberFormat = '"● "@';
        await context.sync();
        const cell = sheet.getRange('A1');
        cell.load('values,numberFormat');
        format.custom.format.load('numberFormat');
        await context.sync();
        checkEqual(format.custom.format.numberFormat, '"● "@');
        // Shown, never stored.
        checkEqual([cell.values, cell.numberFormat], [[['task']], [['General']]]);
      },
    },
    {
      name: 'a date format with conditions shows another year only, and reads back',
      documentation: 'Support article "Number format codes", conditions',
      async run({ context, sheet }) {
        const range = sheet.getRange('A1:A4');
        range.values = [[46022], [46023], [46387], [46388]];
        range.numberFormat = Array.from({ length: 4 }, () => [SHORT_DATE]);
        range.load('text,numberFormat');
        await context.sync();
        checkEqual(range.text, [['25-12-31'], ['01-01'], ['12-31'], ['27-01-01']]);
        // A backslash before `-` means the same.
        checkEqual(String(range.numberFormat[0]?.[0]).replace(/\\-/g, '-'), SHORT_DATE);
      },
    },
    {
      name: 'the formats of one row, copied to more, are those of each, and no value comes with them',
      documentation: '"Excel.Range class", copyFrom: a larger target is filled by repetition',
      async run({ context, sheet }) {
        const first = sheet.getRange('A1:B1');
        first.numberFormat = [['yyyy-mm-dd', '@']];
        first.values = [[46000, 'first']];
        const left = sheet.getRange('A1').format;
        left.font.bold = true;
        left.fill.color = '#FFFF00';
        const line = left.borders.getItem('EdgeBottom');
        line.style = 'Continuous';
        line.color = '#C0C0C0';
        sheet.getRange('A2:B4').copyFrom(first, 'Formats');
        const rest = sheet.getRange('A2:B4');
        rest.load('values,numberFormat');
        const { format } = sheet.getRange('A2:A4');
        format.font.load('bold');
        format.fill.load('color');
        const inner = format.borders.getItem('InsideHorizontal');
        inner.load('style,color');
        await context.sync();
        checkEqual(
          rest.values,
          Array.from({ length: 3 }, () => ['', '']),
        );
        checkEqual(
          rest.numberFormat,
          Array.from({ length: 3 }, () => ['yyyy-mm-dd', '@']),
        );
        checkEqual([format.font.bold, format.fill.color], [true, '#FFFF00']);
        checkEqual([inner.style, inner.color], ['Continuous', '#C0C0C0']);
      },
    },
    {
      name: 'parts of a format are null where cells differ, an empty text for fills',
      documentation: '"Excel.RangeFormat class"; "Excel.RangeFill class", color',
      async run({ context, sheet }) {
        const first = sheet.getRange('A1').format;
        first.font.size = 14;
        first.fill.color = '#FFFF00';
        first.horizontalAlignment = 'Right';
        first.rowHeight = 40;
        const { format } = sheet.getRange('A1:A3');
        format.load('horizontalAlignment,rowHeight');
        format.font.load('size');
        format.fill.load('color');
        await context.sync();
        checkEqual([format.font.size, format.horizontalAlignment, format.rowHeight], [null, null, null]);
        checkEqual(format.fill.color || '', '');
      },
    },
    {
      name: 'a print area of whole columns reads back as such',
      documentation: '"Excel.PageLayout class", setPrintArea',
      async run({ context, sheet }) {
        sheet.pageLayout.setPrintArea('$A:$M');
        const area = sheet.pageLayout.getPrintAreaOrNullObject();
        area.load('address');
        await context.sync();
        checkEqual(area.address.split('!').at(-1)?.replaceAll('$', ''), 'A:M');
      },
    },
    {
      name: 'a column put into a table leaves the widths of the sheet where they are',
      documentation: undocumented,
      async run(scene) {
        const table = await aTable(scene);
        scene.sheet.getRange('C:C').format.columnWidth = 150;
        table.columns.add(1, [['New'], [''], ['']]);
        const widths = ['B1', 'C1', 'D1'].map((cell) => scene.sheet.getRange(cell).format);
        widths.forEach((format) => format.load('columnWidth'));
        await scene.context.sync();
        checkEqual(Math.round(widths[1]?.columnWidth ?? 0), 150);
      },
    },
    {
      name: 'a conditional format over whole rows takes in a column put into the table',
      documentation: undocumented,
      async run(scene) {
        const table = await aTable(scene);
        const format = scene.sheet.getRange('A4:C5').conditionalFormats.add('Custom');
        format.custom.rule.formula = '=$C4="x"';
        table.columns.add(1, [['New'], [''], ['']]);
        await scene.context.sync();
        const range = format.getRangeOrNullObject();
        range.load('columnCount');
        format.custom.rule.load('formula');
        await scene.context.sync();
        checkEqual([range.columnCount, format.custom.rule.formula], [4, '=$D4="x"']);
      },
    },
    {
      name: 'rows set below a table take on fonts, fills and alignment of those above, not their height',
      documentation: undocumented,
      async run(scene) {
        const table = await aTable(scene);
        const body = table.getDataBodyRange();
        body.format.font.size = 9.5;
        body.format.fill.color = '#F6F8F7';
        body.format.verticalAlignment = 'Center';
        body.format.rowHeight = 30;
        body.getRowsBelow(1).values = [['c', 3, 'z']];
        const { format } = scene.sheet.getRange('A6');
        format.load('verticalAlignment,rowHeight');
        format.font.load('size');
        format.fill.load('color');
        await scene.context.sync();
        checkEqual(
          [format.font.size, format.fill.color, format.verticalAlignment],
          [9.5, '#F6F8F7', 'Center'],
        );
        checkEqual(format.rowHeight < 30, true, 'lower than the rows above');
      },
    },
    {
      name: 'two lines of a body fit into 30 points, and each further one up to eight into 14 more, in the fonts of both languages',
      documentation: 'not documented: judged from the line heights of the fonts',
      async run({ context, sheet }) {
        const cells = ['Microsoft YaHei', 'Calibri'].flatMap((font, column) =>
          [2, 3, 4, 5, 6, 7, 8].map((lines, row, { length }) => {
            // Rows of their own, so that one font is not as high as the other makes it.
            const cell = sheet.getRange('A1').getOffsetRange(column * length + row, 0);
            cell.format.font.name = font;
            cell.format.font.size = 9.5;
            cell.format.wrapText = true;
            cell.values = [[Array.from({ length: lines }, (_, at) => (at % 2 ? 'Task' : '任务')).join('\n')]];
            cell.format.autofitRows();
            cell.format.load('rowHeight');
            return { cell, most: 30 + (lines - 2) * 14 };
          }),
        );
        await context.sync();
        for (const { cell, most } of cells)
          checkThat(cell.format.rowHeight <= most, `${cell.format.rowHeight} points where ${most} are set`);
      },
    },
    {
      name: 'a row keeps the height and the place of its texts that were set, however long they are',
      documentation: 'not documented: judged from what a row does whose height a person set',
      async run({ context, sheet }) {
        const row = sheet.getRange('A1:B1');
        row.format.wrapText = true;
        row.format.rowHeight = 58;
        row.format.verticalAlignment = 'Top';
        row.values = [['任务'.repeat(100), 'Task']];
        row.format.load('rowHeight,verticalAlignment');
        await context.sync();
        checkEqual([row.format.rowHeight, row.format.verticalAlignment], [58, 'Top']);
      },
    },
    {
      name: 'conditional formats that hold together add up, and what two of them set is the upper one’s',
      documentation: 'Support article "Use conditional formatting to highlight information", precedence',
      needs: '1.19',
      async run({ context, sheet }) {
        sheet.getRange('A1').values = [[5]];
        // Added in reverse: the first is the lowest.
        const [ground, line] = ['#FBD9D7', '#FDEBC8'].map((fill) => {
          const { custom } = sheet.getRange('A1:A9').conditionalFormats.add('Custom');
          custom.rule.formula = '=A1>1';
          custom.format.fill.color = fill;
          return custom.format;
        });
        if (ground) ground.font.bold = true;
        if (line) line.font.color = '#8A1C13';
        await context.sync();
        const asked = { format: { fill: { color: true }, font: { color: true, bold: true } } };
        const shown = sheet.getRange('A1').getDisplayedCellProperties(asked);
        await context.sync();
        const { fill, font } = shown.value[0]?.[0]?.format ?? {};
        checkEqual([fill?.color, font?.color, font?.bold], ['#FDEBC8', '#8A1C13', true]);
      },
    },
  ],
};
