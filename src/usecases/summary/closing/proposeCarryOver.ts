import { excelWork } from '../../run/excelWork';
import type { CellChange } from '../../../domain/changeLog/cellChange';
import type { CarryOver } from '../../../domain/summary/carryOver';
import type { ColumnKey } from '../../../domain/schema/columnKeys';
import type { Day } from '../../../domain/dates/day';
import { fill } from '../../../words/template/fill';
import { describeMonth } from '../../../words/language/describeDay';
import { cellOf } from '../../../workbook/read/cellOf';
import { cellDay } from '../../../domain/dates/cellDay';
import { cellText } from '../../../workbook/cells/cellText';
import { withExcel } from '../../../workbook/session/excelSession';
import { readWorkbook, type WorkbookSnapshot } from '../../../workbook/sheets/workbookSnapshot';
import type { AssessedTask } from '../../today/refresh/assessTracker';
import { progressOf, type RunOptions } from '../../run/runOptions';
import type { CarryOverItem, CarryOverProposal } from './carryOverResult';
import { refreshAlerts } from '../../today/refreshAlerts';
import { readUnfinished, type Unfinished } from './readUnfinished';

export interface CarryOverOptions extends RunOptions {
  /** `move` changes the planned dates; `copy` adds a row and leaves the old one as its month's record. */
  way: 'move' | 'copy';
}

/**
 * Proposes how the month's unfinished tasks go on in the next one (SPEC section 7). It only looks: moves are written
 * by `applyChanges`, copies by `copyTasks`. Rows that were just made and have no 编号 are given one first, by a
 * refresh: without it a row could not be found again.
 * @throws WorkbookError when the tracker or one of its columns is missing, or a number cannot be written.
 */
export async function proposeCarryOver(options: CarryOverOptions): Promise<CarryOverProposal> {
  const proposal = await look(options);
  if (!proposal.items.some(({ stays }) => stays === 'noId')) return proposal;
  const { notWritten } = await refreshAlerts(options);
  const numbered = await look(options);
  return { ...numbered, problems: [...numbered.problems, ...(notWritten ? [notWritten] : [])] };
}

function look(options: CarryOverOptions): Promise<CarryOverProposal> {
  return withExcel(excelWork(options, 'tasks'), async (context) => {
    options.onProgress?.({ phase: 'reading' });
    const workbook = await readWorkbook(
      context,
      ['tasks', 'settings', 'calendar', 'changes'],
      progressOf(options, 'reading'),
    );
    const unfinished = readUnfinished(workbook, options, options.way);
    const { tracker, run, into, rows } = unfinished;
    return {
      from: run.period,
      into,
      items: rows.map(({ assessed, carried }) => itemOf(unfinished, assessed, carried, workbook)),
      problems: [...run.problems, ...tracker.problems],
    };
  });
}

function itemOf(
  unfinished: Unfinished,
  assessed: AssessedTask,
  carried: CarryOver,
  { dateSystem }: WorkbookSnapshot,
): CarryOverItem {
  const { tracker } = unfinished;
  const { seen, columns } = tracker;
  const { task, assessment, row } = assessed;
  const planned = seen.rows[row]?.[columns.at('finish') ?? -1];
  const isLost = carried.kind !== 'stays' && task.id === '';
  return {
    key: `${row}/${task.id}`,
    id: task.id,
    task: task.name,
    owner: task.owner,
    status: columns.language.assessedStatus[assessment.status],
    before: cellDay(planned, dateSystem) ?? cellText(planned),
    after: finishOf(carried),
    stays: carried.kind === 'stays' ? carried.why : isLost ? 'noId' : null,
    changes: carried.kind === 'moves' && !isLost ? moves(unfinished, assessed, carried) : [],
    cell: cellOf(seen, row, columns.at('name') ?? 0),
  };
}

function finishOf(carried: CarryOver): Day | null {
  if (carried.kind === 'moves') return carried.finish;
  const copied = carried.kind === 'copies' ? carried.cells.finish : undefined;
  return typeof copied === 'object' ? copied.day : null;
}

function moves(
  { tracker: { seen, columns }, run, into }: Unfinished,
  { task, row }: AssessedTask,
  { start, finish, baseline }: Extract<CarryOver, { kind: 'moves' }>,
): CellChange[] {
  const { language } = columns;
  const why = fill(language.carriedInto, {
    from: describeMonth(language, run.period),
    into: describeMonth(language, into),
  });
  const change = (key: ColumnKey<'tasks'>, day: Day | null): CellChange[] => {
    const column = columns.at(key);
    if (day === null || column === undefined) return [];
    return [
      {
        table: 'tasks',
        row: task.id,
        at: row,
        column: key,
        before: seen.rows[row]?.[column]?.value ?? '',
        after: { day },
        action: 'carryOver',
        why,
      },
    ];
  };
  return [...change('start', start), ...change('finish', finish), ...change('baseline', baseline)];
}
