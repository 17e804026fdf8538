import type { CauseKind, IssueState } from '../../domain/schema/issueCodes';
import type { Alert, AlertRule } from '../../domain/schema/alertCodes';
import type { ChangeAction } from '../../domain/schema/changeAction';
import type { ColumnKey, TableKey } from '../../domain/schema/columnKeys';
import type { SettingKey } from '../../domain/schema/settingKeys';
import type { AssessedStatus, TaskStatus } from '../../domain/schema/taskStatus';
import type { Template } from '../template/fill';
import type { ColumnText, PromptText, Spellings, Word } from './Word';

/** Sheets made when first needed, besides the four tables. */
export type SupportingSheet = 'settings' | 'calendar' | 'alerts' | 'history' | 'changes';

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

/** The columns of 逐日预警. */
export type HistoryColumn = 'day' | 'red' | 'amber' | 'done' | 'open';

/** The headers of one table. */
export type TableColumns<T extends TableKey> = Readonly<Record<ColumnKey<T>, ColumnText>>;

/**
 * What Opsbook stores in a workbook in one language and reads back, in any workbook, whichever language it was
 * made in. A word here may get further variants but never change: workbooks hold it.
 */
export interface SchemaWords {
  sheets: Readonly<Record<TableKey | SupportingSheet, string>>;
  columns: { readonly [T in TableKey]: TableColumns<T> };
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
      who: string,
    ];
    actions: Readonly<Record<ChangeAction, string>>;
    /** Why the first planned finish of a task is logged. */
    baseline: string;
    /** Why a planned date moved that no action of Opsbook moved. */
    movedByHand: string;
  };
  /** What a person's value in an owned cell was replaced for, in the change log. */
  replacedByOpsbook: string;
  alerts: {
    headers: Readonly<Record<AlertRegisterColumn, string>>;
    rules: Readonly<Record<AlertRule, string>>;
  };
  /** 逐日预警. */
  history: {
    headers: Readonly<Record<HistoryColumn, string>>;
    /** The line above the table: how many days it keeps. */
    banner: Template;
  };
  validation: Readonly<
    Record<
      'status' | 'state' | 'direction' | 'causeKind' | 'date' | 'finishBeforeStart' | 'actualBeforeStart',
      PromptText
    >
  >;
  /** The font of sheets made in this language: on Windows and with Office for Mac, and dark enough at 9 points. */
  sheetFont: string;
  /** Note for the header of every owned column, in front of its own. */
  ownedNote: string;
  exportSheet: {
    /** Sheet name, at most 31 characters when filled in. */
    name: Template;
    title: Template;
    madeFor: Template;
    goals: string;
    measurable: Template;
  };
  /** The sheet of an exported quarter: at most 31 characters when filled in. */
  quarterSheet: { name: Template };
  /** The timeline; {done}, {all}, {red} and {amber} are filled with formulas, {asOf} with a day. */
  timelineSheet: Readonly<
    Record<'name' | 'title' | 'titleOfMonths' | 'counts' | 'rest' | 'unlisted', Template>
  > &
    Readonly<Record<'noGoal' | 'noOwner' | 'nothing', string>> & {
      headers: Readonly<Record<'task' | 'owner' | 'start' | 'finish' | 'end' | 'status', string>>;
      /** From Monday on, all of one length. */
      weekdays: readonly string[];
      /** Below a day off in the week, and a day worked at a weekend. */
      dayKinds: Readonly<Record<'holiday' | 'workday', string>>;
      /** What the colours of the bars say. */
      bars: Readonly<
        Record<
          'done' | 'doneLate' | 'gone' | 'toCome' | 'blocked' | 'overdue' | 'forecast' | 'baseline',
          string
        >
      >;
      glyphs: Readonly<Record<'red' | 'amber' | 'blocked', string>>;
    };
  /** The responsibility matrix; {n} of `problems` is filled with a formula. */
  matrixSheet: Readonly<Record<'name' | 'title' | 'problems' | 'several' | 'missing', Template>> &
    Readonly<
      Record<
        'task' | 'check' | 'load' | 'noGoal' | 'legend' | 'betweenChecks' | 'betweenNames' | 'logged',
        string
      >
    >;
  /** The sheet of a closed month, found again by a defined name. */
  closingSheet: {
    /** Sheet name, at most 31 characters when filled in. */
    name: Template;
  } & Readonly<Record<'title' | 'closedFor' | 'logged', Template>> &
    Readonly<Record<'overview', string>>;
  /** Headings and labels of a closed month's dated copy; read back. */
  closedMonth: Readonly<Record<'tasks' | 'troubled' | 'issues' | 'closing', string>> &
    Readonly<Record<'period' | 'closedOn' | 'measurable' | 'overLimit' | 'newIssues', string>>;
}

/** What is only read when a team's own sheet is taken over. */
export interface AdoptingSpellings {
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
  /** What a row is called that only holds the day. */
  today: Spellings;
  /** First words of a row that shows how to fill in the table. */
  examples: Spellings;
}
