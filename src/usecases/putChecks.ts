import type { Problem } from '../domain/problem';
import { cellAddress } from '../workbook/cellAddress';
import type { CellRef } from '../workbook/cellRef';
import type { ExcelContext } from '../workbook/excelSession';
import { writeOwnedCells } from '../workbook/ownedCells';
import { sendWrites } from '../workbook/sendWrites';
import type { SeenTable } from '../workbook/seenTable';

/** What every row-by-row check reports. */
export interface CheckResult {
  checked: number;
  problems: Problem[];
  cellsWritten: number;
}

interface Checks {
  seen: SeenTable;
  columns: {
    /** Undefined when someone took the column away. */
    at: number | undefined;
    /** By body row; the cells of other rows are emptied. */
    texts: ReadonlyMap<number, string>;
    /** Leave the cells of other rows as they are. */
    keeps?: boolean;
  }[];
  /** The column that tells whether a row is still the row that was checked. */
  keyColumn: number;
}

interface PutChecks {
  problems: Problem[];
  cellsWritten: number;
  /** The key cell of a body row. */
  cell(row: number): CellRef;
}

/** Writes the texts of a check where they differ. @throws WorkbookError when the sheet cannot be written. */
export async function putChecks(
  context: ExcelContext,
  { seen, columns, keyColumn }: Checks,
): Promise<PutChecks> {
  const owned = columns.flatMap(({ at, texts, keeps }) =>
    at === undefined
      ? []
      : [{ column: at, values: seen.rows.map((_, row) => texts.get(row) ?? (keeps ? undefined : '')) }],
  );
  const write = await writeOwnedCells(context, seen, owned, [keyColumn]);
  const sent = write.queued ? await sendWrites(context) : true;
  const displaced = sent ? write.displaced().length : seen.rows.length;
  return {
    problems: displaced > 0 ? [{ code: 'othersChanged', sheet: seen.sheet, rows: displaced }] : [],
    cellsWritten: sent ? write.cells : 0,
    cell: (row) => ({
      sheet: seen.sheet,
      address: cellAddress(seen.firstRow + row, seen.firstColumn + keyColumn),
    }),
  };
}
