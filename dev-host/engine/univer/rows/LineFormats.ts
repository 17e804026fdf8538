import type { IRange } from '@univerjs/core';
import type { LineFormat } from '../../book/Book';
import type { SheetId } from '../../workbook/Engine';
import type { CellGrid } from '../cells/CellGrid';
import { isAutomatic, type RowFitter } from './RowFitter';
import type { UniverHandle } from '../library/UniverHandle';

type LineSize = Omit<LineFormat, 'style'>;

/** Heights, widths and hidden lines; sizes in pixels. */
export class LineFormats {
  constructor(
    private readonly handle: UniverHandle,
    private readonly grid: CellGrid,
    private readonly fitter: RowFitter,
  ) {}

  row(sheet: SheetId, row: number): Required<LineSize> {
    this.fitter.fit(sheet);
    const worksheet = this.handle.worksheet(sheet);
    return {
      size: worksheet.getRowHeight(row),
      hidden: !worksheet.getRowRawVisible(row),
      automatic: isAutomatic(worksheet.getRowManager().getRow(row)),
    };
  }

  column(sheet: SheetId, column: number): Required<LineSize> {
    const worksheet = this.handle.worksheet(sheet);
    return {
      size: worksheet.getColumnWidth(column),
      hidden: !worksheet.getColVisible(column),
      automatic: false,
    };
  }

  setRows(sheet: SheetId, row: number, count: number, { size, hidden, automatic }: LineSize): void {
    const { library } = this.handle;
    this.grid.ensureSize(sheet, row + count, 1);
    const ranges = this.ranges(sheet, { startRow: row, endRow: row + count - 1 });
    if (size !== undefined) {
      this.handle.mutate(library.SetWorksheetRowHeightMutation, {
        subUnitId: sheet,
        ranges,
        rowHeight: size,
      });
    }
    if (size !== undefined || automatic !== undefined) {
      const autoHeightInfo = automatic ? 1 : 0;
      this.handle.mutate(library.SetWorksheetRowIsAutoHeightMutation, {
        subUnitId: sheet,
        ranges,
        autoHeightInfo,
      });
    }
    if (hidden !== undefined)
      this.handle.mutate(hidden ? library.SetRowHiddenMutation : library.SetRowVisibleMutation, {
        subUnitId: sheet,
        ranges,
      });
  }

  setColumns(sheet: SheetId, column: number, count: number, { size, hidden }: LineSize): void {
    const { library } = this.handle;
    this.grid.ensureSize(sheet, 1, column + count);
    const ranges = this.ranges(sheet, { startColumn: column, endColumn: column + count - 1 });
    if (size !== undefined)
      this.handle.mutate(library.SetWorksheetColWidthMutation, { subUnitId: sheet, ranges, colWidth: size });
    if (hidden !== undefined)
      this.handle.mutate(hidden ? library.SetColHiddenMutation : library.SetColVisibleMutation, {
        subUnitId: sheet,
        ranges,
      });
  }

  private ranges(sheet: SheetId, part: Partial<IRange>): IRange[] {
    const worksheet = this.handle.worksheet(sheet);
    const whole = {
      startRow: 0,
      endRow: worksheet.getRowCount() - 1,
      startColumn: 0,
      endColumn: worksheet.getColumnCount() - 1,
    };
    return [{ ...whole, ...part }];
  }
}
