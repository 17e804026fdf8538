import { checkEqual, checkEventually } from '../check';
import type { Behaviour } from '../ContractCase';
import { listen } from '../listen';

export const objectEvents: Behaviour = {
  behaviour: 'events of selection, sheets and tables',
  cases: [
    {
      name: 'a selection is reported with its address and sheet',
      documentation: '"Excel.WorksheetSelectionChangedEventArgs interface"',
      async run({ context, sheet }) {
        sheet.load('id');
        sheet.activate();
        await listen(sheet.onSelectionChanged, context, async (heard, arrived) => {
          sheet.getRange('B2:C3').select();
          await context.sync();
          await arrived(1);
          const { type, address, worksheetId } = heard.at(-1) ?? {};
          checkEqual([type, address, worksheetId], ['WorksheetSelectionChanged', 'B2:C3', sheet.id]);
        });
      },
    },
    {
      name: 'the collection of sheets reports selections on every sheet',
      documentation: '"Excel.WorksheetCollection class", onSelectionChanged',
      async run({ context, sheet }) {
        const other = context.workbook.worksheets.add();
        sheet.load('id');
        other.load('id');
        await listen(context.workbook.worksheets.onSelectionChanged, context, async (heard) => {
          for (const one of [sheet, other]) {
            one.activate();
            one.getRange('C4').select();
          }
          await context.sync();
          const told = (id: string) =>
            heard.some(({ worksheetId, address }) => worksheetId === id && address === 'C4');
          await checkEventually(() => told(sheet.id) && told(other.id), 'a selection on each sheet');
        });
      },
    },
    {
      name: 'a table says whether the selection is inside it',
      documentation: '"Excel.TableSelectionChangedEventArgs interface"',
      async run({ context, sheet }) {
        const table = sheet.tables.add('B2:C4', true);
        table.load('id');
        sheet.activate();
        await listen(table.onSelectionChanged, context, async (heard, arrived) => {
          sheet.getRange('A3:C3').select();
          await context.sync();
          await arrived(1);
          const { type, isInsideTable, address, tableId } = heard[0] ?? {};
          checkEqual(
            [type, isInsideTable, address, tableId],
            ['TableSelectionChanged', true, 'B3:C3', table.id],
          );
          sheet.getRange('F9').select();
          await context.sync();
          await checkEventually(() => heard.at(-1)?.isInsideTable === false, 'the selection left the table');
        });
      },
    },
    {
      name: 'a new sheet is reported',
      documentation: '"Excel.WorksheetAddedEventArgs interface"',
      async run({ context }) {
        const { worksheets } = context.workbook;
        await listen(worksheets.onAdded, context, async (heard, arrived) => {
          const added = worksheets.add();
          added.load('id');
          await context.sync();
          await arrived(1);
          checkEqual(
            heard.map(({ type, source, worksheetId }) => [type, source, worksheetId]),
            [['WorksheetAdded', 'Local', added.id]],
          );
        });
      },
    },
    {
      name: 'a deleted sheet is reported',
      documentation: '"Excel.WorksheetDeletedEventArgs interface"',
      async run({ context }) {
        const { worksheets } = context.workbook;
        const other = worksheets.add();
        other.load('id');
        await listen(worksheets.onDeleted, context, async (heard, arrived) => {
          other.delete();
          await context.sync();
          await arrived(1);
          checkEqual(
            heard.map(({ type, source, worksheetId }) => [type, source, worksheetId]),
            [['WorksheetDeleted', 'Local', other.id]],
          );
        });
      },
    },
    {
      name: 'activating a sheet reports it and the one left',
      documentation: '"Excel.WorksheetCollection class", onActivated and onDeactivated',
      async run({ context, sheet }) {
        const { worksheets } = context.workbook;
        const before = worksheets.getActiveWorksheet();
        sheet.load('id');
        before.load('id');
        await listen(worksheets.onActivated, context, async (activated, arrived) => {
          await listen(worksheets.onDeactivated, context, async (deactivated) => {
            sheet.activate();
            await context.sync();
            await arrived(1);
            await checkEventually(() => deactivated.length > 0, 'the deactivation');
            checkEqual(
              [activated[0]?.type, activated[0]?.worksheetId],
              ['WorksheetActivated', sheet.id],
              'activated',
            );
            checkEqual(
              [deactivated[0]?.type, deactivated[0]?.worksheetId],
              ['WorksheetDeactivated', before.id],
              'deactivated',
            );
          });
        });
      },
    },
    {
      name: 'a sheet reports its own activation',
      documentation: '"Excel.Worksheet class", onActivated',
      async run({ context, sheet }) {
        await listen(sheet.onActivated, context, async (heard, arrived) => {
          sheet.activate();
          await context.sync();
          await arrived(1);
          checkEqual(heard[0]?.type, 'WorksheetActivated');
        });
      },
    },
    {
      name: 'a new table is reported',
      documentation: '"Excel.TableAddedEventArgs interface"',
      async run({ context, sheet }) {
        sheet.load('id');
        await listen(context.workbook.tables.onAdded, context, async (heard, arrived) => {
          const table = sheet.tables.add('A1:B3', true);
          table.load('id');
          await context.sync();
          await arrived(1);
          checkEqual(
            heard.map(({ type, source, tableId, worksheetId }) => [type, source, tableId, worksheetId]),
            [['TableAdded', 'Local', table.id, sheet.id]],
          );
        });
      },
    },
    {
      name: 'a deleted table is reported with its name',
      documentation: '"Excel.TableDeletedEventArgs interface"',
      async run({ context, sheet }) {
        const table = sheet.tables.add('A1:B3', true);
        table.name = 'ContractGone';
        table.load('id');
        await listen(context.workbook.tables.onDeleted, context, async (heard, arrived) => {
          table.delete();
          await context.sync();
          await arrived(1);
          checkEqual(
            heard.map(({ type, tableId, tableName }) => [type, tableId, tableName]),
            [['TableDeleted', table.id, 'ContractGone']],
          );
        });
      },
    },
    {
      name: 'a new name of a sheet is reported with the old one',
      documentation: '"Excel.WorksheetNameChangedEventArgs interface"',
      needs: '1.17',
      async run({ context, sheet }) {
        await listen(sheet.onNameChanged, context, async (heard, arrived) => {
          sheet.name = 'Contract renamed';
          await context.sync();
          await arrived(1);
          checkEqual([heard[0]?.nameBefore, heard[0]?.nameAfter], ['Contract', 'Contract renamed']);
        });
      },
    },
    {
      name: 'protection is reported',
      documentation: '"Excel.WorksheetProtectionChangedEventArgs interface"',
      needs: '1.14',
      async run({ context, sheet }) {
        await listen(sheet.onProtectionChanged, context, async (heard, arrived) => {
          sheet.protection.protect();
          await context.sync();
          await arrived(1);
          sheet.protection.unprotect();
          await context.sync();
          await arrived(2);
          checkEqual(
            heard.map(({ isProtected }) => isProtected),
            [true, false],
          );
        });
      },
    },
  ],
};
