import { cascadeTask } from '../../domain/cascade/cascadeTask';
import type { Move } from '../../domain/cascade/move';
import { movesOf, readMoves } from '../../domain/cascade/moveLog';
import { proposeCascade, type CascadeProposal } from '../../domain/cascade/proposeCascade';
import type { CellChange } from '../../domain/changeLog/cellChange';
import type { ChangeAction } from '../../domain/schema/changeAction';
import type { Day } from '../../domain/dates/day';
import { describeCascadeProblem, describeProposal } from '../../words/describe/describeProposal';
import type { Language } from '../../words/language/Language';
import type { CellRef } from '../../workbook/cells/cellRef';
import { calendarOf } from '../../workbook/sheets/calendarTable';
import type { WorkbookSnapshot } from '../../workbook/sheets/workbookSnapshot';
import type { RunSettings } from '../run/runSettings';
import type { AssessedTracker } from './refresh/assessTracker';
import { taskCell } from './refresh/listAlerts';
import { taskVerdicts, type TaskVerdict } from './refresh/taskVerdicts';

/** New dates for one task, to accept or to leave. */
export interface CascadeItem {
  id: string;
  task: string;
  owner: string;
  start: { before: Day; after: Day } | null;
  finish: { before: Day; after: Day };
  /** Days the finish moves, by the workbook's day basis. */
  days: number;
  /** Which task is late, from when to when, by way of which others, in the language of the pane; 变更日志 has the sheet's. */
  explained: string;
  /** What accepting it changes. */
  changes: CellChange[];
  cell: CellRef;
}

interface Asked {
  /** 编号 of the task whose successors are wanted; undefined for those of every late task. */
  from: string | undefined;
  /** Moves that are not in the log yet. */
  moves?: readonly Move[];
  /** What the changes are called in 变更日志. */
  action: Extract<ChangeAction, 'cascade' | 'reschedule'>;
  /** What is only shown is said in. */
  spoken: Language;
}

/** New dates for the tasks that wait for late ones, and what is wrong with the predecessors, in words. */
export function cascadeItems(
  { tables, dateSystem }: WorkbookSnapshot,
  tracker: AssessedTracker,
  run: RunSettings,
  { from, moves = [], action, spoken }: Asked,
): { items: CascadeItem[]; notes: string[] } {
  const { verdicts } = taskVerdicts(tracker, run);
  const { proposals, problems } = proposeCascade(
    verdicts.map(({ id, assessed }) => cascadeTask(id, assessed.task, assessed.assessment, run.asOf)),
    {
      ...run.settings,
      calendar: calendarOf(tables.calendar, dateSystem),
      moves: [...readMoves(tracker.log), ...moves],
    },
  );
  const { language } = tracker.columns;
  const verdictOf = new Map(verdicts.map((verdict) => [verdict.id, verdict]));
  const telling = { asOf: run.asOf, dayBasis: run.settings.dayBasis };
  const wanted = proposals.filter(
    ({ because }) => from === undefined || because.some(({ task }) => task === from),
  );
  return {
    items: wanted.flatMap((proposal) => {
      const verdict = verdictOf.get(proposal.task);
      if (!verdict) return [];
      return [
        itemOf(tracker, verdict, proposal, {
          why: describeProposal(language, proposal, telling),
          explained: describeProposal(spoken, proposal, telling),
          action,
        }),
      ];
    }),
    notes: problems.map((problem) => describeCascadeProblem(spoken, problem)),
  };
}

function itemOf(
  tracker: AssessedTracker,
  { assessed }: TaskVerdict,
  proposal: CascadeProposal,
  { why, explained, action }: Pick<CellChange, 'why' | 'action'> & Pick<CascadeItem, 'explained'>,
): CascadeItem {
  const { seen, columns } = tracker;
  const { row, task } = assessed;
  const { oldStart, newStart, oldFinish, newFinish } = proposal;
  return {
    id: proposal.task,
    task: proposal.name,
    owner: task.owner,
    start:
      oldStart === null || newStart === null || newStart === oldStart
        ? null
        : { before: oldStart, after: newStart },
    finish: { before: oldFinish, after: newFinish },
    days: proposal.days,
    explained,
    changes: movesOf(proposal).map(({ field, before, after }) => ({
      table: 'tasks',
      row: proposal.task,
      at: row,
      column: field,
      before: seen.rows[row]?.[columns.at(field) ?? -1]?.value ?? '',
      beforeDay: before,
      after: { day: after },
      action,
      why,
    })),
    cell: taskCell(tracker, row, 'finish'),
  };
}
