import type { CellChange } from '../domain/changes/cellChange';
import type { ApplyResult } from '../usecases/changes/applyChanges';
import type { CreateTemplatesOptions, CreateTemplatesResult } from '../usecases/createTemplates';
import type { RefreshResult } from '../usecases/refreshResult';
import type { RunOptions } from '../usecases/runOptions';
import type { ExportResult, SummaryResult } from '../usecases/summaryResult';
import type { WorkbookKind } from '../usecases/workbookKind';
import type { Settings } from '../domain/settings';
import type { CellRef } from '../workbook/cellRef';

/** Everything the pane can have done in the workbook. All reject with `WorkbookError`. */
export interface PaneActions {
  inspectWorkbook: (options: RunOptions) => Promise<WorkbookKind>;
  createTemplates: (options: CreateTemplatesOptions) => Promise<CreateTemplatesResult>;
  clearSample: (options: RunOptions) => Promise<{ rowsRemoved: number; rowsKept: number }>;
  refreshAlerts: (options: RunOptions) => Promise<RefreshResult>;
  fillSummary: (options: RunOptions) => Promise<SummaryResult>;
  exportSummary: (options: RunOptions & { overwriteEdited: boolean }) => Promise<ExportResult>;
  /** Writes changes to people's cells that the person accepted. */
  applyChanges: (options: RunOptions, changes: readonly CellChange[]) => Promise<ApplyResult>;
  selectCell: (cell: CellRef) => Promise<void>;
  loadSettings: (options: RunOptions) => Promise<Settings>;
  saveSettings: (options: RunOptions, change: Partial<Settings>) => Promise<void>;
}
