import type { DateSystem } from '../../../domain/dates/serial';
import type { TableKey } from '../../cells/tableNames';
import type { TableSnapshot } from '../../read/tableSnapshot';
import type { ScaffoldColumn } from '../../scaffold/scaffoldSheet';

/** A table whose look is compared with what it would be made with. */
export interface LookedTable {
  table: TableKey;
  seen: TableSnapshot;
  fontName: string;
  columns: readonly LookedAt[];
  /** Rows of one line each. */
  dense: boolean;
  /** Columns of the sheet that are printed; 0 where all are. */
  printed: number;
  dateSystem: DateSystem;
}

/** A column of ours, as it would be made where it is now. */
export interface LookedAt {
  key: string;
  /** Position in a body row. */
  at: number;
  wanted: ScaffoldColumn;
}
