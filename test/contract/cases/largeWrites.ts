import { checkEqual, checkFails } from '../check';
import type { Behaviour, ContractCase } from '../ContractCase';

const page = '"Read or write to a large range using the Excel JavaScript API"';
const pieces =
  'not documented: judged from the library, which sends more than 1,500 cells in pieces of whole rows';

const grid = <T>(rows: number, columns: number, cell: (row: number, column: number) => T): T[][] =>
  Array.from({ length: rows }, (_row, row) =>
    Array.from({ length: columns }, (_column, column) => cell(row, column)),
  );

function written(rows: number, columns: number): ContractCase {
  return {
    name: `${rows} × ${columns} values arrive whole and in their places`,
    documentation: page,
    async run({ context, sheet }) {
      const values = grid(rows, columns, (row, column) => `r${row}c${column}`);
      const range = sheet.getRangeByIndexes(1, 1, rows, columns);
      range.values = values;
      range.load('values');
      const used = sheet.getUsedRange(true);
      used.load('rowCount,columnCount');
      await context.sync();
      checkEqual([used.rowCount, used.columnCount], [rows, columns]);
      const wrong = values.flatMap((row, index) =>
        JSON.stringify(range.values[index]) === JSON.stringify(row) ? [] : [index],
      );
      checkEqual(wrong, [], 'rows that differ');
    },
  };
}

export const largeWrites: Behaviour = {
  behaviour: 'writes of more than 1,500 cells',
  cases: [
    written(375, 4),
    written(1501, 1),
    written(400, 7),
    written(2, 1600),
    {
      name: 'formulas keep their own references',
      documentation: page,
      async run({ context, sheet }) {
        sheet.getRange('A1:A2000').values = grid(2000, 1, (row) => row);
        const range = sheet.getRange('B1:B2000');
        range.formulas = grid(2000, 1, (row) => `=A${row + 1}*2`);
        const samples = ['B1:B2', 'B1500:B1501', 'B2000'].map((address) => sheet.getRange(address));
        for (const sample of samples) sample.load('formulas,values');
        await context.sync();
        checkEqual(
          samples.map(({ formulas }) => formulas),
          [[['=A1*2'], ['=A2*2']], [['=A1500*2'], ['=A1501*2']], [['=A2000*2']]],
        );
        checkEqual(samples[2]?.values, [[3998]]);
      },
    },
    {
      name: 'number formats go where they belong',
      documentation: page,
      async run({ context, sheet }) {
        sheet.getRange('A1:B1000').numberFormat = grid(1000, 2, (_, column) =>
          column ? '0.00' : 'yyyy-mm-dd',
        );
        const [first, last] = [sheet.getRange('A1:B1'), sheet.getRange('A1000:B1000')];
        first.load('numberFormat');
        last.load('numberFormat');
        await context.sync();
        checkEqual(
          [first.numberFormat, last.numberFormat],
          [[['yyyy-mm-dd', '0.00']], [['yyyy-mm-dd', '0.00']]],
        );
      },
    },
    {
      name: 'null leaves cells alone and "" empties them, in every piece',
      documentation: '"Blank and null values in Excel add-ins"',
      async run({ context, sheet }) {
        const range = sheet.getRange('A1:B1000');
        range.values = grid(1000, 2, () => 'old');
        range.values = grid(1000, 2, (row, column) => (column ? null : row % 2 ? '' : 'new'));
        const samples = ['A1:B2', 'A999:B1000'].map((address) => sheet.getRange(address));
        for (const sample of samples) sample.load('values');
        await context.sync();
        const expected = [
          ['new', 'old'],
          ['', 'old'],
        ];
        checkEqual(
          samples.map(({ values }) => values),
          [expected, expected],
        );
      },
    },
    {
      name: 'a shape that does not fit is refused and nothing is written',
      documentation: '"Set and get range values, text, or formulas using the Excel JavaScript API"',
      async run({ context, sheet }) {
        const used = () => {
          const range = sheet.getUsedRangeOrNullObject(true);
          range.load('address');
          return range;
        };
        sheet.getRange('A1:B1000').values = grid(999, 2, () => 'x');
        await checkFails(['InvalidArgument'], () => context.sync());
        const afterwards = used();
        await context.sync();
        checkEqual(afterwards.isNullObject, true);
      },
    },
    {
      name: 'pieces before a refused one stay written',
      documentation: pieces,
      async run({ context, sheet }) {
        sheet.getRange('A1:A3200').formulas = grid(3200, 1, (row) => (row === 3000 ? '=SUM(' : row));
        await checkFails(['InvalidArgument', 'GeneralException'], () => context.sync());
        const samples = ['A1500', 'A3000', 'A3200'].map((address) => sheet.getRange(address));
        for (const sample of samples) sample.load('values');
        await context.sync();
        checkEqual(
          samples.map(({ values }) => values[0]?.[0]),
          [1499, 2999, ''],
        );
      },
    },
    {
      name: 'one value for very many cells',
      documentation: '"Excel.Range class", values',
      async run({ context, sheet }) {
        Object.assign(sheet.getRange('A1:J1000'), { values: 'same' });
        const [last, used] = [sheet.getRange('J1000'), sheet.getUsedRange(true)];
        last.load('values');
        used.load('cellCount');
        await context.sync();
        checkEqual([last.values, used.cellCount], [[['same']], 10_000]);
      },
    },
    {
      name: 'rows written below a table belong to it, in every piece',
      documentation: '"Performance optimization using the Excel JavaScript API", Importing data into tables',
      async run({ context, sheet }) {
        sheet.getRange('A1:C2').values = [
          ['Key', 'Days', 'Note'],
          ['a', 1, 'first'],
        ];
        const table = sheet.tables.add('A1:C2', true);
        table.getDataBodyRange().getRowsBelow(1200).values = grid(
          1200,
          3,
          (row, column) => `r${row}c${column}`,
        );
        const body = table.getDataBodyRange();
        body.load('rowCount');
        const last = body.getLastRow();
        last.load('values,rowIndex');
        await context.sync();
        checkEqual([body.rowCount, last.rowIndex], [1201, 1201]);
        checkEqual(last.values, [['r1199c0', 'r1199c1', 'r1199c2']]);
      },
    },
    {
      name: 'what is read in the same batch is what was written',
      documentation: '"Application-specific API model", Proxy objects',
      async run({ context, sheet }) {
        sheet.getRange('A1:A2000').values = grid(2000, 1, (row) => row + 1);
        sheet.getRange('B1').formulas = [['=SUM(A1:A2000)']];
        const sum = sheet.getRange('B1');
        sum.load('values');
        await context.sync();
        checkEqual(sum.values, [[2_001_000]]);
      },
    },
  ],
};
