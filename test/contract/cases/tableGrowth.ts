import { checkEqual, checkThat } from '../check';
import type { Behaviour, ContractCase, ContractScene } from '../ContractCase';

const page = '"Coauthoring in Excel add-ins"';
const observed = 'not documented: judged from office-js issue 2097 and 3013';

/** Header B2:C2 over two body rows, with room around it. */
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

/** What is written around a table, and how many body rows it has afterwards. */
function grows(
  name: string,
  documentation: string,
  rowCount: number,
  write: (table: Excel.Table, scene: ContractScene) => void,
): ContractCase {
  return {
    name,
    documentation,
    async run(scene) {
      const table = await addTable(scene);
      write(table, scene);
      await scene.context.sync();
      const body = table.getDataBodyRange();
      body.load('rowCount');
      await scene.context.sync();
      checkEqual(body.rowCount, rowCount, 'body rows');
    },
  };
}

export const tableGrowth: Behaviour = {
  behaviour: 'table growth',
  cases: [
    grows('a row written right below is taken in', page, 3, (table) => {
      table.getDataBodyRange().getRowsBelow(1).values = [['c', 3]];
    }),
    grows('several rows written at once are taken in', page, 5, (table) => {
      table.getDataBodyRange().getRowsBelow(3).values = [
        ['c', 3],
        ['d', 4],
        ['e', 5],
      ];
    }),
    grows('rows written one after the other in one batch are taken in', page, 4, (_table, { sheet }) => {
      sheet.getRange('B5:C5').values = [['c', 3]];
      sheet.getRange('B6:C6').values = [['d', 4]];
    }),
    grows('a row whose first cell is blank is not taken in', observed, 2, (table) => {
      table.getDataBodyRange().getRowsBelow(1).values = [['', 3]];
    }),
    grows('empty rows at the end are not taken in', observed, 3, (table) => {
      table.getDataBodyRange().getRowsBelow(2).values = [
        ['c', 3],
        ['', ''],
      ];
    }),
    grows('a blank row right below is not bridged', page, 2, (_table, { sheet }) => {
      sheet.getRange('B6:C6').values = [['c', 3]];
    }),
    grows('a validation rule on the cells below stops it', page, 2, (table) => {
      const below = table.getDataBodyRange().getRowsBelow(1);
      below.dataValidation.rule = { wholeNumber: { formula1: 0, operator: 'GreaterThan' } };
      below.values = [['c', 3]];
    }),
    grows('a validation rule on whole columns does not stop it', page, 3, (table, { sheet }) => {
      sheet.getRange('B:C').dataValidation.rule = { custom: { formula: '=TRUE' } };
      table.getDataBodyRange().getRowsBelow(1).values = [['c', 3]];
    }),
    grows(
      'a totals row stops it',
      'not documented: judged from Excel, which has no last body row to extend',
      2,
      (table, { sheet }) => {
        table.showTotals = true;
        sheet.getRange('B6:C6').values = [['c', 3]];
      },
    ),
    {
      name: 'the new row takes over a calculated column',
      documentation:
        'not documented: judged from the support article "Use calculated columns in an Excel table"',
      async run(scene) {
        const { context, sheet } = scene;
        sheet.getRange('B2:D2').values = [['Key', 'Days', 'Twice']];
        sheet.getRange('B3:C4').values = [
          ['a', 1],
          ['b', 2],
        ];
        const table = sheet.tables.add('B2:D4', true);
        table.columns.getItem('Twice').getDataBodyRange().formulas = [['=[@Days]*2'], ['=[@Days]*2']];
        await context.sync();
        sheet.getRange('B5:C5').values = [['c', 3]];
        await context.sync();
        const cell = sheet.getRange('D5');
        cell.load('values');
        await context.sync();
        checkEqual(cell.values, [[6]]);
      },
    },
    {
      name: 'null in the new row lets the calculated column fill',
      documentation: 'not documented: judged from null leaving a cell and the table filling it',
      async run({ context, sheet }) {
        sheet.getRange('B2:D2').values = [['Key', 'Days', 'Twice']];
        sheet.getRange('B3:C3').values = [['a', 1]];
        const table = sheet.tables.add('B2:D3', true);
        table.columns.getItem('Twice').getDataBodyRange().formulas = [['=[@Days]*2']];
        await context.sync();
        table.getDataBodyRange().getRowsBelow(1).values = [['c', 3, null]];
        await context.sync();
        const cell = sheet.getRange('D4');
        cell.load('values');
        await context.sync();
        checkEqual(cell.values, [[6]]);
      },
    },
    {
      name: 'rules and conditional formats on the whole body go along',
      documentation: 'not documented: judged from Excel extending formats and rules of a table with its rows',
      async run(scene) {
        const { context, sheet } = scene;
        const table = await addTable(scene);
        const body = table.getDataBodyRange();
        sheet.getRange('C3:C4').dataValidation.rule = {
          wholeNumber: { formula1: 0, operator: 'GreaterThanOrEqualTo' },
        };
        const format = body.conditionalFormats.add('Custom');
        format.custom.rule.formula = '=$C3>1';
        await context.sync();
        body.getRowsBelow(1).values = [['c', 3]];
        await context.sync();
        const rule = sheet.getRange('C5').dataValidation;
        rule.load('type');
        const count = sheet.getRange('B5').conditionalFormats.getCount();
        await context.sync();
        checkEqual([rule.type, count.value], ['WholeNumber', 1]);
      },
    },
    {
      name: 'a table of a header alone has one blank row',
      documentation: 'not documented: judged from Excel, where a table cannot be without a body row',
      async run({ context, sheet }) {
        sheet.getRange('B2:C2').values = [['Key', 'Days']];
        const body = sheet.tables.add('B2:C2', true).getDataBodyRange();
        body.load('rowCount,values');
        await context.sync();
        checkEqual([body.rowCount, body.values], [1, [['', '']]]);
      },
    },
    {
      name: 'rows.add puts rows before the totals row',
      documentation: '"Work with tables using the Excel JavaScript API", Add a row to a table',
      async run(scene) {
        const table = await addTable(scene);
        table.showTotals = true;
        table.rows.add(undefined, [['c', 3]]);
        const body = table.getDataBodyRange();
        body.load('values');
        await scene.context.sync();
        checkEqual(body.values, [
          ['a', 1],
          ['b', 2],
          ['c', 3],
        ]);
      },
    },
    {
      name: 'rows.add moves what is below the table',
      documentation: '"Excel.TableRowCollection class", add',
      async run(scene) {
        const table = await addTable(scene);
        scene.sheet.getRange('B6').values = [['note']];
        table.rows.add(undefined, [
          ['c', 3],
          ['d', 4],
        ]);
        const used = scene.sheet.getUsedRange(true);
        const body = table.getDataBodyRange();
        used.load('values');
        body.load('rowCount');
        await scene.context.sync();
        checkEqual(body.rowCount, 4);
        checkThat(
          used.values.some((row: unknown[]) => row[0] === 'note'),
          'the note below the table is still there',
        );
      },
    },
    {
      name: 'rows.add needs one value a column',
      documentation: '"Excel.TableRowCollection class", add',
      async run(scene) {
        const table = await addTable(scene);
        table.rows.add(undefined, [['c', 3, 'too many']]);
        let failed = false;
        await scene.context.sync().catch(() => (failed = true));
        checkThat(failed, 'a row of three values is refused by a table of two columns');
      },
    },
    {
      name: 'resize takes rows in',
      documentation: '"Excel.Table class", resize',
      async run(scene) {
        const table = await addTable(scene);
        table.resize('B2:C8');
        const body = table.getDataBodyRange();
        body.load('rowCount');
        await scene.context.sync();
        checkEqual(body.rowCount, 6);
      },
    },
  ],
};
