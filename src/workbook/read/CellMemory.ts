import type { CellSnapshot } from '../../domain/cells/cellSnapshot';

/** Cells as Excel gives them; without texts and formats for a table of which only the values were asked. */
export interface GivenCells {
  values: readonly (readonly CellSnapshot['value'][])[];
  text?: readonly (readonly unknown[])[];
  numberFormat?: readonly (readonly unknown[])[];
}

/**
 * The cells of a table when it was last read. A row that reads the same again is the same object again, and a table of
 * which every row does is the same array: what was made of them can be found by them (`WeakMap`), without a look at
 * their content. Nobody changes cells that were read.
 */
export class CellMemory {
  private last: CellSnapshot[][] = [];
  /** Rows of `last` by their values, for a table in which rows have moved. */
  private byValues: ReadonlyMap<string, CellSnapshot[]> | null = null;
  /** In the reading under way a row was found that is not the one that was in its place. */
  private hasMoved = false;

  /** Begins a reading, which may come in blocks of rows. */
  startReading(): { add(cells: GivenCells): void; finish(): CellSnapshot[][] } {
    const rows: CellSnapshot[][] = [];
    this.hasMoved = false;
    return {
      add: ({ values, text, numberFormat }) => {
        values.forEach((cells, row) =>
          rows.push(this.rowOf(rows.length, cells, text?.[row], numberFormat?.[row])),
        );
      },
      finish: () => {
        const isSame =
          rows.length === this.last.length && rows.every((cells, row) => cells === this.last[row]);
        if (!isSame) [this.last, this.byValues] = [rows, null];
        return this.last;
      },
    };
  }

  private rowOf(
    row: number,
    values: readonly CellSnapshot['value'][],
    texts: readonly unknown[] | undefined,
    formats: readonly unknown[] | undefined,
  ): CellSnapshot[] {
    const isSame = (cells: readonly CellSnapshot[] | undefined) =>
      cells !== undefined && readsAs(cells, values, texts, formats);
    const inPlace = this.last[row];
    if (inPlace && isSame(inPlace)) return inPlace;
    // Where the first cell is still the same the row was edited, and below the last it is new while all are in their places.
    const couldHaveMoved = inPlace ? inPlace[0]?.value !== values[0] : this.hasMoved;
    if (couldHaveMoved) this.hasMoved = true;
    const moved = couldHaveMoved ? this.moved(values) : undefined;
    if (moved && isSame(moved)) return moved;
    return values.map((value, column) => ({
      value,
      text: texts ? String(texts[column] ?? '') : String(value),
      numberFormat: formats ? String(formats[column] ?? 'General') : 'General',
    }));
  }

  private moved(values: readonly CellSnapshot['value'][]): CellSnapshot[] | undefined {
    this.byValues ??= new Map(this.last.map((cells) => [keyOf(cells.map(({ value }) => value)), cells]));
    return this.byValues.get(keyOf(values));
  }
}

/** Two rows of one key may differ; what is found by it is compared. */
const keyOf = (values: readonly CellSnapshot['value'][]): string => values.join('\n');

function readsAs(
  cells: readonly CellSnapshot[],
  values: readonly CellSnapshot['value'][],
  texts: readonly unknown[] | undefined,
  formats: readonly unknown[] | undefined,
): boolean {
  if (cells.length !== values.length) return false;
  for (const [column, { value, text, numberFormat }] of cells.entries()) {
    if (value !== values[column]) return false;
    if (texts && text !== texts[column]) return false;
    if (formats && numberFormat !== formats[column]) return false;
  }
  return true;
}
