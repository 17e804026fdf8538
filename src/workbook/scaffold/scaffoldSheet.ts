/** A sheet to be made, in the sheet's own language: what `addSheet` needs and nothing else. */
export interface ScaffoldSheet {
  name: string;
  /** Name of the table on it. */
  table: string;
  /** Names that keep pointing at the line above the table where Opsbook reports. */
  bannerName: string;
  banner: string;
  columns: ScaffoldColumn[];
  /** Body rows; at least one. Texts as a person would type them. */
  rows: (string | number)[][];
  conditionalFormats: ScaffoldFormat[];
}

export interface ScaffoldColumn {
  header: string;
  owned: boolean;
  /** Characters of the default font. */
  width: number;
  numberFormat: string;
  centred: boolean;
  prompt: { title: string; message: string };
  validation?: ScaffoldValidation;
}

export type ScaffoldValidation = {
  error: { title: string; message: string };
} & (
  | { kind: 'list'; items: string[] }
  /** Formula for the first body row; it moves down with the rows. */
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
