import type { ColumnKey } from '../../domain/columnKeys';
import { tellVerdict } from '../../domain/language/tellVerdict';
import type { SummaryLine } from '../../domain/summarise';
import type { ExcelContext } from '../../workbook/excelSession';
import { isBlankCell } from '../../workbook/cellText';
import { typedRow } from '../../workbook/literalText';
import { writeOwnedCells, type OwnedColumn, type OwnedWrite } from '../../workbook/ownedCells';
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

/**
 * Queues the owned cells that differ and the goals that have no row yet. New rows are written below the table,
 * which grows by itself: adding table rows makes co-authors' merges conflict.
 * @throws WorkbookError before anything is queued when the sheet is protected or the table filtered.
 */
export async function queueSummary(
  context: ExcelContext,
  summary: WorkbookSummary,
  lines: PlacedLine[],
): Promise<OwnedWrite> {
  const { seen, columns } = summary;
  const inTable = new Map(
    lines.filter(({ row }) => row < seen.rows.length).map(({ row, line }) => [row, line]),
  );
  const below = lines.filter(({ row }) => row >= seen.rows.length).map(({ line }) => line);
  const owned = (key: 'rate' | 'tasksDone' | 'verdict' | 'goal'): OwnedColumn[] => {
    const column = columns.at(key);
    if (column === undefined) return [];
    const lineOf = seen.rows.map((_, row) => inTable.get(row));
    return [
      {
        column,
        // A goal's own text is a person's: it is put only where the row is new.
        values: lineOf.map((line) =>
          key === 'goal'
            ? line?.row === null
              ? line.goal
              : undefined
            : line
              ? cellValue(summary, key, line)
              : '',
        ),
        ...(key === 'rate' ? { numberFormats: lineOf.map((line) => rateFormat(line)) } : {}),
      },
    ];
  };
  const keyColumn = columns.at('goal') ?? 0;
  const write = await writeOwnedCells(
    context,
    seen,
    [...owned('goal'), ...owned('rate'), ...owned('tasksDone'), ...owned('verdict')],
    [keyColumn],
  );
  if (below.length === 0) return write;
  const rows = below.map((line) => rowBelow(summary, line));
  seen.body.getRowsBelow(rows.length).values = rows.map(typedRow);
  return { ...write, queued: true, cells: write.cells + rows.flat().filter((value) => value !== '').length };
}

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

function rowBelow(summary: WorkbookSummary, line: SummaryLine): (string | number)[] {
  const row: (string | number)[] = summary.seen.headers.map(() => '');
  const put = (key: ColumnKey<'summary'>, value: string | number) => {
    const column = summary.columns.at(key);
    if (column !== undefined) row[column] = value;
  };
  put('goal', line.goal);
  for (const key of ['rate', 'tasksDone', 'verdict'] as const) put(key, cellValue(summary, key, line));
  return row;
}
