import { literalText, typedRow, type NewRow } from './literalText';
import type { SeenTable } from './seenTable';

/** Rows queued into rows that were blank when they were seen. */
export interface FilledBlanks {
  range: Excel.Range;
  /** After the sync: places of the rows in which somebody had written meanwhile. */
  taken(): number[];
  /** Queues what puts those rows back as they were. */
  giveBack(places: readonly number[]): void;
}

/** What a cell held. */
interface Held {
  held: unknown;
  isFormula: boolean;
}

/**
 * Queues rows into blank ones, and asks what stands there the moment before: a colleague may have begun to fill them
 * since they were seen. A table of another width by now refuses them.
 * @param firstRow body row of the first
 */
export function fillBlankRows(seen: SeenTable, firstRow: number, rows: readonly NewRow[]): FilledBlanks {
  const range = seen.body.getRow(firstRow).getResizedRange(rows.length - 1, 0);
  const before = askHeld(range);
  range.values = rows.map(typedRow);
  return {
    range,
    taken: () => {
      const cells = before();
      const isTaken = (row: NewRow, place: number) =>
        cells[place]?.some(
          ({ held, isFormula }, column) => held !== '' && (row[column] !== '' || !isFormula),
        ) ?? false;
      return rows.flatMap((row, place) => (isTaken(row, place) ? [place] : []));
    },
    giveBack: (places) => {
      const cells = before();
      for (const place of places) {
        rows[place]?.forEach((written, column) => {
          if (written !== '') putBack(range.getCell(place, column), cells[place]?.[column]);
        });
      }
    },
  };
}

/** Queues the reading of cells; the answer is there after the sync. */
function askHeld(range: Excel.Range): () => Held[][] {
  range.load('formulas,values');
  return () => {
    const values: unknown[][] = range.values;
    const formulas: unknown[][] = range.formulas;
    return formulas.map((cells, row) =>
      cells.map((held, column) => {
        // Text that begins like a formula reads the same in both.
        return { held, isFormula: String(held).startsWith('=') && held !== values[row]?.[column] };
      }),
    );
  };
}

function putBack(cell: Excel.Range, { held, isFormula }: Held = { held: '', isFormula: false }): void {
  if (isFormula) cell.formulas = [[held]];
  else cell.values = [[typeof held === 'string' ? literalText(held) : held]];
}
