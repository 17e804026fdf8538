import { NAME_COLUMN } from '../../domain/adopt/importColumns';
import type { ImportedRow } from '../../domain/adopt/rows/importedRow';
import { tellSkipReason } from '../../domain/adopt/tellAdoption';
import { languageOf } from '../../domain/language/languages';
import { appendRows } from '../../workbook/appendRows';
import { cellAddress } from '../../workbook/cellAddress';
import { withExcel, type ExcelContext } from '../../workbook/excelSession';
import { WorkbookError } from '../../workbook/workbookError';
import { progressOf, type RunOptions } from '../runOptions';
import type { Adoption, AdoptionResult, AdoptionRow } from './adoption';
import { cutProblems } from './foreignTables';
import { makeTarget } from './makeTarget';
import { newRows, placeRow } from './newRows';
import { readAdoption, type ReadAdoption } from './readAdoption';
import { tellRows } from './tellRows';

/**
 * Takes a team's table over (SPEC section 1, Adopt): the rows that are ticked go below our table, which is made
 * together with the other templates when it is missing. The team's sheet is only read. A second run adds only
 * what is new.
 * @throws WorkbookError before anything is written: `foreignTableChanged` when the sheet is not what was
 * previewed, `sheetProtected` and `tableFiltered` for our table.
 */
export function adoptTable(options: RunOptions, adoption: Adoption): Promise<AdoptionResult> {
  return withExcel(languageOf(options.language).sheets[adoption.table], async (context) => {
    options.onProgress?.({ phase: 'reading' });
    const read = await readAdoption(context, options, adoption);
    if (adoption.mark !== null && adoption.mark !== read.mark)
      throw new WorkbookError({ code: 'foreignTableChanged', sheet: read.source.name });
    const told = tellRows(adoption.table, read);
    const flipped = new Set(adoption.flipped);
    const isTicked = (row: AdoptionRow) => row.canTake && row.ticked !== flipped.has(row.row);
    const added = read.dry.rows.filter((_, place) => {
      const row = told[place];
      return row?.kind === 'new' && isTicked(row);
    });
    options.onProgress?.({ phase: 'writing' });
    const written = await write(context, options, adoption, read, added);
    const taken = new Set(added.map(({ row }) => row + 1));
    const skipped = read.dry.skipped.filter(({ reason }) => reason !== 'blank');
    return {
      ...written,
      added: added.length,
      changed: 0,
      same: told.filter(({ kind }) => kind === 'same').length,
      left: [
        ...told
          .filter(({ kind, row }) => kind === 'new' && !taken.has(row))
          .map(({ row, name, doubts }) => ({
            row,
            text: name,
            why: doubts[0]?.sentence ?? read.words.adopting.skipped.leftOut,
          })),
        ...skipped.map(({ row, text, reason }) => ({
          row: row + 1,
          text,
          why: tellSkipReason(read.words, reason),
        })),
      ].sort((one, other) => one.row - other.row),
      doubts: told.filter(({ row }) => taken.has(row)).flatMap(({ doubts }) => doubts),
      problems: [...read.run.problems, ...cutProblems([read.source]), ...written.problems],
    };
  });
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
  if (!read.target) return makeTarget(context, options, table, read, rows);
  const { seen, columns } = read.target;
  const appended = await appendRows(
    context,
    seen,
    rows.map((row) => placeRow(row, columns, seen.headers.length)),
    { onRows: progressOf(options, 'writing') },
  );
  await context.sync();
  const outside = appended.problem();
  const name = columns.at(NAME_COLUMN[table]) ?? 0;
  const address = cellAddress(seen.firstRow + appended.firstRow, seen.firstColumn + name);
  return {
    sheet: seen.sheet,
    cell: rows.length === 0 ? null : { sheet: seen.sheet, address },
    created: [],
    problems: outside ? [outside] : [],
    cellsWritten: appended.cells,
  };
}
