import type { PageRow } from '../../../../workbook/export/ReportPage';

/** A section whose rows may go on on a later page. */
export interface Section {
  /** Above its rows, on the first page and where it goes on. */
  head: readonly PageRow[];
  /** In place of the head where the first page has no room for a single item. */
  bare: readonly PageRow[];
  /** The head where it goes on with the item counted from 1. */
  headFrom(first: number, last: number): readonly PageRow[];
  /** The rows of each item, which stay together. */
  items: readonly (readonly PageRow[])[];
  /** How many further items there are that the report does not list. */
  beyond: number;
  /** In place of items, where there are none. */
  none: readonly PageRow[];
}
