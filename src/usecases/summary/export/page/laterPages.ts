import type { PageRow } from '../../../../workbook/export/ReportPage';
import { heightOf, PAGE_HEIGHT } from '../grid/grid';
import type { Section } from './Section';

/** What is left of a section after the first page. */
export interface Rest {
  section: Section;
  /** How many of its items are on the first page. */
  after: number;
}

/** The pages after the first: each is its rows. */
export interface LaterPages {
  pages: readonly (readonly PageRow[])[];
  /** The page each rest begins on, counted from 1; undefined for one with nothing left. */
  begins: readonly (number | undefined)[];
}

/** Puts what the first page had no room for on pages of its own; each page begins with a section's head. */
export function laterPages(rests: readonly Rest[]): LaterPages {
  const pages: PageRow[][] = [];
  const room = () => PAGE_HEIGHT - heightOf(pages.at(-1) ?? []);
  const begins = rests.map(({ section, after }) => {
    let begun: number | undefined;
    let next = after;
    while (next < section.items.length) {
      const fits = (space: number) => itemsThatFit(section, next, space);
      const here = pages.length > 0 ? fits(room()) : 0;
      // An item higher than a page stands alone on one.
      const count = here || Math.max(1, fits(PAGE_HEIGHT));
      if (here === 0) pages.push([]);
      pages
        .at(-1)
        ?.push(
          ...section.headFrom(next + 1, next + count),
          ...section.items.slice(next, next + count).flat(),
        );
      begun ??= pages.length + 1;
      next += count;
    }
    return begun;
  });
  return { pages, begins };
}

function itemsThatFit(section: Section, from: number, space: number): number {
  let left = space - heightOf(section.headFrom(from + 1, from + 1));
  let count = 0;
  for (const item of section.items.slice(from)) {
    left -= heightOf(item);
    if (left < 0) break;
    count += 1;
  }
  return count;
}
