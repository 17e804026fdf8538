import { checkEqual, checkFails } from '../check';
import type { Behaviour, ContractCase } from '../ContractCase';

const item = '"Excel.NamedItem class"';
const collection = '"Excel.NamedItemCollection class"';
const article = 'Support article "Names in formulas"';

function refusesName(name: string, wanted: string): ContractCase {
  return {
    name,
    documentation: article,
    async run({ context }) {
      context.workbook.names.add(wanted, '=3');
      await checkFails(['InvalidArgument'], () => context.sync());
    },
  };
}

export const nameScopes: Behaviour = {
  behaviour: 'scopes of names',
  cases: [
    {
      name: 'a name of a sheet is not one of the workbook',
      documentation: `${item}, scope`,
      async run({ context, sheet }) {
        const added = sheet.names.add('ContractLocal', '=7');
        added.load('scope');
        const here = sheet.names.getItemOrNullObject('ContractLocal');
        const there = context.workbook.names.getItemOrNullObject('ContractLocal');
        here.load('name');
        there.load('name');
        await context.sync();
        checkEqual([added.scope, here.isNullObject, there.isNullObject], ['Worksheet', false, true]);
      },
    },
    {
      name: 'it tells its sheet, a name of the workbook has none',
      documentation: `${item}, worksheetOrNullObject`,
      async run({ context, sheet }) {
        const local = sheet.names.add('ContractLocal', '=7').worksheetOrNullObject;
        const wide = context.workbook.names.add('ContractWide', '=7').worksheetOrNullObject;
        local.load('name');
        wide.load('name');
        await context.sync();
        checkEqual([local.name, wide.isNullObject], ['Contract', true]);
      },
    },
    {
      name: 'the worksheet of a name of the workbook is an error',
      documentation: `${item}, worksheet`,
      async run({ context }) {
        context.workbook.names.add('ContractWide', '=7').worksheet.load('name');
        await checkFails(['ItemNotFound', 'InvalidOperation', 'GeneralException'], () => context.sync());
      },
    },
    {
      name: 'the range of a name that is no range is an error',
      documentation: `${item}, getRange`,
      async run({ context }) {
        context.workbook.names.add('ContractWide', '=7').getRange().load('address');
        await checkFails(['InvalidReference', 'ItemNotFound', 'GeneralException'], () => context.sync());
      },
    },
    {
      name: 'two sheets may have the same name, each for itself',
      documentation: article,
      async run({ context, sheet }) {
        const other = context.workbook.worksheets.add('Contract other');
        sheet.names.add('ContractLocal', sheet.getRange('A1'));
        other.names.add('ContractLocal', other.getRange('B2'));
        const [here, there] = [
          sheet.names.getItem('ContractLocal').getRange(),
          other.names.getItem('ContractLocal').getRange(),
        ];
        here.load('address');
        there.load('address');
        await context.sync();
        checkEqual([here.address, there.address], ['Contract!A1', "'Contract other'!B2"]);
      },
    },
    {
      name: 'a formula of another sheet reaches it with the sheet’s name before it',
      documentation: article,
      async run({ context, sheet }) {
        sheet.names.add('ContractLocal', '=7');
        const cell = context.workbook.worksheets.add('Contract other').getRange('A1');
        cell.formulas = [['=Contract!ContractLocal*2']];
        cell.load('values');
        await context.sync();
        checkEqual(cell.values, [[14]]);
      },
    },
    {
      name: 'a formula of another sheet does not see it by its name alone',
      documentation: article,
      async run({ context, sheet }) {
        sheet.names.add('ContractLocal', '=7');
        const cell = context.workbook.worksheets.add('Contract other').getRange('A1');
        cell.formulas = [['=ContractLocal']];
        cell.load('values');
        await context.sync();
        checkEqual(cell.values, [['#NAME?']]);
      },
    },
    {
      name: 'the value of a named range is its address',
      documentation: `${item}, value`,
      async run({ context, sheet }) {
        const name = context.workbook.names.add('ContractWide', sheet.getRange('A2:B4'));
        name.load('value,type');
        await context.sync();
        checkEqual([name.value, name.type], ['Contract!$A$2:$B$4', 'Range']);
      },
    },
    {
      name: 'a name of a cell of another sheet finds it',
      documentation: `${item}, getRange`,
      async run({ context, sheet }) {
        const other = context.workbook.worksheets.add('Contract other');
        other.getRange('C3').values = [['there']];
        const range = sheet.names.add('ContractLocal', other.getRange('C3')).getRange();
        range.load('values');
        await context.sync();
        checkEqual(range.values, [['there']]);
      },
    },
    {
      name: 'worksheet.getRange takes a name',
      documentation: '"Excel.Worksheet class", getRange: address or name',
      async run({ context, sheet }) {
        sheet.names.add('ContractLocal', sheet.getRange('B3:B5'));
        const range = sheet.getRange('ContractLocal');
        range.load('rowIndex,rowCount');
        await context.sync();
        checkEqual([range.rowIndex, range.rowCount], [2, 3]);
      },
    },
    {
      name: 'a formula as the reference is a formula, text without "=" is text',
      documentation: `${collection}, add`,
      async run({ context, sheet }) {
        sheet.getRange('A1:A3').values = [[1], [2], [3]];
        const sum = context.workbook.names.add('ContractSum', '=SUM(Contract!$A$1:$A$3)');
        sum.load('value,type');
        await context.sync();
        checkEqual([sum.value, sum.type], [6, 'Double']);
      },
    },
    {
      name: 'names follow a renamed sheet',
      documentation: 'not documented: judged from formulas following it',
      async run({ context, sheet }) {
        const name = context.workbook.names.add('ContractWide', sheet.getRange('A1'));
        await context.sync();
        sheet.name = 'Contract renamed';
        name.load('formula');
        await context.sync();
        checkEqual(name.formula, "='Contract renamed'!$A$1");
      },
    },
    {
      name: 'a copied sheet has its own names of the sheet',
      documentation: 'not documented: judged from Excel, which copies them with the sheet',
      async run({ context, sheet }) {
        sheet.names.add('ContractLocal', sheet.getRange('A1'));
        await context.sync();
        const copy = sheet.copy('After', sheet);
        const range = copy.names.getItem('ContractLocal').getRange();
        range.load('address');
        await context.sync();
        checkEqual(range.address, "'Contract (2)'!A1");
      },
    },
    {
      name: 'a deleted sheet takes its names with it',
      documentation: 'not documented: judged from Excel, where they belong to the sheet',
      async run({ context }) {
        const other = context.workbook.worksheets.add('Contract other');
        other.names.add('ContractLocal', '=7');
        const wide = context.workbook.names.add('ContractWide', other.getRange('A1'));
        await context.sync();
        other.delete();
        wide.load('formula');
        const gone = context.workbook.names.getItemOrNullObject('ContractLocal');
        gone.load('name');
        await context.sync();
        checkEqual([gone.isNullObject, wide.formula], [true, '=#REF!']);
      },
    },
    {
      name: 'a name that a table has is refused',
      documentation: 'Support article "Rename an Excel table": names must be unique',
      async run({ context, sheet }) {
        sheet.getRange('A1:A2').values = [['Key'], ['a']];
        sheet.tables.add('A1:A2', true).name = 'ContractTable';
        await context.sync();
        context.workbook.names.add('contracttable', '=3');
        await checkFails(['ItemAlreadyExists', 'InvalidArgument'], () => context.sync());
      },
    },
    refusesName('a name with a space is refused', 'Contract limit'),
    refusesName('a name that begins with a digit is refused', '1Contract'),
    refusesName('R and C are refused', 'R'),
    refusesName('a name of 256 characters is refused', 'C'.repeat(256)),
  ],
};
