import type { ColumnKey } from '../../../domain/schema/columnKeys';
import { fill } from '../../../words/language/fill';
import { languageOf } from '../../../words/vocabulary/languages';
import { describeMonth } from '../../../words/language/describeDay';
import type { SampleCell, SampleRow } from '../../../domain/tables/sampleRows';
import { dayToSerial, type DateSystem } from '../../../domain/dates/serial';
import { appendRows } from '../../../workbook/write/appendRows';
import { cellAddress } from '../../../workbook/cells/cellAddress';
import { queueLog } from '../../../workbook/sheets/queueLog';
import type { ExcelContext } from '../../../workbook/session/excelSession';
import { readWorkbook, type WorkbookSnapshot } from '../../../workbook/sheets/workbookSnapshot';
import { tellingMoved } from '../../../workbook/write/sendWrites';
import { withFreshLook } from '../../../workbook/write/withFreshLook';
import { logMoment, progressOf, type RunOptions } from '../../run/runOptions';
import type { CopyTasksResult, TaskToCopy } from './carryOverResult';
import { readUnfinished, type Unfinished } from './readUnfinished';

/**
 * Copies accepted unfinished tasks into the next month: new rows below, the old ones stay as their month's record
 * (SPEC section 7). A task that has been copied already, or is not unfinished any more, is passed over; doing it
 * twice copies nothing twice.
 * @throws WorkbookError before anything is written when the tracker cannot be written.
 */
export function copyTasks(options: RunOptions, accepted: readonly TaskToCopy[]): Promise<CopyTasksResult> {
  return withFreshLook(languageOf(options.language).sheets.tasks, async (context) => {
    options.onProgress?.({ phase: 'reading' });
    const workbook = await readWorkbook(
      context,
      ['tasks', 'settings', 'calendar', 'changes'],
      progressOf(options, 'reading'),
    );
    const unfinished = readUnfinished(workbook, options, 'copy');
    const { tracker, rows, run } = unfinished;
    const problems = [...run.problems, ...tracker.problems];
    const isAccepted = ({ id, name }: { id: string; name: string }) =>
      accepted.some((one) => one.id === id && one.task === name);
    const copies = rows.flatMap(({ assessed: { task }, carried }) =>
      carried.kind === 'copies' && isAccepted(task) ? [{ task, cells: carried.cells }] : [],
    );
    const skipped = accepted
      .filter(({ id, task: name }) => !copies.some(({ task }) => task.id === id && task.name === name))
      .map(({ task }) => task);
    if (copies.length === 0) return { copied: [], skipped, problems, cellsWritten: 0 };

    options.onProgress?.({ phase: 'writing' });
    const { seen, columns } = tracker;
    const added = copies.map(({ cells }) => trackerRow(unfinished, cells, workbook.dateSystem));
    const tasks = copies.map(({ task }) => task);
    const [appended, logged] = await tellingMoved(seen, async () => {
      const queued = await appendRows(context, seen, added);
      const entries = await log(context, workbook, options, unfinished, tasks);
      await context.sync();
      return [queued, entries] as const;
    });
    problems.push(...(await appended.settle()), ...(await logged.settle()));
    return {
      copied: copies.map(({ task }, index) => ({
        task: task.name,
        cell: {
          sheet: seen.sheet,
          address: cellAddress(
            seen.firstRow + appended.rowOf(index),
            seen.firstColumn + (columns.at('name') ?? 0),
          ),
        },
      })),
      skipped,
      problems,
      cellsWritten: appended.cells + logged.cells,
    };
  });
}

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

function log(
  context: ExcelContext,
  workbook: WorkbookSnapshot,
  options: RunOptions,
  { tracker: { columns }, run, into }: Unfinished,
  tasks: readonly { id: string; name: string }[],
) {
  const { language } = columns;
  const why = fill(language.carriedInto, {
    from: describeMonth(language, run.period),
    into: describeMonth(language, into),
  });
  const entries = tasks.map(({ id, name }) => {
    const field = language.columns.tasks.name.header;
    return { action: 'carryOver' as const, row: id, field, before: '', after: name, why };
  });
  return queueLog(context, workbook, language, entries, logMoment(options));
}
