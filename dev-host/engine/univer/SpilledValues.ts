import type { ICellData, IRange } from '@univerjs/core';
import type { FormulaDataModel } from '@univerjs/engine-formula';
import type { SheetId } from '../Engine';
import type { RawCells } from './CellGrid';
import type { UniverHandle } from './UniverHandle';

/** The cells that show results of a formula elsewhere (dynamic arrays); Univer keeps them outside the sheet. */
export class SpilledValues {
  constructor(private readonly handle: UniverHandle) {}

  onSheet(sheet: SheetId): Record<number, Record<number, ICellData>> | undefined {
    const cells = this.model.getArrayFormulaCellData()[this.handle.unitId]?.[sheet];
    return cells && Object.keys(cells).length > 0
      ? (cells as Record<number, Record<number, ICellData>>)
      : undefined;
  }

  /** The blocks that formulas have spilled over, by the formula's cell. */
  blocks(sheet: SheetId): Record<number, Record<number, IRange>> | undefined {
    const blocks = this.model.getArrayFormulaRange()[this.handle.unitId]?.[sheet];
    return (blocks ?? undefined) as Record<number, Record<number, IRange>> | undefined;
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
