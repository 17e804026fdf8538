/** One cell as Excel gives it in `values`, `text` and `numberFormat`; an empty cell has the value `''`. */
export interface CellSnapshot {
  value: string | number | boolean;
  /** What the cell displays. */
  text: string;
  /** The en-US number format code, for example `yyyy-mm-dd` or `General`. */
  numberFormat: string;
}

/** A cell that holds plain text, for values that come from elsewhere than a sheet. */
export function textCell(text: string): CellSnapshot {
  return { value: text, text, numberFormat: '@' };
}
