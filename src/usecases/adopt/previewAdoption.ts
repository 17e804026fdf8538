import { describeSkipReason } from '../../words/describe/describeAdoption';
import { withExcel } from '../../workbook/session/excelSession';
import type { RunOptions } from '../run/runOptions';
import type { AdoptionPreview, AdoptionRequest } from './adoption';
import { cutProblems } from './foreignTables';
import { readAdoption } from './readAdoption';
import { describeColumns, describeUnused } from './describeColumns';
import { nameOf, describeRows } from './describeRows';

/**
 * What taking a team's table over would write, change and leave out, with every cell that is doubtful
 * (SPEC section 1, Adopt). Writes nothing.
 * @throws WorkbookError `foreignTableGone` when the table is not where it was, and what our own table refuses.
 */
export function previewAdoption(options: RunOptions, request: AdoptionRequest): Promise<AdoptionPreview> {
  return withExcel(request.from.sheet, async (context) => {
    options.onProgress?.({ phase: 'reading' });
    const read = await readAdoption(context, options, request);
    const { dry, pairs, existing, words } = read;
    const rows = describeRows(request.table, read);
    const count = (kind: (typeof rows)[number]['kind']) => rows.filter((row) => row.kind === kind).length;
    return {
      from: read.found.table,
      table: request.table,
      sheet: read.target?.seen.sheet ?? null,
      period: read.period,
      columns: describeColumns(request.table, read),
      unused: describeUnused(read),
      rows,
      skipped: dry.skipped
        .filter(({ reason }) => reason !== 'blank')
        .map(({ row, reason, text }) => ({
          row: row + 1,
          reason,
          why: describeSkipReason(words, reason),
          text,
        })),
      gone: pairs.rows.flatMap((row) => {
        const gone = row.kind === 'gone' ? existing[row.existing] : undefined;
        return gone ? [nameOf(gone, request.table)] : [];
      }),
      counts: {
        source: dry.counts.source,
        new: count('new'),
        changed: count('changed'),
        same: count('same'),
        skipped: dry.counts.skipped,
        flagged: rows.filter(({ doubts }) => doubts.length > 0).length,
      },
      swappedDates: dry.swappedDates,
      swapDates: read.swapDates,
      mark: read.mark,
      problems: [...read.run.problems, ...cutProblems([read.source])],
    };
  });
}
