import { GLYPHS } from '../../look/glyphs';
import { PALETTE } from '../../look/palette';

/** Where the columns of a table are that conditional formats speak of. */
export interface FormatPlace {
  /** Position of a column in a body row. */
  at(column: string): number;
  /** How many of the table's columns a format of whole rows covers. */
  columns: number;
  /** `$D4`-style address of a column in the first body row. */
  letter(column: string): string;
}

export const RED = { fill: PALETTE.red.pale, font: PALETTE.red.text };
export const AMBER = { fill: PALETTE.amber.pale, font: PALETTE.amber.text };
export const SOON = { fill: PALETTE.soon.pale, font: PALETTE.soon.text };

/** A mark before a text, shown and never stored. */
export const marked = (glyph: keyof typeof GLYPHS) => ({ numberFormat: `"${GLYPHS[glyph]} "@` });
