import { NAME_COLUMN } from '../../domain/adopt/grid/importColumns';
import type { ImportedRow } from '../../domain/adopt/rows/importedRow';
import { describeSkipReason } from '../../words/describe/describeAdoption';
import { fill } from '../../words/language/fill';
import { languageOf } from '../../words/vocabulary/languages';
import { appendRows } from '../../workbook/write/appendRows';
import { cellAddress } from '../../workbook/cells/cellAddress';
import { queueLog } from '../../workbook/sheets/queueLog';
import type { ExcelContext } from '../../workbook/session/excelSession';
import { tellingMoved } from '../../workbook/write/sendWrites';
import { WorkbookError } from '../../workbook/session/workbookError';
import { withFreshLook } from '../../workbook/write/withFreshLook';
import { applyChanges } from '../changes/applyChanges';
import { logMoment, progressOf, type RunOptions } from '../run/runOptions';
import type { Adoption, AdoptionResult, AdoptionRow } from './adoption';
import { changesOf } from './changesOf';
import { cutProblems } from './foreignTables';
import { makeTarget } from './makeTarget';
import { newRows, placeRow } from './newRows';
import { readAdoption, type ReadAdoption } from './readAdoption';
import { describeRows } from './describeRows';

/**
 * Takes a team's table over (SPEC section 1, Adopt): the rows that are ticked go below our table, which is made
 * together with the other templates when it is missing; ticked changes to rows we have are applied. The team's
 * sheet is only read. A second run adds only what is new.
 * @throws WorkbookError before anything is written: `foreignTableChanged` when the sheet is not what was
 * previewed, `sheetProtected` and `tableFiltered` for our table.
 */
export async function adoptTable(options: RunOptions, adoption: Adoption): Promise<AdoptionResult> {
  const { changes, ...result } = await addRows(options, adoption);
  if (changes.length === 0) return result;
  const applied = await applyChanges(options, changes);
  return {
    ...result,
    changed: new Set(applied.applied.map(({ at }) => at)).size,
    skipped: applied.skipped,
    undo: applied.undo,
    problems: [...result.problems, ...applied.problems],
    cellsWritten: result.cellsWritten + applied.cellsWritten,
  };
}

function addRows(options: RunOptions, adoption: Adoption) {
  return withFreshLook(languageOf(options.language).sheets[adoption.table], async (context) => {
    options.onProgress?.({ phase: 'reading' });
    const read = await readAdoption(context, options, adoption);
    if (adoption.mark !== null && adoption.mark !== read.mark)
      throw new WorkbookError({ code: 'foreignTableChanged', sheet: read.source.name });
    const told = describeRows(adoption.table, read);
    const flipped = new Set(adoption.flipped);
    const ticked = new Set(
      told.filter(({ canTake, ticked: by, row }) => canTake && by !== flipped.has(row)).map(({ row }) => row),
    );
    const taken = (kind: AdoptionRow['kind']) =>
      read.dry.rows.filter(({ row }, place) => told[place]?.kind === kind && ticked.has(row + 1));
    const added = taken('new');
    options.onProgress?.({ phase: 'writing' });
    const written = await write(context, options, adoption, read, added);
    return {
      ...written,
      added: added.length,
      changed: 0,
      skipped: [],
      undo: [],
      same: told.filter(({ kind }) => kind === 'same').length,
      left: leftRows(told, ticked, read),
      doubts: told
        .filter(({ row, kind }) => kind === 'new' && ticked.has(row))
        .flatMap(({ doubts }) => doubts),
      problems: [...read.run.problems, ...cutProblems([read.source]), ...written.problems],
      changes: changesOf(adoption.table, read, taken('changed')),
    };
  });
}

function leftRows(
  told: readonly AdoptionRow[],
  ticked: ReadonlySet<number>,
  { dry, words }: ReadAdoption,
): AdoptionResult['left'] {
  const unticked = told
    .filter(({ kind, row }) => kind === 'new' && !ticked.has(row))
    .map(({ row, name, doubts }) => {
      return { row, text: name, why: doubts[0]?.sentence ?? words.adopting.skipped.leftOut };
    });
  const skipped = dry.skipped
    .filter(({ reason }) => reason !== 'blank')
    .map(({ row, text, reason }) => ({ row: row + 1, text, why: describeSkipReason(words, reason) }));
  return [...unticked, ...skipped].sort((one, other) => one.row - other.row);
}

type Written = Pick<AdoptionResult, 'sheet' | 'cell' | 'created' | 'problems' | 'cellsWritten'>;

async function write(
  context: ExcelContext,
  options: RunOptions,
  { table }: Adoption,
  read: ReadAdoption,
  added: readonly ImportedRow[],
): Promise<Written> {
  const rows = newRows(read, added);
  if (!read.target) {
    const made = await makeTarget(context, options, table, read, rows);
    const logged = await log(context, options, read, added.length);
    await context.sync();
    return { ...made, problems: [...made.problems, ...(await logged.settle())] };
  }
  const { seen, columns } = read.target;
  if (rows.length === 0) return { sheet: seen.sheet, cell: null, created: [], problems: [], cellsWritten: 0 };
  const placed = rows.map((row) => placeRow(row, columns, seen.headers.length));
  const [appended, logged] = await tellingMoved(seen, async () => {
    const onRows = progressOf(options, 'writing');
    const queued = await appendRows(context, seen, placed, { onRows });
    const entry = await log(context, options, read, added.length);
    await context.sync();
    return [queued, entry] as const;
  });
  const problems = [...(await appended.settle()), ...(await logged.settle())];
  const name = columns.at(NAME_COLUMN[table]) ?? 0;
  const address = cellAddress(seen.firstRow + appended.rowOf(0), seen.firstColumn + name);
  return {
    sheet: seen.sheet,
    cell: { sheet: seen.sheet, address },
    created: [],
    problems,
    cellsWritten: appended.cells + logged.cells,
  };
}

/** One row of 变更日志 for all the rows: where they came from says which they are. */
function log(context: ExcelContext, options: RunOptions, read: ReadAdoption, n: number) {
  const { sheet } = read.found.table.from;
  const why = fill(read.language.adopting.log.added, { n, sheet, address: read.found.table.address });
  const entry = { action: 'adopt', row: '', field: '', before: '', after: '', why } as const;
  return queueLog(context, read.workbook, read.language, n > 0 ? [entry] : [], logMoment(options));
}
