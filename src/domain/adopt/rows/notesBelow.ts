import type { ColumnKey } from '../../schema/columnKeys';
import type { ImportedRow, SkippedRow } from './cells/importedRow';
import { SECTION } from './markHeadings';

/** So many rows above have to be more than a name for the rows below to be less. */
const MOSTLY = 0.6;
const FEWEST_ABOVE = 3;

/**
 * The rows that only a name is in, below a blank row and the one heading of a table: 版本描述 and what it lists. Where
 * several headings part a table, its last part may well have no dates yet, and is none of these.
 */
export function notesBelow(
  rows: readonly ImportedRow[],
  skipped: readonly SkippedRow[],
  nameKey: ColumnKey,
): readonly ImportedRow[] {
  const [heading, another] = skipped.filter(({ reason }) => reason === 'heading');
  if (!heading || another || SECTION.test(heading.text)) return [];
  if (!skipped.some(({ row, reason }) => reason === 'blank' && row === heading.row - 1)) return [];
  const isBare = ({ cells }: ImportedRow) =>
    Object.keys(cells).every((key) => key === nameKey || key === 'id');
  const above = rows.filter(({ row }) => row < heading.row);
  const below = rows.filter(({ row }) => row > heading.row);
  const full = above.filter((row) => !isBare(row));
  const isTable = above.length >= FEWEST_ABOVE && full.length >= above.length * MOSTLY;
  return isTable && below.every(isBare) ? below : [];
}
