import { addIteratorHelpers } from '../../../engine/univer/library/iteratorHelpers';

interface Helpers {
  map(transform: (value: number) => number): Helpers;
  filter(predicate: (value: number) => boolean): Helpers;
  toArray(): number[];
  some(predicate: (value: number) => boolean): boolean;
  every(predicate: (value: number) => boolean): boolean;
  find(predicate: (value: number) => boolean): number | undefined;
  forEach(visit: (value: number, index: number) => void): void;
}

test('iterators have the helpers that Univer calls', () => {
  addIteratorHelpers();
  const iterate = () =>
    new Map([
      [1, 'a'],
      [2, 'b'],
      [3, 'c'],
    ]).keys() as unknown as Helpers;
  expect(
    iterate()
      .map((value) => value * 2)
      .filter((value) => value > 2)
      .toArray(),
  ).toEqual([4, 6]);
  expect(iterate().some((value) => value === 2)).toBe(true);
  expect(iterate().every((value) => value < 3)).toBe(false);
  expect(iterate().find((value) => value > 1)).toBe(2);
  const seen: [number, number][] = [];
  iterate().forEach((value, index) => seen.push([value, index]));
  expect(seen).toEqual([
    [1, 0],
    [2, 1],
    [3, 2],
  ]);
});
