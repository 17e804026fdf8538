import { checkEqual, checkThat, codeThrownBy } from '../check';
import type { Behaviour } from '../ContractCase';

const page = '"Application-specific API model", load()';
const collections = '"Application-specific API model", Load from a collection';
const paths = '"Application-specific API model", Scalar and navigation properties';
const results = '"Application-specific API model", ClientResult';

export const loading: Behaviour = {
  behaviour: 'loading properties',
  cases: [
    {
      name: 'a property that was not asked for cannot be read',
      documentation: page,
      async run({ context, sheet }) {
        const range = sheet.getRange('A1:B2');
        range.load('address');
        await context.sync();
        checkThat(range.address.endsWith('!A1:B2'), `address is ${range.address}`);
        checkEqual(
          codeThrownBy(() => range.values),
          'PropertyNotLoaded',
        );
      },
    },
    {
      name: 'a property that was asked for cannot be read before sync',
      documentation: page,
      async run({ context, sheet }) {
        const range = sheet.getRange('A1');
        range.load('address');
        checkEqual(
          codeThrownBy(() => range.address),
          'PropertyNotLoaded',
        );
        await context.sync();
      },
    },
    {
      name: 'several names are given with commas, with spaces too, and as an array',
      documentation: '"Excel.Range class", load',
      async run({ context, sheet }) {
        const [text, spaced, list] = [sheet.getRange('B2'), sheet.getRange('B2'), sheet.getRange('B2')];
        text.load('rowIndex,columnIndex');
        spaced.load('rowIndex, columnIndex');
        list.load(['rowIndex', 'columnIndex']);
        await context.sync();
        checkEqual(
          [text, spaced, list].map(({ rowIndex, columnIndex }) => [rowIndex, columnIndex]),
          [
            [1, 1],
            [1, 1],
            [1, 1],
          ],
        );
      },
    },
    {
      name: 'names are given as an object',
      documentation: '"Excel.Range class", load(propertyNames)',
      async run({ context, sheet }) {
        const range = sheet.getRange('B2');
        range.load({ rowIndex: true, format: { font: { bold: true } } });
        await context.sync();
        checkEqual([range.rowIndex, range.format.font.bold], [1, false]);
        checkEqual(
          codeThrownBy(() => range.columnIndex),
          'PropertyNotLoaded',
        );
      },
    },
    {
      name: 'a path loads a property of a navigation property',
      documentation: paths,
      async run({ context, sheet }) {
        const range = sheet.getRange('A1');
        range.format.font.size = 10;
        range.load('format/font/size');
        await context.sync();
        checkEqual(range.format.font.size, 10);
        checkEqual(
          codeThrownBy(() => range.format.font.color),
          'PropertyNotLoaded',
        );
      },
    },
    {
      name: 'what a collection loads each item has',
      documentation: collections,
      async run({ context, sheet }) {
        sheet.tables.add('A1:B2', true).name = 'ContractFirst';
        sheet.tables.add('D1:E2', true).name = 'ContractSecond';
        sheet.tables.load('name');
        await context.sync();
        checkEqual(
          sheet.tables.items.map(({ name }) => name),
          ['ContractFirst', 'ContractSecond'],
        );
      },
    },
    {
      name: 'items may be part of the path',
      documentation: '"Excel.TableCollection class", load',
      async run({ context, sheet }) {
        sheet.tables.add('A1:B2', true).name = 'ContractFirst';
        sheet.tables.load('items/name,items/showTotals');
        await context.sync();
        checkEqual(
          sheet.tables.items.map(({ name, showTotals }) => [name, showTotals]),
          [['ContractFirst', false]],
        );
      },
    },
    {
      name: 'items by itself brings the items, so that each can be written',
      documentation: collections,
      async run({ context, sheet }) {
        sheet.tables.add('A1:B2', true);
        sheet.tables.add('D1:E2', true);
        sheet.tables.load('items');
        await context.sync();
        sheet.tables.items.forEach((table, index) => (table.name = `Contract${index}`));
        const first = sheet.tables.getItem('Contract0');
        first.load('name');
        await context.sync();
        checkEqual([sheet.tables.items.length, first.name], [2, 'Contract0']);
      },
    },
    {
      name: 'a path leads through the items of a collection to those of another',
      documentation: paths,
      async run({ context, sheet }) {
        sheet.getRange('A1:B1').values = [['Key', 'Days']];
        sheet.tables.add('A1:B2', true).name = 'ContractTable';
        const { tables } = sheet;
        tables.load('items/name,items/columns/items/name');
        await context.sync();
        checkEqual(
          tables.items.map(({ columns }) => columns.items.map(({ name }) => name)),
          [['Key', 'Days']],
        );
      },
    },
    {
      name: '$top and $skip choose among the items',
      documentation: '"Excel.Interfaces.CollectionLoadOptions interface"',
      async run({ context, sheet }) {
        for (const address of ['A1', 'C1', 'E1', 'G1']) sheet.tables.add(address, true);
        const chosen = sheet.tables;
        chosen.load({ $skip: 1, $top: 2, id: true });
        await context.sync();
        const page = chosen.items.map(({ id }) => id);
        chosen.load('items/id');
        await context.sync();
        checkEqual(page, chosen.items.map(({ id }) => id).slice(1, 3));
      },
    },
    {
      name: 'without names all properties that are values come',
      documentation: '"Application-specific API model", Calling load without parameters',
      async run({ context, sheet }) {
        const range = sheet.getRange('B2');
        range.values = [[5]];
        range.load();
        await context.sync();
        checkEqual([range.values, range.formulas, range.text], [[[5]], [[5]], [['5']]]);
        checkEqual([range.rowIndex, range.cellCount, range.valueTypes], [1, 1, [['Double']]]);
      },
    },
    {
      name: 'what a method gives cannot be read before sync',
      documentation: results,
      async run({ context, sheet }) {
        const count = sheet.tables.getCount();
        checkEqual(
          codeThrownBy(() => count.value),
          'ValueNotLoaded',
        );
        await context.sync();
        checkEqual(count.value, 0);
      },
    },
    {
      name: 'what a method gives needs no load',
      documentation: results,
      async run({ context, sheet }) {
        sheet.tables.add('A1:B2', true);
        const count = sheet.tables.getCount();
        await context.sync();
        checkEqual(count.value, 1);
      },
    },
    {
      name: 'what was loaded stays as it was until it is loaded again',
      documentation: '"Coauthoring in Excel add-ins": cached values go stale',
      async run({ context, sheet }) {
        const range = sheet.getRange('A1');
        range.values = [['before']];
        range.load('values');
        await context.sync();
        sheet.getRange('A1').values = [['after']];
        await context.sync();
        checkEqual(range.values, [['before']]);
        range.load('values');
        await context.sync();
        checkEqual(range.values, [['after']]);
      },
    },
    {
      name: 'toJSON holds what was loaded and nothing else',
      documentation: '"Excel.Range class", toJSON',
      async run({ context, sheet }) {
        const range = sheet.getRange('B2:C2');
        range.load('rowIndex,format/fill/color');
        await context.sync();
        checkEqual(range.toJSON(), { rowIndex: 1, format: { fill: { color: '#FFFFFF' } } });
      },
    },
  ],
};
