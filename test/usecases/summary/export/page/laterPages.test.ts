import type { Section } from '../../../../../src/usecases/summary/export/page/Section';
import { laterPages } from '../../../../../src/usecases/summary/export/page/laterPages';
import { shareFirstPage } from '../../../../../src/usecases/summary/export/page/firstPage';
import { PAGE_HEIGHT } from '../../../../../src/usecases/summary/export/grid/grid';

const HEAD = 40;

const section = (items: number, height: number): Section => ({
  head: [{ height: HEAD, areas: [] }],
  bare: [],
  headFrom: () => [{ height: HEAD, areas: [] }],
  items: Array.from({ length: items }, () => [{ height, areas: [] }]),
  beyond: 0,
  none: [],
});

/** How many items of each section, one after the other, are on each page. */
const shared = (...sections: Section[]): number[][] =>
  laterPages(sections.map((one) => ({ section: one, after: 0 }))).pages.map((rows) => {
    const counts: number[] = [];
    for (const { height } of rows) {
      if (height === HEAD) counts.push(0);
      else counts[counts.length - 1] = (counts.at(-1) ?? 0) + 1;
    }
    return counts;
  });

const TENTH = (PAGE_HEIGHT - HEAD) / 10;

test.each([
  [10, [[10]]],
  // Nine and two: the last would be alone below its head.
  [11, [[9], [2]]],
  [12, [[10], [2]]],
  [21, [[10], [9], [2]]],
])('%d items of which ten fit a page', (items, pages) => {
  expect(shared(section(items, TENTH))).toEqual(pages);
});

test('a section that would begin with a single item at the foot of a page begins on the next', () => {
  const first = section(8, TENTH);
  expect(shared(first, section(4, TENTH))).toEqual([[8], [4]]);
  expect(shared(first, section(1, TENTH))).toEqual([[8, 1]]);
});

test('three items are not parted into two and one', () => {
  expect(shared(section(7, TENTH), section(3, TENTH))).toEqual([[7], [3]]);
});

test('items higher than half a page are alone, as they have to be', () => {
  expect(shared(section(2, PAGE_HEIGHT * 0.7))).toEqual([[1], [1]]);
});

test('the first page leaves no single item to a later one', () => {
  const [none, issues] = [section(0, 20), section(9, 20)];
  const taken = (points: number) =>
    shareFirstPage({ goals: none, late: none, issues, lessons: none }, points).issues;
  const heads = 3 * HEAD;
  expect([8, 9].map((items) => taken(heads + 20 * items))).toEqual([7, 9]);
});
