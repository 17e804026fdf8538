import type { ICellData } from '@univerjs/core';
import type { CellStyle } from '../../book/Book';
import type { SheetId } from '../../workbook/Engine';
import { lineHeight, textWidth, wrappedLineCount } from '../../text/textSize';
import { fromUniverValue } from '../cells/cellConversion';
import { lineStyles } from '../cells/CellGrid';
import type { StyleRegistry } from '../cells/StyleRegistry';
import type { UniverHandle } from '../library/UniverHandle';
import type { TextDrawing } from './TextDrawing';

/** Pixels between a cell's edges and its text, both sides together. */
export const TEXT_MARGINS = 6;
/** Excel's limit of 409.5 points. */
const HIGHEST_ROW = 546;
const DEFAULT_FONT_SIZE = 11;
/** An estimate this much below the room for it is trusted: the text takes one line. */
const SURELY_FITS = 0.8;

/** How high rows have to be for what is in them, in pixels. */
export class RowHeights {
  constructor(
    private readonly handle: UniverHandle,
    private readonly styles: () => StyleRegistry,
    private readonly drawing: TextDrawing | undefined,
  ) {}

  /**
   * What the row's wrapped texts and large letters need, and at least the sheet's default. As in Excel merged cells do
   * not count, and numbers do not wrap. `calculated`: it depends on what a formula gives.
   */
  of(sheet: SheetId, row: number): { height: number; calculated: boolean } {
    const worksheet = this.handle.worksheet(sheet);
    const cells = worksheet.getCellMatrix().getMatrix()[row] ?? {};
    const lines = lineStyles(worksheet);
    const styles = this.styles();
    const merges = worksheet.getMergeData().filter((merge) => merge.startRow <= row && merge.endRow >= row);
    let height = worksheet.getConfig().defaultRowHeight;
    let calculated = false;
    for (const key of Object.keys(cells)) {
      const column = Number(key);
      const cell = cells[column];
      if (!cell || merges.some((merge) => merge.startColumn <= column && merge.endColumn >= column)) continue;
      const style = styles.get(styles.indexOf(cell.s ?? lines(row, column)));
      const large = fontSize(style) > fontSize(styles.get(0));
      if (large) height = Math.max(height, lineHeight(fontSize(style)));
      if (!style.wrap) continue;
      calculated ||= Boolean(cell.f) || Boolean(cell.si);
      height = Math.max(height, this.wrapped(sheet, row, column, cell, style));
    }
    return { height: Math.min(height, HIGHEST_ROW), calculated };
  }

  /** 0 for what is sure to take no more than one line. */
  private wrapped(sheet: SheetId, row: number, column: number, cell: ICellData, style: CellStyle): number {
    const text = fromUniverValue(cell);
    if (typeof text !== 'string') return 0;
    const room = this.handle.worksheet(sheet).getColumnWidth(column) - TEXT_MARGINS;
    const size = fontSize(style);
    if (!text.includes('\n') && textWidth(text, size) <= room * SURELY_FITS) return 0;
    const measured = this.drawing?.cellHeight(sheet, row, column);
    if (measured !== undefined) return Math.ceil(measured);
    const count = wrappedLineCount(text, size, room);
    return count > 1 ? count * lineHeight(size) : 0;
  }
}

const fontSize = (style: Readonly<CellStyle>): number => style.font?.size ?? DEFAULT_FONT_SIZE;
