import { checkEqual, checkThat } from '../check';
import type { Behaviour, ContractCase } from '../ContractCase';
import { listen } from '../listen';

const page = '"Work with Events using the Excel JavaScript API"';
const args = '"Excel.WorksheetChangedEventArgs interface"';

/** What a change is called and where it is said to be. */
function told(
  name: string,
  change: (sheet: Excel.Worksheet) => void,
  changeType: string,
  address: string,
  documentation = `${args}, changeType`,
): ContractCase {
  return {
    name,
    documentation,
    async run({ context, sheet }) {
      await listen(sheet.onChanged, context, async (heard, arrived) => {
        change(sheet);
        await context.sync();
        await arrived(1);
        checkEqual([heard[0]?.changeType, heard[0]?.address], [changeType, address]);
      });
    },
  };
}

export const changeEvents: Behaviour = {
  behaviour: 'events of changes',
  cases: [
    {
      name: 'a write is reported with its type, source and sheet',
      documentation: args,
      async run({ context, sheet }) {
        sheet.load('id');
        await listen(sheet.onChanged, context, async (heard, arrived) => {
          sheet.getRange('B2').values = [['延期']];
          await context.sync();
          await arrived(1);
          checkEqual(
            [heard[0]?.type, heard[0]?.source, heard[0]?.worksheetId],
            ['WorksheetChanged', 'Local', sheet.id],
          );
        });
      },
    },
    {
      name: 'an add-in’s own write is reported as such',
      documentation: `${args}, triggerSource`,
      needs: '1.14',
      async run({ context, sheet }) {
        await listen(sheet.onChanged, context, async (heard, arrived) => {
          sheet.getRange('B2').values = [[1]];
          await context.sync();
          await arrived(1);
          checkEqual(heard[0]?.triggerSource, 'ThisLocalAddin');
        });
      },
    },
    told('a write of one cell', (sheet) => (sheet.getRange('B2').values = [[1]]), 'RangeEdited', 'B2'),
    told(
      'a write of several cells is one event',
      (sheet) => {
        sheet.getRange('B2:C3').values = [
          [1, 2],
          [3, 4],
        ];
      },
      'RangeEdited',
      'B2:C3',
    ),
    {
      name: 'emptied cells are reported',
      documentation: page,
      async run({ context, sheet }) {
        sheet.getRange('B2:B3').values = [[1], [2]];
        await context.sync();
        await listen(sheet.onChanged, context, async (heard, arrived) => {
          sheet.getRange('B2:B3').clear('Contents');
          await context.sync();
          await arrived(1);
          checkEqual([heard[0]?.changeType, heard[0]?.address], ['RangeEdited', 'B2:B3']);
        });
      },
    },
    told('a row put in', (sheet) => sheet.getRange('3:3').insert('Down'), 'RowInserted', '3:3'),
    told('rows deleted', (sheet) => sheet.getRange('3:4').delete('Up'), 'RowDeleted', '3:4'),
    told('a column put in', (sheet) => sheet.getRange('C:C').insert('Right'), 'ColumnInserted', 'C:C'),
    told('a column deleted', (sheet) => sheet.getRange('C:C').delete('Left'), 'ColumnDeleted', 'C:C'),
    told('cells put in', (sheet) => sheet.getRange('B2:B3').insert('Down'), 'CellInserted', 'B2:B3'),
    told('cells deleted', (sheet) => sheet.getRange('B2:B3').delete('Up'), 'CellDeleted', 'B2:B3'),
    {
      name: 'which way cells went is reported',
      documentation: `${args}, changeDirectionState`,
      needs: '1.14',
      async run({ context, sheet }) {
        await listen(sheet.onChanged, context, async (heard, arrived) => {
          sheet.getRange('3:3').insert('Down');
          sheet.getRange('B2').delete('Left');
          await context.sync();
          await arrived(2);
          checkEqual(
            [
              heard[0]?.changeDirectionState.insertShiftDirection,
              heard[1]?.changeDirectionState.deleteShiftDirection,
            ],
            ['Down', 'Left'],
          );
        });
      },
    },
    {
      name: 'the values before and after are reported for a single cell',
      documentation: '"Excel.ChangedEventDetail interface"',
      async run({ context, sheet }) {
        sheet.getRange('B2').values = [['before']];
        await context.sync();
        await listen(sheet.onChanged, context, async (heard, arrived) => {
          sheet.getRange('B2').values = [[5]];
          await context.sync();
          await arrived(1);
          const { valueBefore, valueAfter, valueTypeBefore, valueTypeAfter } = heard[0]?.details ?? {};
          checkEqual(
            [valueBefore, valueAfter, valueTypeBefore, valueTypeAfter],
            ['before', 5, 'String', 'Double'],
          );
        });
      },
    },
    {
      name: 'they are not reported for several cells',
      documentation: `${args}, details`,
      async run({ context, sheet }) {
        await listen(sheet.onChanged, context, async (heard, arrived) => {
          sheet.getRange('B2:B3').values = [[1], [2]];
          await context.sync();
          await arrived(1);
          checkThat(!heard[0]?.details, 'no details');
        });
      },
    },
    {
      name: 'an event gives its cells as a range',
      documentation: `${args}, getRange`,
      async run({ context, sheet }) {
        await listen(sheet.onChanged, context, async (heard, arrived) => {
          sheet.getRange('B2:B3').values = [[1], [2]];
          await context.sync();
          await arrived(1);
          await Excel.run(async (other) => {
            const range = heard[0]?.getRange(other);
            range?.load('values,rowIndex');
            await other.sync();
            checkEqual([range?.values, range?.rowIndex], [[[1], [2]], 1]);
          });
        });
      },
    },
    {
      name: 'a sheet reports its own cells only, the collection of all',
      documentation: `${page}, onChanged of Worksheet and WorksheetCollection`,
      async run({ context, sheet }) {
        const other = context.workbook.worksheets.add();
        sheet.load('id');
        other.load('id');
        await listen(context.workbook.worksheets.onChanged, context, async (everywhere, arrived) => {
          await listen(sheet.onChanged, context, async (here) => {
            other.getRange('A1').values = [[1]];
            sheet.getRange('A1').values = [[2]];
            await context.sync();
            await arrived(2);
            checkEqual(
              everywhere.map(({ worksheetId }) => worksheetId),
              [other.id, sheet.id],
            );
            checkEqual(
              here.map(({ worksheetId }) => worksheetId),
              [sheet.id],
            );
          });
        });
      },
    },
    {
      name: 'a table reports changes within it only',
      documentation: '"Excel.TableChangedEventArgs interface"',
      async run({ context, sheet }) {
        const table = sheet.tables.add('A1:B3', true);
        table.load('id');
        await listen(table.onChanged, context, async (heard, arrived) => {
          sheet.getRange('E5').values = [['outside']];
          sheet.getRange('B2').values = [['inside']];
          await context.sync();
          await arrived(1);
          checkEqual(
            heard.map(({ type, tableId, address, changeType }) => [type, tableId, address, changeType]),
            [['TableChanged', table.id, 'B2', 'RangeEdited']],
          );
        });
      },
    },
    {
      name: 'nothing is reported while enableEvents is false',
      documentation: `${page}, Enable and disable events`,
      async run({ context, sheet }) {
        await listen(sheet.onChanged, context, async (heard, arrived) => {
          context.runtime.enableEvents = false;
          sheet.getRange('A1').values = [['unheard']];
          await context.sync();
          context.runtime.enableEvents = true;
          await context.sync();
          sheet.getRange('A2').values = [['heard']];
          await context.sync();
          await arrived(1);
          checkEqual(
            heard.map(({ address }) => address),
            ['A2'],
          );
        });
      },
    },
    {
      name: 'enableEvents can be read and is true to begin with',
      documentation: '"Excel.Runtime class", enableEvents',
      async run({ context }) {
        context.runtime.load('enableEvents');
        await context.sync();
        checkEqual(context.runtime.enableEvents, true);
      },
    },
    {
      name: 'nothing is reported after a handler was removed',
      documentation: `${page}, Remove an event handler`,
      async run({ context, sheet }) {
        const removed: string[] = [];
        const handler = sheet.onChanged.add(({ address }) => Promise.resolve(void removed.push(address)));
        await context.sync();
        await listen(context.workbook.worksheets.onChanged, context, async (_, arrived) => {
          sheet.getRange('A1').values = [[1]];
          await context.sync();
          await arrived(1);
          handler.remove();
          await context.sync();
          sheet.getRange('A2').values = [[2]];
          await context.sync();
          await arrived(2);
          checkEqual(removed, ['A1']);
        });
      },
    },
    {
      name: 'a format is distinguished from a change of contents',
      documentation: '"Excel.Worksheet class", onFormatChanged',
      async run({ context, sheet }) {
        await listen(sheet.onFormatChanged, context, async (heard, arrived) => {
          sheet.getRange('B2:C2').format.fill.color = '#FF0000';
          await context.sync();
          await arrived(1);
          checkEqual(
            [heard[0]?.type, heard[0]?.address, heard[0]?.source],
            ['WorksheetFormatChanged', 'B2:C2', 'Local'],
          );
        });
      },
    },
  ],
};
