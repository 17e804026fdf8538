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
  /** What the codec met and could not carry, one sentence each; shown before saving. */
  losses: string[];
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
  formula?: string;
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

export interface Rect {
  row: number;
  column: number;
  rowCount: number;
  columnCount: number;
}

export interface CellStyle {
  /** en-US format code; absent = `General`. */
  numberFormat?: string;
  font?: FontStyle;
  /** Solid fill colour; absent = none. */
  fill?: string;
  horizontal?: 'left' | 'center' | 'right' | 'fill' | 'justify' | 'centerContinuous' | 'distributed';
  vertical?: 'top' | 'center' | 'bottom' | 'justify' | 'distributed';
  wrap?: boolean;
  shrinkToFit?: boolean;
  indent?: number;
  /** Degrees, -90…90; 255 = stacked. */
  rotation?: number;
  borders?: Partial<Record<BorderSide, BorderLine>>;
  /** Absent = locked, as in Excel. */
  locked?: boolean;
  formulaHidden?: boolean;
  /** The text was entered with a leading apostrophe. */
  quotePrefix?: boolean;
}
export interface FontStyle {
  name?: string;
  /** Points. */
  size?: number;
  bold?: boolean;
  italic?: boolean;
  underline?: 'single' | 'double' | 'singleAccountant' | 'doubleAccountant';
  strikethrough?: boolean;
  color?: string;
}
export type BorderSide = 'top' | 'bottom' | 'left' | 'right' | 'diagonalUp' | 'diagonalDown';
export interface BorderLine {
  style:
    | 'thin'
    | 'medium'
    | 'thick'
    | 'double'
    | 'dotted'
    | 'dashed'
    | 'hair'
    | 'mediumDashed'
    | 'dashDot'
    | 'mediumDashDot'
    | 'dashDotDot'
    | 'mediumDashDotDot'
    | 'slantDashDot';
  color?: string;
}

/** Everything on a sheet that is not a cell, a size or a merge. The engine moves its ranges with the cells. */
export interface SheetParts {
  freeze: Freeze;
  tables: BookTable[];
  validations: Validation[];
  /** First = highest priority. */
  conditionalFormats: ConditionalFormat[];
  autoFilter: { rect: Rect; columns: FilterColumn[] } | null;
  protection: SheetProtection | null;
  page: PageLayout;
  notes: { row: number; column: number; author: string; text: string }[];
  hyperlinks: { rect: Rect; address?: string; location?: string; tip?: string }[];
  charts: ChartState[];
  /** From the back to the front. */
  pictures: PictureState[];
  /** What add-ins have noted of the sheet, by key. */
  customProperties?: Record<string, string>;
}

/** Frozen panes; 0 rows or columns = none. */
export interface Freeze {
  /** The first row that scrolls, zero-based: all before it stay. */
  rows: number;
  columns: number;
  /** The first cell in view; what lies before it is out of reach. Absent = A1. */
  from?: { row: number; column: number };
}

export interface BookTable {
  /** Unique in the workbook, stable over renames. */
  id: number;
  name: string;
  /** Header, body and totals together. */
  rect: Rect;
  showHeaders: boolean;
  showTotals: boolean;
  /** e.g. `TableStyleMedium2`; null = no style. */
  style: string | null;
  bandedRows: boolean;
  bandedColumns: boolean;
  highlightFirstColumn: boolean;
  highlightLastColumn: boolean;
  showFilterButton: boolean;
  filters: FilterColumn[];
  /** How the table was last sorted, first key first; absent = not, or forgotten. */
  sort?: TableSorting;
  columns: {
    /** Unique in the table, stable over renames. */
    id: number;
    name: string;
    calculatedFormula?: string;
    totalsLabel?: string;
    totalsFormula?: string;
  }[];
}

export interface TableSorting {
  keys: {
    /** Id of the column. */
    column: number;
    ascending: boolean;
  }[];
  matchCase: boolean;
}

export interface FilterColumn {
  /** Zero-based within the filtered range. */
  index: number;
  /** Display texts that stay visible. */
  values?: string[];
  includeBlanks?: boolean;
  /** Anything else, as Office.js's FilterCriteria. */
  criteria?: Record<string, unknown>;
}

export type Operator =
  | 'between'
  | 'notBetween'
  | 'equal'
  | 'notEqual'
  | 'greaterThan'
  | 'lessThan'
  | 'greaterThanOrEqual'
  | 'lessThanOrEqual';

export interface Validation {
  ranges: Rect[];
  type: 'any' | 'list' | 'date' | 'time' | 'wholeNumber' | 'decimal' | 'textLength' | 'custom';
  operator?: Operator;
  /**
   * List: comma-separated items, or a formula. Others: a number (dates and times as serials) or a formula.
   * A formula is relative to the top-left cell of the first range.
   */
  formula1?: string | number;
  formula2?: string | number;
  ignoreBlanks: boolean;
  inCellDropDown: boolean;
  prompt: { title: string; message: string; show: boolean };
  error: { title: string; message: string; show: boolean; style: 'stop' | 'warning' | 'information' };
}

export interface ConditionalFormat {
  /** Unique in the workbook. */
  id: string;
  ranges: Rect[];
  stopIfTrue: boolean;
  rule: ConditionalRule;
  /** What is laid over the cell's own style. */
  style: CellStyle;
}
export type ConditionalRule =
  | { type: 'custom'; formula: string }
  | { type: 'cellValue'; operator: Operator; formula1: string; formula2?: string }
  | { type: 'containsText'; operator: 'contains' | 'notContains' | 'beginsWith' | 'endsWith'; text: string }
  | { type: 'topBottom'; kind: 'topItems' | 'topPercent' | 'bottomItems' | 'bottomPercent'; rank: number }
  /** `criterion` as Office.js's ConditionalFormatPresetCriterion, first letter small: `blanks`, `lastSevenDays`, … */
  | { type: 'preset'; criterion: string }
  | { type: 'dataBar'; color: string; raw?: Record<string, unknown> }
  /** `kind`: `lowestValue`, `highestValue`, `number`, `percent`, `percentile` or `formula` (then `value` begins with `=`). */
  | { type: 'colorScale'; points: { kind: string; value?: string; color: string }[] }
  /** `set` as Office.js's IconSet, first letter small: `threeTrafficLights1`, … */
  | { type: 'iconSet'; set: string; raw?: Record<string, unknown> };

export interface SheetProtection {
  /** Office.js's WorksheetProtectionOptions: true = allowed although protected. */
  options: Record<string, boolean | string>;
  password?: PasswordHash;
}

export interface PasswordHash {
  /** `legacy`: the 16-bit hash of older files. */
  algorithm: string;
  hash: string;
  salt?: string;
  spinCount?: number;
}

export interface PageLayout {
  orientation: 'portrait' | 'landscape';
  /** The file format's number: 9 = A4, 1 = Letter. */
  paperSize?: number;
  /** Inches. */
  margins?: { top: number; bottom: number; left: number; right: number; header: number; footer: number };
  zoom?: { scale?: number; fitToWidth?: number; fitToHeight?: number };
  centerHorizontally?: boolean;
  centerVertically?: boolean;
  printGridlines?: boolean;
  printHeadings?: boolean;
  blackAndWhite?: boolean;
  draft?: boolean;
  /** Pages are numbered across before down. */
  overThenDown?: boolean;
  /** What is printed for errors; absent = as they are shown. */
  errors?: 'blank' | 'dash' | 'NA';
  /** Where notes are printed; absent = nowhere. */
  notes?: 'asDisplayed' | 'atEnd';
  /** Absent = counted by itself. */
  firstPageNumber?: number;
  /** Rows (columns) that begin a new page, zero-based, in order. */
  rowBreaks?: number[];
  columnBreaks?: number[];
  /** Zero-based, inclusive. */
  titleRows?: { from: number; to: number };
  titleColumns?: { from: number; to: number };
  printAreas?: Rect[];
  header?: { left?: string; center?: string; right?: string };
  footer?: { left?: string; center?: string; right?: string };
}

/** A picture that lies over the cells; lengths in points. */
export interface PictureState {
  /** Unique in the workbook. */
  id: string;
  name: string;
  altTextTitle: string;
  altTextDescription: string;
  format: 'PNG' | 'JPEG';
  /** The image file, Base64. */
  image: string;
  left: number;
  top: number;
  width: number;
  height: number;
  /** Degrees, clockwise. */
  rotation: number;
  lockAspectRatio: boolean;
  visible: boolean;
}

/** A chart as the state Office.js sets on it; place and size in points, as there. */
export interface ChartState {
  id: string;
  name: string;
  /** One of Office.js's ChartType. */
  type: string;
  left: number;
  top: number;
  width: number;
  height: number;
  /** `Sheet1!A1:B4` */
  source: string;
  seriesBy: string;
  /** Series beside those of the source, which come first; one without values is not drawn yet. */
  addedSeries?: { values?: string; categories?: string }[];
  /** Everything else that was set, by path (`axis.Value.minimum`); read with `chartLook`. */
  properties: Record<string, unknown>;
}

export interface BookName {
  name: string;
  /** Index of the sheet it belongs to; null = the workbook. */
  sheet: number | null;
  formula: string;
  visible: boolean;
  comment?: string;
}
