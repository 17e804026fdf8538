import type { CellValue, Engine } from '../../dev-host/index';

/** A table's body as records by header; a blank cell is null. Empty when there is no such table. */
export function tableRows(engine: Engine, table: string): Record<string, CellValue>[] {
  for (const { id: sheet } of engine.sheets()) {
    const found = engine.parts(sheet).tables.find(({ name }) => name === table);
    if (!found) continue;
    const [headers = [], ...rows] = engine
      .read(sheet, found.rect)
      .map((cells) => cells.map((cell) => (cell?.value === '' ? null : (cell?.value ?? null))));
    return rows.map((row) =>
      Object.fromEntries(headers.map((header, at) => [String(header), row[at] ?? null])),
    );
  }
  return [];
}
