interface Rows {
  first: number;
  last: number;
}

/** Which rows of which columns belong to a table already. The ranges of a column never overlap. */
export class ColumnClaims {
  private readonly ranges = new Map<number, Rows[]>();

  /** True when no table has any of the rows of the column. */
  isFree(column: number, rows: Rows): boolean {
    const ranges = this.ranges.get(column) ?? [];
    const before = ranges[placeAfter(ranges, rows.last) - 1];
    return before === undefined || before.last < rows.first;
  }

  claim(column: number, rows: Rows): void {
    const ranges = this.ranges.get(column) ?? [];
    this.ranges.set(column, ranges);
    ranges.splice(placeAfter(ranges, rows.first), 0, rows);
  }
}

/** How many of the sorted ranges begin at a row or above it, found by halving: a sheet may hold thousands. */
function placeAfter(ranges: readonly Rows[], row: number): number {
  let low = 0;
  let high = ranges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ranges[middle]?.first ?? row) <= row) low = middle + 1;
    else high = middle;
  }
  return low;
}
