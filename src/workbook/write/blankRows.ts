import { queueHeldRead, putBack } from '../read/heldCells';
import { typedRow, type NewRow } from '../cells/literalText';
import type { TableSnapshot } from '../read/tableSnapshot';

/** Rows queued into rows that were blank when they were seen. */
export interface FilledBlanks {
  range: Excel.Range;
  /** After the sync: places of the rows in which somebody had written meanwhile. */
  taken(): number[];
  /** Queues what puts those rows back as they were. */
  giveBack(places: readonly number[]): void;
}

/**
 * Queues rows into blank ones, and asks what stands there the moment before: a colleague may have begun to fill them
 * since they were seen. A row that holds just what goes into it is nobody's loss and counts as free. A table of
 * another width by now refuses them.
 * @param firstRow body row of the first
 */
export function fillBlankRows(seen: TableSnapshot, firstRow: number, rows: readonly NewRow[]): FilledBlanks {
  const range = seen.body.getRow(firstRow).getResizedRange(rows.length - 1, 0);
  const before = queueHeldRead(range);
  range.values = rows.map(typedRow);
  return {
    range,
    taken: () => {
      const cells = before();
      const isTaken = (row: NewRow, place: number) => {
        const counted = (cells[place] ?? []).flatMap(({ held, isFormula }, column) =>
          row[column] === '' && isFormula ? [] : [{ held, written: row[column] }],
        );
        return (
          counted.some(({ held }) => held !== '') && counted.some(({ held, written }) => held !== written)
        );
      };
      return rows.flatMap((row, place) => (isTaken(row, place) ? [place] : []));
    },
    giveBack: (places) => {
      const cells = before();
      for (const place of places) {
        const held = cells[place] ?? [];
        range.getRow(place).numberFormat = [held.map(({ numberFormat }) => numberFormat)];
        held.forEach((cell, column) => {
          if (rows[place]?.[column] !== '') putBack(range.getCell(place, column), cell);
        });
      }
    },
  };
}
