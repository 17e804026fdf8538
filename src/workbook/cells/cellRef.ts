/** A cell the person can be taken to: sheet name as shown, address without the sheet. */
export interface CellRef {
  sheet: string;
  /** e.g. `D7`. */
  address: string;
}
