import type { ICellData, IRange } from '@univerjs/core';
import type { FormulaDataModel } from '@univerjs/engine-formula';
import type { SheetId } from '../../workbook/Engine';
import { hasContent } from './cellConversion';
import type { RawCells } from '../library/RawCells';
import type { UniverHandle } from '../library/UniverHandle';

export type SpilledBlock = (row: number, column: number) => IRange | undefined;

/** The cells that show results of a formula elsewhere (dynamic arrays); Univer keeps them outside the sheet. */
export class SpilledValues {
  constructor(private readonly handle: UniverHandle) {}

  onSheet(sheet: SheetId): Record<number, Record<number, ICellData>> | undefined {
    const cells = this.model.getArrayFormulaCellData()[this.handle.unitId]?.[sheet];
    return cells && Object.keys(cells).length > 0
      ? (cells as Record<number, Record<number, ICellData>>)
      : undefined;
  }

  /** Gives the block that the formula in a cell has spilled over; undefined where a cell with content is in the way. */
  blocks(sheet: SheetId): SpilledBlock {
    const blocks = this.model.getArrayFormulaRange()[this.handle.unitId]?.[sheet];
    if (!blocks) return () => undefined;
    const matrix = this.handle.worksheet(sheet).getCellMatrix().getMatrix();
    return (row, column) => {
      const block = blocks[row]?.[column] ?? undefined;
      if (!block) return undefined;
      for (let y = block.startRow; y <= block.endRow; y++) {
        for (let x = block.startColumn; x <= block.endColumn; x++) {
          const cell = y === row && x === column ? undefined : matrix[y]?.[x];
          if (cell && hasContent(cell)) return undefined;
        }
      }
      return block;
    };
  }

  /** Ends the spills whose formula is among the cells about to be set. */
  forget(sheet: SheetId, cells: RawCells): void {
    const ranges = this.model.getArrayFormulaRange()[this.handle.unitId]?.[sheet];
    if (!ranges || Object.keys(ranges).length === 0) return;
    this.model.updateArrayFormulaCellData(this.handle.unitId, sheet, cells);
    this.model.updateArrayFormulaRange(this.handle.unitId, sheet, cells);
  }

  private get model(): FormulaDataModel {
    return this.handle.injector.get(this.handle.library.FormulaDataModel);
  }
}
