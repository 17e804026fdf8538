import { idKey, isSameId } from '../../../src/domain/cells/idKey';

it.each(['T001', 't001', 'Ｔ００１', ' T 001 ', 'T001\u200b', 'ｔ００１'])('takes %j for T001', (id) => {
  expect(idKey(id)).toBe(idKey('T001'));
});

it.each([
  ['T001', 'T1'],
  ['T001', 'Q001'],
  ['', ''],
  [' ', ''],
])('takes %j and %j for different rows', (one, other) => {
  expect(isSameId(one, other)).toBe(false);
});
