import { ownersOf, readOwner, type OwnerReading } from '../../../../src/words/vocabulary/owner/readOwner';
import { OWNER_CELLS } from '../../../domain/cases/ownerCases';

function show(reading: OwnerReading): string {
  switch (reading.kind) {
    case 'blank':
      return '-';
    case 'one':
      return reading.owner;
    case 'several':
      return [reading.first, ...reading.others].join(' | ');
    case 'everybody':
      return 'nobody';
  }
}

it.each(OWNER_CELLS)('reads the owner cell %j as %s', (text, named) => {
  expect(show(readOwner(text))).toBe(named);
});

const NAMES = ['张三', '李四光', '王五', 'Ann Lee', 'Bob'];
const MARKS = ['、', '，', ',', ';', '；', '+', '＋', '|', '｜', ' @', '&', '＆', '\n', ' 、 '];

it.each(MARKS)('parts any two names by %j and keeps their order', (mark) => {
  for (const one of NAMES) {
    for (const other of NAMES.filter((name) => name !== one))
      expect(ownersOf(`${one}${mark}${other}`)).toEqual([one, other]);
  }
});

it('reads the first of a very long list without looking at the rest', () => {
  expect(readOwner('张三、李四、'.repeat(20_000))).toMatchObject({ kind: 'several', first: '张三' });
});
