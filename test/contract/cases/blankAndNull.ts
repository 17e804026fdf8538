import { checkEqual, checkFails } from '../check';
import type { Behaviour } from '../ContractCase';

const page = '"Blank and null values in Excel add-ins"';

export const blankAndNull: Behaviour = {
  behaviour: 'null and "" on write',
  cases: [
    {
      name: 'null in values leaves the cell',
      documentation: page,
      async run({ context, sheet }) {
        const range = sheet.getRange('A1:B2');
        range.values = [
          ['a', 'b'],
          ['c', 'd'],
        ];
        range.values = [
          [null, 'B'],
          ['C', null],
        ];
        range.load('values');
        await context.sync();
        checkEqual(range.values, [
          ['a', 'B'],
          ['C', 'd'],
        ]);
      },
    },
    {
      name: 'null leaves formulas and number formats too',
      documentation: page,
      async run({ context, sheet }) {
        const range = sheet.getRange('A1:B1');
        range.formulas = [['=1+1', '=2+2']];
        range.numberFormat = [['0.0', '0.00']];
        range.formulas = [[null, '=3+3']];
        range.numberFormat = [[null, '0']];
        range.values = [[null, null]];
        range.load('formulas,numberFormat');
        await context.sync();
        checkEqual(range.formulas, [['=1+1', '=3+3']]);
        checkEqual(range.numberFormat, [['0.0', '0']]);
      },
    },
    {
      name: '"" empties the cell and keeps its format',
      documentation: page,
      async run({ context, sheet }) {
        const cell = sheet.getRange('A1');
        cell.numberFormat = [['0.00']];
        cell.values = [[5]];
        cell.values = [['']];
        cell.load('values,valueTypes,numberFormat');
        const used = sheet.getUsedRangeOrNullObject(true);
        used.load('address');
        await context.sync();
        checkEqual([cell.values, cell.valueTypes, cell.numberFormat], [[['']], [['Empty']], [['0.00']]]);
        checkEqual(used.isNullObject, true, 'nothing left in the sheet');
      },
    },
    {
      name: '"" in formulas empties the cell',
      documentation: page,
      async run({ context, sheet }) {
        const cell = sheet.getRange('A1');
        cell.formulas = [['=1+1']];
        cell.formulas = [['']];
        cell.load('formulas,valueTypes');
        await context.sync();
        checkEqual([cell.formulas, cell.valueTypes], [[['']], [['Empty']]]);
      },
    },
    {
      name: 'a formula that gives "" is not empty',
      documentation: '"Excel.RangeValueType enum"',
      async run({ context, sheet }) {
        const cell = sheet.getRange('A1');
        cell.formulas = [['=""']];
        cell.load('values,valueTypes');
        await context.sync();
        checkEqual([cell.values, cell.valueTypes], [[['']], [['String']]]);
      },
    },
    {
      name: 'a property that differs within the range reads as null',
      documentation: `${page}, null property values in the response`,
      async run({ context, sheet }) {
        sheet.getRange('A1').format.font.bold = true;
        sheet.getRange('A2').format.font.bold = false;
        const both = sheet.getRange('A1:A2');
        both.format.font.load('bold');
        await context.sync();
        checkEqual(both.format.font.bold, null);
      },
    },
    {
      name: 'null for all values of a range is refused',
      documentation: `${page}, null input for a property`,
      async run({ context, sheet }) {
        Object.assign(sheet.getRange('A1:A2'), { values: null });
        await checkFails(['InvalidArgument'], () => context.sync());
      },
    },
    {
      name: 'null for a colour is refused',
      documentation: `${page}, null input for a property`,
      async run({ context, sheet }) {
        Object.assign(sheet.getRange('A1').format.fill, { color: null });
        await checkFails(['InvalidArgument'], () => context.sync());
      },
    },
  ],
};
