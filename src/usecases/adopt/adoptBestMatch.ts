import type { TableKey } from '../../domain/schema/columnKeys';
import type { Problem } from '../../domain/schema/problem';
import { WorkbookError } from '../../workbook/session/workbookError';
import type { RunOptions } from '../run/runOptions';
import type { AdoptionDoubt, AdoptionPreview, AdoptionResult, ForeignTable } from './adoption';
import { adoptTable } from './adoptTable';
import { findForeignTables } from './findForeignTables';
import { previewAdoption } from './previewAdoption';

export interface AdoptBestMatchRequest {
  /** Sheet of the table; any when left out. */
  from?: string;
  /** Which of our tables it becomes; the one it is most like when left out, else the tracker. */
  table?: TableKey;
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
 * out, and rows we have already stay as they are.
 * @throws WorkbookError `noForeignTable` when there is none, and as `adoptTable` does.
 */
export async function adoptBestMatch(
  options: RunOptions,
  { from, table: wanted, dryRun }: AdoptBestMatchRequest,
): Promise<AdoptBestMatchResult> {
  const { tables, problems } = await findForeignTables(options);
  const fitting = tables.filter(({ from: { sheet } }) => from === undefined || sheet === from);
  const likest = fitting.find(({ resembles }) => wanted === undefined || resembles === wanted) ?? fitting[0];
  if (!likest)
    throw new WorkbookError(
      from === undefined || tables.some(isOn(from))
        ? { code: 'noForeignTable' }
        : { code: 'objectGone', what: from },
    );
  const table = wanted ?? likest.resembles ?? 'tasks';
  const request = { from: likest.from, table, choices: [] };
  const preview = await previewAdoption(options, request);
  const written = dryRun ? null : await adoptTable(options, { ...request, flipped: [], mark: preview.mark });
  return {
    found: tables.map(({ from: { sheet }, address, rows, resembles, recognised, outOf }) => ({
      sheet,
      address,
      rows,
      resembles,
      recognised: `${recognised}/${outOf}`,
    })),
    from: `${likest.from.sheet}!${likest.address}`,
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
    unused: preview.unused,
    counts: preview.counts,
    doubts: preview.rows.flatMap(({ doubts }) => doubts.map(flat)),
    skipped: preview.skipped.map(({ row, text, why }) => ({ row, text, why })),
    written: written && withoutDoubts(written),
    problems: written ? written.problems : [...problems, ...preview.problems],
  };
}

const isOn =
  (name: string) =>
  ({ from: { sheet } }: ForeignTable) =>
    sheet === name;

const flat = ({ cell, text, sentence }: AdoptionDoubt) => ({ ...cell, text, sentence });

function withoutDoubts({
  doubts: _,
  problems: _problems,
  ...written
}: AdoptionResult): AdoptBestMatchResult['written'] {
  return written;
}
