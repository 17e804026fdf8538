import { columnLetters, type Engine } from '../../dev-host/index';
import { OFFERED_NAME } from '../../src/workbook/cells/definedNames';

/** Every cell with content as `sheet!A1`, with its number format, and every name: what two refreshes are compared by. */
export function bookCells(engine: Engine): Record<string, string> {
  const cells: Record<string, string> = {};
  for (const { id, name } of engine.sheets()) {
    const used = engine.usedRect(id, true);
    if (!used) continue;
    engine.read(id, used).forEach((row, rowAt) =>
      row.forEach((cell, columnAt) => {
        if (!cell || cell.value === null || cell.value === '') return;
        const address = `${name}!${columnLetters(used.column + columnAt)}${used.row + rowAt + 1}`;
        const format = engine.style(cell.style).numberFormat ?? 'General';
        cells[address] = JSON.stringify([cell.value, cell.formula ?? null, format]);
      }),
    );
  }
  for (const { name, formula, visible } of engine.names()) {
    // Whom drop-downs offer is the pane's to keep, and so is what it notes of it.
    if (!name.startsWith(OFFERED_NAME)) cells[`name ${name}`] = `${formula} ${visible}`;
  }
  return cells;
}
