import { HUMAN_COLUMNS, type ColumnKey } from '../../domain/schema/columnKeys';
import type { LogEntry } from '../../domain/changeLog/logEntry';
import type { SummaryLine } from '../../domain/summary/summarise';
import { isBlankCell } from '../../workbook/cells/cellText';
import type { PlainWrite } from '../../workbook/back/PlainWrite';
import { grownRowHeights } from '../../workbook/scaffold/grownRowHeights';
import type { ExcelContext } from '../../workbook/session/excelSession';
import { newRowFormats } from '../../workbook/scaffold/newRowFormats';
import { newRowHeights } from '../../workbook/scaffold/newRowHeights';
import { typedRowHeights, typedRows } from '../../workbook/scaffold/typedRowHeights';
import { addLog } from '../../workbook/sheets/addLog';
import { fingerprintWrite, lastLeft } from '../../workbook/sheets/names/ownedFingerprint';
import { rowUnit, type Unit, type WriteBatch } from '../../workbook/write/WriteBatch';
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

/**
 * Adds the owned cells that differ to a batch, and a row for each goal that has none. A goal's own text is a person's
 * and is written only in a new row.
 */
export function addSummary(
  batch: WriteBatch,
  workbook: WorkbookSnapshot,
  summary: WorkbookSummary,
  lines: readonly PlacedLine[],
  options: RunOptions,
): void {
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
  const content = HUMAN_COLUMNS.summary.flatMap((key) => columns.at(key) ?? []);
  batch.cells(seen, { id: columns.at('goal'), content }, owned);
  const rows = typedRows(seen, [...present.keys()], columns.at('verdict'));
  const { tasks: dated } = workbook.tables;
  batch.add(typedRowHeights('summary', columns, { seen, rows, dated }));
  const added = lines.filter(({ line }) => line.row === null).map(({ line }) => newRow(summary, line));
  const numberFormats = newRowFormats('summary', seen, columns);
  const heights = newRowHeights('summary', columns, added, dated);
  batch.rows(seen, added, { numberFormats, ...heights });
  const mark = workbook.ownedMarks.summary;
  const isTouched = lastLeft(mark)?.mark !== summaryFingerprintSeen(summary);
  const typed = isTouched ? replacedTexts(seen, owned, columns.at('goal'), columns.language) : [];
  const units = new Map<LogEntry, Unit>(typed.map((entry) => [entry, rowUnit(seen.key, entry.at)]));
  addLog(batch, workbook, columns.language, typed, logMoment(options), (entry) => units.get(entry));
  batch.add(fingerprintWrite(mark, run.asOf, summaryFingerprintLeft(summary, lines)));
}

/** Rows of which a text has become longer. */
export const grownSummary = (
  context: ExcelContext,
  { tables }: WorkbookSnapshot,
  { seen, columns }: WorkbookSummary,
): Promise<PlainWrite | null> => grownRowHeights(context, 'summary', columns, { seen, dated: tables.tasks });

function rateFormat(line: SummaryLine | undefined): string | undefined {
  return line?.attainment?.value === null ? undefined : line?.attainment?.numberFormat;
}

/** A row for a goal of the plan; the goal is in it as its own text. */
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
