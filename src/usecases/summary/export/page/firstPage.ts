import { heightOf, ROW } from '../grid/grid';
import type { Section } from './Section';

/** The sections whose rows share what is left of the first page. */
export interface FirstPageSections {
  goals: Section;
  late: Section;
  issues: Section;
  lessons: Section;
}

/** How many items of each section the first page has. */
export type Taken = Readonly<Record<keyof FirstPageSections, number>>;

/** What comes first: all goals up to twelve, then so many late tasks and issues, before lessons and the rest. */
const FIRST = { goals: 12, late: 4, issues: 3 } as const;

/**
 * Shares the first page out (SPEC section 7): goals, the four latest tasks, three issues, the lessons whole or not at
 * all, then more late tasks and more issues. Rows left out take one line that says where they are.
 * @param points what is left for the four sections, their heads included
 */
export function shareFirstPage(sections: FirstPageSections, points: number): Taken {
  let taken: Record<keyof FirstPageSections, number> = { goals: 0, late: 0, issues: 0, lessons: 0 };
  const fits = (next: Taken) => heightTaken(sections, next) <= points;
  const takeUpTo = (key: 'goals' | 'late' | 'issues', most: number) => {
    const goal = Math.min(most, sections[key].items.length);
    // One row more may take the place of the line about the rest.
    for (let count = taken[key] + 1; count <= goal; count += 1) {
      const next = { ...taken, [key]: count };
      if (fits(next)) taken = next;
      else if (count < sections[key].items.length) break;
    }
  };
  takeUpTo('goals', FIRST.goals);
  takeUpTo('late', FIRST.late);
  takeUpTo('issues', FIRST.issues);
  const withLessons = { ...taken, lessons: sections.lessons.items.length };
  if (fits(withLessons)) taken = withLessons;
  takeUpTo('late', Number.POSITIVE_INFINITY);
  takeUpTo('issues', Number.POSITIVE_INFINITY);
  return withCompany(sections, taken);
}

/** A single item that goes on on another page has one from here beside it, so that none is alone below its head. */
function withCompany(sections: FirstPageSections, taken: Taken): Taken {
  const counts = (['goals', 'late', 'issues'] as const).map((key) => {
    const rest = sections[key].items.length - taken[key];
    return [key, rest === 1 && taken[key] > 2 ? taken[key] - 1 : taken[key]] as const;
  });
  return { ...taken, ...Object.fromEntries(counts) };
}

function heightTaken(sections: FirstPageSections, taken: Taken): number {
  const lists = (['goals', 'late', 'issues'] as const).map((key) => {
    const { head, bare, items, none } = sections[key];
    const rest = taken[key] < items.length ? ROW.more : 0;
    const above = taken[key] === 0 && items.length > 0 ? bare : head;
    return heightOf(above) + heightOf(none) + heightOf(items.slice(0, taken[key]).flat()) + rest;
  });
  const { head, items } = sections.lessons;
  const lessons = taken.lessons > 0 ? heightOf(head) + heightOf(items.flat()) : 0;
  return lists.reduce((sum, height) => sum + height, lessons);
}
