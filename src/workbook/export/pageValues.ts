import { contentMark } from '../cells/contentMark';
import type { ReportPage } from './ReportPage';

/** What one cell holds. */
export interface PageValue {
  value: string | number;
  numberFormat: string;
}

const BLANK: PageValue = { value: '', numberFormat: 'General' };

/** The page's values, every row as wide as the page; an area's value is in its first cell. */
export function pageValues({ columns, rows }: ReportPage): PageValue[][] {
  return rows.map(({ areas }) => {
    const cells = columns.map(() => BLANK);
    for (const { column, value, look } of areas) {
      if (value !== undefined) cells[column] = { value, numberFormat: look?.numberFormat ?? 'General' };
    }
    return cells;
  });
}

/** The mark the page's sheet will have. */
export const pageMark = (page: ReportPage): string =>
  contentMark(pageValues(page).map((row) => row.map(({ value }) => value)));
