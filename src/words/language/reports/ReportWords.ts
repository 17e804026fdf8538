import type { Template } from '../../template/fill';
import type { CountedText } from '../../template/pluralForm';

/** What the exported month says besides people's own texts. Nothing here is read back. */
export interface ReportWords {
  /** Goals, then tasks, then alerts, each only where there is something to say. */
  headline: {
    goals: CountedText;
    noGoals: string;
    /** Goals whose actual is blank. */
    unfilled: CountedText;
    tasks: CountedText;
    noTasks: string;
    red: CountedText;
    noRed: string;
    /** The only red task is blocked; {days} is a number with its word. */
    onlyBlocked: Template;
    /** One of several red tasks is blocked. */
    blockedOne: Template;
    blocked: CountedText;
    /** Put between the parts, and after the last. */
    between: string;
    end: string;
  };
  conclusions: {
    /** {goals} are the worst. */
    unmet: Template;
    unmetMore: CountedText;
    goal: Template;
    /** One that has no rate. */
    goalInWords: Template;
    notDone: string;
    goalsBetween: string;
    /** How many tasks of these goals are open and red. */
    redTasks: CountedText;
    allMet: string;
    /** Every goal that can be judged was met; {n} others cannot be. */
    allToldMet: CountedText;
    noneTold: string;
    latest: Template;
    /** Where no task is late, but one is blocked. */
    blocked: Template;
    /** Facts of the latest task, in this order. */
    planned: Template;
    forecast: Template;
    behind: Template;
    undated: string;
    reason: Template;
    noReason: string;
    escalate: string;
    factsBetween: string;
    noneLate: string;
    /** Against a week before. */
    since: Template;
    sinceUntil: Template;
    moved: Template;
    /** What was counted, in the middle of a sentence. */
    red: string;
    amber: string;
    done: string;
    movesBetween: string;
    openIssues: CountedText;
    /** Of the only open issue, of all of several, of so many of them. */
    lackOne: Template;
    lackAll: CountedText;
    lack: CountedText;
    noIssues: string;
    /** Between sentences of one line. */
    space: string;
  };
  sections: Readonly<Record<'goals' | 'tasks' | 'late' | 'issues' | 'lessons' | 'days', string>>;
  /** A section's name with its figure. */
  headed: Template;
  counted: Readonly<Record<'goals' | 'tasks' | 'late' | 'issues', CountedText>>;
  continued: Template;
  places: Template;
  /** Where a page has one item of the list. */
  place: Template;
  headers: Readonly<
    Record<
      | 'goal'
      | 'actual'
      | 'rate'
      | 'whole'
      | 'verdict'
      | 'task'
      | 'owner'
      | 'days'
      | 'reason'
      | 'nextStep'
      | 'issue'
      | 'occurred'
      | 'state'
      | 'lacks'
      | 'worked'
      | 'improve'
      | 'next',
      string
    >
  >;
  notes: {
    goalScale: string;
    taskScale: string;
    taskShares: string;
    cancelled: CountedText;
    lateCounts: Template;
    lateDays: string;
    issues: Template;
    drafts: CountedText;
    dayScale: CountedText;
    lastDay: Template;
    reason: Template;
    rules: Template;
    offDays: string;
    /** Why a day has more amber alerts than there are late tasks. */
    moreAlerts: string;
    elsewhere: Template;
    /** Between the notes of one line. */
    between: string;
  };
  none: Readonly<Record<'goals' | 'tasks' | 'late' | 'issues', string>>;
  /** The rest of a list on a later page. */
  more: CountedText;
  /** Where a section has no row on the first page. */
  allLater: Template;
  /** The rest of a list that is too long for a report. */
  inSheet: CountedText;
  notStated: string;
  nobody: string;
  blank: string;
  /** A day in a narrow column, `6-24`. */
  shortDay: Template;
  /** The same month as text, to be sent. */
  text: Readonly<Record<'heading' | 'line' | 'fact', Template>> & { factsBetween: string };
}
