import fc from 'fast-check';
import { shareOut } from '../../../../src/domain/summary/report/shareOut';

it.each<[counts: number[], cells: number, shares: number[]]>([
  [[30, 11, 19, 8, 14, 4], 62, [21, 8, 14, 6, 10, 3]],
  [[1, 1, 1], 62, [21, 21, 20]],
  // A single task among a thousand is still seen.
  [[1000, 1], 62, [61, 1]],
  [[1000, 1, 1, 1, 1, 1], 62, [57, 1, 1, 1, 1, 1]],
  [[5, 0, 5], 10, [5, 0, 5]],
  [[], 62, []],
  [[0, 0], 62, [0, 0]],
])('%j over %i cells is %j', (counts, cells, shares) => {
  expect(shareOut(counts, cells)).toEqual(shares);
});

it('gives all cells out, some to each that counts and none to the others', () => {
  const counts = fc.array(fc.nat(5000), { minLength: 1, maxLength: 6 }).filter((all) => all.some(Boolean));
  fc.assert(
    fc.property(counts, (all) => {
      const shares = shareOut(all, 62);
      expect(shares.reduce((sum, share) => sum + share, 0)).toBe(62);
      expect(shares.map((share) => share > 0)).toEqual(all.map((count) => count > 0));
    }),
  );
});
