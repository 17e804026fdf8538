import { checkEqual, checkFails } from '../check';
import type { Behaviour, ContractCase, ContractScene } from '../ContractCase';

const page = '"Create, read, and manage tables with the Excel JavaScript API", Resize a table';
const method = '"Excel.Table class", resize';

/** Header Key, Days and two rows in B2:C4, text beside and below it. */
async function addTable({ context, sheet }: ContractScene): Promise<Excel.Table> {
  sheet.getRange('B2:C4').values = [
    ['Key', 'Days'],
    ['a', 1],
    ['b', 2],
  ];
  const table = sheet.tables.add('B2:C4', true);
  await context.sync();
  return table;
}

interface Resized {
  values: unknown[][];
  rowIndex: number;
  columnIndex: number;
}

async function rangeOf(table: Excel.Table, { context }: ContractScene): Promise<Resized> {
  const range = table.getRange();
  range.load('values,rowIndex,columnIndex');
  await context.sync();
  return range;
}

function refuses(name: string, documentation: string, address: string): ContractCase {
  return {
    name,
    documentation,
    async run(scene) {
      const table = await addTable(scene);
      table.resize(address);
      await checkFails(['InvalidArgument', 'InvalidOperation'], () => scene.context.sync());
      checkEqual((await rangeOf(table, scene)).values.length, 3, 'rows, as before');
    },
  };
}

export const tableResize: Behaviour = {
  behaviour: 'table resize',
  cases: [
    {
      name: 'more rows: they are blank and the data stay',
      documentation: page,
      async run(scene) {
        const table = await addTable(scene);
        table.resize('B2:C6');
        checkEqual((await rangeOf(table, scene)).values, [
          ['Key', 'Days'],
          ['a', 1],
          ['b', 2],
          ['', ''],
          ['', ''],
        ]);
      },
    },
    {
      name: 'the range may be a Range',
      documentation: method,
      async run(scene) {
        const table = await addTable(scene);
        table.resize(table.getRange().getResizedRange(2, 0));
        checkEqual((await rangeOf(table, scene)).values.length, 5);
      },
    },
    {
      name: 'fewer rows: what is left out keeps its values',
      documentation: `${page}: without changing cell values`,
      async run(scene) {
        const table = await addTable(scene);
        table.resize('B2:C3');
        const outside = scene.sheet.getRange('B4:C4');
        outside.load('values');
        checkEqual((await rangeOf(table, scene)).values.length, 2);
        checkEqual(outside.values, [['b', 2]]);
      },
    },
    {
      name: 'rows below that hold values are taken in as they are',
      documentation: `${page}: without changing cell values`,
      async run(scene) {
        const table = await addTable(scene);
        scene.sheet.getRange('B6:C6').values = [['later', 9]];
        table.resize('B2:C6');
        const { values } = await rangeOf(table, scene);
        checkEqual(values.at(-1), ['later', 9]);
      },
    },
    {
      name: 'more columns get names',
      documentation: 'not documented: judged from Excel, where every column has a name of its own',
      async run(scene) {
        const table = await addTable(scene);
        scene.sheet.getRange('E2').values = [['Note']];
        table.resize('B2:E4');
        table.columns.load('items/name');
        await scene.context.sync();
        const names = table.columns.items.map(({ name }) => name);
        checkEqual([names.length, names[3], names[2] !== ''], [4, 'Note', true]);
      },
    },
    {
      name: 'fewer columns: the others keep their ids',
      documentation: '"Excel.TableColumn class", id',
      async run(scene) {
        const table = await addTable(scene);
        const column = table.columns.getItem('Key');
        column.load('id');
        await scene.context.sync();
        const { id } = column;
        table.resize('B2:B4');
        table.columns.load('items/name,items/id');
        await scene.context.sync();
        checkEqual(
          table.columns.items.map((one) => [one.name, one.id]),
          [['Key', id]],
        );
      },
    },
    {
      name: 'a column to the left, where the old range is overlapped',
      documentation: page,
      async run(scene) {
        const table = await addTable(scene);
        scene.sheet.getRange('A2:A4').values = [['No.'], [1], [2]];
        table.resize('A2:C4');
        table.columns.load('items/name');
        const { columnIndex, values } = await rangeOf(table, scene);
        checkEqual(
          [columnIndex, values[1], table.columns.items.map(({ name }) => name)],
          [0, [1, 'a', 1], ['No.', 'Key', 'Days']],
        );
      },
    },
    refuses('another header row is refused', page, 'B3:C6'),
    refuses('a range beside the table is refused', page, 'E2:F4'),
    refuses(
      'a header without a row below it is refused',
      'not documented: judged from Excel, where a table cannot be without a body row',
      'B2:C2',
    ),
    {
      name: 'a range that meets another table is refused',
      documentation:
        '"Error handling with the application-specific JavaScript APIs", MergedRangeConflict: a table cannot overlap another',
      async run(scene) {
        const { context, sheet } = scene;
        const table = await addTable(scene);
        sheet.getRange('B8:C9').values = [
          ['Key', 'Days'],
          ['x', 1],
        ];
        sheet.tables.add('B8:C9', true);
        await context.sync();
        table.resize('B2:C8');
        await checkFails(['InvalidArgument', 'InvalidOperation', 'MergedRangeConflict'], () =>
          context.sync(),
        );
      },
    },
    {
      name: 'a calculated column fills the rows taken in',
      documentation: 'Support article "Use calculated columns in an Excel table"',
      async run(scene) {
        const { context, sheet } = scene;
        const table = await addTable(scene);
        table.columns.add(undefined, [['Twice'], ['=[@Days]*2'], ['=[@Days]*2']]);
        await context.sync();
        sheet.getRange('B6:C6').values = [['d', 4]];
        table.resize('B2:D6');
        const cell = sheet.getRange('D6');
        cell.load('values');
        await context.sync();
        checkEqual(cell.values, [[8]]);
      },
    },
    {
      name: 'structured references see the new rows',
      documentation: 'Support article "Using structured references with Excel tables"',
      async run(scene) {
        const { context, sheet } = scene;
        const table = await addTable(scene);
        table.name = 'ContractResize';
        sheet.getRange('C6').values = [[9]];
        const cell = sheet.getRange('G1');
        cell.formulas = [['=SUM(ContractResize[Days])']];
        await context.sync();
        table.resize('B2:C6');
        cell.load('values');
        await context.sync();
        checkEqual(cell.values, [[12]]);
      },
    },
  ],
};
