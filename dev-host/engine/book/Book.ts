import type { CellStyle } from './CellStyle';
import type { ForeignXml } from './ForeignXml';
import type { Loss } from './losses/Loss';
import type { PasswordHash } from './Protection';
import type { Rect } from './Rect';
import type { SheetParts } from './SheetParts';

export type * from './BookTable';
export type * from './CellStyle';
export type * from './ConditionalFormat';
export type * from './Drawings';
export type * from './ForeignXml';
export type * from './PageLayout';
export type * from './Protection';
export type * from './Rect';
export type * from './SheetParts';
export type * from './Validation';

/**
 * A workbook as plain data: what the .xlsx codec reads and writes, and what an engine loads and returns.
 * Knows nothing of Office.js, of the file format or of any spreadsheet library.
 *
 * Rows and columns are zero-based. Sizes are CSS pixels at 96 dpi. Colours are `#RRGGBB`.
 * Formulas begin with `=` and are written the way a person types them in an en-US Excel
 * (`[@列]`, no `_xlfn.`); dates are serial numbers of the 1900 system unless `date1904` says otherwise.
 */
export interface Book {
  date1904: boolean;
  /** In tab order. */
  sheets: BookSheet[];
  activeSheet: number;
  /** Cell styles; a cell names one by index. Index 0 is the default style `{}`. */
  styles: CellStyle[];
  names: BookName[];
  properties: BookProperties;
  /** Document settings of the add-in (name → JSON text), as Office stores them with the workbook. */
  settings: Record<string, string>;
  /** Sheets are neither added nor taken away, renamed, moved, hidden nor shown; absent = they may be. */
  structureProtection?: { password?: PasswordHash };
  /** What other programs keep in it; absent = nothing. */
  foreignXml?: ForeignXml[];
  /** What the codec met and could not carry; shown before saving. */
  losses: Loss[];
}

export interface BookProperties {
  title?: string;
  subject?: string;
  author?: string;
  keywords?: string;
  comments?: string;
  category?: string;
  manager?: string;
  company?: string;
  /** A whole number, as text. */
  revision?: string;
  created?: string;
  modified?: string;
  custom?: Record<string, string | number | boolean>;
}

export interface BookSheet {
  name: string;
  visibility: 'visible' | 'hidden' | 'veryHidden';
  tabColor: string | null;
  showGridlines: boolean;
  /** Sparse: `cells[row]?.[column]`. */
  cells: Record<number, Record<number, BookCell>>;
  defaultRowHeight?: number;
  defaultColumnWidth?: number;
  rows: Record<number, LineFormat>;
  columns: Record<number, LineFormat>;
  merges: Rect[];
  selection: Rect;
  parts: SheetParts;
}

export interface LineFormat {
  /** Height of a row, width of a column. */
  size?: number;
  hidden?: boolean;
  /** Style of the cells that have none of their own. */
  style?: number;
  /** The row's height follows its content; `size` is what that came to last. */
  automatic?: boolean;
}

export interface BookCell {
  /** What was entered, or what the formula last gave. */
  value: CellValue;
  formula?: string | undefined;
  style?: number;
  /**
   * The formula fills this block, whose first cell is this one: by itself (`dynamic`, it spills) or because it was
   * entered with Ctrl+Shift+Enter. The block's other cells hold no value here. Absent = one cell, or as far as
   * the formula's functions spill.
   */
  array?: { rowCount: number; columnCount: number; dynamic: boolean };
}

export type CellValue = null | number | string | boolean | CellError;

export interface CellError {
  error: '#NULL!' | '#DIV/0!' | '#VALUE!' | '#REF!' | '#NAME?' | '#NUM!' | '#N/A' | '#SPILL!' | '#CALC!';
}

export interface BookName {
  name: string;
  /** Index of the sheet it belongs to; null = the workbook. */
  sheet: number | null;
  formula: string;
  visible: boolean;
  comment?: string;
}
