import { checkEqual, checkFails } from '../check';
import type { Behaviour, ContractCase, ContractScene } from '../ContractCase';

const sheetPage = '"Manage Excel worksheets with the JavaScript API", Filter data';
const tablePage = '"Create, read, and manage tables with the Excel JavaScript API"';
const autoFilter = '"Excel.AutoFilter class"';
const criteria = '"Excel.FilterCriteria interface"';
const observed = 'not documented: judged from office-js issue 224, where blocks over filtered rows go astray';

const rows = [
  ['Key', 'Days'],
  ['a', 1],
  ['b', 2],
  ['c', 3],
  ['', 4],
];

/** Key and Days over four rows in A1:B5, as a table. */
async function addTable({ context, sheet }: ContractScene): Promise<Excel.Table> {
  sheet.getRange('A1:B5').values = rows;
  const table = sheet.tables.add('A1:B5', true);
  await context.sync();
  return table;
}

/** Which of the rows 2 to 5 show. */
async function shownRows({ context, sheet }: ContractScene): Promise<number[]> {
  const cells = [2, 3, 4, 5].map((row) => ({ row, range: sheet.getRange(`A${row}`) }));
  for (const { range } of cells) range.load('rowHidden');
  await context.sync();
  return cells.filter(({ range }) => !range.rowHidden).map(({ row }) => row);
}

/** What the rows show when column `index` of the table is filtered. */
function shows(
  name: string,
  documentation: string,
  index: number,
  given: Excel.FilterCriteria,
  expected: number[],
): ContractCase {
  return {
    name,
    documentation,
    async run(scene) {
      const table = await addTable(scene);
      table.columns.getItemAt(index).filter.apply(given);
      checkEqual(await shownRows(scene), expected, 'rows shown');
    },
  };
}

export const filters: Behaviour = {
  behaviour: 'filters',
  cases: [
    shows(
      'values are matched by what cells show',
      `${tablePage}, Apply filters to a table`,
      0,
      { filterOn: 'Values', values: ['a', 'C'] },
      [2, 4],
    ),
    shows(
      'numbers are given as text',
      '"Excel.Filter class", applyValuesFilter',
      1,
      { filterOn: 'Values', values: ['2'] },
      [3],
    ),
    shows('a comparison', criteria, 1, { filterOn: 'Custom', criterion1: '>=3' }, [4, 5]),
    shows(
      'two comparisons joined by And',
      criteria,
      1,
      { filterOn: 'Custom', criterion1: '>1', criterion2: '<4', operator: 'And' },
      [3, 4],
    ),
    shows(
      'two comparisons joined by Or',
      criteria,
      1,
      { filterOn: 'Custom', criterion1: '=1', criterion2: '=4', operator: 'Or' },
      [2, 5],
    ),
    shows(
      '"=" shows blank cells, "<>" the others',
      'Support article "Filter data in a range or table"',
      0,
      { filterOn: 'Custom', criterion1: '<>' },
      [2, 3, 4],
    ),
    shows('the top items', criteria, 1, { filterOn: 'TopItems', criterion1: '2' }, [4, 5]),
    shows('the top percent', sheetPage, 1, { filterOn: 'TopPercent', criterion1: '25' }, [5]),
    shows(
      'below average',
      `${tablePage}, Apply filters to a table`,
      1,
      { filterOn: 'Dynamic', dynamicCriteria: 'BelowAverage' },
      [2, 3],
    ),
    {
      name: 'filters of two columns count together, clearFilters takes all off',
      documentation: `${tablePage}, Apply filters to a table and Clear table filters`,
      async run(scene) {
        const table = await addTable(scene);
        table.columns.getItem('Key').filter.applyValuesFilter(['a', 'c']);
        table.columns.getItem('Days').filter.applyCustomFilter('>1');
        const both = await shownRows(scene);
        table.clearFilters();
        checkEqual([both, await shownRows(scene)], [[4], [2, 3, 4, 5]]);
      },
    },
    {
      name: 'clearing one column leaves the other',
      documentation: '"Excel.Filter class", clear',
      async run(scene) {
        const table = await addTable(scene);
        table.columns.getItem('Key').filter.applyValuesFilter(['a', 'c']);
        table.columns.getItem('Days').filter.applyCustomFilter('>1');
        table.columns.getItem('Key').filter.clear();
        checkEqual(await shownRows(scene), [3, 4, 5]);
      },
    },
    {
      name: 'isDataFiltered says whether there are criteria, enabled whether there are buttons',
      documentation: `${autoFilter}, isDataFiltered and enabled`,
      async run(scene) {
        const table = await addTable(scene);
        const seen: boolean[][] = [];
        for (const change of [
          () => undefined,
          () => table.columns.getItem('Key').filter.applyValuesFilter(['a']),
          () => table.clearFilters(),
        ]) {
          change();
          table.autoFilter.load('isDataFiltered,enabled');
          await scene.context.sync();
          seen.push([table.autoFilter.enabled, table.autoFilter.isDataFiltered]);
        }
        checkEqual(seen, [
          [true, false],
          [true, true],
          [true, false],
        ]);
      },
    },
    {
      name: 'a filter that lets everything pass is a filter all the same',
      documentation: `${autoFilter}, isDataFiltered: has filter criteria`,
      async run(scene) {
        const table = await addTable(scene);
        table.columns.getItem('Days').filter.applyCustomFilter('>0');
        table.autoFilter.load('isDataFiltered');
        await scene.context.sync();
        checkEqual(table.autoFilter.isDataFiltered, true);
      },
    },
    {
      name: 'a filter does not follow what is written; reapply looks again',
      documentation: sheetPage,
      async run(scene) {
        const table = await addTable(scene);
        table.columns.getItem('Days').filter.applyCustomFilter('>2');
        await scene.context.sync();
        scene.sheet.getRange('B4').values = [[0]];
        const before = await shownRows(scene);
        table.reapplyFilters();
        checkEqual([before, await shownRows(scene)], [[4, 5], [5]]);
      },
    },
    {
      name: 'values of the body hold hidden rows, those of the visible view do not',
      documentation: `${tablePage}, Get visible cells from a filtered table`,
      async run(scene) {
        const table = await addTable(scene);
        table.columns.getItem('Days').filter.applyCustomFilter('>2');
        const body = table.getDataBodyRange();
        const view = body.getVisibleView();
        body.load('values');
        view.load('values,rowCount');
        await scene.context.sync();
        checkEqual([body.values.length, view.rowCount], [4, 2]);
        checkEqual(view.values, [
          ['c', 3],
          ['', 4],
        ]);
      },
    },
    {
      name: 'a hidden row written by itself is written',
      documentation: observed,
      async run(scene) {
        const table = await addTable(scene);
        table.columns.getItem('Days').filter.applyCustomFilter('>2');
        await scene.context.sync();
        const hidden = scene.sheet.getRange('A2:B2');
        hidden.values = [['z', 9]];
        hidden.load('values,rowHidden');
        await scene.context.sync();
        checkEqual([hidden.values, hidden.rowHidden], [[['z', 9]], true]);
      },
    },
    {
      name: 'a row written below a filtered table is taken in and shows',
      documentation: 'not documented: judged from a filter not looking again by itself',
      async run(scene) {
        const table = await addTable(scene);
        table.columns.getItem('Days').filter.applyCustomFilter('>2');
        await scene.context.sync();
        scene.sheet.getRange('A6:B6').values = [['e', 1]];
        await scene.context.sync();
        const body = table.getDataBodyRange();
        body.load('rowCount');
        const added = scene.sheet.getRange('A6');
        added.load('rowHidden');
        await scene.context.sync();
        checkEqual([body.rowCount, added.rowHidden], [5, false]);
      },
    },
    {
      name: 'a filter of the sheet: its range, its rows, and all of them when it is removed',
      documentation: sheetPage,
      async run(scene) {
        const { context, sheet } = scene;
        sheet.getRange('A1:B5').values = rows;
        sheet.autoFilter.apply(sheet.getRange('A1:B5'), 1, { filterOn: 'Custom', criterion1: '>2' });
        const range = sheet.autoFilter.getRangeOrNullObject();
        range.load('rowIndex,rowCount,columnCount');
        const filtered = await shownRows(scene);
        sheet.autoFilter.remove();
        const gone = sheet.autoFilter.getRangeOrNullObject();
        gone.load('address');
        sheet.autoFilter.load('enabled');
        const all = await shownRows(scene);
        await context.sync();
        checkEqual([range.rowIndex, range.rowCount, range.columnCount], [0, 5, 2]);
        checkEqual(
          [filtered, all],
          [
            [4, 5],
            [2, 3, 4, 5],
          ],
        );
        checkEqual([gone.isNullObject, sheet.autoFilter.enabled], [true, false]);
      },
    },
    {
      name: 'clearColumnCriteria of a column that is not there is refused',
      documentation: `${autoFilter}, clearColumnCriteria`,
      async run(scene) {
        scene.sheet.getRange('A1:B5').values = rows;
        scene.sheet.autoFilter.apply(scene.sheet.getRange('A1:B5'));
        await scene.context.sync();
        scene.sheet.autoFilter.clearColumnCriteria(2);
        await checkFails(['InvalidArgument'], () => scene.context.sync());
      },
    },
    {
      name: 'the rules of a column are read back',
      documentation: '"Excel.Filter class", criteria',
      async run(scene) {
        const table = await addTable(scene);
        const { filter } = table.columns.getItem('Key');
        filter.applyValuesFilter(['a', 'b']);
        filter.load('criteria');
        await scene.context.sync();
        checkEqual([filter.criteria.filterOn, filter.criteria.values], ['Values', ['a', 'b']]);
      },
    },
  ],
};
