import type { TableKey } from '../../domain/schema/columnKeys';
import type { Problem } from '../../domain/schema/problem';
import { WorkbookError } from '../../workbook/session/workbookError';
import type { RunOptions } from '../run/runOptions';
import type { AdoptionDoubt, AdoptionPreview, AdoptionResult, ForeignTable, FoundTables } from './adoption';
import { adoptTable } from './adoptTable';
import { findForeignTables } from './findForeignTables';
import { previewAdoption } from './previewAdoption';

export interface AdoptBestMatchRequest {
  /** Sheet of the table; any when left out. */
  from?: string | undefined;
  /** The row its header is in, counted from 1, where a person says so. */
  headerRow?: number | undefined;
  /** Which of our tables it becomes; the one it is most like when left out, else the tracker. */
  table?: TableKey | undefined;
  /** Says what would be written and writes nothing. */
  dryRun: boolean;
}

export interface AdoptBestMatchResult {
  /** Tables found on all sheets, the likest first. */
  found: { sheet: string; address: string; rows: number; resembles: TableKey | null; recognised: string }[];
  /** What is taken over, `工作表1!A1:P91`. */
  from: string;
  table: TableKey;
  period: string;
  /** Our columns and where they come from. */
  columns: { column: string; from: string; evidence: string; sure: boolean }[];
  /** Columns of ours that several headers stand for; none is taken unless only one of them fits. */
  doubled: { column: string; headers: readonly string[] }[];
  unused: readonly string[];
  counts: AdoptionPreview['counts'];
  /** Every cell to look at, of all rows. */
  doubts: { sheet: string; address: string; text: string; sentence: string }[];
  skipped: { row: number; text: string; why: string }[];
  /** What was written; null in a dry run. */
  written: Omit<AdoptionResult, 'doubts' | 'problems'> | null;
  problems: readonly Problem[];
}

/**
 * Takes over the table most like ours, for a run without a window: rows in doubt of being rows at all are left
 * out, and rows we have already stay as they are. Nothing is made where no row is taken.
 * @throws WorkbookError `noForeignTable`, `noTableOnSheet` and `objectGone` when there is none, `notLikeAPlan`
 * when no name column is clear, `noRowsToAdopt` when no row can be taken, and as `adoptTable` does.
 */
export async function adoptBestMatch(
  options: RunOptions,
  { from, headerRow, table: wanted, dryRun }: AdoptBestMatchRequest,
): Promise<AdoptBestMatchResult> {
  const { tables, sheets, problems } = await findForeignTables(options);
  const likest = await choose(options, tables, { from, headerRow, table: wanted, sheets });
  const table = wanted ?? likest.resembles ?? 'tasks';
  const request = { from: likest.from, table, choices: [] };
  const preview = await previewAdoption(options, request);
  const taken = preview.rows.filter(({ kind, ticked }) => ticked || kind === 'same').length;
  if (taken === 0)
    throw new WorkbookError({
      code: 'noRowsToAdopt',
      sheet: preview.from.from.sheet,
      address: preview.from.address,
    });
  const written = dryRun ? null : await adoptTable(options, { ...request, flipped: [], mark: preview.mark });
  return {
    found: tables.map(({ from: { sheet }, address, rows, resembles, recognised, outOf }) => ({
      sheet,
      address,
      rows,
      resembles,
      recognised: `${recognised}/${outOf}`,
    })),
    from: `${preview.from.from.sheet}!${preview.from.address}`,
    table,
    period: preview.period,
    columns: preview.columns
      .filter(({ source }) => source !== null)
      .map(({ header, from: source, evidence, sure }) => ({
        column: header,
        from: source,
        evidence: evidence.join('; '),
        sure,
      })),
    doubled: preview.columns
      .filter(({ rivals }) => rivals.length > 1)
      .map(({ header, rivals }) => ({ column: header, headers: rivals })),
    unused: preview.unused,
    counts: preview.counts,
    doubts: preview.rows.flatMap(({ doubts }) => doubts.map(flat)),
    skipped: preview.skipped.map(({ row, text, why }) => ({ row, text, why })),
    written: written && withoutDoubts(written),
    problems: written ? written.problems : [...problems, ...preview.problems],
  };
}

/** The table a run means: the one below the row that was given, else the likest on the sheet, else of all. */
async function choose(
  options: RunOptions,
  tables: readonly ForeignTable[],
  { from, headerRow, table, sheets }: Omit<AdoptBestMatchRequest, 'dryRun'> & Pick<FoundTables, 'sheets'>,
): Promise<ForeignTable> {
  const fitting = tables.filter(({ from: { sheet } }) => from === undefined || sheet === from);
  const likest = fitting.find(({ resembles }) => table === undefined || resembles === table) ?? fitting[0];
  const sheet = from ?? likest?.from.sheet ?? sheets[0]?.name;
  if (headerRow !== undefined && sheet !== undefined) {
    const { from: found } = await previewAdoption(options, {
      from: { sheet, headerRow: headerRow - 1, firstColumn: 0, headerRows: 'auto' },
      table: table ?? 'tasks',
      choices: [],
    });
    return found;
  }
  if (!likest) throw new WorkbookError(missing(from, sheets));
  if (likest.lacks !== null && likest.lacks !== 'rows')
    throw new WorkbookError({ code: 'notLikeAPlan', sheet: likest.from.sheet, address: likest.address });
  return likest;
}

function missing(from: string | undefined, sheets: FoundTables['sheets']): Problem {
  if (from === undefined) return { code: 'noForeignTable' };
  const isThere = sheets.some(({ name }) => name === from);
  return isThere ? { code: 'noTableOnSheet', sheet: from } : { code: 'objectGone', what: from };
}

const flat = ({ cell, text, sentence }: AdoptionDoubt) => ({ ...cell, text, sentence });

function withoutDoubts({
  doubts: _,
  problems: _problems,
  ...written
}: AdoptionResult): AdoptBestMatchResult['written'] {
  return written;
}
