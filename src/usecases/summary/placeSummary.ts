import type { ColumnKey } from '../../domain/columnKeys';
import { tellVerdict } from '../../domain/language/tellVerdict';
import type { Problem } from '../../domain/problem';
import type { SummaryLine } from '../../domain/summarise';
import type { ExcelContext } from '../../workbook/excelSession';
import { appendRows } from '../../workbook/appendRows';
import { isBlankCell } from '../../workbook/cellText';
import { writeOwnedCells, type OwnedColumn } from '../../workbook/ownedCells';
import type { WorkbookSummary } from './summariseWorkbook';

/** A goal of the month and the table row it stands in, counted on below the table for rows to be added. */
export interface PlacedLine {
  row: number;
  line: SummaryLine;
}

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
  problems(): Problem[];
}

/**
 * Queues the owned cells that differ, and a row for each goal that has none. A goal's own text is a person's
 * and is written only in a new row.
 * @throws WorkbookError before anything is queued when the sheet is protected or the table filtered.
 */
export async function queueSummary(
  context: ExcelContext,
  summary: WorkbookSummary,
  lines: PlacedLine[],
): Promise<SummaryWrite> {
  const { seen, columns } = summary;
  const present = new Map(
    lines.flatMap(({ row, line }) => (line.row === null ? [] : [[row, line] as const])),
  );
  const isNew = new Set(lines.flatMap(({ row, line }) => (line.row === null ? [row] : [])));
  const owned = OWNED.flatMap((key): OwnedColumn[] => {
    const column = columns.at(key);
    if (column === undefined) return [];
    const lineOf = seen.rows.map((_, row) => present.get(row));
    const values = lineOf.map((line, row) =>
      isNew.has(row) ? undefined : line ? cellValue(summary, key, line) : '',
    );
    return [{ column, values, ...(key === 'rate' ? { numberFormats: lineOf.map(rateFormat) } : {}) }];
  });
  const write = await writeOwnedCells(context, seen, owned, [columns.at('goal') ?? 0]);
  const added = lines.filter(({ line }) => line.row === null).map(({ line }) => newRow(summary, line));
  const rows = added.length > 0 ? await appendRows(context, seen, added) : null;
  return {
    cells: write.cells + (rows?.cells ?? 0),
    queued: write.queued || rows !== null,
    problems: () => {
      const displaced = write.displaced().length;
      const outside = rows?.problem();
      return [
        ...(displaced > 0 ? [{ code: 'othersChanged' as const, sheet: seen.sheet, rows: displaced }] : []),
        ...(outside ? [outside] : []),
      ];
    },
  };
}

const OWNED = ['rate', 'tasksDone', 'verdict'] as const;

function cellValue(
  { columns }: WorkbookSummary,
  key: 'rate' | 'tasksDone' | 'verdict',
  { attainment, tasksDone }: SummaryLine,
): string | number {
  if (key === 'rate') return attainment?.value ?? '';
  if (key === 'tasksDone') return tasksDone ? `${tasksDone.done}/${tasksDone.total}` : '';
  return attainment ? tellVerdict(columns.language, attainment.verdict) : '';
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
  for (const key of OWNED) put(key, cellValue(summary, key, line));
  return row;
}
