import { BEGINNING_HEIGHT } from './rowHeights';

/**
 * Queues the heights in points of a range's rows, neighbours of one height together. Rows that may show the beginning of a
 * text only show it from the top: centred, both its ends would be cut off. The others are centred, for a new row takes on
 * how the one above is aligned.
 */
export function raiseRows(range: Excel.Range, heights: readonly (number | undefined)[]): void {
  for (let from = 0; from < heights.length;) {
    const height = heights[from];
    let count = 1;
    while (from + count < heights.length && heights[from + count] === height) count += 1;
    if (height !== undefined) {
      const { format } = range.getRow(from).getResizedRange(count - 1, 0);
      format.rowHeight = height;
      format.verticalAlignment = height === BEGINNING_HEIGHT ? 'Top' : 'Center';
    }
    from += count;
  }
}
