import { checkEqual, checkThat } from '../check';
import type { Behaviour } from '../ContractCase';

const range = '"Excel.Range class"';
const format = '"Excel.RangeFormat class"';
const border = '"Excel.RangeBorder class"';

/** What the report rests on: a page that merged cells, fills and lines draw. */
export const drawnCells: Behaviour = {
  behaviour: 'cells that draw a page',
  cases: [
    {
      name: 'merged cells keep the first value and read blank beside it',
      documentation: `${range}, merge`,
      async run({ context, sheet }) {
        const cells = sheet.getRange('A1:D1');
        cells.values = [['任务', '', '', '责任人']];
        sheet.getRange('A1:C1').merge();
        const used = sheet.getUsedRange(true);
        used.load('values,address');
        await context.sync();
        checkEqual(used.values, [['任务', '', '', '责任人']]);
      },
    },
    {
      name: 'merged across, each row is a cell of its own',
      documentation: `${range}, merge`,
      async run({ context, sheet }) {
        const cells = sheet.getRange('A1:C2');
        cells.values = [
          ['甲', '', ''],
          ['乙', '', ''],
        ];
        cells.merge(true);
        cells.load('values');
        await context.sync();
        checkEqual(cells.values, [
          ['甲', '', ''],
          ['乙', '', ''],
        ]);
      },
    },
    {
      name: 'a sheet is unmerged and cleared as a whole, whether it had merged cells or not',
      documentation: `${range}, unmerge and clear`,
      async run({ context, sheet }) {
        sheet.getRange().unmerge();
        sheet.getRange('A1:C1').merge();
        sheet.getRange('A1').values = [['旧']];
        await context.sync();
        const whole = sheet.getRange();
        whole.unmerge();
        whole.clear();
        const cells = sheet.getRange('A1:C1');
        cells.values = [['甲', '乙', '丙']];
        cells.load('values');
        await context.sync();
        checkEqual(cells.values, [['甲', '乙', '丙']]);
      },
    },
    {
      name: 'a column of 11 pixels and a row of 7.5 points keep their size',
      documentation: `${format}, columnWidth and rowHeight`,
      async run({ context, sheet }) {
        const cell = sheet.getRange('B2');
        cell.format.columnWidth = 8.25;
        cell.format.rowHeight = 7.5;
        cell.format.load('columnWidth,rowHeight');
        await context.sync();
        // A Mac rounds to pixels of its own.
        checkThat(Math.abs(cell.format.columnWidth - 8.25) <= 0.75, `a width of ${cell.format.columnWidth}`);
        checkThat(Math.abs(cell.format.rowHeight - 7.5) <= 0.5, `a height of ${cell.format.rowHeight}`);
      },
    },
    {
      name: 'the size of one row set through its first cell is that of the whole row',
      documentation: `${format}, rowHeight`,
      async run({ context, sheet }) {
        sheet.getRange('A3').format.rowHeight = 28;
        const other = sheet.getRange('F3').format;
        other.load('rowHeight');
        await context.sync();
        checkEqual(other.rowHeight, 28);
      },
    },
    {
      name: 'lines between the cells of a run, and another one at its edge drawn later',
      documentation: border,
      async run({ context, sheet }) {
        const between = sheet.getRange('A1:E1').format.borders.getItem('InsideVertical');
        between.style = 'Continuous';
        between.weight = 'Thin';
        between.color = '#FFFFFF';
        const edge = sheet.getRange('C1').format.borders.getItem('EdgeLeft');
        edge.style = 'Continuous';
        edge.weight = 'Medium';
        edge.color = '#1F2A27';
        const inside = sheet.getRange('B1').format.borders.getItem('EdgeLeft');
        edge.load('weight,color');
        inside.load('weight,color');
        await context.sync();
        checkEqual([edge.weight, edge.color], ['Medium', '#1F2A27']);
        checkEqual([inside.weight, inside.color], ['Thin', '#FFFFFF']);
      },
    },
    {
      name: 'a merged cell has its look as one cell',
      documentation: `${range}, merge`,
      async run({ context, sheet }) {
        const merged = sheet.getRange('A1:C1');
        merged.merge();
        merged.format.wrapText = true;
        merged.format.font.bold = true;
        merged.format.verticalAlignment = 'Center';
        const first = sheet.getRange('A1').format;
        first.load('wrapText,verticalAlignment');
        first.font.load('bold');
        await context.sync();
        checkEqual([first.wrapText, first.verticalAlignment, first.font.bold], [true, 'Center', true]);
      },
    },
    {
      name: 'a scale leaves manual page breaks in force',
      documentation: '"Excel.PageLayoutZoomOptions interface"; "Excel.PageBreakCollection class"',
      async run({ context, sheet }) {
        sheet.getRange('A1:A80').values = Array.from({ length: 80 }, (_, row) => [row]);
        sheet.pageLayout.zoom = { scale: 97 };
        sheet.horizontalPageBreaks.removePageBreaks();
        sheet.horizontalPageBreaks.add('A41');
        const count = sheet.horizontalPageBreaks.getCount();
        sheet.pageLayout.load('zoom');
        await context.sync();
        checkEqual([count.value, sheet.pageLayout.zoom.scale], [1, 97]);
      },
    },
  ],
};
