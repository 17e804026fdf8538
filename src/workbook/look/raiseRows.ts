import { equalRuns } from './equalRuns';
import { BEGINNING_HEIGHT } from './rowHeights';

/**
 * Queues the heights in points of a range's rows, neighbours of one height together. Rows that may show the beginning of a
 * text only show it from the top: centred, both its ends would be cut off. The others are centred, for a new row takes on
 * how the one above is aligned.
 */
export function raiseRows(range: Excel.Range, heights: readonly (number | undefined)[]): void {
  for (const { first, count, value: height } of equalRuns(heights)) {
    if (height === undefined) continue;
    const { format } = range.getRow(first).getResizedRange(count - 1, 0);
    format.rowHeight = height;
    format.verticalAlignment = height === BEGINNING_HEIGHT ? 'Top' : 'Center';
  }
}
