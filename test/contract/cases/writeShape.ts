import { checkEqual, checkFails } from '../check';
import type { Behaviour } from '../ContractCase';

const page = '"Set and get range values, text, or formulas using the Excel JavaScript API"';

export const writeShape: Behaviour = {
  behaviour: 'shape of what is written',
  cases: [
    {
      name: 'one value goes into every cell',
      documentation: '"Excel.Range class", values',
      async run({ context, sheet }) {
        Object.assign(sheet.getRange('A1:B2'), { values: 'x', numberFormat: '0.0' });
        const range = sheet.getRange('A1:B2');
        range.load('values,numberFormat');
        await context.sync();
        checkEqual(range.values, [
          ['x', 'x'],
          ['x', 'x'],
        ]);
        checkEqual(range.numberFormat, [
          ['0.0', '0.0'],
          ['0.0', '0.0'],
        ]);
      },
    },
    {
      name: 'one formula is filled: its relative references move along',
      documentation: '"Excel.Range class", formulas',
      async run({ context, sheet }) {
        Object.assign(sheet.getRange('B1:B3'), { formulas: '=A1*$A$3' });
        const range = sheet.getRange('B1:B3');
        range.load('formulas');
        await context.sync();
        checkEqual(range.formulas, [['=A1*$A$3'], ['=A2*$A$3'], ['=A3*$A$3']]);
      },
    },
    {
      name: 'one row too few is refused',
      documentation: page,
      async run({ context, sheet }) {
        sheet.getRange('A1:B2').values = [['a', 'b']];
        await checkFails(['InvalidArgument'], () => context.sync());
      },
    },
    {
      name: 'one column too many is refused',
      documentation: page,
      async run({ context, sheet }) {
        sheet.getRange('A1:B1').values = [['a', 'b', 'c']];
        await checkFails(['InvalidArgument'], () => context.sync());
      },
    },
    {
      name: 'a column of nothing of another height is refused',
      documentation: 'not documented: judged from the shape rule, which does not except null',
      async run({ context, sheet }) {
        sheet.getRange('A1:A3').values = [[null], [null]];
        await checkFails(['InvalidArgument'], () => context.sync());
      },
    },
    {
      name: 'a column of nothing down to the last cell in use is refused once a cell further down is in use',
      documentation: '"Excel.Range class", getBoundingRect; null judged from the shape rule as above',
      async run({ context, sheet }) {
        sheet.getRange('A1:B2').values = [
          ['a', 'b'],
          ['c', 'd'],
        ];
        const table = sheet.tables.add('A1:B2', true);
        const nothingInto = () => {
          const first = table.getRange().getColumn(0);
          const last = sheet.getUsedRange(true).getLastRow().getEntireRow();
          first.getBoundingRect(last.getIntersection(first.getEntireColumn())).formulas = [[null], [null]];
        };
        nothingInto();
        await context.sync();
        sheet.getRange('B5').values = [['note']];
        await context.sync();
        nothingInto();
        await checkFails(['InvalidArgument'], () => context.sync());
      },
    },
    {
      name: 'a refused write leaves the cells as they were',
      documentation: page,
      async run({ context, sheet }) {
        sheet.getRange('A1:A2').values = [['before'], ['before']];
        await context.sync();
        sheet.getRange('A1:A2').values = [['after'], ['after'], ['after']];
        await checkFails(['InvalidArgument'], () => context.sync());
        const range = sheet.getRange('A1:A2');
        range.load('values');
        await context.sync();
        checkEqual(range.values, [['before'], ['before']]);
      },
    },
    {
      name: 'number formats of another shape are refused',
      documentation: page,
      async run({ context, sheet }) {
        sheet.getRange('A1:A3').numberFormat = [['0'], ['0']];
        await checkFails(['InvalidArgument'], () => context.sync());
      },
    },
    {
      name: 'one number format in an array of its own goes into every cell',
      documentation: 'not documented: judged from office-js-docs-pr issue 5400, which tried it in Excel',
      async run({ context, sheet }) {
        sheet.getRange('A1:A2').numberFormat = [['0.00']];
        const range = sheet.getRange('A1:A2');
        range.load('numberFormat');
        await context.sync();
        checkEqual(range.numberFormat, [['0.00'], ['0.00']]);
      },
    },
  ],
};
