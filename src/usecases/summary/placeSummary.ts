import type { ColumnKey } from '../../domain/schema/columnKeys';
import type { Problem } from '../../domain/schema/problem';
import type { SummaryLine } from '../../domain/summary/summarise';
import type { ExcelContext } from '../../workbook/session/excelSession';
import { appendRows } from '../../workbook/write/appendRows';
import { isBlankCell } from '../../workbook/cells/cellText';
import { queueLog } from '../../workbook/sheets/queueLog';
import { writeOwnedCells } from '../../workbook/write/ownedCells';
import { lastLeft, writeOwnedFingerprint } from '../../workbook/write/ownedFingerprint';
import type { WorkbookSnapshot } from '../../workbook/sheets/workbookSnapshot';
import { replacedTexts, type OwnedTexts } from '../run/replacedTexts';
import { logMoment, type RunOptions } from '../run/runOptions';
import { OWNED_SUMMARY, ownedSummaryValue } from './ownedSummaryValue';
import type { WorkbookSummary } from './summariseWorkbook';
import { summaryFingerprintLeft, summaryFingerprintSeen, type PlacedLine } from './summaryFingerprint';

/**
 * Gives every goal its row: the one it has, else the first blank row after the last filled one, else a new one
 * below the table.
 */
export function placeLines({ month, seen }: WorkbookSummary): PlacedLine[] {
  const lastFilled = seen.rows.findLastIndex((cells) => cells.some((cell) => !isBlankCell(cell)));
  const present = month.lines.flatMap((line) =>
    line.row !== null && line.attainment ? [{ row: line.row, line }] : [],
  );
  const added = month.lines.filter(({ row }) => row === null);
  return [...present, ...added.map((line, index) => ({ row: lastFilled + 1 + index, line }))];
}

/** The summary as queued, and after the next sync what a person has to know. */
export interface SummaryWrite {
  cells: number;
  queued: boolean;
  problems(): Promise<Problem[]>;
}

/**
 * Queues the owned cells that differ, and a row for each goal that has none. A goal's own text is a person's
 * and is written only in a new row.
 * @throws WorkbookError before anything is queued when the sheet is protected or the table filtered.
 */
export async function queueSummary(
  context: ExcelContext,
  workbook: WorkbookSnapshot,
  summary: WorkbookSummary,
  lines: PlacedLine[],
  options: RunOptions,
): Promise<SummaryWrite> {
  const { seen, columns, run } = summary;
  const present = new Map(
    lines.flatMap(({ row, line }) => (line.row === null ? [] : [[row, line] as const])),
  );
  const isNew = new Set(lines.flatMap(({ row, line }) => (line.row === null ? [row] : [])));
  const owned = OWNED_SUMMARY.flatMap((key): OwnedTexts[] => {
    const column = columns.at(key);
    if (column === undefined) return [];
    const lineOf = seen.rows.map((_, row) => present.get(row));
    const values = lineOf.map((line, row) =>
      isNew.has(row) ? undefined : line ? ownedSummaryValue(summary, key, line) : '',
    );
    const field = columns.language.columns.summary[key].header;
    const kind = key === 'verdict' ? { kind: key } : {};
    return [
      {
        column,
        values,
        field,
        ...kind,
        ...(key === 'rate' ? { numberFormats: lineOf.map(rateFormat) } : {}),
      },
    ];
  });
  const write = await writeOwnedCells(context, seen, owned, [columns.at('goal') ?? 0]);
  const added = lines.filter(({ line }) => line.row === null).map(({ line }) => newRow(summary, line));
  const rows = added.length > 0 ? await appendRows(context, seen, added) : null;
  const mark = workbook.ownedMarks.summary;
  const isTouched = lastLeft(mark)?.mark !== summaryFingerprintSeen(summary);
  const typed = isTouched ? replacedTexts(seen, owned, columns.at('goal'), columns.language) : [];
  const logged = await queueLog(context, workbook, columns.language, typed, logMoment(options));
  const marked = writeOwnedFingerprint(context, mark, run.asOf, summaryFingerprintLeft(summary, lines));
  return {
    cells: write.cells + (rows?.cells ?? 0) + logged.cells,
    queued: write.queued || rows !== null || marked,
    problems: async () => {
      const displaced = write.displaced().length;
      return [
        ...(displaced > 0 ? [{ code: 'othersChanged' as const, sheet: seen.sheet, rows: displaced }] : []),
        ...((await rows?.settle()) ?? []),
        ...(await logged.settle()),
      ];
    },
  };
}

function rateFormat(line: SummaryLine | undefined): string | undefined {
  return line?.attainment?.value === null ? undefined : line?.attainment?.numberFormat;
}

/** A row for a goal of the plan; the goal stands in it as its own text. */
function newRow(summary: WorkbookSummary, line: SummaryLine): (string | number)[] {
  const row: (string | number)[] = summary.seen.headers.map(() => '');
  const put = (key: ColumnKey<'summary'>, value: string | number) => {
    const column = summary.columns.at(key);
    if (column !== undefined) row[column] = value;
  };
  put('goal', line.goal);
  for (const key of OWNED_SUMMARY) put(key, ownedSummaryValue(summary, key, line));
  return row;
}
