import type { LogEntry } from '../../domain/changeLog/logEntry';
import { languageOf } from '../../words/vocabulary/languages';
import type { TakeBack, WayBack } from '../../workbook/back/PlainWrite';
import { addLog } from '../../workbook/sheets/addLog';
import { readWorkbook } from '../../workbook/sheets/workbookSnapshot';
import { changeWorkbook, RETRY_THEN_REPORT } from '../../workbook/write/changeWorkbook';
import { WriteBatch } from '../../workbook/write/WriteBatch';
import { anyWork } from '../run/excelWork';
import { logMoment, type RunOptions } from '../run/runOptions';
import { NOTHING_UNDONE, type UndoResult } from './undoResult';

/**
 * Takes writes without rows back: names, sheets, columns, looks. Each is looked at as it is by now, the last first; what
 * goes is logged where there is a log.
 * @throws WorkbookError before anything is written when a sheet or the workbook is protected
 */
export async function takeBackApart(options: RunOptions, backs: readonly TakeBack[]): Promise<UndoResult> {
  let found: readonly WayBack[] = [];
  if (backs.length > 0) {
    const change = await changeWorkbook(anyWork(options), RETRY_THEN_REPORT, async (context) => {
      const workbook = await readWorkbook(context, ['changes']);
      const asked = backs.map((back) => back.look(context));
      const visible = context.workbook.worksheets.getCount(true);
      await context.sync();
      const ways: WayBack[] = [];
      // One after the other: some of them ask the workbook again.
      for (const ask of asked) ways.push(await ask());
      // eslint-disable-next-line office-addins/load-object-before-read -- the count is an answer of its own, not loaded
      const possible = withASheetLeft(ways, visible.value);
      const batch = new WriteBatch().add(...possible.map(({ write }) => write));
      if (workbook.tables.changes)
        addLog(batch, workbook, languageOf(options.language), entriesOf(possible), logMoment(options));
      return { batch, result: possible };
    });
    found = change.result;
    await logAfterwards(
      options,
      found.flatMap(({ logged }) => logged ?? []),
    );
    const sum = (count: (way: WayBack) => number) => found.reduce((total, way) => total + count(way), 0);
    return {
      undone: 0,
      others: sum(({ undone }) => undone),
      rowsRemoved: 0,
      sheetsRemoved: sum(({ sheets = [] }) => sheets.length),
      kept: sum(({ kept }) => kept),
      refresh: null,
      problems: [...change.problems, ...change.conflicts],
    };
  }
  return NOTHING_UNDONE;
}

/** They name nobody, so that a column for names that the log is left with can still be taken out. */
async function logAfterwards(options: RunOptions, entries: readonly LogEntry[]): Promise<void> {
  if (entries.length === 0) return;
  await changeWorkbook(anyWork(options), RETRY_THEN_REPORT, async (context) => {
    const workbook = await readWorkbook(context, ['changes']);
    const batch = new WriteBatch();
    if (workbook.tables.changes)
      addLog(batch, workbook, languageOf(options.language), entries, { ...logMoment(options), who: '' });
    return { batch, result: null };
  });
}

/** Excel keeps one sheet: where nothing else is left to be seen, the last that would go stays. */
function withASheetLeft(ways: readonly WayBack[], visible: number): WayBack[] {
  const going = ways.filter(({ sheets = [] }) => sheets.length > 0);
  const stays = going.length >= visible ? going.at(-1) : undefined;
  return ways.map((way) => (way === stays ? { write: null, kept: 1, undone: 0 } : way));
}

const entriesOf = (ways: readonly WayBack[]): LogEntry[] =>
  ways.flatMap(({ sheets = [], columns = [] }) =>
    [...sheets.map((name) => ['', name] as const), ...columns.map((name) => [name, name] as const)].map(
      ([field, before]): LogEntry => ({ action: 'undo', row: '', field, before, after: '', why: '' }),
    ),
  );
