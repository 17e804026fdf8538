import type { LookedColumn } from '../look/columnLook';
import type { ScaffoldFormat } from './formats/ScaffoldFormat';

/** A sheet to be made, in the sheet's own language: what `addSheet` needs and nothing else. */
export interface ScaffoldSheet {
  name: string;
  /** Where it stands among the sheets, counted from 0; last without it. */
  position?: number;
  /** Name of the table on it. */
  table: string;
  /** Font of all its texts. */
  fontName: string;
  /** Name that keeps pointing at the line above the table where Opsbook reports; null = nobody looks for it. */
  bannerName: string | null;
  banner: string;
  /** What the marks in the table stand for; beside the title. */
  legend?: { column: number; text: string };
  columns: ScaffoldColumn[];
  /** Body rows; at least one. Texts as a person would type them. */
  rows: readonly (readonly (string | number)[])[];
  /** Rows of one line each. */
  dense?: boolean;
  /** The first that holds wins. */
  conditionalFormats: ScaffoldFormat[];
  /** Columns that are printed, from the first on; all without it. */
  printed?: number;
}

export interface ScaffoldColumn extends LookedColumn {
  header: string;
  numberFormat: string;
  /** Shown while the header cell is selected. */
  note: string;
  /** Shown while a body cell is selected. */
  prompt: string;
  validation?: ScaffoldValidation;
}

export type ScaffoldValidation =
  | ({ error: { title: string; message: string } } & (
      | { kind: 'list'; items: string[] }
      /** An ISO date, or a formula for the first body row that moves down with the rows. */
      | { kind: 'dateFrom'; earliest: string }
    ))
  /** A list to choose from that refuses nothing else. */
  | { kind: 'offer'; items: readonly string[] };
