export interface Rect {
  row: number;
  column: number;
  rowCount: number;
  columnCount: number;
}
