import { checkEqual } from '../check';
import type { Behaviour } from '../ContractCase';

/** What timeline and matrix are made of: formulas over a table, looks by formulas, hidden columns, a name for the rest. */
export const drawnSheets: Behaviour = {
  behaviour: 'sheets of formulas over a table',
  cases: [
    {
      name: 'a column whose header has special characters is referred to in two pairs of brackets',
      documentation: '"Using structured references with Excel tables"',
      async run({ context, sheet }) {
        const range = sheet.getRange('A1:B3');
        range.values = [
          ['编号', '延期/受阻 (天)'],
          ['T1', 4],
          ['T2', 7],
        ];
        const table = sheet.tables.add(range, true);
        table.load('name');
        await context.sync();
        const cell = sheet.getRange('E1');
        cell.formulas = [[`=INDEX(${table.name}[[延期/受阻 (天)]],MATCH("T2",${table.name}[编号],0))`]];
        cell.load('values');
        await context.sync();
        checkEqual(cell.values, [[7]]);
      },
    },
    {
      name: 'an apostrophe comes before brackets, number signs, apostrophes and at signs of a header',
      documentation: '"Using structured references with Excel tables"',
      async run({ context, sheet }) {
        const range = sheet.getRange('A1:B2');
        range.values = [
          ["a[b]#c'd@e", '数'],
          ['T1', 4],
        ];
        const table = sheet.tables.add(range, true);
        table.load('name');
        await context.sync();
        const cell = sheet.getRange('E1');
        cell.formulas = [[`=INDEX(${table.name}[[a'[b']'#c''d'@e]],1)`]];
        cell.load('values');
        await context.sync();
        checkEqual(cell.values, [['T1']]);
      },
    },
    {
      name: 'formulas follow a header that is renamed',
      documentation: '"Using structured references with Excel tables"',
      async run({ context, sheet }) {
        const range = sheet.getRange('A1:A3');
        range.values = [['责任人'], ['张三'], ['李四']];
        const table = sheet.tables.add(range, true);
        table.load('name');
        await context.sync();
        const cell = sheet.getRange('E1');
        cell.formulas = [[`=INDEX(${table.name}[责任人],2)`]];
        await context.sync();
        sheet.getRange('A1').values = [['负责人']];
        cell.load('values,formulas');
        await context.sync();
        checkEqual([cell.values, cell.formulas], [[['李四']], [[`=INDEX(${table.name}[负责人],2)`]]]);
      },
    },
    {
      name: 'a text that is written between formulas stays a text',
      documentation: '"Excel.Range class", formulas',
      async run({ context, sheet }) {
        const range = sheet.getRange('A1:C1');
        range.formulas = [['任务', '=1+1', "'=1+1"]];
        range.load('values');
        await context.sync();
        checkEqual(range.values, [['任务', 2, '=1+1']]);
      },
    },
    {
      name: 'a custom look keeps edges and a number format',
      documentation: '"Excel.ConditionalRangeFormat class"',
      async run({ context, sheet }) {
        const { custom } = sheet.getRange('A1:B9').conditionalFormats.add('Custom');
        custom.rule.formula = '=$A1="红"';
        custom.format.borders.left.style = 'Continuous';
        custom.format.borders.left.color = '#1F4E46';
        custom.format.numberFormat = '"● "@';
        await context.sync();
        custom.format.load('numberFormat');
        custom.format.borders.left.load('style,color');
        await context.sync();
        const { numberFormat, borders } = custom.format;
        checkEqual(
          [numberFormat, borders.left.style, borders.left.color],
          ['"● "@', 'Continuous', '#1F4E46'],
        );
      },
    },
    {
      name: 'formulas in hidden rows and columns are calculated',
      documentation: '"Excel.Range class", columnHidden',
      async run({ context, sheet }) {
        sheet.getRange('A1').values = [[3]];
        sheet.getRange('B1').formulas = [['=A1*2']];
        sheet.getRange('C1').formulas = [['=B1+1']];
        sheet.getRange('B1').columnHidden = true;
        await context.sync();
        sheet.getRange('A1').values = [[5]];
        const shown = sheet.getRange('C1');
        shown.load('values');
        await context.sync();
        checkEqual(shown.values, [[11]]);
      },
    },
    {
      name: 'the cells of a name are no object once their sheet is deleted, nor is anything read through them',
      documentation: '"*OrNullObject methods and properties"',
      async run({ context, sheet }) {
        const { names, worksheets } = context.workbook;
        const other = worksheets.add();
        const item = names.add('OpsContractPlace', other.getRange('A1:B2'));
        item.visible = false;
        await context.sync();
        other.delete();
        await context.sync();
        const named = names.getItemOrNullObject('OpsContractPlace');
        const range = named.getRangeOrNullObject();
        range.load('rowCount');
        range.worksheet.load('name');
        range.worksheet.autoFilter.load('isDataFiltered');
        sheet.load('name');
        await context.sync();
        checkEqual([named.isNullObject, range.isNullObject], [false, true]);
        named.delete();
        await context.sync();
      },
    },
  ],
};
