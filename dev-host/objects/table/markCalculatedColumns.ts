import type { Rect } from '../../engine/book/Book';
import type { Engine, SheetId } from '../../engine/workbook/Engine';
import { copyFormula } from '../../engine/formula/shiftFormula';
import { intersection } from '../../engine/grid/rects';
import { bodyRect, columnOf, updateTable } from './findTable';

/**
 * A table column whose cells all got the same formula is a calculated column: rows added later get it too (support
 * article "Use calculated columns in an Excel table").
 */
export function markCalculatedColumns(engine: Engine, sheet: SheetId, written: Rect): void {
  for (const table of engine.parts(sheet).tables) {
    const body = bodyRect(table);
    for (const [index, column] of table.columns.entries()) {
      const cells = columnOf(body, index);
      if (!intersection(cells, written)) continue;
      const formulas = engine.read(sheet, cells).map((row) => row[0]?.formula);
      const [first] = formulas;
      const isSame = formulas.every(
        (formula, row) => first !== undefined && formula === copyFormula(first, row, 0),
      );
      if (!isSame || first === undefined || column.calculatedFormula === first) continue;
      updateTable(engine, table.id, (marked) => {
        const target = marked.columns[index];
        if (target) target.calculatedFormula = first;
      });
    }
  }
}
