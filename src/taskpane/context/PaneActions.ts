import type { CellChange } from '../../domain/changeLog/cellChange';
import type {
  Adoption,
  AdoptionPreview,
  AdoptionRequest,
  AdoptionResult,
  FoundTables,
} from '../../usecases/adopt/adoption';
import type { ApplyResult } from '../../usecases/changes/applyChanges';
import type { ActResult, TaskAct } from '../../usecases/today/acts/taskAct';
import type { ActPreview } from '../../usecases/today/acts/previewAct';
import type { UndoResult } from '../../usecases/undo/undoResult';
import type { CascadePreview } from '../../usecases/today/previewCascade';
import type {
  CarryOverProposal,
  CopyTasksResult,
  TaskToCopy,
} from '../../usecases/summary/closing/carryOverResult';
import type { CloseMonthResult } from '../../usecases/summary/closing/closeMonthResult';
import type { QuarterResult } from '../../usecases/summary/quarter/quarterResult';
import type { IssueCheckResult } from '../../usecases/issues/checkIssues';
import type { PlanCheckResult } from '../../usecases/plan/checkPlan';
import type { GenerateTasksOptions, GenerateTasksResult } from '../../usecases/plan/generateTasks';
import type { MadeMatrix, MakeMatrixOptions } from '../../usecases/matrix/makeMatrix';
import type { MatrixPreview } from '../../usecases/matrix/previewMatrix';
import type { TimelineState } from '../../usecases/timeline/inspectTimeline';
import type { MakeTimelineOptions, TimelineResult } from '../../usecases/timeline/makeTimeline';
import type { IssueRef } from '../../usecases/issues/findIssue';
import type { FishboneDrawing } from '../../usecases/issues/fishbone/drawFishbone';
import type { PlacedFishbone, PlaceFishboneOptions } from '../../usecases/issues/fishbone/placeFishbone';
import type { LinkRecurrenceOptions } from '../../usecases/issues/linkRecurrence';
import type { MakeIssueResult } from '../../usecases/issues/makeIssue';
import type { MakeIssueOptions } from '../../usecases/issues/planIssue';
import type { IssuePreview } from '../../usecases/issues/previewIssue';
import type { DatePreview } from '../../usecases/tidy/dates/dateConversion';
import type { LostRule } from '../../usecases/tidy/findLostRules';
import type { ColumnResult, MissingColumn, OptionalColumn } from '../../usecases/tidy/optionalColumns';
import type { RestoreResult, RuleAudit, RuleChoice } from '../../usecases/tidy/ruleAudit';
import type { ColumnChoice } from '../../usecases/tidy/chooseColumn';
import type { LookChoice, LookResult, SheetLook } from '../../usecases/tidy/updateLook';
import type { CalendarYear } from '../../domain/calendar/calendarYear';
import type { Problem } from '../../domain/schema/problem';
import type { CalendarChange } from '../../usecases/settings/saveCalendar';
import type { SettingsPreview } from '../../usecases/settings/previewSettings';
import type { MoveIssueOptions, MoveOutcome } from '../../usecases/issues/moveIssue';
import type { WriteFiveWhysOptions } from '../../usecases/issues/writeFiveWhys';
import type { TaskPreview } from '../../usecases/plan/previewTasks';
import type { CreateTemplatesOptions, CreateTemplatesResult } from '../../usecases/setup/createTemplates';
import type { RefreshResult } from '../../usecases/today/refresh/refreshResult';
import type { RunOptions, Written } from '../../usecases/run/runOptions';
import type { ExportOptions } from '../../usecases/summary/export/exportSummary';
import type { ExportResult, SummaryResult } from '../../usecases/summary/summaryResult';
import type { UpgradePreview } from '../../usecases/upgrade/previewUpgrade';
import type { WorkbookKind } from '../../usecases/setup/workbookKind';
import type { Settings } from '../../domain/settings/settings';
import type { CellRef } from '../../workbook/cells/cellRef';

/** Everything the pane can have done in the workbook. All reject with `WorkbookError`. */
export interface PaneActions {
  inspectWorkbook: (options: RunOptions) => Promise<WorkbookKind>;
  createTemplates: (options: CreateTemplatesOptions) => Promise<CreateTemplatesResult>;
  clearSample: (options: RunOptions) => Promise<{ rowsRemoved: number; rowsKept: number }>;
  refreshAlerts: (options: RunOptions) => Promise<RefreshResult>;
  fillSummary: (options: RunOptions) => Promise<SummaryResult>;
  exportSummary: (options: ExportOptions) => Promise<ExportResult>;
  /** Opens the month as a workbook of its own. */
  openSummaryWorkbook: (options: RunOptions) => Promise<void>;
  proposeCarryOver: (options: RunOptions & { way: 'move' | 'copy' }) => Promise<CarryOverProposal>;
  copyTasks: (options: RunOptions, accepted: readonly TaskToCopy[]) => Promise<CopyTasksResult>;
  closeMonth: (options: RunOptions & { overwriteEdited: boolean }) => Promise<CloseMonthResult>;
  exportQuarter: (options: RunOptions & { overwriteEdited: boolean }) => Promise<QuarterResult>;
  actOnTasks: (options: RunOptions, act: TaskAct) => Promise<ActResult>;
  /** What changes to a task's cells would come to; writes nothing. */
  previewAct: (options: RunOptions, task: string, changes: readonly CellChange[]) => Promise<ActPreview>;
  /** Takes back what one action wrote, as `RunOptions.onWritten` received it. */
  undoWrites: (
    options: RunOptions,
    written: readonly Written[],
    how: { isRefresh: boolean },
  ) => Promise<UndoResult>;
  /** Without `from` the successors of every late task. */
  previewCascade: (options: RunOptions, from?: string) => Promise<CascadePreview>;
  /** What `makeIssue` would write; writes nothing. */
  previewIssue: (options: MakeIssueOptions) => Promise<IssuePreview>;
  makeIssue: (options: MakeIssueOptions) => Promise<MakeIssueResult>;
  /** Writes changes to people's cells that the person accepted. */
  applyChanges: (options: RunOptions, changes: readonly CellChange[]) => Promise<ApplyResult>;
  findForeignTables: (options: RunOptions) => Promise<FoundTables>;
  previewAdoption: (options: RunOptions, request: AdoptionRequest) => Promise<AdoptionPreview>;
  adoptTable: (options: RunOptions, adoption: Adoption) => Promise<AdoptionResult>;
  previewDates: (options: RunOptions) => Promise<DatePreview>;
  findLostRules: () => Promise<LostRule[]>;
  auditRules: (options: RunOptions) => Promise<RuleAudit>;
  restoreRules: (options: RunOptions, chosen: RuleChoice) => Promise<RestoreResult>;
  /** What 更新外观 would change, by sheet. */
  previewLook: (options: RunOptions) => Promise<readonly SheetLook[]>;
  updateLook: (options: RunOptions, chosen: LookChoice) => Promise<LookResult>;
  /** Columns that no header names, and those a team may have and has not. */
  findMissingColumns: (options: RunOptions) => Promise<readonly MissingColumn[]>;
  addOptionalColumn: (options: RunOptions, column: OptionalColumn) => Promise<ColumnResult>;
  /** Remembers which column a person means. */
  chooseColumn: (options: RunOptions, choice: ColumnChoice) => Promise<void>;
  /** What an upgrade of a workbook of an earlier version would add. */
  previewUpgrade: (options: RunOptions) => Promise<UpgradePreview>;
  /** Null where there is nothing to upgrade. */
  upgradeWorkbook: (options: RunOptions) => Promise<UpgradePreview | null>;
  checkPlan: (options: RunOptions) => Promise<PlanCheckResult>;
  previewTasks: (options: RunOptions) => Promise<TaskPreview>;
  /** The timeline the workbook has. */
  inspectTimeline: (options: RunOptions) => Promise<{ timeline: TimelineState | null }>;
  makeTimeline: (options: MakeTimelineOptions) => Promise<TimelineResult>;
  /** What the letters of the matrix would change in the plan. */
  previewMatrix: (options: RunOptions) => Promise<MatrixPreview>;
  makeMatrix: (options: MakeMatrixOptions) => Promise<MadeMatrix>;
  /** Writes accepted changes of the matrix into the plan. */
  acceptMatrix: (options: RunOptions, changes: readonly CellChange[]) => Promise<ApplyResult>;
  generateTasks: (options: GenerateTasksOptions) => Promise<GenerateTasksResult>;
  checkIssues: (options: RunOptions) => Promise<IssueCheckResult>;
  moveIssue: (options: MoveIssueOptions) => Promise<MoveOutcome>;
  writeFiveWhys: (options: WriteFiveWhysOptions) => Promise<ApplyResult>;
  linkRecurrence: (options: LinkRecurrenceOptions) => Promise<ApplyResult>;
  drawFishbone: (options: RunOptions & IssueRef) => Promise<FishboneDrawing>;
  placeFishbone: (options: PlaceFishboneOptions) => Promise<PlacedFishbone>;
  selectCell: (cell: CellRef) => Promise<void>;
  /** Follows the selection in the tracker's sheet until the function it resolves with is called. */
  watchSelection: (onMoved: () => void) => Promise<() => Promise<void>>;
  /** Follows what people change in the tracker, likewise. */
  watchChanges: (onChanged: (isSurelyNotUs: boolean) => void) => Promise<() => Promise<void>>;
  /** 编号 of the task whose row is selected. */
  selectedTask: () => Promise<string | null>;
  loadSettings: (options: RunOptions) => Promise<Settings>;
  /** What changes would do to the counts, each on its own; writes nothing. */
  previewSettings: (options: RunOptions, changes: readonly Partial<Settings>[]) => Promise<SettingsPreview>;
  loadCalendar: (options: RunOptions, years: readonly number[]) => Promise<CalendarYear[]>;
  saveCalendar: (options: RunOptions, change: CalendarChange) => Promise<{ problems: Problem[] }>;
  saveSettings: (options: RunOptions, change: Partial<Settings>) => Promise<void>;
}
