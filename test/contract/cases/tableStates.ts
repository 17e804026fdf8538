import { checkEqual, checkFails } from '../check';
import type { Behaviour } from '../ContractCase';

const judged = 'not documented: judged from what a person can switch off by hand under Table Design';

/** A table of a header and two rows. */
function addTable(sheet: Excel.Worksheet): Excel.Table {
  sheet.getRange('A1:B3').values = [
    ['名称', '数'],
    ['甲', 1],
    ['乙', 2],
  ];
  return sheet.tables.add('A1:B3', true);
}

export const tableStates: Behaviour = {
  behaviour: 'table states',
  cases: [
    {
      name: 'without filter buttons a table says that nothing is filtered',
      documentation: judged,
      async run({ context, sheet }) {
        const table = addTable(sheet);
        table.showFilterButton = false;
        await context.sync();
        table.autoFilter.load('isDataFiltered');
        await context.sync();
        checkEqual(table.autoFilter.isDataFiltered, false);
      },
    },
    {
      name: 'without a header row a table has no header range, and its columns keep their names',
      documentation: judged,
      async run({ context, sheet }) {
        const table = addTable(sheet);
        table.showHeaders = false;
        await context.sync();
        await checkFails(['ItemNotFound', 'InvalidReference', 'GeneralException'], async () => {
          table.getHeaderRowRange().load('values');
          await context.sync();
        });
        table.columns.load('items/name');
        await context.sync();
        checkEqual(
          table.columns.items.map(({ name }) => name),
          ['名称', '数'],
        );
      },
    },
    {
      name: 'with all rows deleted a table has one blank row',
      documentation: judged,
      async run({ context, sheet }) {
        const table = addTable(sheet);
        await context.sync();
        table.getDataBodyRange().delete('Up');
        await context.sync();
        const body = table.getDataBodyRange();
        body.load('values');
        await context.sync();
        checkEqual(body.values, [['', '']]);
      },
    },
    {
      name: 'a text like a date or a number stays as it is in a cell that is formatted as text',
      documentation: 'Range.numberFormat, and support article "Format numbers as text"',
      async run({ context, sheet }) {
        const cells = sheet.getRange('A1:A3');
        cells.numberFormat = [['@'], ['@'], ['@']];
        cells.values = [['3/5'], ['0012'], ['6.10']];
        cells.load('values');
        await context.sync();
        checkEqual(cells.values, [['3/5'], ['0012'], ['6.10']]);
      },
    },
    {
      name: 'an apostrophe before a text like a formula is not part of a cell that is formatted as text',
      documentation: 'not documented: judged from the same in a cell that is not',
      async run({ context, sheet }) {
        const cell = sheet.getRange('A1');
        cell.numberFormat = [['@']];
        cell.values = [["'=1+1"]];
        cell.load('values');
        await context.sync();
        checkEqual(cell.values, [['=1+1']]);
      },
    },
    {
      name: 'a name is hidden in the request that adds it',
      documentation: 'not documented: judged from office-js issues 3878 and 3949',
      async run({ context }) {
        const { names } = context.workbook;
        names.add('OpsContractHidden', '=1').visible = false;
        const added = names.getItem('OpsContractHidden');
        added.load('visible');
        await context.sync();
        added.delete();
        await context.sync();
        checkEqual(added.visible, false);
      },
    },
    {
      name: 'the format a cell has can be set again without changing it',
      documentation: 'Range.numberFormat',
      async run({ context, sheet }) {
        const cell = sheet.getRange('A1');
        cell.numberFormat = [['yyyy-mm-dd']];
        cell.values = [[46_188]];
        cell.numberFormat = [['yyyy-mm-dd']];
        cell.load('values,text');
        await context.sync();
        checkEqual([cell.values, cell.text], [[[46_188]], [['2026-06-15']]]);
      },
    },
  ],
};
