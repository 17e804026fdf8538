import type { Book, CellValue } from '../../../engine/book/Book';
import { writeXlsx } from '../../../engine/xlsx/writeXlsx';

export interface FormulaResult {
  place: string;
  formula: string;
  value: CellValue;
}

/** Every formula of a book with its value, by place. */
export function formulaResults(book: Book): FormulaResult[] {
  return book.sheets.flatMap((sheet) =>
    Object.entries(sheet.cells).flatMap(([row, cells]) =>
      Object.entries(cells).flatMap(([column, { formula, value }]) =>
        formula === undefined
          ? []
          : [{ place: `${sheet.name} R${Number(row) + 1}C${Number(column) + 1}`, formula, value }],
      ),
    ),
  );
}

/** The file without a single saved result, so that every value read back is one LibreOffice has calculated. */
export function withoutResults(book: Book): Promise<Uint8Array> {
  const copy = structuredClone(book);
  for (const sheet of copy.sheets)
    for (const row of Object.values(sheet.cells))
      for (const cell of Object.values(row)) if (cell.formula !== undefined) cell.value = null;
  return writeXlsx(copy);
}

/** LibreOffice saves fifteen digits. */
const sameValue = (ours: CellValue, theirs: CellValue | undefined): boolean =>
  typeof ours === 'number' && typeof theirs === 'number'
    ? Math.abs(ours - theirs) <= 1e-12 * Math.max(1, Math.abs(ours))
    : JSON.stringify(ours) === JSON.stringify(theirs);

/** The formulas whose value LibreOffice gives otherwise: where they are, and both values as a line to read. */
export function differences(ours: Book, theirs: Book): { place: string; text: string }[] {
  const others = new Map(formulaResults(theirs).map((result) => [result.place, result.value]));
  return formulaResults(ours)
    .filter(({ place, value }) => !sameValue(value, others.get(place)))
    .map(({ place, formula, value }) => {
      const text = `${place} ${formula}: ${JSON.stringify(value)}, LibreOffice ${JSON.stringify(others.get(place))}`;
      return { place, text };
    });
}
