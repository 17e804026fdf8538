import type { Problem } from '../../domain/schema/problem';
import { TABLE_NAMES, type TableKey } from '../cells/tableNames';
import { putBack, type HeldCell } from '../read/heldCells';
import { isOfficeFailure } from '../session/officeProblem';
import { pause } from '../session/pause';

/** What somebody had below a table when new rows of ours went there. */
export interface SwallowedNotes {
  key: TableKey;
  sheet: string;
  /** The cells below the table, from the row right below it. */
  held: readonly (readonly HeldCell[])[];
}

/** Milliseconds before each try. */
const BACK_OFF = [0, 100, 400, 1200];

/**
 * Puts notes below the table that took their place, as far from its end as they were, and what was below them further
 * down. A note right below a table would be taken in by it, so it gets a blank row between.
 * @returns what could not be put back, with its texts
 */
export async function restoreNotes(
  context: Excel.RequestContext,
  { key, sheet, held }: SwallowedNotes,
): Promise<Problem[]> {
  const gap = (held[0] ?? []).some((cell) => cell.held !== '') ? 1 : 0;
  for (const wait of BACK_OFF) {
    await pause(wait);
    try {
      const body = () => context.workbook.tables.getItem(TABLE_NAMES[key]).getDataBodyRange();
      body()
        .getRowsBelow(held.length + gap)
        .insert('Down');
      const place = body().getRowsBelow(held.length + gap);
      held.forEach((cells, row) =>
        cells.forEach((cell, column) => {
          if (cell.held !== '') putBack(place.getCell(row + gap, column), cell);
        }),
      );
      await context.sync();
      return [];
    } catch (error) {
      if (!isOfficeFailure(error)) throw error;
    }
  }
  const texts = held.flat().flatMap((cell) => (cell.held === '' ? [] : [String(cell.held)]));
  return [{ code: 'notRestored', sheet, cells: texts }];
}
