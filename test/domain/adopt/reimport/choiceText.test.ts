import type { ColumnSource } from '../../../../src/domain/adopt/grid/columnSource';
import { readChoice, writeChoice } from '../../../../src/domain/adopt/reimport/choiceText';
import type { SourceColumn } from '../../../../src/domain/adopt/tables/tableCandidate';

const columnsOf = (...headers: string[]): SourceColumn[] =>
  headers.map((label, column) => ({ column, group: '', label }));
const BEFORE = columnsOf('阶段', '事项', '从', '到', '天数', '');

const CHOICES: readonly (ColumnSource | null)[] = [
  null,
  { kind: 'column', column: 1 },
  { kind: 'spanEnd', column: 2, end: 'last' },
  { kind: 'span', first: 2, last: 3 },
  { kind: 'duration', start: 2, days: 4 },
  { kind: 'levels', columns: [0, 1] },
  { kind: 'column', column: 5 },
];

it.each(CHOICES.map((choice) => [choice]))('%j is read back as it was chosen', (choice) => {
  expect(readChoice(writeChoice(choice, BEFORE) ?? '', BEFORE)).toEqual(choice);
});

it('follows headers that were moved', () => {
  const text = writeChoice({ kind: 'span', first: 2, last: 3 }, BEFORE) ?? '';
  expect(readChoice(text, columnsOf('到', '事项', '从'))).toEqual({ kind: 'span', first: 2, last: 0 });
});

it.each([
  ['a header that is gone', columnsOf('阶段', '到')],
  ['one that is there twice elsewhere', columnsOf('从', '从', '事项', '到')],
])('gives up %s', (_, after) => {
  expect(readChoice(writeChoice({ kind: 'column', column: 2 }, BEFORE) ?? '', after)).toBeUndefined();
});

it('does not remember what no text can say', () => {
  expect(writeChoice({ kind: 'column', column: 0 }, columnsOf('甲|乙'))).toBeNull();
  expect(writeChoice({ kind: 'matrix', columns: [0], names: ['甲'], letter: 'R' }, BEFORE)).toBeNull();
});
