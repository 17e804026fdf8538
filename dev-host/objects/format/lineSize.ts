import { invalid, number } from '../model/argument';
import type { Batch } from '../model/Batch';
import type { Property } from '../model/ObjectType';
import type { Areas } from '../model/ObjectStates';
import { POINTS_PER_PIXEL } from '../cells/extent';
import { requireAllowed } from '../cells/protection';

/**
 * `columnWidth` and `rowHeight` in points; null where lines differ. Width, unlike Excel's own column width, is not
 * counted in characters (documentation of `RangeFormat.columnWidth`).
 */
export function lineSize(lines: 'rows' | 'columns'): Property<Areas> {
  return {
    get: (areas: Areas, batch: Batch) => {
      const sizes = new Set<number>();
      for (const { rect, sheet } of areas) {
        const [from, count] = lines === 'rows' ? [rect.row, rect.rowCount] : [rect.column, rect.columnCount];
        for (let index = from; index < from + count && sizes.size < 2; index++) {
          const format =
            lines === 'rows' ? batch.engine.rowFormat(sheet, index) : batch.engine.columnFormat(sheet, index);
          sizes.add(format.size);
        }
      }
      const [size] = sizes;
      return sizes.size === 1 && size !== undefined ? size * POINTS_PER_PIXEL : null;
    },
    set: (areas: Areas, value: unknown, batch: Batch) => {
      if (value === null) return;
      const points = number(value, lines === 'rows' ? 'rowHeight' : 'columnWidth');
      // Excel's limits: 409.5 points high, 255 characters wide.
      if (points < 0 || points > (lines === 'rows' ? 409.5 : 1342.5))
        throw invalid('size', 'within the limits of Excel');
      const size = points / POINTS_PER_PIXEL;
      for (const { rect, sheet } of areas) {
        requireAllowed(batch.engine, sheet, lines === 'rows' ? 'allowFormatRows' : 'allowFormatColumns');
        if (lines === 'rows') batch.engine.setRowFormat(sheet, rect.row, rect.rowCount, { size });
        else batch.engine.setColumnFormat(sheet, rect.column, rect.columnCount, { size });
      }
    },
  };
}
