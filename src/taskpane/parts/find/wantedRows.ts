import { normaliseWord } from '../../../domain/cells/normaliseWord';

/** Which rows are wanted: everything by default. */
export interface Wanted {
  /** Owners as they stand in the sheet; null for all. */
  owners: readonly string[] | null;
  search: string;
}

/**
 * The rows of these owners in which the searched text stands; the same array where nothing is left out.
 * @param textsOf the texts of a row that are searched
 */
export function wantedRows<Row extends { owner: string }>(
  rows: readonly Row[],
  { owners, search }: Wanted,
  textsOf: (row: Row) => readonly string[],
): readonly Row[] {
  const wanted = owners && new Set(owners.map(normaliseWord));
  const text = normaliseWord(search);
  if (!wanted && text === '') return rows;
  return rows.filter(
    (row) =>
      (!wanted || wanted.has(normaliseWord(row.owner))) &&
      (text === '' || textsOf(row).some((one) => normaliseWord(one).includes(text))),
  );
}
