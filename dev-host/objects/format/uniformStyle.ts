import type { CellStyle } from '../../engine/book/Book';
import { intersection } from '../../engine/grid/rects';
import type { Batch } from '../model/Batch';
import type { Areas } from '../model/ObjectStates';

/**
 * What all cells of the areas have in common, or null where they differ, as Office.js reads formats. Of cells
 * beyond the used ones, one represents all.
 */
export function uniformStyle<T>(
  areas: Areas,
  batch: Batch,
  pick: (style: Readonly<CellStyle>) => T,
): T | null {
  const seen = new Set<string>();
  let first: T | null = null;
  for (const { rect, sheet } of areas) {
    const used = batch.engine.usedRect(sheet, false);
    const part = used && intersection(used, rect);
    const reachesBeyond = !part || part.rowCount * part.columnCount < rect.rowCount * rect.columnCount;
    const styles = part
      ? batch.engine.read(sheet, part).flatMap((row) => row.map((cell) => cell?.style))
      : [];
    if (reachesBeyond) {
      const last = {
        row: rect.row + rect.rowCount - 1,
        column: rect.column + rect.columnCount - 1,
        rowCount: 1,
        columnCount: 1,
      };
      styles.push(batch.engine.read(sheet, last)[0]?.[0]?.style);
    }
    for (const index of new Set(styles)) {
      const value = pick(batch.engine.style(index));
      if (seen.size === 0) first = value;
      seen.add(JSON.stringify(value ?? null));
      if (seen.size > 1) return null;
    }
  }
  return first;
}
