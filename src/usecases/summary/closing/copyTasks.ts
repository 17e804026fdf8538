import { excelWork } from '../../run/excelWork';
import type { ColumnKey } from '../../../domain/schema/columnKeys';
import { fill } from '../../../words/template/fill';
import { describeMonth } from '../../../words/language/describeDay';
import type { SampleCell, SampleRow } from '../../../domain/tables/sampleRows';
import { dayToSerial, type DateSystem } from '../../../domain/dates/serial';
import { cellText } from '../../../workbook/cells/cellText';
import { cellOf } from '../../../workbook/read/cellOf';
import { newRowFormats } from '../../../workbook/scaffold/newRowFormats';
import { newRowHeights } from '../../../workbook/scaffold/newRowHeights';
import { addLog } from '../../../workbook/sheets/addLog';
import { readWorkbook, type WorkbookSnapshot } from '../../../workbook/sheets/workbookSnapshot';
import { changeWorkbook, RETRY_THEN_FAIL } from '../../../workbook/write/changeWorkbook';
import { WriteBatch } from '../../../workbook/write/WriteBatch';
import { logMoment, progressOf, type RunOptions } from '../../run/runOptions';
import type { CopyTasksResult, TaskToCopy } from './carryOverResult';
import { readUnfinished, type Unfinished } from './readUnfinished';

/**
 * Copies accepted unfinished tasks into the next month: new rows below, the old ones stay as their month's record
 * (SPEC section 7). A task that has been copied already, or is not unfinished any more, is passed over; doing it
 * twice copies nothing twice.
 * @throws WorkbookError before anything is written when the tracker cannot be written.
 */
export async function copyTasks(
  options: RunOptions,
  accepted: readonly TaskToCopy[],
): Promise<CopyTasksResult> {
  // What a try that was not answered has copied, another one finds there.
  let begun: readonly { id: string; name: string }[] = [];
  const change = await changeWorkbook(
    excelWork(options, 'tasks'),
    RETRY_THEN_FAIL,
    async (context, { repeats }) => {
      options.onProgress?.({ phase: 'reading' });
      const workbook = await readWorkbook(
        context,
        ['tasks', 'settings', 'calendar', 'changes'],
        progressOf(options, 'reading'),
      );
      const unfinished = readUnfinished(workbook, options, 'copy');
      const { tracker, rows, run } = unfinished;
      const problems = [...run.problems, ...tracker.problems];
      // A row that somebody has copied, number and all, is one task until a refresh gives it a number of its own.
      const open = accepted.filter(
        ({ id, task }, at) =>
          id === '' || accepted.findIndex((one) => one.id === id && one.task === task) === at,
      );
      const isAccepted = ({ id, name }: { id: string; name: string }) => {
        const at = open.findIndex((one) => one.id === id && one.task === name);
        return at >= 0 && open.splice(at, 1).length > 0;
      };
      const copies = rows.flatMap(({ assessed: { task }, carried }) =>
        carried.kind === 'copies' && isAccepted(task) ? [{ task, cells: carried.cells }] : [],
      );
      const there = (repeats ? begun : []).filter(({ id }) => !copies.some(({ task }) => task.id === id));
      const skipped = accepted
        .filter(({ id }) => !there.some((one) => one.id === id))
        .filter(({ id, task: name }) => !copies.some(({ task }) => task.id === id && task.name === name))
        .map(({ task }) => task);
      const { seen, columns } = tracker;
      const batch = new WriteBatch();
      const tasks = copies.map(({ task }) => task);
      begun = [...there, ...tasks];
      if (copies.length > 0) {
        options.onProgress?.({ phase: 'writing' });
        const added = copies.map(({ cells }) => trackerRow(unfinished, cells, workbook.dateSystem));
        const numberFormats = newRowFormats('tasks', seen, columns);
        const heights = newRowHeights('tasks', columns, added, seen);
        batch.rows(seen, added, { numberFormats, ...heights, unitOf: () => UNIT });
        addEntries(batch, workbook, options, unfinished, tasks);
      }
      return { batch, result: { tasks, there, skipped, problems, seen, columns } };
    },
  );
  const { tasks, there, skipped, problems, seen, columns } = change.result;
  const name = columns.at('name') ?? 0;
  const lastOf = (task: string) => seen.rows.findLastIndex((cells) => cellText(cells[name]).trim() === task);
  const places = change.commit?.placesOf('tasks') ?? [];
  return {
    copied: [
      ...there.map((task) => ({ task: task.name, cell: cellOf(seen, lastOf(task.name), name) })),
      ...tasks.map((task, index) => ({ task: task.name, cell: cellOf(seen, places[index] ?? 0, name) })),
    ],
    skipped,
    problems: [...problems, ...change.problems],
    cellsWritten: change.cells,
  };
}

/** All or none, so that what is said to be copied is what the last try copied. */
const UNIT = 'copies';

function trackerRow(
  { tracker: { seen, columns } }: Unfinished,
  cells: SampleRow<'tasks'>,
  dateSystem: DateSystem,
): (string | number)[] {
  const row: (string | number)[] = seen.headers.map(() => '');
  const content = (cell: SampleCell) =>
    typeof cell === 'object' ? (dayToSerial(cell.day, dateSystem) ?? '') : cell;
  for (const [key, cell] of Object.entries(cells)) {
    const column = columns.at(key as ColumnKey<'tasks'>);
    if (column !== undefined) row[column] = content(cell);
  }
  return row;
}

function addEntries(
  batch: WriteBatch,
  workbook: WorkbookSnapshot,
  options: RunOptions,
  { tracker: { columns }, run, into }: Unfinished,
  tasks: readonly { id: string; name: string }[],
): void {
  const { language } = columns;
  const why = fill(language.carriedInto, {
    from: describeMonth(language, run.period),
    into: describeMonth(language, into),
  });
  const entries = tasks.map(({ id, name }) => {
    const field = language.columns.tasks.name.header;
    return { action: 'carryOver' as const, row: id, field, before: '', after: name, why };
  });
  addLog(batch, workbook, language, entries, logMoment(options), () => UNIT);
}
