import { checkEqual, checkFails } from '../check';
import type { Behaviour } from '../ContractCase';

const page = '"Excel.NamedItemCollection class"';
const item = '"Excel.NamedItem class"';

export const names: Behaviour = {
  behaviour: 'names',
  cases: [
    {
      name: 'a name of a range gives its range',
      documentation: page,
      async run({ context, sheet }) {
        const name = context.workbook.names.add('ContractList', sheet.getRange('A2:A4'), 'a comment');
        name.load('name,type,formula,scope,visible,comment');
        const range = context.workbook.names.getItem('ContractList').getRange();
        range.load('rowIndex,rowCount');
        await context.sync();
        checkEqual(
          [name.name, name.type, name.formula, name.scope, name.visible, name.comment],
          ['ContractList', 'Range', '=Contract!$A$2:$A$4', 'Workbook', true, 'a comment'],
        );
        checkEqual([range.rowIndex, range.rowCount], [1, 3]);
      },
    },
    {
      name: 'a name of a constant gives its value, and cells can use it',
      documentation: page,
      async run({ context, sheet }) {
        const name = context.workbook.names.add('ContractLimit', '=3');
        name.load('type,value');
        sheet.getRange('A1').formulas = [['=ContractLimit*2']];
        const cell = sheet.getRange('A1');
        cell.load('values');
        await context.sync();
        checkEqual([name.type, name.value, cell.values], ['Double', 3, [[6]]]);
      },
    },
    {
      name: 'a text constant',
      documentation: item,
      async run({ context }) {
        const name = context.workbook.names.add('ContractText', '="2026-06"');
        name.load('type,value,formula');
        await context.sync();
        checkEqual([name.type, name.value, name.formula], ['String', '2026-06', '="2026-06"']);
      },
    },
    {
      name: 'a text of 255 characters, parted by commas, reads as it was written and as it was replaced',
      documentation: item,
      async run({ context }) {
        const [first, second] = ['张三,Ann Lee,', '李四,R&D部,'].map(
          (text) => `="${text.repeat(30).slice(0, 255)}"`,
        );
        const name = context.workbook.names.add('ContractText', first ?? '');
        name.load('formula');
        await context.sync();
        const added: unknown = name.formula;
        name.formula = second;
        name.load('formula');
        await context.sync();
        checkEqual([added, name.formula], [first, second]);
      },
    },
    {
      name: 'a name of a constant has no range',
      documentation: `${item}, getRangeOrNullObject`,
      async run({ context }) {
        const range = context.workbook.names.add('ContractLimit', '=3').getRangeOrNullObject();
        range.load('address');
        await context.sync();
        checkEqual(range.isNullObject, true);
      },
    },
    {
      name: 'its formula can be replaced',
      documentation: `${item}, formula`,
      async run({ context, sheet }) {
        const name = context.workbook.names.add('ContractLimit', '=3');
        sheet.getRange('A1').formulas = [['=ContractLimit*2']];
        await context.sync();
        name.formula = '=5';
        name.load('value');
        const cell = sheet.getRange('A1');
        cell.load('values');
        await context.sync();
        checkEqual([name.value, cell.values], [5, [[10]]]);
      },
    },
    {
      name: 'a name of a sheet belongs to it and hides that of the workbook there',
      documentation: '"Excel.Worksheet class", names',
      async run({ context, sheet }) {
        context.workbook.names.add('ContractLimit', '=3');
        const local = sheet.names.add('ContractLimit', '=7');
        local.load('scope');
        sheet.names.load('items/name');
        sheet.getRange('A1').formulas = [['=ContractLimit']];
        const other = context.workbook.worksheets.add('Contract other');
        other.getRange('A1').formulas = [['=ContractLimit']];
        const [here, there] = [sheet.getRange('A1'), other.getRange('A1')];
        here.load('values');
        there.load('values');
        await context.sync();
        checkEqual(
          [local.scope, sheet.names.items.map(({ name }) => name)],
          ['Worksheet', ['ContractLimit']],
        );
        checkEqual([here.values, there.values], [[[7]], [[3]]]);
      },
    },
    {
      name: 'names are found in upper or lower case',
      documentation: page,
      async run({ context }) {
        context.workbook.names.add('ContractLimit', '=3');
        const found = context.workbook.names.getItemOrNullObject('CONTRACTLIMIT');
        found.load('name');
        await context.sync();
        checkEqual([found.isNullObject, found.name], [false, 'ContractLimit']);
      },
    },
    {
      name: 'a name taken cannot be added again, in upper or lower case',
      documentation: '"Error handling with the application-specific JavaScript APIs", ItemAlreadyExists',
      async run({ context }) {
        context.workbook.names.add('ContractLimit', '=3');
        await context.sync();
        context.workbook.names.add('contractlimit', '=4');
        await checkFails(['ItemAlreadyExists', 'InvalidArgument'], () => context.sync());
      },
    },
    {
      name: 'a name that looks like a cell is refused',
      documentation: 'not documented: judged from the support article "Define and use names in formulas"',
      async run({ context }) {
        context.workbook.names.add('AB12', '=3');
        await checkFails(['InvalidArgument'], () => context.sync());
      },
    },
    {
      name: 'a name may be Chinese, and may be hidden',
      documentation: 'not documented: judged from the support article "Define and use names in formulas"',
      async run({ context, sheet }) {
        const name = context.workbook.names.add('状态列表', sheet.getRange('A1:A3'));
        name.visible = false;
        name.load('name,visible');
        await context.sync();
        checkEqual([name.name, name.visible], ['状态列表', false]);
      },
    },
    {
      name: 'a deleted name is gone, and its formulas show #NAME?',
      documentation: `${item}, delete`,
      async run({ context, sheet }) {
        const name = context.workbook.names.add('ContractLimit', '=3');
        sheet.getRange('A1').formulas = [['=ContractLimit']];
        await context.sync();
        name.delete();
        const gone = context.workbook.names.getItemOrNullObject('ContractLimit');
        gone.load('name');
        const cell = sheet.getRange('A1');
        cell.load('values');
        await context.sync();
        checkEqual([gone.isNullObject, cell.values], [true, [['#NAME?']]]);
      },
    },
  ],
};
