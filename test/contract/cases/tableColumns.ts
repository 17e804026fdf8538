import { checkEqual, checkFails, checkThat } from '../check';
import type { Behaviour, ContractScene } from '../ContractCase';

const page = '"Create, read, and manage tables with the Excel JavaScript API"';
const columns = '"Excel.TableColumnCollection class"';
const column = '"Excel.TableColumn class"';
const headers =
  'not documented: judged from Excel, where every column has a name of its own and its header cell shows it';

/** Header Key, Days, Who and two rows in B2:D4. */
async function addTable({ context, sheet }: ContractScene): Promise<Excel.Table> {
  sheet.getRange('B2:D4').values = [
    ['Key', 'Days', 'Who'],
    ['a', 1, 'Li'],
    ['b', 2, 'Wu'],
  ];
  const table = sheet.tables.add('B2:D4', true);
  await context.sync();
  return table;
}

async function namesOf(table: Excel.Table, { context }: ContractScene): Promise<string[]> {
  table.columns.load('items/name');
  await context.sync();
  return table.columns.items.map(({ name }) => name);
}

async function idsOf(table: Excel.Table, { context }: ContractScene): Promise<number[]> {
  table.columns.load('items/id');
  await context.sync();
  return table.columns.items.map(({ id }) => id);
}

export const tableColumns: Behaviour = {
  behaviour: 'columns of tables',
  cases: [
    {
      name: 'a column renamed has its new name in its header cell',
      documentation: `${page}, Rename a column`,
      async run(scene) {
        const table = await addTable(scene);
        table.columns.getItem('Days').name = 'Duration';
        const header = scene.sheet.getRange('C2');
        header.load('values');
        checkEqual(await namesOf(table, scene), ['Key', 'Duration', 'Who']);
        checkEqual(header.values, [['Duration']]);
      },
    },
    {
      name: 'a header cell written renames the column',
      documentation: headers,
      async run(scene) {
        const table = await addTable(scene);
        scene.sheet.getRange('C2').values = [['Duration']];
        checkEqual(await namesOf(table, scene), ['Key', 'Duration', 'Who']);
      },
    },
    {
      name: 'a number written into a header cell becomes text',
      documentation: headers,
      async run(scene) {
        const table = await addTable(scene);
        const header = scene.sheet.getRange('C2');
        header.values = [[2026]];
        header.load('values,valueTypes');
        checkEqual(await namesOf(table, scene), ['Key', '2026', 'Who']);
        checkEqual([header.values, header.valueTypes], [[['2026']], [['String']]]);
      },
    },
    {
      name: 'a header cell emptied gets a name',
      documentation: headers,
      async run(scene) {
        const table = await addTable(scene);
        const header = scene.sheet.getRange('C2');
        header.values = [['']];
        header.load('values');
        const [, name = ''] = await namesOf(table, scene);
        checkThat(/^\S+\d+$/.test(name), `a name such as Column1, not “${name}”`);
        checkEqual(header.values, [[name]]);
      },
    },
    {
      name: 'a header written twice gets a number behind it',
      documentation: headers,
      async run(scene) {
        const table = await addTable(scene);
        scene.sheet.getRange('D2').values = [['key']];
        checkEqual(await namesOf(table, scene), ['Key', 'Days', 'key2']);
      },
    },
    {
      name: 'equal and blank headers are distinguished when the table is made',
      documentation: headers,
      async run(scene) {
        const { sheet } = scene;
        sheet.getRange('B2:E3').values = [
          ['Key', '', 'Key', 'KEY'],
          ['a', 1, 'b', 'c'],
        ];
        const table = sheet.tables.add('B2:E3', true);
        const [first, blank = '', second, third] = await namesOf(table, scene);
        checkEqual([first, second, third], ['Key', 'Key2', 'KEY3']);
        checkThat(/^\S+\d+$/.test(blank), `a name such as Column1, not “${blank}”`);
      },
    },
    {
      name: 'a name that another column has is refused',
      documentation: 'not documented: judged from the error table (InvalidArgument, ItemAlreadyExists)',
      async run(scene) {
        const table = await addTable(scene);
        table.columns.getItem('Days').name = 'WHO';
        await checkFails(['InvalidArgument', 'ItemAlreadyExists'], () => scene.context.sync());
      },
    },
    {
      name: 'columns.add without a place appends, the first value is the header',
      documentation: `${page}, Add a column that contains static values`,
      async run(scene) {
        const table = await addTable(scene);
        const added = table.columns.add(undefined, [['Note'], ['x'], ['y']]);
        added.load('index,values');
        checkEqual(await namesOf(table, scene), ['Key', 'Days', 'Who', 'Note']);
        checkEqual([added.index, added.values], [3, [['Note'], ['x'], ['y']]]);
      },
    },
    {
      name: '-1 appends too, and a name given is the header',
      documentation: `${columns}, add`,
      async run(scene) {
        const table = await addTable(scene);
        table.columns.add(-1, undefined, 'Note');
        checkEqual(await namesOf(table, scene), ['Key', 'Days', 'Who', 'Note']);
      },
    },
    {
      name: 'an index puts it in, and the others move to the side',
      documentation: `${columns}, add`,
      async run(scene) {
        const table = await addTable(scene);
        table.columns.add(1, [['Note'], ['x'], ['y']]);
        const body = table.getDataBodyRange();
        body.load('values');
        checkEqual(await namesOf(table, scene), ['Key', 'Note', 'Days', 'Who']);
        checkEqual(body.values, [
          ['a', 'x', 1, 'Li'],
          ['b', 'y', 2, 'Wu'],
        ]);
      },
    },
    {
      name: 'a column of formulas is calculated row by row',
      documentation: `${page}, Add a column that contains formulas`,
      async run(scene) {
        const table = await addTable(scene);
        const added = table.columns.add(undefined, [['Twice'], ['=[@Days]*2'], ['=[@Days]*2']]);
        const body = added.getDataBodyRange();
        body.load('values');
        await scene.context.sync();
        checkEqual(body.values, [[2], [4]]);
      },
    },
    {
      name: 'what is beside the table is not overwritten by a new column',
      documentation: `${columns}, add: columns with a higher index are shifted to the side`,
      async run(scene) {
        const table = await addTable(scene);
        scene.sheet.getRange('E3').values = [['mine']];
        table.columns.add(undefined, [['Note'], ['x'], ['y']]);
        const used = scene.sheet.getUsedRange(true);
        used.load('values');
        await scene.context.sync();
        checkThat(
          used.values.some((row: unknown[]) => row.includes('mine')),
          'the text beside the table is still there',
        );
      },
    },
    {
      name: 'delete takes the column out and what is beside it moves up to it',
      documentation: `${column}, delete`,
      async run(scene) {
        const table = await addTable(scene);
        table.columns.getItem('Days').delete();
        const body = table.getDataBodyRange();
        body.load('values,columnIndex');
        checkEqual(await namesOf(table, scene), ['Key', 'Who']);
        checkEqual(
          [body.columnIndex, body.values],
          [
            1,
            [
              ['a', 'Li'],
              ['b', 'Wu'],
            ],
          ],
        );
      },
    },
    {
      name: 'an id stays with its column when it is renamed, moved and has neighbours taken out',
      documentation: `${page}: the id is a unique key that identifies the column`,
      async run(scene) {
        const table = await addTable(scene);
        const [, , who] = await idsOf(table, scene);
        table.columns.getItem('Who').name = 'Owner';
        table.columns.add(0, undefined, 'First');
        table.columns.getItem('Days').delete();
        const kept = table.columns.getItem(who ?? -1);
        kept.load('name,index');
        await scene.context.sync();
        checkEqual([kept.name, kept.index], ['Owner', 2]);
      },
    },
    {
      name: 'a new column gets an id none of the others has',
      documentation: `${column}, id`,
      async run(scene) {
        const table = await addTable(scene);
        table.columns.add(1, undefined, 'Note');
        const ids = await idsOf(table, scene);
        checkEqual([ids.length, new Set(ids).size], [4, 4]);
      },
    },
    {
      name: 'columns are found by name in upper or lower case, by id and by place',
      documentation: `${columns}, getItem and getItemAt`,
      async run(scene) {
        const table = await addTable(scene);
        const [, days] = await idsOf(table, scene);
        const found = [
          table.columns.getItem('days'),
          table.columns.getItem(days ?? -1),
          table.columns.getItemAt(1),
        ];
        for (const one of found) one.load('name');
        await scene.context.sync();
        checkEqual(
          found.map(({ name }) => name),
          ['Days', 'Days', 'Days'],
        );
      },
    },
    {
      name: 'formulas follow a renamed column',
      documentation: 'Support article "Using structured references with Excel tables"',
      async run(scene) {
        const table = await addTable(scene);
        table.name = 'ContractColumns';
        const cell = scene.sheet.getRange('G1');
        cell.formulas = [['=SUM(ContractColumns[Days])']];
        await scene.context.sync();
        table.columns.getItem('Days').name = 'Duration';
        cell.load('formulas,values');
        await scene.context.sync();
        checkEqual([cell.formulas, cell.values], [[['=SUM(ContractColumns[Duration])']], [[3]]]);
      },
    },
    {
      name: 'text written beside the header becomes a column',
      documentation: 'Support article "Resize a table by adding or removing rows and columns"',
      async run(scene) {
        const table = await addTable(scene);
        scene.sheet.getRange('E2').values = [['Note']];
        checkEqual(await namesOf(table, scene), ['Key', 'Days', 'Who', 'Note']);
      },
    },
    {
      name: 'the last column cannot be deleted',
      documentation: 'not documented: judged from Excel, where a table has at least one column',
      async run(scene) {
        const { context, sheet } = scene;
        sheet.getRange('B2:B3').values = [['Key'], ['a']];
        const table = sheet.tables.add('B2:B3', true);
        await context.sync();
        table.columns.getItemAt(0).delete();
        const code = await context.sync().then(
          () => 'no error',
          (error: { code: string }) => error.code,
        );
        const left = sheet.tables.getCount();
        await context.sync();
        checkThat(code !== 'no error' || left.value === 0, 'refused, or the table went with it');
      },
    },
  ],
};
