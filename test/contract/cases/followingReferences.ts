import { checkEqual, checkFails } from '../check';
import type { Behaviour } from '../ContractCase';

const track = '"Excel.Range class", track';
const insertion = '"Insert a range of cells using the Excel JavaScript API"';

export const followingReferences: Behaviour = {
  behaviour: 'references that follow rows',
  cases: [
    {
      name: 'a range kept between batches moves with rows put in above it',
      documentation: track,
      async run({ context, sheet }) {
        const cell = sheet.getRange('B5');
        cell.values = [['here']];
        await context.sync();
        sheet.getRange('1:2').insert('Down');
        cell.load('rowIndex,values');
        await context.sync();
        checkEqual([cell.rowIndex, cell.values], [6, [['here']]]);
      },
    },
    {
      name: 'a range kept between batches moves with rows deleted above it',
      documentation: track,
      async run({ context, sheet }) {
        const cell = sheet.getRange('B5');
        cell.values = [['here']];
        await context.sync();
        sheet.getRange('1:2').delete('Up');
        cell.load('rowIndex,values');
        await context.sync();
        checkEqual([cell.rowIndex, cell.values], [2, [['here']]]);
      },
    },
    {
      name: 'a range of several rows grows with a row put in between',
      documentation: track,
      async run({ context, sheet }) {
        const range = sheet.getRange('B2:B5');
        await context.sync();
        sheet.getRange('3:3').insert('Down');
        range.load('rowIndex,rowCount');
        await context.sync();
        checkEqual([range.rowIndex, range.rowCount], [1, 5]);
      },
    },
    {
      name: 'a range whose cells are deleted is not there any more',
      documentation: 'not documented: judged from the error table (InvalidReference, ItemNotFound)',
      async run({ context, sheet }) {
        const cell = sheet.getRange('B5');
        await context.sync();
        sheet.getRange('5:5').delete('Up');
        await context.sync();
        cell.load('address');
        await checkFails(['ItemNotFound', 'InvalidReference'], () => context.sync());
      },
    },
    {
      name: 'sorting moves contents, not references',
      documentation: 'not documented: judged from sorting, which does not move cells',
      async run({ context, sheet }) {
        sheet.getRange('A1:A3').values = [[3], [1], [2]];
        const first = sheet.getRange('A1');
        await context.sync();
        sheet.getRange('A1:A3').sort.apply([{ key: 0, ascending: true }]);
        first.load('values,rowIndex');
        await context.sync();
        checkEqual([first.rowIndex, first.values], [0, [[1]]]);
      },
    },
    {
      name: 'formulas follow rows put in and taken out',
      documentation: insertion,
      async run({ context, sheet }) {
        sheet.getRange('A1:A4').values = [[1], [2], [3], [4]];
        sheet.getRange('C10:C11').formulas = [['=SUM(A1:A4)'], ['=$A$4']];
        sheet.getRange('2:2').insert('Down');
        const grown = sheet.getRange('C11:C12');
        grown.load('formulas,values');
        await context.sync();
        checkEqual(grown.formulas, [['=SUM(A1:A5)'], ['=$A$5']]);
        checkEqual(grown.values, [[10], [4]]);
        sheet.getRange('1:3').delete('Up');
        const shrunk = sheet.getRange('C8:C9');
        shrunk.load('formulas,values');
        await context.sync();
        checkEqual(shrunk.formulas, [['=SUM(A1:A2)'], ['=$A$2']]);
        checkEqual(shrunk.values, [[7], [4]]);
      },
    },
    {
      name: 'a formula whose cell is deleted shows #REF!',
      documentation: 'not documented: judged from the support article "How to correct a #REF! error"',
      async run({ context, sheet }) {
        sheet.getRange('A5').values = [[1]];
        sheet.getRange('C1').formulas = [['=A5+1']];
        sheet.getRange('5:5').delete('Up');
        const cell = sheet.getRange('C1');
        cell.load('formulas,values');
        await context.sync();
        checkEqual([cell.formulas, cell.values], [[['=#REF!+1']], [['#REF!']]]);
      },
    },
    {
      name: 'names follow rows put in',
      documentation: insertion,
      async run({ context, sheet }) {
        const name = context.workbook.names.add('ContractPlace', sheet.getRange('A3:A5'));
        sheet.getRange('1:1').insert('Down');
        const range = name.getRange();
        range.load('rowIndex,rowCount');
        await context.sync();
        checkEqual([range.rowIndex, range.rowCount], [3, 3]);
      },
    },
    {
      name: 'tables, rules and conditional formats follow rows put in',
      documentation: insertion,
      async run({ context, sheet }) {
        const table = sheet.tables.add('B3:C5', true);
        sheet.getRange('C4:C5').dataValidation.rule = { custom: { formula: '=C4>B4' } };
        const format = sheet.getRange('B4:C5').conditionalFormats.add('Custom');
        format.custom.rule.formula = '=$C4>1';
        await context.sync();
        sheet.getRange('1:1').insert('Down');
        const range = table.getRange();
        const rule = sheet.getRange('C5').dataValidation;
        const place = format.getRange();
        range.load('rowIndex');
        rule.load('rule');
        place.load('rowIndex');
        format.load('custom/rule/formula');
        await context.sync();
        checkEqual([range.rowIndex, place.rowIndex], [3, 4]);
        checkEqual([rule.rule.custom?.formula, format.custom.rule.formula], ['=C5>B5', '=$C5>1']);
      },
    },
    {
      name: 'a column proxy of a table finds its column by name after it moved',
      documentation: '"Excel.TableColumnCollection class", getItem',
      async run({ context, sheet }) {
        sheet.getRange('A1:B2').values = [
          ['Key', 'Days'],
          ['a', 1],
        ];
        const table = sheet.tables.add('A1:B2', true);
        await context.sync();
        table.columns.add(0, [['New'], ['n']]);
        const days = table.columns.getItem('Days').getDataBodyRange();
        days.load('values,columnIndex');
        await context.sync();
        checkEqual([days.values, days.columnIndex], [[[1]], 2]);
      },
    },
    {
      name: 'part of a table’s rows can be deleted, and the rest moves up',
      documentation: '"Excel.TableRow class", delete',
      async run({ context, sheet }) {
        sheet.getRange('A1:B4').values = [
          ['Key', 'Days'],
          ['a', 1],
          ['b', 2],
          ['c', 3],
        ];
        const table = sheet.tables.add('A1:B4', true);
        table.rows.getItemAt(1).delete();
        const body = table.getDataBodyRange();
        body.load('values');
        await context.sync();
        checkEqual(body.values, [
          ['a', 1],
          ['c', 3],
        ]);
      },
    },
  ],
};
