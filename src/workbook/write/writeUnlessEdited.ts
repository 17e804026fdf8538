import type { ExcelContext } from '../session/excelSession';
import { queueHeldRead, putBack } from '../read/heldCells';
import { writeOwnedCells, type OwnedColumn } from './ownedCells';
import type { TableSnapshot } from '../read/tableSnapshot';

/** Cells of rows that people work in too, as they are queued. */
export interface UnlessEdited {
  /** Something is queued that the caller's next sync has to send. */
  queued: boolean;
  /**
   * To be called after that sync: rows that were not what was seen any more, since a colleague sorted the table or
   * typed into them, get back what they held. Costs a round trip only then.
   * @returns how many
   */
  settle(): Promise<number>;
}

/**
 * Writes cells that differ from what was seen as `writeOwnedCells` does, for a small table in which any cell may be
 * somebody's: it asks what stands there the moment before.
 * @throws WorkbookError before anything is queued when the sheet is protected or the table filtered.
 */
export async function writeUnlessEdited(
  context: ExcelContext,
  seen: TableSnapshot,
  columns: OwnedColumn[],
): Promise<UnlessEdited> {
  const body = seen.table.getDataBodyRange();
  const before = queueHeldRead(body);
  const { queued } = await writeOwnedCells(context, seen, columns, []);
  const after = seen.table.getDataBodyRange();
  after.load('values');
  return {
    queued,
    settle: async () => {
      if (!queued) return 0;
      const held = before();
      const now: unknown[][] = after.values;
      const edited = seen.rows.flatMap((cells, row) => {
        const isWritten = columns.some(
          ({ column, values }) => values[row] !== undefined && values[row] !== cells[column]?.value,
        );
        return isWritten && cells.some(({ value }, at) => value !== held[row]?.[at]?.value) ? [row] : [];
      });
      for (const row of edited) {
        held[row]?.forEach((cell, at) => {
          if (now[row]?.[at] !== cell.value) putBack(body.getCell(row, at), cell);
        });
      }
      if (edited.length > 0) await context.sync();
      return edited.length;
    },
  };
}
