export interface CellStyle {
  /** en-US format code; absent = `General`. */
  numberFormat?: string;
  font?: FontStyle;
  /** Solid fill colour; absent = none. */
  fill?: string;
  horizontal?: 'left' | 'center' | 'right' | 'fill' | 'justify' | 'centerContinuous' | 'distributed';
  vertical?: 'top' | 'center' | 'bottom' | 'justify' | 'distributed';
  wrap?: boolean;
  shrinkToFit?: boolean;
  indent?: number;
  /** Degrees, -90…90; 255 = stacked. */
  rotation?: number;
  borders?: Partial<Record<BorderSide, BorderLine>>;
  /** Absent = locked, as in Excel. */
  locked?: boolean;
  formulaHidden?: boolean;
  /** The text was entered with a leading apostrophe. */
  quotePrefix?: boolean;
}

export interface FontStyle {
  name?: string;
  /** Points. */
  size?: number;
  bold?: boolean | undefined;
  italic?: boolean | undefined;
  underline?: 'single' | 'double' | 'singleAccountant' | 'doubleAccountant' | undefined;
  strikethrough?: boolean | undefined;
  color?: string;
}

export type BorderSide = 'top' | 'bottom' | 'left' | 'right' | 'diagonalUp' | 'diagonalDown';

export interface BorderLine {
  style:
    | 'thin'
    | 'medium'
    | 'thick'
    | 'double'
    | 'dotted'
    | 'dashed'
    | 'hair'
    | 'mediumDashed'
    | 'dashDot'
    | 'mediumDashDot'
    | 'dashDotDot'
    | 'mediumDashDotDot'
    | 'slantDashDot';
  color?: string;
}
