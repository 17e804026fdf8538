import { CellMemory } from '../../../src/workbook/read/CellMemory';

type Values = (string | number)[][];

const shown = (values: Values, format = 'General') => ({
  values,
  text: values.map((cells) => cells.map(String)),
  numberFormat: values.map((cells) => cells.map(() => format)),
});

function read(memory: CellMemory, ...blocks: ReturnType<typeof shown>[]) {
  const reading = memory.startReading();
  for (const block of blocks) reading.add(block);
  return reading.finish();
}

test('a table that reads the same is the same array, also when it is read in blocks', () => {
  const memory = new CellMemory();
  const first = read(
    memory,
    shown([
      ['one', 1],
      ['two', 2],
    ]),
  );
  expect(read(memory, shown([['one', 1]]), shown([['two', 2]]))).toBe(first);
});

test('only the row that changed is another object', () => {
  const memory = new CellMemory();
  const [one, two] = read(
    memory,
    shown([
      ['one', 1],
      ['two', 2],
    ]),
  );
  const again = read(
    memory,
    shown([
      ['one', 1],
      ['two', 3],
    ]),
  );
  expect(again[0]).toBe(one);
  expect(again[1]).not.toBe(two);
  expect(again[1]?.[1]).toEqual({ value: 3, text: '3', numberFormat: 'General' });
});

test.each([
  ['text', { text: [['1.0']] }],
  ['number format', { numberFormat: [['0.0']] }],
  ['value', { values: [['1']] }],
])('a cell with another %s is another cell', (_, change) => {
  const memory = new CellMemory();
  const before = read(memory, shown([[1]]));
  const after = read(memory, { ...shown([[1]]), ...change });
  expect(after[0]).not.toBe(before[0]);
});

test('rows that somebody sorted or moved down are the same objects in their new places', () => {
  const memory = new CellMemory();
  const [one, two] = read(
    memory,
    shown([
      ['one', 1],
      ['two', 2],
    ]),
  );
  const sorted = read(
    memory,
    shown([
      ['new', 0],
      ['two', 2],
      ['one', 1],
    ]),
  );
  expect(sorted[1]).toBe(two);
  expect(sorted[2]).toBe(one);
  expect(sorted[0]?.map(({ value }) => value)).toEqual(['new', 0]);
});

test('a row that is gone makes another table', () => {
  const memory = new CellMemory();
  const before = read(memory, shown([['one'], ['two']]));
  expect(read(memory, shown([['one']]))).toEqual([before[0]]);
});

test('a table of which only the values were read shows them as they are', () => {
  const memory = new CellMemory();
  const reading = memory.startReading();
  reading.add({ values: [[45_000.5]] });
  expect(reading.finish()).toEqual([[{ value: 45_000.5, text: '45000.5', numberFormat: 'General' }]]);
});

test('rows that were added at the end are new, and those before them the same, also where one was put in between', () => {
  const memory = new CellMemory();
  const [one, two] = read(memory, shown([['one'], ['two']]));
  const added = read(memory, shown([['one'], ['two'], ['three']]));
  expect(added.slice(0, 2)).toEqual([one, two]);
  expect(added[0]).toBe(one);
  expect(added[1]).toBe(two);
  const between = read(memory, shown([['one'], ['new'], ['two'], ['three'], ['four']]));
  expect(between[0]).toBe(one);
  expect(between[2]).toBe(two);
  expect(between[3]).toBe(added[2]);
  const gone = read(memory, shown([['two'], ['three'], ['four'], ['one']]));
  expect([gone[0], gone[1], gone[3]]).toEqual([two, added[2], one]);
  expect(gone[0]).toBe(two);
});
