/** A sheet that cells alone draw, as values: what goes where and how it looks. Both writers draw it alike. */
export interface ReportPage {
  sheet: string;
  /** The font of every cell. */
  font: string;
  /** Points. */
  size: number;
  color: string;
  /** Widths in pixels at 96 dpi. */
  columns: readonly number[];
  rows: readonly PageRow[];
  /** Zero-based rows that begin a printed page. */
  breaks: readonly number[];
  print: {
    orientation: 'Portrait' | 'Landscape';
    /** Per cent; one page wide without it. */
    scale?: number;
    /** Inches. */
    sides?: number;
    /** Zero-based rows repeated on every page. */
    titleRows?: { first: number; count: number };
    /** Beside the sheet's name at the foot, such as `截至 2026-06-26`. */
    madeFor?: string;
  };
}

export interface PageRow {
  /** Points. */
  height: number;
  /** In the order they are drawn: a later area goes over an earlier one. */
  areas: readonly PageArea[];
}

/** Cells side by side with one look. With a value they are one cell: merged where they are several. */
export interface PageArea {
  /** Zero-based. */
  column: number;
  /** 1 when left out. */
  columns?: number;
  value?: string | number;
  look?: CellLook;
}

/** How cells look; what is left out is as it was. */
export interface CellLook {
  numberFormat?: string;
  /** Points. */
  size?: number;
  bold?: boolean;
  /** `#RRGGBB`, as the other colours. */
  color?: string;
  fill?: string;
  horizontal?: 'Left' | 'Center' | 'Right';
  vertical?: 'Top' | 'Center' | 'Bottom';
  /** Steps of about a character from the left. */
  indent?: number;
  wrap?: boolean;
  /** Lines around the area, and between its cells. */
  lines?: Partial<Record<Side, Line>>;
}

export type Side = 'top' | 'bottom' | 'left' | 'right' | 'between';

export interface Line {
  color: string;
  weight: 'Thin' | 'Medium';
}
