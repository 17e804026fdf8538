import { checkEqual, checkFails } from '../check';
import type { Behaviour } from '../ContractCase';

const page = '"Apply conditional formatting to Excel ranges"';
const collection = '"Excel.ConditionalFormatCollection class"';

export const conditionalFormats: Behaviour = {
  behaviour: 'conditional formats',
  cases: [
    {
      name: 'add puts a format on top of those there are',
      documentation: `${collection}, add`,
      async run({ context, sheet }) {
        const { conditionalFormats: formats } = sheet.getRange('A1:A9');
        formats.add('Custom').custom.rule.formula = '=A1>1';
        await context.sync();
        const second = formats.add('CellValue');
        second.cellValue.rule = { operator: 'GreaterThan', formula1: '=3' };
        formats.load('items/type,items/priority');
        await context.sync();
        checkEqual(
          formats.items.map(({ type, priority }) => [type, priority]),
          [
            ['CellValue', 0],
            ['Custom', 1],
          ],
        );
      },
    },
    {
      name: 'the formula of a custom format counts from the first cell of the range',
      documentation: page,
      async run({ context, sheet }) {
        const format = sheet.getRange('B3:D9').conditionalFormats.add('Custom');
        format.custom.rule.formula = '=$B3>1';
        format.custom.format.fill.color = '#FDE7E9';
        format.custom.format.font.color = '#A4262C';
        format.custom.format.font.bold = true;
        await context.sync();
        format.load('type,stopIfTrue,custom/rule/formula,custom/format/fill/color,custom/format/font/bold');
        const range = format.getRange();
        range.load('rowIndex,columnIndex,rowCount,columnCount');
        await context.sync();
        const { rule, format: look } = format.custom;
        checkEqual([format.type, rule.formula, format.stopIfTrue], ['Custom', '=$B3>1', false]);
        checkEqual([look.fill.color, look.font.bold], ['#FDE7E9', true]);
        checkEqual([range.rowIndex, range.columnIndex, range.rowCount, range.columnCount], [2, 1, 7, 3]);
      },
    },
    {
      name: 'stopIfTrue is kept',
      documentation: '"Excel.ConditionalFormat class", stopIfTrue',
      async run({ context, sheet }) {
        const format = sheet.getRange('A1:A9').conditionalFormats.add('Custom');
        format.custom.rule.formula = '=A1>1';
        format.stopIfTrue = true;
        format.load('stopIfTrue');
        await context.sync();
        checkEqual(format.stopIfTrue, true);
      },
    },
    {
      name: 'a cell within the range counts the format as its own',
      documentation: collection,
      async run({ context, sheet }) {
        sheet.getRange('A1:B9').conditionalFormats.add('Custom').custom.rule.formula = '=A1>1';
        const inside = sheet.getRange('B5').conditionalFormats.getCount();
        const outside = sheet.getRange('C5').conditionalFormats.getCount();
        await context.sync();
        checkEqual([inside.value, outside.value], [1, 0]);
      },
    },
    {
      name: 'clearAll takes all formats off the range',
      documentation: `${collection}, clearAll`,
      async run({ context, sheet }) {
        const { conditionalFormats: formats } = sheet.getRange('A1:A9');
        formats.add('Custom').custom.rule.formula = '=A1>1';
        formats.add('Custom').custom.rule.formula = '=A1>2';
        await context.sync();
        formats.clearAll();
        const count = formats.getCount();
        await context.sync();
        checkEqual(count.value, 0);
      },
    },
    {
      name: 'delete takes one away and leaves the others',
      documentation: '"Excel.ConditionalFormat class", delete',
      async run({ context, sheet }) {
        const { conditionalFormats: formats } = sheet.getRange('A1:A9');
        const first = formats.add('Custom');
        first.custom.rule.formula = '=A1>1';
        formats.add('Custom').custom.rule.formula = '=A1>2';
        await context.sync();
        first.delete();
        await context.sync();
        formats.load('items/priority');
        await context.sync();
        checkEqual(
          formats.items.map(({ priority }) => priority),
          [0],
        );
      },
    },
    {
      name: 'priority 0 moves a format to the top',
      documentation: '"Excel.ConditionalFormat class", priority',
      async run({ context, sheet }) {
        const { conditionalFormats: formats } = sheet.getRange('A1:A9');
        const bottom = formats.add('Custom');
        bottom.custom.rule.formula = '=A1>1';
        formats.add('CellValue').cellValue.rule = { operator: 'GreaterThan', formula1: '=3' };
        await context.sync();
        bottom.priority = 0;
        formats.load('items/type');
        await context.sync();
        checkEqual(
          formats.items.map(({ type }) => type),
          ['Custom', 'CellValue'],
        );
      },
    },
    {
      name: 'the rule of another kind is a null object',
      documentation: '"Excel.ConditionalFormat class", cellValueOrNullObject',
      async run({ context, sheet }) {
        const format = sheet.getRange('A1:A9').conditionalFormats.add('Custom');
        format.custom.rule.formula = '=A1>1';
        const other = format.cellValueOrNullObject;
        other.load('rule');
        await context.sync();
        checkEqual(other.isNullObject, true);
      },
    },
    {
      name: 'a formula that cannot be read is refused',
      documentation: 'not documented: judged from the error table, InvalidArgument',
      async run({ context, sheet }) {
        sheet.getRange('A1:A9').conditionalFormats.add('Custom').custom.rule.formula = '=A1>';
        await checkFails(['InvalidArgument', 'GeneralException'], () => context.sync());
      },
    },
    {
      name: 'it leaves the format of the cell as it is',
      documentation: page,
      async run({ context, sheet }) {
        sheet.getRange('A1').values = [[5]];
        const format = sheet.getRange('A1').conditionalFormats.add('Custom');
        format.custom.rule.formula = '=A1>1';
        format.custom.format.font.bold = true;
        await context.sync();
        const { font } = sheet.getRange('A1').format;
        font.load('bold');
        await context.sync();
        checkEqual(font.bold, false);
      },
    },
  ],
};
