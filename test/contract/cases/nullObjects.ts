import { checkEqual, checkFails } from '../check';
import type { Behaviour } from '../ContractCase';

const page = '*OrNullObject methods and properties';

export const nullObjects: Behaviour = {
  behaviour: 'null objects',
  cases: [
    {
      name: 'a missing table, sheet, name and setting are null objects, not errors',
      documentation: `"${page}"`,
      async run({ context, sheet }) {
        const { workbook } = context;
        const missing = [
          workbook.tables.getItemOrNullObject('NoSuchTable'),
          sheet.tables.getItemOrNullObject('NoSuchTable'),
          workbook.worksheets.getItemOrNullObject('NoSuchSheet'),
          workbook.names.getItemOrNullObject('NoSuchName'),
          sheet.names.getItemOrNullObject('NoSuchName'),
          workbook.settings.getItemOrNullObject('NoSuchSetting'),
        ];
        for (const object of missing) object.load();
        await context.sync();
        checkEqual(
          missing.map((object) => object.isNullObject),
          missing.map(() => true),
        );
      },
    },
    {
      name: 'what hangs off a missing table is null in the same batch',
      documentation:
        'not documented: judged from the wire protocol of office.js, where a null parent makes null children',
      async run({ context }) {
        const table = context.workbook.tables.getItemOrNullObject('NoSuchTable');
        table.load('name');
        const header = table.getHeaderRowRange();
        const body = table.getDataBodyRange();
        header.load('values');
        body.load('values');
        table.columns.load('items/name');
        table.worksheet.load('name');
        await context.sync();
        checkEqual(
          [table, header, body, table.columns, table.worksheet].map((object) => object.isNullObject),
          [true, true, true, true, true],
        );
      },
    },
    {
      name: 'what hangs off a null child is null too',
      documentation:
        'not documented: judged from the wire protocol of office.js, where a null parent makes null children',
      async run({ context }) {
        const sheet = context.workbook.worksheets.getItemOrNullObject('NoSuchSheet');
        const cell = sheet.tables.getItem('NoSuchTable').getDataBodyRange().getCell(0, 0);
        cell.load('address');
        await context.sync();
        checkEqual([sheet.isNullObject, cell.isNullObject], [true, true]);
      },
    },
    {
      name: 'the rule of the cells of a column that is not there is null in the same batch',
      documentation:
        'not documented: judged from the wire protocol of office.js, where a null parent makes null children',
      async run({ context, sheet }) {
        sheet.getRange('A1:B2').values = [
          ['task', 'days'],
          ['a', 1],
        ];
        const { columns } = sheet.tables.add('A1:B2', true);
        const cells = columns.getItemOrNullObject('NoSuchColumn').getDataBodyRange();
        cells.dataValidation.load('type,rule,errorAlert,prompt,ignoreBlanks');
        const there = columns.getItemOrNullObject('days').getDataBodyRange();
        there.dataValidation.load('type');
        await context.sync();
        checkEqual(
          [cells, cells.dataValidation, there].map((object) => object.isNullObject),
          [true, true, false],
        );
        checkEqual(there.dataValidation.type, 'None');
      },
    },
    {
      name: 'a null object beside one that is there does not stop the batch',
      documentation: `"${page}"`,
      async run({ context, sheet }) {
        sheet.getRange('A1').values = [['there']];
        const none = context.workbook.worksheets.getItemOrNullObject('NoSuchSheet').getRange('A1');
        none.load('values');
        const cell = sheet.getRange('A1');
        cell.load('values');
        await context.sync();
        checkEqual([none.isNullObject, cell.isNullObject, cell.values], [true, false, [['there']]]);
      },
    },
    {
      name: 'an empty sheet has no used range',
      documentation: '"Excel.Worksheet class", getUsedRangeOrNullObject',
      async run({ context, sheet }) {
        const used = sheet.getUsedRangeOrNullObject(true);
        used.load('address');
        await context.sync();
        checkEqual(used.isNullObject, true);
      },
    },
    {
      name: 'ranges that do not meet have no intersection',
      documentation: '"Excel.Range class", getIntersectionOrNullObject',
      async run({ context, sheet }) {
        const none = sheet.getRange('A1:B2').getIntersectionOrNullObject('C3:D4');
        const shared = sheet.getRange('A1:C3').getIntersectionOrNullObject('B2:D4');
        none.load('address');
        shared.load('rowIndex,columnIndex,cellCount');
        await context.sync();
        checkEqual(none.isNullObject, true);
        checkEqual([shared.rowIndex, shared.columnIndex, shared.cellCount], [1, 1, 4]);
      },
    },
    {
      name: 'deleting a missing sheet does nothing and the batch goes on',
      documentation: `not documented: judged from Microsoft's samples, whose set-up begins like this`,
      async run({ context, sheet }) {
        context.workbook.worksheets.getItemOrNullObject('NoSuchSheet').delete();
        sheet.getRange('A1').values = [['after']];
        const cell = sheet.getRange('A1');
        cell.load('values');
        await context.sync();
        checkEqual(cell.values, [['after']]);
      },
    },
    {
      name: 'the variant without OrNullObject fails',
      documentation: '"Error handling with the application-specific JavaScript APIs", ItemNotFound',
      async run({ context }) {
        context.workbook.tables.getItem('NoSuchTable').load('name');
        await checkFails(['ItemNotFound'], () => context.sync());
      },
    },
  ],
};
