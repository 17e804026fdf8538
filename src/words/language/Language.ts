import type { EvidenceCode, ImportDoubtCode, PairDoubt, SkipReason } from '../../domain/schema/adoptCodes';
import type { Alert, AlertRule } from '../../domain/schema/alertCodes';
import type { CascadeProblem } from '../../domain/schema/cascadeProblem';
import type { CauseKind } from '../../domain/schema/causeKind';
import type { ChangeAction } from '../../domain/schema/changeAction';
import type { ColumnKey, TableKey } from '../../domain/schema/columnKeys';
import type { DateDoubtCode, NotADateReason } from '../../domain/schema/dateCodes';
import type { DraftColumn } from '../../domain/schema/draftColumns';
import type { AttainmentFlagCode, GoalDoubtCode, RateWay } from '../../domain/schema/goalCodes';
import type { IssueCheckCode, IssueNeed } from '../../domain/schema/issueCodes';
import type { IssueState } from '../../domain/schema/issueState';
import type { PlanFlagCode } from '../../domain/schema/planCodes';
import type { SettingKey } from '../../domain/schema/settingKeys';
import type { ExplanationCode, FlagCode } from '../../domain/schema/taskCodes';
import type { AssessedStatus, TaskStatus } from '../../domain/schema/taskStatus';
import type { Verdict } from '../../domain/schema/verdict';

export type LanguageCode = 'zh-CN' | 'en';

/** Sheets made when first needed, besides the four tables. */
export type SupportingSheet = 'settings' | 'calendar' | 'alerts' | 'changes';

export interface ColumnText {
  header: string;
  /** Other headers people give the same column; found, never written. */
  variants: readonly string[];
  /** Shown under the header's text while a cell of the column is selected; at most 255 characters. */
  prompt?: string;
  /** Note on the header of a column Opsbook writes. */
  note?: string;
}

/** A message Excel shows: title up to 32 characters, message up to 255. */
export interface PromptText {
  title: string;
  message: string;
}

/** A word for a code, and others that mean the same when typed. */
export interface Word {
  word: string;
  variants: readonly string[];
}

/** Words that are only read, never written; a language may have any number. */
export interface Spellings {
  variants: readonly string[];
}

/** A text with names in braces for what is put in: `超额 {by}%`. */
export type Template = string;

/**
 * Everything Opsbook stores in a workbook in one language. These words are schema: they are read back, in any
 * workbook, whichever language it was made in. What is only shown in the pane is not here.
 */
export interface Language {
  code: LanguageCode;
  sheets: Readonly<Record<TableKey | SupportingSheet, string>>;
  columns: { readonly [T in TableKey]: Readonly<Record<ColumnKey<T>, ColumnText>> };
  taskStatus: Readonly<Record<TaskStatus, Word>>;
  assessedStatus: Readonly<Record<AssessedStatus, string>>;
  alert: Readonly<Record<Alert, string>>;
  issueState: Readonly<Record<IssueState, Word>>;
  /** 指标方向 of a goal. */
  direction: Readonly<Record<'higher' | 'lower', Word>>;
  /** The six kinds of cause (人机料法环测). */
  causeKinds: Readonly<Record<CauseKind, Word>>;
  settings: {
    headers: readonly [name: string, value: string, hint: string];
    labels: Readonly<Record<SettingKey, Word>>;
    hints: Readonly<Record<SettingKey, string>>;
    /** Words for the values of settings that are chosen from a list. */
    values: {
      dayBasis: Readonly<Record<'calendar' | 'working', Word>>;
      cascade: Readonly<Record<'fixed' | 'buffer' | 'off', Word>>;
      autoRefresh: Readonly<Record<'on' | 'off', Word>>;
    };
  };
  calendar: {
    headers: readonly [day: string, kind: string, name: string];
    kinds: Readonly<Record<'holiday' | 'workday', Word>>;
  };
  changes: {
    headers: readonly [
      when: string,
      action: string,
      row: string,
      field: string,
      before: string,
      after: string,
      why: string,
    ];
    actions: Readonly<Record<ChangeAction, string>>;
    /** Why the first planned finish of a task is logged. */
    baseline: string;
  };
  alerts: {
    headers: Readonly<Record<AlertRegisterColumn, string>>;
    rules: Readonly<Record<AlertRule, string>>;
  };
  /** The messages sent to owners and read at the review. */
  digest: {
    title: Template;
    count: Template;
    nobody: string;
    line: Template;
    note: Template;
    nextStep: Template;
    help: Template;
    escalatedTo: Template;
    escalatedToNobody: string;
    /** Heading of what was escalated to the reader of the digest. */
    escalatedToYou: string;
    review: {
      title: Template;
      outcomes: string;
      obstacles: string;
      resources: string;
      none: string;
      owned: Template;
      doneWhen: Template;
      reason: Template;
      reasonMissing: string;
      onTrack: { one: Template; many: Template };
    };
  };
  cascade: {
    because: Template;
    via: Template;
    moved: Readonly<Record<'fixed' | 'buffer', Template>>;
    problems: Readonly<Record<CascadeProblem['code'], Template>>;
  };
  validation: Readonly<
    Record<'status' | 'state' | 'date' | 'finishBeforeStart' | 'actualBeforeStart', PromptText>
  >;
  /** Note for the header of every owned column, in front of its own. */
  ownedNote: string;
  /** What a person's value in an owned cell was replaced for, in the change log. */
  replacedByOpsbook: string;
  banners: { sample: Template; refreshed: Template; uncoveredYear: Template };
  /** Put in front of a drafted text. */
  draftMark: string;
  exportSheet: {
    /** Sheet name, at most 31 characters when filled in. */
    name: Template;
    title: Template;
    madeFor: Template;
    goals: string;
    taskCounts: string;
    total: string;
    attainmentChart: string;
    statusChart: string;
    measurable: Template;
  };
  dates: { day: Template; dayWithYear: Template; month: Template; monthNames: readonly string[] };
  days: Readonly<Record<'calendar' | 'working', { one: Template; many: Template }>>;
  /** What stands between and after the clauses of 判定说明. */
  sentence: { between: string; end: string };
  explanations: Readonly<Record<ExplanationCode, Template>>;
  clauses: Readonly<
    Record<
      'blocked' | 'notStarted' | 'overLimit' | 'withinLimit' | 'forecastGiven' | 'forecastInferred',
      Template
    >
  >;
  flags: Readonly<Record<FlagCode, Template>>;
  doubts: Readonly<Record<DateDoubtCode, Template>>;
  notADate: Readonly<Record<NotADateReason, string>>;
  verdicts: Readonly<Record<Verdict['code'], Template>>;
  /** Why a goal or an actual was not understood, as it follows a colon. */
  goalDoubts: Readonly<Record<GoalDoubtCode, Template>>;
  /** How a rate was worked out, and what is doubtful about it. */
  attainmentWhy: Readonly<
    Record<RateWay | 'lowest' | AttainmentFlagCode, Template> & Record<'words', string>
  >;
  planFlags: Readonly<Record<PlanFlagCode, Template>>;
  /** 计划检查 of a row that lacks nothing. */
  planComplete: string;
  /** 闭环检查, and why an issue cannot pass to a state. */
  closure: {
    /** What an issue lacks, as it stands in a list. The window has a clause of its own. */
    needs: Readonly<Record<Exclude<IssueNeed, 'window'>, string>>;
    /** What stands between the entries of that list. */
    listed: string;
    checks: Readonly<Record<IssueCheckCode, Template>>;
    complete: string;
  } & Readonly<
    Record<
      | 'toPass'
      | 'mayPass'
      | 'verifyUntil'
      | 'claimed'
      | 'tooEarly'
      | 'seemsToRepeat'
      | 'alreadyThere'
      | 'passFirst',
      Template
    >
  >;
  /** One line of a 5 Why chain; read back, so the answer comes last. */
  fiveWhys: Template;
  /** The texts of an issue made of a blocked task; `reference` is put behind the task's reason. */
  issueFromTask: Readonly<Record<'issue' | 'issueWithoutReason' | 'impact' | 'reference', Template>>;
  /** Why an issue was changed, for 变更日志. */
  issueChange: Readonly<Record<'forward' | 'back' | 'fiveWhys' | 'recurrence' | 'made' | 'column', Template>>;
  /** `name` is the picture's name in the sheet; read back. `alt` is read out in its place. */
  fishbone: Readonly<
    Record<'title' | 'unsorted' | 'more' | 'name' | 'alt' | 'kindCauses' | 'noCauses', Template>
  >;
  /** What is told of tasks made from the plan. */
  generation: { datesDoubtful: Template; datesDiffer: Template; noDates: string; datesOfPlan: string };
  /** Pieces of the summary's drafts; `task` says why one is not done in time. */
  drafts: Readonly<Record<'task' | 'doneOnTime' | 'doneEarly' | 'more', Template>>;
  /** Where a draft comes from; {column} is a column's header. */
  draftSources: Readonly<Record<DraftColumn, Template>>;
  /** Where a task copied into the next period comes from, in its 延期/受阻原因. */
  carriedOver: Template;
  /** Why an unfinished task's dates were moved, in 变更日志. */
  carriedInto: Template;
  /** Labels of a closed month's dated copy; read back. */
  closedMonth: Readonly<Record<'period' | 'closedOn' | 'measurable' | 'overLimit' | 'newIssues', string>>;
  /** The sheet of a closed month, found again by a defined name. */
  closingSheet: {
    /** Sheet name, at most 31 characters when filled in. */
    name: Template;
  } & Readonly<Record<'title' | 'closedFor' | 'logged', Template>> &
    Readonly<Record<'overview' | 'item' | 'value', string>>;
  /** The month as text, to be sent. */
  summaryText: Readonly<Record<'goal' | 'pair' | 'count', Template> & Record<'between', string>>;
  monthChange: Readonly<Record<'up' | 'down', Template>> &
    Readonly<Record<'same' | 'notComparable' | 'added' | 'gone', string>>;
  /** What is read, and what is said, when a team's own sheet is taken over. */
  adopting: {
    /** Groups over a header that change what the labels below them mean: 计划, 实际. */
    qualifiers: Spellings;
    /** Headers of a column of finer tasks. */
    subTasks: Spellings;
    /** Beginnings of an owner that is nobody in particular. */
    everybody: Spellings;
    /** First words of a row that sums up others. */
    totals: Spellings;
    /** First words of a row that explains the table. */
    notes: Spellings;
    doubts: Readonly<Record<ImportDoubtCode | 'finishProposed', Template>>;
    skipped: Readonly<Record<SkipReason, string>>;
    /** Why a row that is there already should be looked at. */
    pairs: Readonly<Record<PairDoubt, Template>>;
    /** Reasons in 变更日志. */
    log: Readonly<Record<'added' | 'changed' | 'dates', Template>>;
    evidence: Readonly<Record<EvidenceCode, Template>>;
  };
  sample: SampleText;
}

export type AlertRegisterColumn =
  | 'task'
  | 'name'
  | 'rule'
  | 'severity'
  | 'days'
  | 'owner'
  | 'approver'
  | 'firstSeen'
  | 'lastSeen'
  | 'acknowledged'
  | 'snoozedUntil'
  | 'escalatedOn'
  | 'resolvedOn';

/** The texts of the sample rows; dates and statuses, the same in every language, are in sampleRows.ts. */
export interface SampleText {
  plan: readonly Readonly<
    Record<'quarterGoal' | 'monthGoal' | 'task' | 'owner' | 'resources' | 'doneWhen', string>
  >[];
  tasks: readonly Readonly<Record<'name' | 'owner' | 'reason' | 'nextStep' | 'help', string>>[];
  issues: readonly Readonly<
    Record<'issue' | 'impact' | 'owner' | 'rootCause' | 'temporary' | 'prevention' | 'verification', string>
  >[];
  summary: readonly Readonly<Record<'goal' | 'actual' | 'reason' | 'worked' | 'improve' | 'next', string>>[];
}
