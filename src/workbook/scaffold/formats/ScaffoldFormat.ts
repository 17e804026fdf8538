/** A look laid over body cells while `formula`, written for the first body row, holds. */
export interface ScaffoldFormat {
  firstColumn: number;
  lastColumn: number;
  formula: string;
  font: string;
  fill?: string;
  bold?: boolean;
  /** Shows a mark before a text and stores none. A host that ignores it still has the colour. */
  numberFormat?: string;
}
