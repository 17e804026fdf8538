import type { Rect } from './Rect';

export interface PageLayout {
  orientation: 'portrait' | 'landscape';
  /** The file format's number: 9 = A4, 1 = Letter. */
  paperSize?: number;
  /** Inches. */
  margins?: { top: number; bottom: number; left: number; right: number; header: number; footer: number };
  zoom?: { scale?: number; fitToWidth?: number; fitToHeight?: number };
  centerHorizontally?: boolean;
  centerVertically?: boolean;
  printGridlines?: boolean;
  printHeadings?: boolean;
  blackAndWhite?: boolean;
  draft?: boolean;
  /** Pages are numbered across before down. */
  overThenDown?: boolean;
  /** What is printed for errors; absent = as they are shown. */
  errors?: 'blank' | 'dash' | 'NA';
  /** Where notes are printed; absent = nowhere. */
  notes?: 'asDisplayed' | 'atEnd';
  /** Absent = counted by itself. */
  firstPageNumber?: number;
  /** Rows (columns) that begin a new page, zero-based, in order. */
  rowBreaks?: number[];
  columnBreaks?: number[];
  /** Zero-based, inclusive. */
  titleRows?: { from: number; to: number };
  titleColumns?: { from: number; to: number };
  printAreas?: Rect[];
  header?: { left?: string; center?: string; right?: string };
  footer?: { left?: string; center?: string; right?: string };
}
