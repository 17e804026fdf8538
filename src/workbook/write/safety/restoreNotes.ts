import type { Problem } from '../../../domain/schema/problem';
import { sameContent } from '../../cells/sameContent';
import { TABLE_NAMES, type TableKey } from '../../cells/tableNames';
import { putBack, type HeldCell } from '../../read/heldCells';
import { inFourTries } from './inFourTries';

/** What somebody had below a table when new rows of ours went there. */
export interface SwallowedNotes {
  key: TableKey;
  sheet: string;
  /** The cells below the table, from the row right below it. */
  held: readonly (readonly HeldCell[])[];
  /** The table has grown over them; else they were overwritten where they are. */
  isTakenIn: boolean;
}

/**
 * Puts notes below the table that took their place, as far from its end as they were, and what was below them further
 * down. A note right below a table would be taken in by it, so it gets a blank row between.
 * @returns what could not be put back, with its texts
 */
export async function restoreNotes(
  context: Excel.RequestContext,
  { key, sheet, held, isTakenIn }: SwallowedNotes,
): Promise<Problem[]> {
  const gap = isTakenIn && (held[0] ?? []).some((cell) => cell.held !== '') ? 1 : 0;
  let isRestored = false;
  await inFourTries(async (isFurther) => {
    const body = () => context.workbook.tables.getItem(TABLE_NAMES[key]).getDataBodyRange();
    const rows = () => body().getRowsBelow(held.length + gap);
    // The try before may have put them there without having been answered.
    const isThere = isFurther && (await areThere(context, rows(), { held, gap }));
    if (!isThere) {
      if (isTakenIn) rows().insert('Down');
      else rows().clear('Contents');
      const place = rows();
      held.forEach((cells, row) =>
        cells.forEach((cell, column) => {
          if (cell.held !== '') putBack(place.getCell(row + gap, column), cell);
        }),
      );
      await context.sync();
    }
    isRestored = true;
    return true;
  });
  if (isRestored) return [];
  const texts = held.flat().flatMap((cell) => (cell.held === '' ? [] : [String(cell.held)]));
  return [{ code: 'notRestored', sheet, cells: texts }];
}

async function areThere(
  context: Excel.RequestContext,
  place: Excel.Range,
  { held, gap }: { held: SwallowedNotes['held']; gap: number },
): Promise<boolean> {
  place.load('formulas');
  await context.sync();
  const now = place.formulas as unknown[][];
  return held.every((cells, row) =>
    cells.every((cell, column) => sameContent(now[row + gap]?.[column], cell.held)),
  );
}
