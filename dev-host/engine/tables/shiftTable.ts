import type { BookTable, FilterColumn } from '../book/Book';
import { lastColumn } from '../grid/rects';
import { isInsertion, isVertical, shiftRect, type Shift } from '../grid/shift';
import { uniqueColumnName } from './columnNames';

/**
 * A table after a shift of cells: it moves, grows or shrinks as a range does; columns put in get the next free
 * `列1`, `列2`… names, columns taken out are gone. Null when nothing of it is left.
 */
export function shiftTable(table: BookTable, shift: Shift): BookTable | null {
  const rect = shiftRect(table.rect, shift);
  if (!rect) return null;
  if (isVertical(shift) || rect.columnCount === table.rect.columnCount) return { ...table, rect };
  const at = shift.rect.column - table.rect.column;
  const columns = [...table.columns];
  if (isInsertion(shift)) {
    let id = Math.max(0, ...columns.map((column) => column.id));
    for (let index = 0; index < shift.rect.columnCount; index++) {
      const name = uniqueColumnName(
        '',
        columns.map((column) => column.name),
      );
      columns.splice(at + index, 0, { id: ++id, name });
    }
  } else {
    const from = Math.max(at, 0);
    columns.splice(from, lastColumn(shift.rect) - table.rect.column - from + 1);
  }
  return { ...table, rect, columns, filters: moveFilters(table.filters, shift, at) };
}

function moveFilters(filters: readonly FilterColumn[], shift: Shift, at: number): FilterColumn[] {
  const count = shift.rect.columnCount;
  return filters.flatMap((filter) => {
    if (filter.index < at) return [filter];
    if (isInsertion(shift)) return [{ ...filter, index: filter.index + count }];
    return filter.index < at + count ? [] : [{ ...filter, index: filter.index - count }];
  });
}
