/** A sheet to be made, in the sheet's own language: what `addSheet` needs and nothing else. */
export interface ScaffoldSheet {
  name: string;
  /** Name of the table on it. */
  table: string;
  /** Name that keeps pointing at the line above the table where Opsbook reports; null = nobody looks for it. */
  bannerName: string | null;
  banner: string;
  columns: ScaffoldColumn[];
  /** Body rows; at least one. Texts as a person would type them. */
  rows: (string | number)[][];
  /** The first that holds wins. */
  conditionalFormats: ScaffoldFormat[];
}

export interface ScaffoldColumn {
  header: string;
  owned: boolean;
  /** Characters of the default font. */
  width: number;
  numberFormat: string;
  centred: boolean;
  /** Shown while the header cell is selected. */
  note: string;
  /** Shown while a body cell is selected. */
  prompt: string;
  /** One for each body row, in place of `prompt`. */
  rowPrompts?: readonly string[];
  validation?: ScaffoldValidation;
}

export type ScaffoldValidation = {
  error: { title: string; message: string };
} & (
  | { kind: 'list'; items: string[] }
  /** An ISO date, or a formula for the first body row that moves down with the rows. */
  | { kind: 'dateFrom'; earliest: string }
);

/** A colour laid over body cells while `formula`, written for the first body row, holds. */
export interface ScaffoldFormat {
  firstColumn: number;
  lastColumn: number;
  formula: string;
  fill: string;
  font: string;
}
