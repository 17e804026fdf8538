import type { Problem } from '../../domain/schema/problem';
import type { RefreshResult } from '../today/refresh/refreshResult';

/** What became of an undo. */
export interface UndoResult {
  /** Cells that hold again what they held. */
  undone: number;
  rowsRemoved: number;
  /** Sheets, columns, deleted rows, rules and looks that are again as they were. */
  others: number;
  /** Sheets that are gone. */
  sheetsRemoved: number;
  /** Cells, rows and sheets changed since, which stay. */
  kept: number;
  /** The list as it is now; null where it has to be refreshed first. */
  refresh: RefreshResult | null;
  problems: Problem[];
}

export const NOTHING_UNDONE: UndoResult = {
  ...{ undone: 0, rowsRemoved: 0, others: 0, sheetsRemoved: 0, kept: 0 },
  ...{ refresh: null, problems: [] },
};
