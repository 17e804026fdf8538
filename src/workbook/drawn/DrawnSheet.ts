/**
 * A sheet that Opsbook draws as a whole, as data: what is in its cells and how they look. It owns the rectangle from
 * A1 that its cells fill, and nothing beside or below it.
 */
export interface DrawnSheet {
  /** Every row as wide as the first. */
  cells: readonly (readonly DrawnCell[])[];
  font: { name: string; size: number; color: string };
  /** Later ones lie over earlier ones. */
  styles: readonly DrawnStyle[];
  merges: readonly Area[];
  /** The first of them that holds is on top. */
  conditional: readonly DrawnCondition[];
  /** Pixels, one a column. */
  widths: readonly number[];
  /** Points, one a row. */
  heights: readonly number[];
  hidden: { rows: readonly Span[]; columns: readonly Span[] };
  /** Cells that stay in view, from A1. */
  frozen: Area;
  print: {
    orientation: 'Portrait' | 'Landscape';
    /** Repeated on every page. */
    titleRows: Span;
    /** The same, where it is printed more than one page wide. */
    titleColumns?: Span;
    /** 1 when left out. */
    pagesWide?: number;
    /** Columns that are printed, from A. */
    columns: number;
  };
}

/** What is in a cell; '' leaves it blank. */
export type DrawnCell = string | number | Formula;

/** In English, with commas: what `Range.formulas` takes in every Excel. */
export interface Formula {
  formula: string;
}

/** Zero-based. */
export interface Area {
  row: number;
  column: number;
  rows: number;
  columns: number;
}

export interface Span {
  first: number;
  count: number;
}

export interface DrawnStyle extends Look {
  area: Area;
  size?: number;
  align?: 'Left' | 'Center' | 'Right';
  vertical?: 'Center' | 'Bottom' | 'Top';
  indent?: number;
  wrap?: boolean;
  edges?: readonly Edge[];
}

export interface Edge {
  side: 'EdgeTop' | 'EdgeBottom' | 'EdgeLeft' | 'EdgeRight' | 'InsideHorizontal' | 'InsideVertical';
  color: string;
  weight: 'Thin' | 'Medium';
}

interface Look {
  fill?: string;
  color?: string;
  bold?: boolean;
  italic?: boolean;
  numberFormat?: string;
}

/** A look laid over cells while `formula`, written for the area's first cell, holds. */
export interface DrawnCondition extends Look {
  area: Area;
  formula: string;
  /** Left and right edge; Excel has thin ones only. */
  sides?: string;
}

export const isFormula = (cell: DrawnCell): cell is Formula => typeof cell === 'object';
