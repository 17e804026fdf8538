import { WorkbookError } from './workbookError';
import { literalText } from './literalText';
import type { SeenTable } from './seenTable';

/** What an owned column should hold: one entry a body row, undefined = not ours to say. */
export interface OwnedColumn {
  column: number;
  values: (string | number | undefined)[];
  /** Where a cell's number format must be its own; undefined = leave. */
  numberFormats?: (string | undefined)[];
}

export interface OwnedWrite {
  /** Cells that differ and are now queued. */
  cells: number;
  /** After the next sync: how many of the written cells do not hold what was written, or changed row. */
  displaced(): number;
}

/**
 * Queues the owned cells that differ from what was seen, and in the same batch reads them back together
 * with the rows' keys: if a colleague inserted, deleted or sorted in between, the caller learns of it.
 * @param keyColumns columns whose cells must still be what was seen, for a written row to count as the same row.
 * @throws WorkbookError before anything is queued when the sheet is protected or the table filtered.
 */
export function writeOwnedCells(seen: SeenTable, columns: OwnedColumn[], keyColumns: number[]): OwnedWrite {
  const changes = columns.flatMap((column) => differing(seen, column));
  const formats = columns.flatMap((column) => differingFormats(seen, column));
  if (changes.length + formats.length === 0) return { cells: 0, displaced: () => 0 };
  if (seen.sheetProtected) throw new WorkbookError({ code: 'sheetProtected', sheet: seen.sheet });
  if (seen.filtered) throw new WorkbookError({ code: 'tableFiltered', sheet: seen.sheet });

  for (const column of columns) {
    const formatCells = formats.filter((cell) => cell.column === column.column);
    writeSpan(seen, formatCells, (range, entries) => (range.numberFormat = entries));
    const valueCells = changes.filter((cell) => cell.column === column.column).map(asTyped);
    writeSpan(seen, valueCells, (range, entries) => (range.values = entries));
  }
  const check = seen.body;
  check.load('values');
  const written = new Map(changes.map((cell) => [`${cell.row},${cell.column}`, cell.value]));
  const writtenRows = new Set(changes.map((cell) => cell.row));
  return {
    cells: changes.length,
    displaced: () => {
      const now: unknown[][] = check.values;
      const wrong = [...writtenRows].filter((row) => {
        const keyMoved = keyColumns.some(
          (column) =>
            !written.has(`${row},${column}`) && now[row]?.[column] !== seen.rows[row]?.[column]?.value,
        );
        const cellMoved = columns.some(({ column }) => {
          const value = written.get(`${row},${column}`);
          return value !== undefined && now[row]?.[column] !== value;
        });
        return keyMoved || cellMoved;
      });
      return wrong.length;
    },
  };
}

interface CellChange {
  row: number;
  column: number;
  value: string | number;
}

function differing(seen: SeenTable, { column, values }: OwnedColumn): CellChange[] {
  return values.flatMap((value, row) =>
    value !== undefined && seen.rows[row]?.[column]?.value !== value ? [{ row, column, value }] : [],
  );
}

function differingFormats(seen: SeenTable, { column, numberFormats = [] }: OwnedColumn): CellChange[] {
  return numberFormats.flatMap((value, row) =>
    value !== undefined && seen.rows[row]?.[column]?.numberFormat !== value ? [{ row, column, value }] : [],
  );
}

const asTyped = (cell: CellChange): CellChange =>
  typeof cell.value === 'string' ? { ...cell, value: literalText(cell.value) } : cell;

/** One write for a column: from the first to the last differing row, `null` leaving the cells between alone. */
function writeSpan(
  seen: SeenTable,
  cells: CellChange[],
  assign: (range: Excel.Range, entries: (string | number | null)[][]) => void,
): void {
  const first = cells[0];
  const last = cells.at(-1);
  if (!first || !last) return;
  const entries: (string | number | null)[][] = Array.from({ length: last.row - first.row + 1 }, () => [
    null,
  ]);
  for (const { row, value } of cells) entries[row - first.row] = [value];
  assign(seen.body.getCell(first.row, first.column).getResizedRange(last.row - first.row, 0), entries);
}
