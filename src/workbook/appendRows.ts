import { isBlankCell } from './cellText';
import type { ExcelContext } from './excelSession';
import { typedRow } from './literalText';
import type { Problem } from '../domain/problem';
import type { SeenTable } from './seenTable';
import { WorkbookError } from './workbookError';

/** New rows as they are queued. */
export interface AppendedRows {
  /** Cells with content. */
  cells: number;
  /** Body row of the first new row. */
  firstRow: number;
  /** After the next sync: what a person has to know, null when the table took the rows in. */
  problem(): Problem | null;
}

/**
 * Queues new rows: into the blank rows after the last filled one, the rest below the table, which then grows by
 * itself. Adding table rows would make co-authors' merges conflict (Microsoft: "Coauthoring in Excel add-ins"),
 * so that is left for a table with a totals row, or with something standing right below it.
 * @param rows one entry a column of the table, '' for a cell that stays blank; the first entry must not be blank,
 * or Excel does not let the table grow (office-js #2097).
 * @throws WorkbookError before anything is queued when the sheet is protected or the table filtered.
 */
export async function appendRows(
  context: ExcelContext,
  seen: SeenTable,
  rows: readonly (readonly (string | number)[])[],
): Promise<AppendedRows> {
  if (seen.sheetProtected) throw new WorkbookError({ code: 'sheetProtected', sheet: seen.sheet });
  if (seen.filtered) throw new WorkbookError({ code: 'tableFiltered', sheet: seen.sheet });
  const firstRow = seen.rows.findLastIndex((cells) => cells.some((cell) => !isBlankCell(cell))) + 1;
  const inside = rows.slice(0, seen.rows.length - firstRow);
  const below = rows.slice(inside.length);
  const height = seen.rows.length + below.length;
  if (inside.length > 0) {
    const blank = seen.body.getCell(firstRow, 0).getResizedRange(inside.length - 1, seen.headers.length - 1);
    blank.values = inside.map(typedRow);
  }
  if (below.length > 0) await putBelow(context, seen, below);
  const grown = seen.table.getDataBodyRange();
  grown.load('rowCount');
  return {
    cells: rows.flat().filter((value) => value !== '').length,
    firstRow,
    problem: () =>
      grown.rowCount < height
        ? { code: 'rowsOutsideTable', sheet: seen.sheet, rows: height - grown.rowCount }
        : null,
  };
}

async function putBelow(
  context: ExcelContext,
  seen: SeenTable,
  rows: readonly (readonly (string | number)[])[],
): Promise<void> {
  const below = seen.body.getRowsBelow(rows.length);
  below.load('values');
  await context.sync();
  const isTaken = below.values.some((cells: unknown[]) => cells.some((value) => value !== ''));
  if (seen.showsTotals || isTaken) {
    seen.table.rows.add(
      undefined,
      rows.map((row) => typedRow(row).map((value) => value ?? '')),
    );
  } else {
    below.values = rows.map(typedRow);
  }
}
