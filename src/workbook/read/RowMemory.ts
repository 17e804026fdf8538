import type { CellSnapshot } from '../../domain/cells/cellSnapshot';

/**
 * What was made of a table's rows when it was last read. A row that holds the same and is read in the same surroundings
 * gives the same again, so it need not be worked out twice: most rows of most refreshes. Two rows that hold the same
 * share what was made of them, which is never changed.
 */
export class RowMemory<Made> {
  private surroundings = '';
  private last: ReadonlyMap<string, Made> = new Map();

  /**
   * Begins a reading; what the reading before it held and this one does not is forgotten with the next.
   * @param surroundings everything besides the row that the result rests on, as one text
   * @returns the result for a row: the one remembered, else the one that is made now
   */
  startReading(surroundings: string): (row: string, make: () => Made) => Made {
    const before = surroundings === this.surroundings ? this.last : new Map<string, Made>();
    const now = new Map<string, Made>();
    this.surroundings = surroundings;
    this.last = now;
    return (row, make) => {
      const known = now.get(row) ?? before.get(row) ?? make();
      now.set(row, known);
      return known;
    };
  }
}

/** The cells of a row at these columns as one text that no other content gives. */
export function rowKey(cells: readonly CellSnapshot[], columns: readonly number[]): string {
  let key = '';
  for (const column of columns) {
    const cell = cells[column];
    if (!cell || cell.value === '') {
      key += ';';
      continue;
    }
    const { value, text, numberFormat } = cell;
    // With its length a text cannot be taken for the beginning of the next one.
    key +=
      value === text ? `t${text.length}:${text}` : `${typeof value}${String(value)}:${text.length}:${text}`;
    if (numberFormat !== 'General') key += `${numberFormat.length}:${numberFormat}`;
    key += ';';
  }
  return key;
}
