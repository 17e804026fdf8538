import { excelWork } from '../run/excelWork';
import { cascadeTask } from '../../domain/cascade/cascadeTask';
import { movesOf, readMoves } from '../../domain/cascade/moveLog';
import { proposeCascade, type CascadeProposal } from '../../domain/cascade/proposeCascade';
import { describeCascadeProblem, describeProposal } from '../../words/describe/describeProposal';
import type { CellChange } from '../../domain/changeLog/cellChange';
import type { Day } from '../../domain/dates/day';
import type { Problem } from '../../domain/schema/problem';
import { calendarOf } from '../../workbook/sheets/calendarTable';
import type { CellRef } from '../../workbook/cells/cellRef';
import { withExcel } from '../../workbook/session/excelSession';
import { requiredTable } from '../../workbook/sheets/requiredTable';
import { readWorkbook } from '../../workbook/sheets/workbookSnapshot';
import { assessTracker, type AssessedTracker } from './refresh/assessTracker';
import { taskCell } from './refresh/listAlerts';
import { taskVerdicts, type TaskVerdict } from './refresh/taskVerdicts';
import { progressOf, type RunOptions } from '../run/runOptions';
import { runSettings } from '../run/runSettings';

/** What late tasks mean for those that come after them. Nothing is written. */
export interface CascadePreview {
  mode: 'fixed' | 'buffer' | 'off';
  /** The tracker has 前置任务. */
  hasPredecessors: boolean;
  proposals: CascadeItem[];
  /** Sentences on predecessors that are unknown, ambiguous or run in a loop. */
  notes: string[];
  problems: Problem[];
}

/** New dates for one task, to accept or to leave. */
export interface CascadeItem {
  id: string;
  task: string;
  owner: string;
  start: { before: Day; after: Day } | null;
  finish: { before: Day; after: Day };
  /** Days the finish moves, by the workbook's day basis. */
  days: number;
  /** Which task is late, from when to when, by way of which others. */
  why: string;
  /** What accepting it changes. */
  changes: CellChange[];
  cell: CellRef;
}

const TABLES = ['tasks', 'plan', 'settings', 'calendar', 'changes'] as const;

/**
 * Proposes new dates for the successors of late tasks (SPEC section 4).
 * @param from 编号 of the task whose successors are wanted; without it those of every late task.
 * @throws WorkbookError when the tracker or one of its columns is missing.
 */
export function previewCascade(options: RunOptions, from?: string): Promise<CascadePreview> {
  return withExcel(excelWork(options, 'tasks'), async (context) => {
    const workbook = await readWorkbook(context, TABLES, progressOf(options, 'reading'));
    const seen = requiredTable(workbook, 'tasks', options.language);
    const run = runSettings(workbook, options);
    const tracker = assessTracker(seen, workbook, run);
    const { verdicts } = taskVerdicts(tracker, run);
    const { proposals, problems } = proposeCascade(
      verdicts.map(({ id, assessed }) => cascadeTask(id, assessed.task, assessed.assessment, run.asOf)),
      {
        ...run.settings,
        calendar: calendarOf(workbook.tables.calendar, workbook.dateSystem),
        moves: readMoves(tracker.log),
      },
    );
    const { language } = tracker.columns;
    const verdictOf = new Map(verdicts.map((verdict) => [verdict.id, verdict]));
    const telling = { asOf: run.asOf, dayBasis: run.settings.dayBasis };
    return {
      mode: run.settings.cascade,
      hasPredecessors: tracker.columns.at('predecessors') !== undefined,
      proposals: proposals
        .filter(({ because }) => from === undefined || because.some(({ task }) => task === from))
        .flatMap((proposal) => {
          const verdict = verdictOf.get(proposal.task);
          return verdict
            ? [itemOf(tracker, verdict, proposal, describeProposal(language, proposal, telling))]
            : [];
        }),
      notes: problems.map((problem) => describeCascadeProblem(language, problem)),
      problems: [...run.problems, ...tracker.problems],
    };
  });
}

function itemOf(
  tracker: AssessedTracker,
  { assessed }: TaskVerdict,
  proposal: CascadeProposal,
  why: string,
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
    why,
    changes: movesOf(proposal).map(({ field, before, after }) => ({
      table: 'tasks',
      row: proposal.task,
      at: row,
      column: field,
      before: seen.rows[row]?.[columns.at(field) ?? -1]?.value ?? '',
      beforeDay: before,
      after: { day: after },
      action: 'cascade',
      why,
    })),
    cell: taskCell(tracker, row, 'finish'),
  };
}
