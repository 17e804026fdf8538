import type { DraftColumn } from '../../domain/schema/columnKeys';
import type { EvidenceCode, ImportDoubtCode, PairDoubt, SkipReason } from '../../domain/schema/adoptCodes';
import type { CascadeProblem } from '../../domain/schema/cascadeProblem';
import type { DateDoubtCode, NotADateReason } from '../../domain/schema/dateCodes';
import type { AttainmentFlagCode, GoalDoubtCode, RateWay } from '../../domain/schema/goalCodes';
import type { IssueCheckCode, IssueNeed } from '../../domain/schema/issueCodes';
import type { PlanFlagCode } from '../../domain/schema/planCodes';
import type { ExplanationCode, FlagCode } from '../../domain/schema/taskCodes';
import type { Verdict } from '../../domain/schema/verdict';
import type { Template } from '../template/fill';
import type { PluralForms } from '../template/pluralForm';

/**
 * Sentences about results in one language. They are written into our own columns and the log, shown in the pane
 * and sent in digests. Their wording may change: what was written before is replaced at the next refresh.
 */
export interface Sentences {
  dates: { day: Template; dayWithYear: Template; month: Template; monthNames: readonly string[] };
  days: Readonly<Record<'calendar' | 'working', PluralForms>>;
  /** Put between and after the clauses of 判定说明. */
  sentence: { between: string; end: string };
  doubts: Readonly<Record<DateDoubtCode, Template>>;
  notADate: Readonly<Record<NotADateReason, string>>;
  explanations: Readonly<Record<ExplanationCode, Template>>;
  clauses: Readonly<
    Record<
      'blocked' | 'notStarted' | 'overLimit' | 'withinLimit' | 'forecastGiven' | 'forecastInferred',
      Template
    >
  >;
  flags: Readonly<Record<FlagCode, Template>>;
  verdicts: Readonly<Record<Verdict['code'], Template>>;
  /** Why a goal or an actual was not understood, as it follows a colon. */
  goalDoubts: Readonly<Record<GoalDoubtCode, Template>>;
  /** How a rate was calculated, and what is doubtful about it. */
  attainmentWhy: Readonly<
    Record<RateWay | 'lowest' | AttainmentFlagCode, Template> & Record<'words', string>
  >;
  planFlags: Readonly<Record<PlanFlagCode, Template>>;
  /** 计划检查 of a row that lacks nothing. */
  planComplete: string;
  /** Texts about tasks made from the plan. */
  generation: { datesDoubtful: Template; datesDiffer: Template; noDates: string; datesOfPlan: string };
  /** 闭环检查, and why an issue cannot pass to a state. */
  closure: {
    /** What an issue lacks, as an entry of a list. The window has a clause of its own. */
    needs: Readonly<Record<Exclude<IssueNeed, 'window'>, string>>;
    /** Put between the entries of that list. */
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
  /** How 闭环检查 began in earlier releases: still known as ours, never written. */
  formerClosure: readonly Template[];
  /** One line of a 5 Why chain; read back, so the answer comes last. */
  fiveWhys: Template;
  /** The texts of an issue made of a blocked task; `reference` is put behind the task's reason. */
  issueFromTask: Readonly<Record<'issue' | 'issueWithoutReason' | 'impact' | 'reference', Template>>;
  /** Why an issue was changed, for 变更日志. */
  issueChange: Readonly<
    Record<'forward' | 'back' | 'fiveWhys' | 'recurrence' | 'made' | 'column' | 'verifiedBy', Template>
  >;
  /** `name` is the picture's name in the sheet; read back. `alt` is read out in its place. */
  fishbone: Readonly<
    Record<'title' | 'unsorted' | 'more' | 'name' | 'alt' | 'kindCauses' | 'noCauses', Template>
  >;
  cascade: {
    because: Template;
    via: Template;
    moved: Readonly<Record<'fixed' | 'buffer', Template>>;
    problems: Readonly<Record<CascadeProblem['code'], Template>>;
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
    /** Ends a message that was cut, and messages some of which are left out. */
    cut: Template;
    cutOwners: Template;
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
      onTrack: PluralForms;
    };
  };
  banners: Readonly<Record<'sample' | 'refreshed' | 'handled' | 'badSetting', Template>>;
  /** What earlier releases put in front of a draft they wrote; such a text is nobody's own. */
  draftMark: string;
  /** Pieces of the summary's drafts; `task` says why one is not done in time. */
  drafts: Readonly<Record<'task' | 'doneOnTime' | 'doneEarly' | 'more', Template>>;
  /** Where a draft comes from; {column} is a column's header. */
  draftSources: Readonly<Record<DraftColumn, Template>>;
  /** Where a task copied into the next period comes from, in its 延期/受阻原因. */
  carriedOver: Template;
  /** Why an unfinished task's dates were moved, in 变更日志. */
  carriedInto: Template;
  /** The exported month, and the same as text. */
  /** How a month differs from the closing before: of one goal, and in sentences. */
  monthChange: Readonly<Record<'up' | 'down', Template>> &
    Readonly<Record<'same' | 'blank' | 'notComparable' | 'added' | 'gone', string>> & {
      /** What was written of a goal then and now: `quoted`, or `noActual` where nothing was. */
      told: Template;
      quoted: Template;
      noActual: string;
      goal: Template;
      sameGoals: PluralForms;
      blankGoals: PluralForms;
      between: string;
      /** A list, and what moved in it. */
      counts: Template;
      moved: Template;
      movesBetween: string;
      nothing: string;
      end: string;
      /** Above these sentences on the closing's own sheet. */
      heading: Template;
      firstHeading: string;
      first: string;
    };
}

/** What is said when a team's own sheet is taken over. */
export interface AdoptingSentences {
  doubts: Readonly<Record<ImportDoubtCode | 'finishProposed', Template>>;
  skipped: Readonly<Record<SkipReason, string>>;
  /** Why a row that is there already should be looked at. */
  pairs: Readonly<Record<PairDoubt, Template>>;
  /** Reasons in 变更日志. */
  log: Readonly<Record<'added' | 'changed' | 'dates', Template>>;
  evidence: Readonly<Record<EvidenceCode, Template>>;
}
