import { excelWork } from '../run/excelWork';
import { NAME_COLUMN } from '../../domain/adopt/grid/importColumns';
import type { ImportedRow } from '../../domain/adopt/rows/cells/importedRow';
import { describeSkipReason } from '../../words/describe/describeAdoption';
import { fill } from '../../words/template/fill';
import type { CellRef } from '../../workbook/cells/cellRef';
import { cellOf } from '../../workbook/read/cellOf';
import { newRowFormats } from '../../workbook/scaffold/newRowFormats';
import { newRowHeights } from '../../workbook/scaffold/newRowHeights';
import { addLog } from '../../workbook/sheets/addLog';
import { afterWriting } from '../../workbook/session/afterWriting';
import { changeWorkbook, RETRY_THEN_FAIL } from '../../workbook/write/changeWorkbook';
import { WriteBatch } from '../../workbook/write/WriteBatch';
import { WorkbookError } from '../../workbook/session/workbookError';
import { applyChanges } from '../changes/applyChanges';
import { logMoment, progressOf, type RunOptions } from '../run/runOptions';
import type { Adoption, AdoptionResult, AdoptionRow } from './adoption';
import { changesOf } from './changesOf';
import { cutProblems } from './foreignTables';
import { addTarget, type MadeTarget } from './makeTarget';
import { newRows, placeRow } from './newRows';
import { readAdoption, type ReadAdoption } from './readAdoption';
import { noteChoices, notePointed } from './rememberedChoices';
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
  const { sheet } = excelWork(options, adoption.table);
  const applied = await afterWriting({ wrote: result.cellsWritten > 0, sheet }, () =>
    applyChanges(options, changes),
  );
  return {
    ...result,
    changed: new Set(applied.applied.map(({ at }) => at)).size,
    skipped: applied.skipped,
    problems: [...result.problems, ...applied.problems],
    cellsWritten: result.cellsWritten + applied.cellsWritten,
  };
}

async function addRows(options: RunOptions, adoption: Adoption) {
  const change = await changeWorkbook(
    excelWork(options, adoption.table),
    RETRY_THEN_FAIL,
    async (context, attempt) => {
      options.onProgress?.({ phase: 'reading' });
      const read = await readAdoption(context, options, adoption);
      if (adoption.mark !== null && adoption.mark !== read.mark && !attempt.repeats)
        throw new WorkbookError({ code: 'foreignTableChanged', sheet: read.source.name });
      const listed = describeRows(adoption.table, read);
      const flipped = new Set(adoption.flipped);
      const ticked = new Set(
        listed
          .filter(({ canTake, ticked: by, row }) => canTake && by !== flipped.has(row))
          .map(({ row }) => row),
      );
      const taken = (kind: AdoptionRow['kind']) =>
        read.dry.rows.filter(({ row }, place) => listed[place]?.kind === kind && ticked.has(row + 1));
      const added = taken('new');
      options.onProgress?.({ phase: 'writing' });
      const batch = new WriteBatch();
      const place = addToBatch(batch, options, adoption, read, added);
      batch.add(
        ...noteChoices(read.notes, adoption, read.found.candidate.columns),
        notePointed(read.notes, adoption.from, read.source.grid),
      );
      const result = {
        ...place,
        added: added.length,
        changed: 0,
        skipped: [],
        same: listed.filter(({ kind }) => kind === 'same').length,
        left: leftRows(listed, ticked, read),
        doubts: listed
          .filter(({ row, kind }) => kind === 'new' && ticked.has(row))
          .flatMap(({ doubts }) => doubts),
        problems: [...read.run.problems, ...cutProblems([read.source])],
        changes: changesOf(adoption.table, read, taken('changed')),
      };
      return { batch, result, onRows: progressOf(options, 'writing') };
    },
  );
  const { cellAt, ...result } = change.result;
  const [first] = change.commit?.placesOf(adoption.table) ?? [];
  return {
    ...result,
    added: change.added.get(adoption.table) ?? 0,
    cell: result.cell ?? (cellAt && first !== undefined ? cellAt(first) : null),
    problems: [...result.problems, ...change.problems],
    cellsWritten: change.cells,
  };
}

function leftRows(
  listed: readonly AdoptionRow[],
  ticked: ReadonlySet<number>,
  { dry, words }: ReadAdoption,
): AdoptionResult['left'] {
  const unticked = listed
    .filter(({ kind, row }) => kind === 'new' && !ticked.has(row))
    .map(({ row, name, doubts }) => {
      return { row, text: name, why: doubts[0]?.sentence ?? words.adopting.skipped.leftOut };
    });
  const skipped = dry.skipped
    .filter(({ reason }) => reason !== 'blank')
    .map(({ row, text, reason }) => ({ row: row + 1, text, why: describeSkipReason(words, reason) }));
  return [...unticked, ...skipped].sort((one, other) => one.row - other.row);
}

interface Place extends MadeTarget {
  /** The cell of the first new row in a table there is. */
  cellAt: ((row: number) => CellRef) | null;
}

/** Adds the rows and their row of 变更日志 to a batch. */
function addToBatch(
  batch: WriteBatch,
  options: RunOptions,
  { table }: Adoption,
  read: ReadAdoption,
  added: readonly ImportedRow[],
): Place {
  const rows = newRows(table, read, added);
  if (!read.target && rows.length === 0)
    throw new WorkbookError({
      code: 'noRowsToAdopt',
      sheet: read.source.name,
      address: read.found.table.address,
    });
  if (!read.target) {
    const made = addTarget(batch, options, table, read, rows);
    addEntry(batch, options, read, added.length);
    return { ...made, cellAt: null };
  }
  const { seen, columns } = read.target;
  const nowhere = { sheet: seen.sheet, cell: null, created: [], cellAt: null };
  if (rows.length === 0) return nowhere;
  const placed = rows.map((row) => placeRow(row, columns, seen.headers.length));
  const numberFormats = newRowFormats(table, seen, columns);
  batch.rows(seen, placed, { numberFormats, ...newRowHeights(table, columns, placed, seen) });
  addEntry(batch, options, read, added.length);
  const name = columns.at(NAME_COLUMN[table]) ?? 0;
  return { ...nowhere, cellAt: (row) => cellOf(seen, row, name) };
}

/** One row of 变更日志 for all the rows: where they came from says which they are. */
function addEntry(batch: WriteBatch, options: RunOptions, read: ReadAdoption, n: number): void {
  const { sheet } = read.found.table.from;
  const why = fill(read.language.adopting.log.added, { n, sheet, address: read.found.table.address });
  const entry = { action: 'adopt', row: '', field: '', before: '', after: '', why } as const;
  addLog(batch, read.workbook, read.language, n > 0 ? [entry] : [], logMoment(options));
}
