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
      const left = section.items.length - next;
      const here = pages.length > 0 ? besideOthers(left, fits(room())) : 0;
      // An item higher than a page is alone on one.
      const count = here || Math.max(1, shareOf(left, fits(PAGE_HEIGHT)));
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

/** How many of the items that are left go on a page that has room for some: none is left alone for the next. */
const shareOf = (left: number, fits: number): number =>
  fits < left && left - fits === 1 && fits > 2 ? fits - 1 : fits;

/** The same of a page that another section has begun: a single item and its head would be better together with the next. */
function besideOthers(left: number, fits: number): number {
  const share = shareOf(left, fits);
  return share < Math.min(2, left) || (share === 2 && left === 3) ? 0 : share;
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
