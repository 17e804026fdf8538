import type { CellLook } from './cellLook';
import { NO_FILL } from './cellLook';
import { PALETTE } from './palette';
import { TYPE_SCALE } from './typeScale';

/** What of a column decides its look. */
export interface LookedColumn {
  /** Opsbook writes it. */
  owned: boolean;
  centred: boolean;
  /** Its texts take one line, however long: the last column of a table runs over the edge. */
  oneLine?: boolean;
  /** Text that only explains. */
  mute?: boolean;
  /** A line at both sides of each cell: it is for people to fill in. */
  boxed?: boolean;
  /** Pixels. */
  width: number;
}

/** The look of a column's cells below the header. @param fontName the language's `sheetFont` */
export const bodyLook = (column: LookedColumn, fontName: string): CellLook => ({
  fontName,
  fontSize: TYPE_SCALE.body,
  fontColor: column.owned ? PALETTE.owned.text : column.mute ? PALETTE.mute : PALETTE.ink,
  bold: false,
  fill: column.owned ? PALETTE.owned.cell : NO_FILL,
  ...placeOf(column),
  wrap: !column.oneLine,
  line: PALETTE.hairline,
  ...(column.boxed ? { sides: PALETTE.groupLine } : {}),
});

/** The look of a column's header; its width goes for the whole column. */
export const headerLook = (column: LookedColumn, fontName: string): CellLook => ({
  fontName,
  fontSize: TYPE_SCALE.header,
  fontColor: column.owned ? PALETTE.owned.text : PALETTE.white,
  bold: !column.owned,
  fill: column.owned ? PALETTE.owned.header : PALETTE.brand,
  ...placeOf(column),
  wrap: true,
  width: column.width,
});

const placeOf = ({ centred }: LookedColumn) =>
  ({ horizontal: centred ? 'Center' : 'Left', vertical: 'Center', indent: centred ? 0 : 1 }) as const;

/** The line above a table that says whose sheet it is. */
export const titleLook = (fontName: string): CellLook => ({
  fontName,
  fontSize: TYPE_SCALE.title,
  fontColor: PALETTE.brand,
  bold: true,
  vertical: 'Center',
  wrap: false,
});

/** The line below it, where Opsbook reports. */
export const bannerLook = (fontName: string): CellLook => ({
  fontName,
  fontSize: TYPE_SCALE.dense,
  fontColor: PALETTE.mute,
  vertical: 'Center',
  wrap: false,
});
