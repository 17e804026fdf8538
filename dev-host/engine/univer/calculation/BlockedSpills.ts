import type { BaseReferenceObject, FunctionVariantType } from '@univerjs/engine-formula';
import type { CellGrid } from '../cells/CellGrid';
import type { UniverHandle } from '../library/UniverHandle';

/**
 * Leaves cells as they are that are in the way of a result: Univer puts their old values in the place of what they have
 * just come to, and an empty text into cells that have only a style.
 */
export class BlockedSpills {
  constructor(
    private readonly handle: UniverHandle,
    private readonly grid: CellGrid,
  ) {
    const runtime = handle.injector.get(handle.library.IFormulaRuntimeService);
    const setRuntimeData = runtime.setRuntimeData.bind(runtime);
    runtime.setRuntimeData = (result) => {
      const { currentUnitId, currentSubUnitId, currentRow, currentColumn } = runtime;
      const restore = this.remember(result, currentSubUnitId, currentRow, currentColumn);
      setRuntimeData(result);
      const shown: unknown = runtime
        .getUnitData()
        [currentUnitId]?.[currentSubUnitId]?.getValue(currentRow, currentColumn)?.v;
      if (shown === handle.library.ErrorType.SPILL) restore?.();
    };
  }

  private remember(
    result: FunctionVariantType,
    sheet: string,
    row: number,
    column: number,
  ): (() => void) | undefined {
    if (!(result.isReferenceObject() || result.isArray())) return undefined;
    if (!this.handle.workbook.getSheetBySheetId(sheet)) return undefined;
    const { startRow, startColumn, endRow, endColumn } = (result as BaseReferenceObject).getRangePosition();
    const rect = { row, column, rowCount: endRow - startRow + 1, columnCount: endColumn - startColumn + 1 };
    if (rect.rowCount * rect.columnCount === 1) return undefined;
    const results = () =>
      this.handle.injector.get(this.handle.library.IFormulaRuntimeService).getUnitData()[
        this.handle.unitId
      ]?.[sheet];
    const known = results();
    const undo: (() => void)[] = [];
    this.grid.visit(sheet, rect, (cellRow, cellColumn, cell) => {
      if (cellRow === row && cellColumn === column) return;
      const before = known?.getValue(cellRow, cellColumn);
      const hadValue = cell.v !== null && cell.v !== undefined;
      undo.push(() => {
        if (before) results()?.setValue(cellRow, cellColumn, before);
        else results()?.realDeleteValue(cellRow, cellColumn);
        if (!hadValue) delete cell.v;
      });
    });
    return () => undo.forEach((one) => one());
  }
}
