import { assignRowIds } from '../../../src/domain/tables/rowIds';

test.each([
  { what: 'new rows are numbered in order', ids: ['', ''], given: ['T001', 'T002'], duplicated: [] },
  { what: 'an id is given once and kept', ids: ['T002', ''], given: ['T002', 'T003'], duplicated: [] },
  { what: "people's own ids stay", ids: ['A-7', ''], given: ['A-7', 'T001'], duplicated: [] },
  {
    what: 'the later copy gets a new one',
    ids: ['T001', 'T001', 'T002'],
    given: ['T001', 'T003', 'T002'],
    duplicated: [1],
  },
  { what: 'blank rows get none', ids: ['T001', null, ''], given: ['T001', '', 'T002'], duplicated: [] },
  { what: 'numbers grow past three digits', ids: ['T999', ''], given: ['T999', 'T1000'], duplicated: [] },
])('$what', ({ ids, given, duplicated }) => {
  expect(assignRowIds('T', ids)).toEqual({ ids: given, duplicated });
});

test('a number that was given once is not given again to another row', () => {
  expect(assignRowIds('T', ['T001', ''], ['T004', 'Q009', '']).ids).toEqual(['T001', 'T005']);
});

test('issues are numbered apart from tasks', () => {
  expect(assignRowIds('Q', ['T007', '']).ids).toEqual(['T007', 'Q001']);
});

test('numbers that differ in case, width or spaces are one', () => {
  const ids = ['T001', 't001', 'Ｔ００１', 'T 001', 'T1'];
  expect(assignRowIds('T', ids)).toEqual({
    ids: ['T001', 'T002', 'T003', 'T004', 'T1'],
    duplicated: [1, 2, 3],
  });
});

test('a number worked out by a formula is replaced, for a sort would make it another row’s', () => {
  expect(assignRowIds('T', ['1', '2', 'T004'], [], new Set([0, 1]))).toEqual({
    ids: ['T005', 'T006', 'T004'],
    duplicated: [0, 1],
  });
});
