import type { BookSheet, SheetParts } from '../../book/Book';
import { renameTableInFormula } from '../../formula/structuredReference';
import { mapPartFormulas } from '../../formula/mapFormulas';

/**
 * Gives the tables, conditional formats and pictures of a copied sheet names of their own, in place, as they are
 * unique in a workbook; the copy's formulas follow. `existing`: the parts of the sheets there are.
 */
export function makeCopiesUnique(copy: BookSheet, existing: readonly SheetParts[]): void {
  const tables = existing.flatMap((parts) => parts.tables);
  const tableNames = new Set(tables.map(({ name }) => name.toLowerCase()));
  let lastId = Math.max(0, ...tables.map(({ id }) => id));
  for (const table of copy.parts.tables) {
    const oldName = table.name;
    table.name = freeName(oldName, tableNames);
    table.id = ++lastId;
    tableNames.add(table.name.toLowerCase());
    const rename = (formula: string): string => renameTableInFormula(formula, oldName, table.name);
    mapPartFormulas(copy.parts, rename);
    for (const row of Object.values(copy.cells))
      for (const cell of Object.values(row))
        if (cell.formula !== undefined) cell.formula = rename(cell.formula);
  }
  const formats = new Set(
    existing.flatMap((parts) => parts.conditionalFormats.map(({ id }) => id.toLowerCase())),
  );
  for (const format of copy.parts.conditionalFormats) {
    format.id = freeName(format.id, formats);
    formats.add(format.id.toLowerCase());
  }
  const pictures = new Set(existing.flatMap((parts) => parts.pictures.map(({ id }) => id.toLowerCase())));
  for (const picture of copy.parts.pictures) {
    picture.id = freeName(picture.id, pictures);
    pictures.add(picture.id.toLowerCase());
  }
}

function freeName(wanted: string, taken: ReadonlySet<string>): string {
  const base = wanted.replace(/\d+$/, '');
  for (let number = 2; ; number++) {
    const name = `${base}${number}`;
    if (!taken.has(name.toLowerCase())) return name;
  }
}
