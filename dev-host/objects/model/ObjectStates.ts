import type { CellValue } from '../../engine/book/Book';
import type { SheetId } from '../../engine/workbook/Engine';
import type { RangeReference } from './RangeReference';

/** What an object of each type refers to. States hold keys, not copies: members look the workbook up afresh. */
export interface ObjectStates {
  // ---- workbook
  Workbook: null;
  Application: null;
  /** The bytes of its .xlsx; null = a blank workbook. */
  WorkbookCreated: Uint8Array | null;
  IterativeCalculation: null;
  CultureInfo: null;
  NumberFormatInfo: null;
  DatetimeFormatInfo: null;
  Runtime: null;
  Functions: null;
  FunctionResult: CellValue;
  WorkbookProtection: null;
  SettingCollection: null;
  /** The key. */
  Setting: string;
  DocumentProperties: null;
  CustomPropertyCollection: null;
  /** The key. */
  CustomProperty: string;
  /** null = the workbook's own names. */
  NamedItemCollection: SheetId | null;
  NamedItem: NameKey;
  AddinInternalService: null;

  // ---- sheets
  WorksheetCollection: null;
  Worksheet: SheetId;
  WorksheetProtection: SheetId;
  WorksheetCustomPropertyCollection: SheetId;
  WorksheetCustomProperty: { sheet: SheetId; key: string };
  WorksheetFreezePanes: SheetId;
  PageLayout: SheetId;
  HeaderFooterGroup: SheetId;
  HeaderFooter: SheetId;
  PageBreakCollection: PageBreakHome;
  PageBreak: PageBreakHome & { line: number };

  // ---- cells
  Range: RangeReference;
  RangeAreas: Areas;
  RangeCollection: Areas;
  RangeView: RangeViewState;
  RangeViewCollection: RangeViewState;
  RangeSort: RangeReference;
  RemoveDuplicatesResult: { removed: number; uniqueRemaining: number };
  RangeFormat: Areas;
  RangeFill: Areas;
  RangeFont: Areas;
  RangeBorderCollection: Areas;
  RangeBorder: { areas: Areas; side: BorderIndex };
  FormatProtection: Areas;
  DataValidation: Areas;

  // ---- conditional formats
  ConditionalFormatCollection: Areas;
  ConditionalFormat: FormatKey;
  CustomConditionalFormat: FormatKey;
  ConditionalFormatRule: FormatKey;
  CellValueConditionalFormat: FormatKey;
  TextConditionalFormat: FormatKey;
  TopBottomConditionalFormat: FormatKey;
  PresetCriteriaConditionalFormat: FormatKey;
  DataBarConditionalFormat: FormatKey;
  ConditionalDataBarPositiveFormat: FormatKey;
  ConditionalDataBarNegativeFormat: FormatKey;
  ColorScaleConditionalFormat: FormatKey;
  IconSetConditionalFormat: FormatKey;
  ConditionalRangeFormat: FormatKey;
  ConditionalRangeFill: FormatKey;
  ConditionalRangeFont: FormatKey;
  ConditionalRangeBorderCollection: FormatKey;
  ConditionalRangeBorder: FormatKey & { side: 'EdgeTop' | 'EdgeBottom' | 'EdgeLeft' | 'EdgeRight' };

  // ---- tables
  /** null = the tables of the whole workbook. */
  TableCollection: SheetId | null;
  TableScopedCollection: readonly TableKey[];
  Table: TableKey;
  TableColumnCollection: TableKey;
  TableColumn: TableColumnKey;
  TableRowCollection: TableKey;
  TableRow: { table: TableKey; index: number };
  TableSort: TableKey;
  Filter: TableColumnKey;
  AutoFilter: { sheet: SheetId } | { table: TableKey };

  // ---- charts
  ChartCollection: SheetId;
  Chart: ChartKey;
  ChartTitle: ChartPart;
  ChartLegend: ChartPart;
  ChartLegendFormat: ChartPart;
  ChartAxes: ChartKey;
  ChartAxis: ChartPart;
  ChartAxisTitle: ChartPart;
  ChartSeriesCollection: ChartKey;
  ChartSeries: ChartPart;
  ChartDataLabels: ChartPart;
  ChartDataLabelFormat: ChartPart;
  ChartGridlines: ChartPart;
  ChartTitleFormat: ChartPart;
  ChartAxisFormat: ChartPart;
  ChartSeriesFormat: ChartPart;
  ChartFill: ChartPart;
  ChartFont: ChartPart;

  // ---- pictures
  ShapeCollection: SheetId;
  Shape: ShapeKey;
  Image: ShapeKey;
}

export type TypeName = keyof ObjectStates;
export type Areas = readonly RangeReference[];

export interface NameKey {
  /** null = a name of the workbook. */
  sheet: SheetId | null;
  name: string;
}
/** A table's id is unique in the workbook and survives renames. */
export type TableKey = number;
export interface TableColumnKey {
  table: TableKey;
  /** The column's id in its table, which survives moves and renames. */
  column: number;
}
/** The horizontal page breaks of a sheet stand before rows, the vertical ones before columns. */
export interface PageBreakHome {
  sheet: SheetId;
  lines: 'rowBreaks' | 'columnBreaks';
}
export interface FormatKey {
  sheet: SheetId;
  id: string;
}
export interface ChartKey {
  sheet: SheetId;
  id: string;
}
/** A part of a chart, whose properties are kept under `path` in the chart's own. */
export interface ChartPart extends ChartKey {
  path: string;
}
/** A picture. */
export interface ShapeKey {
  sheet: SheetId;
  id: string;
}
export type BorderIndex =
  | 'EdgeTop'
  | 'EdgeBottom'
  | 'EdgeLeft'
  | 'EdgeRight'
  | 'InsideVertical'
  | 'InsideHorizontal'
  | 'DiagonalDown'
  | 'DiagonalUp';
/** The visible rows and columns of a range, or one visible row of it. */
export interface RangeViewState {
  range: RangeReference;
  row?: number;
}
