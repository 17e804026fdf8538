import type { BookTable, FilterColumn } from './BookTable';
import type { ConditionalFormat } from './ConditionalFormat';
import type { ChartState, PictureState } from './Drawings';
import type { PageLayout } from './PageLayout';
import type { SheetProtection } from './Protection';
import type { Rect } from './Rect';
import type { Validation } from './Validation';

/** Everything on a sheet that is not a cell, a size or a merge. The engine moves its ranges with the cells. */
export interface SheetParts {
  freeze: Freeze;
  tables: BookTable[];
  validations: Validation[];
  /** First = highest priority. */
  conditionalFormats: ConditionalFormat[];
  autoFilter: { rect: Rect; columns: FilterColumn[] } | null;
  protection: SheetProtection | null;
  page: PageLayout;
  notes: { row: number; column: number; author: string; text: string }[];
  hyperlinks: { rect: Rect; address?: string; location?: string; tip?: string }[];
  charts: ChartState[];
  /** From the back to the front. */
  pictures: PictureState[];
  /** Per cent at which a person looks at the sheet; absent = 100. No add-in reads or sets it. */
  viewZoom?: number;
  /** What add-ins have noted of the sheet, by key. */
  customProperties?: Record<string, string>;
}

/** Frozen panes; 0 rows or columns = none. */
export interface Freeze {
  /** The first row that scrolls, zero-based: all before it stay. */
  rows: number;
  columns: number;
  /** The first cell in view; what lies before it is out of reach. Absent = A1. */
  from?: { row: number; column: number };
}
