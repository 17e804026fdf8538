import type { SheetId } from '../../workbook/Engine';

/** What the grid page knows of text that is drawn; in Node nothing is drawn. */
export interface TextDrawing {
  /** Pixels the cell's text needs as it is drawn; undefined while nothing can be measured. */
  cellHeight(sheet: SheetId, row: number, column: number): number | undefined;
  /** Calls back before the next picture is drawn. */
  beforeNextPicture(work: () => void): void;
}
