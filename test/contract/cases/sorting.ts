import { checkEqual, checkEventually, checkThat } from '../check';
import type { Behaviour, ContractCase, ContractScene } from '../ContractCase';

const range = '"Excel.RangeSort class", apply';
const table = '"Excel.TableSort class"';
const rules = 'Support article "Sort data in a range or table"';

/** One column before and after sorting it. */
function sorts(
  name: string,
  documentation: string,
  before: unknown[],
  after: unknown[],
  { ascending = true, matchCase = false } = {},
): ContractCase {
  return {
    name,
    documentation,
    async run({ context, sheet }) {
      const cells = sheet.getRange('A1').getResizedRange(before.length - 1, 0);
      cells.values = before.map((value) => [value]);
      cells.sort.apply([{ key: 0, ascending }], matchCase);
      cells.load('values');
      await context.sync();
      checkEqual(
        cells.values.map(([value]: unknown[]) => value),
        after,
      );
    },
  };
}

/** Header Key, Days and three rows in A1:B4. */
async function addTable({ context, sheet }: ContractScene): Promise<Excel.Table> {
  sheet.getRange('A1:B4').values = [
    ['Key', 'Days'],
    ['c', 1],
    ['a', 2],
    ['b', 1],
  ];
  const added = sheet.tables.add('A1:B4', true);
  await context.sync();
  return added;
}

async function bodyOf(sorted: Excel.Table, { context }: ContractScene): Promise<unknown[][]> {
  const body = sorted.getDataBodyRange();
  body.load('values');
  await context.sync();
  return body.values;
}

export const sorting: Behaviour = {
  behaviour: 'sorting',
  cases: [
    sorts('numbers from small to large', rules, [3, 1, 2], [1, 2, 3]),
    sorts('and back', `${range}, SortField.ascending`, [3, 1, 2], [3, 2, 1], { ascending: false }),
    sorts('numbers, then text, then booleans', rules, [true, 'a', 2, 'B', false], [2, 'a', 'B', false, true]),
    sorts('blank cells come last', rules, ['b', '', 'a'], ['a', 'b', '']),
    sorts('blank cells come last descending too', rules, ['b', '', 'a'], ['b', 'a', ''], {
      ascending: false,
    }),
    sorts(
      'upper and lower case are the same unless matchCase',
      range,
      ['b', 'A', 'a', 'B'],
      ['A', 'a', 'b', 'B'],
    ),
    {
      name: 'whole rows of the range move, with their formats',
      documentation: rules,
      async run({ context, sheet }) {
        const cells = sheet.getRange('A1:B2');
        cells.values = [
          ['b', 'second'],
          ['a', 'first'],
        ];
        sheet.getRange('A1').format.font.bold = true;
        cells.sort.apply([{ key: 0 }]);
        cells.load('values');
        const { font } = sheet.getRange('A2').format;
        font.load('bold');
        await context.sync();
        checkEqual(cells.values, [
          ['a', 'first'],
          ['b', 'second'],
        ]);
        checkEqual(font.bold, true);
      },
    },
    {
      name: 'the key counts from the first column of the range',
      documentation: '"Excel.SortField interface", key',
      async run({ context, sheet }) {
        const cells = sheet.getRange('C3:D4');
        cells.values = [
          ['x', 2],
          ['y', 1],
        ];
        cells.sort.apply([{ key: 1 }]);
        cells.load('values');
        await context.sync();
        checkEqual(cells.values, [
          ['y', 1],
          ['x', 2],
        ]);
      },
    },
    {
      name: 'hasHeaders leaves the first row',
      documentation: range,
      async run({ context, sheet }) {
        const cells = sheet.getRange('A1:A3');
        cells.values = [['z'], ['b'], ['a']];
        cells.sort.apply([{ key: 0 }], false, true);
        cells.load('values');
        await context.sync();
        checkEqual(cells.values, [['z'], ['a'], ['b']]);
      },
    },
    {
      name: 'columns are sorted by a row',
      documentation: range,
      async run({ context, sheet }) {
        const cells = sheet.getRange('A1:C2');
        cells.values = [
          [3, 1, 2],
          ['c', 'a', 'b'],
        ];
        cells.sort.apply([{ key: 0 }], false, false, 'Columns');
        cells.load('values');
        await context.sync();
        checkEqual(cells.values, [
          [1, 2, 3],
          ['a', 'b', 'c'],
        ]);
      },
    },
    {
      name: 'hidden rows stay where they are',
      documentation: rules,
      async run({ context, sheet }) {
        const cells = sheet.getRange('A1:A4');
        cells.values = [[4], [3], [2], [1]];
        sheet.getRange('2:2').rowHidden = true;
        await context.sync();
        cells.sort.apply([{ key: 0 }]);
        cells.load('values');
        await context.sync();
        checkEqual(cells.values, [[1], [3], [2], [4]]);
      },
    },
    {
      name: 'rows a filter hides stay where they are',
      documentation: `${rules}: filtered rows are hidden rows`,
      async run(scene) {
        const sorted = await addTable(scene);
        sorted.columns.getItem('Key').filter.applyValuesFilter(['a', 'c']);
        await scene.context.sync();
        sorted.sort.apply([{ key: 0 }]);
        checkEqual(await bodyOf(sorted, scene), [
          ['a', 2],
          ['c', 1],
          ['b', 1],
        ]);
      },
    },
    {
      name: 'relative references of a moved formula go along within its row',
      documentation: 'not documented: judged from Excel, which sorts formulas as if they were copied',
      async run({ context, sheet }) {
        sheet.getRange('A1:A2').values = [[2], [1]];
        sheet.getRange('B1:B2').formulas = [['=A1*10'], ['=A2*10']];
        const cells = sheet.getRange('A1:B2');
        cells.sort.apply([{ key: 0 }]);
        cells.load('values,formulas');
        await context.sync();
        checkEqual(cells.values, [
          [1, 10],
          [2, 20],
        ]);
        checkEqual(cells.formulas, [
          [1, '=A1*10'],
          [2, '=A2*10'],
        ]);
      },
    },
    {
      name: 'a table sorts its body by several keys, equal rows keep their order',
      documentation: `${table}, apply`,
      async run(scene) {
        const sorted = await addTable(scene);
        sorted.sort.apply([{ key: 1 }]);
        const byDays = await bodyOf(sorted, scene);
        sorted.sort.apply([{ key: 1, ascending: false }, { key: 0 }]);
        const byBoth = await bodyOf(sorted, scene);
        checkEqual(
          [byDays, byBoth].map((rows) => rows.map(([key]) => key)),
          [
            ['c', 'b', 'a'],
            ['a', 'b', 'c'],
          ],
        );
      },
    },
    {
      name: 'a table remembers how it was sorted, until that is cleared',
      documentation: `${table}, fields and clear`,
      async run(scene) {
        const sorted = await addTable(scene);
        sorted.sort.apply([{ key: 1, ascending: false }]);
        sorted.sort.load('fields,matchCase');
        await scene.context.sync();
        const [field] = sorted.sort.fields;
        checkEqual([field?.key, field?.ascending, sorted.sort.matchCase], [1, false, false]);
        const before = await bodyOf(sorted, scene);
        sorted.sort.clear();
        sorted.sort.load('fields');
        checkEqual(await bodyOf(sorted, scene), before, 'the order stays');
        checkEqual(sorted.sort.fields.length, 0, 'fields');
      },
    },
    {
      name: 'reapply sorts a changed table again',
      documentation: `${table}, reapply`,
      async run(scene) {
        const sorted = await addTable(scene);
        sorted.sort.apply([{ key: 0 }]);
        await scene.context.sync();
        scene.sheet.getRange('A2').values = [['z']];
        sorted.sort.reapply();
        const rows = await bodyOf(sorted, scene);
        checkEqual(
          rows.map(([key]) => key),
          ['b', 'c', 'z'],
        );
      },
    },
    {
      name: 'onRowSorted names the rows that were sorted',
      documentation: '"Manage Excel worksheets with the JavaScript API", Handle sorting events',
      async run({ context, sheet }) {
        const heard: string[] = [];
        sheet.getRange('A1:B3').values = [
          [3, 'x'],
          [1, 'y'],
          [2, 'z'],
        ];
        sheet.onRowSorted.add(async ({ address }) => {
          heard.push(address);
        });
        await context.sync();
        sheet.getRange('A1:B3').sort.apply([{ key: 0 }]);
        await context.sync();
        await checkEventually(() => heard.length === 1, 'the event');
        checkThat(/A1:B3|1:3/.test(heard[0] ?? ''), `the address is that of the rows, not ${heard[0]}`);
      },
    },
  ],
};
