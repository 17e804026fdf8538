import type { Engine } from '../../engine/workbook/Engine';
import { intersection } from '../../engine/grid/rects';
import { flag } from '../model/argument';
import { requireAllowed } from './protection';
import type { RangeReference } from '../model/RangeReference';

/** True when all are hidden, false when none is, null when some are. Documentation: `Range.rowHidden`. */
export function hiddenState(
  range: RangeReference,
  engine: Engine,
  lines: 'rows' | 'columns' | 'either',
): boolean | null {
  const rows = lines === 'columns' ? false : rowState(range, engine);
  const columns = lines === 'rows' ? false : columnState(range, engine);
  if (rows === true || columns === true) return true;
  return rows === null || columns === null ? null : false;
}

export function setHidden(
  range: RangeReference,
  value: unknown,
  engine: Engine,
  lines: 'rows' | 'columns',
): void {
  const hidden = flag(value, lines === 'rows' ? 'rowHidden' : 'columnHidden');
  const { rect, sheet } = range;
  if (lines === 'rows') {
    requireAllowed(engine, sheet, 'allowFormatRows');
    engine.setRowFormat(sheet, rect.row, rect.rowCount, { hidden });
  } else {
    requireAllowed(engine, sheet, 'allowFormatColumns');
    engine.setColumnFormat(sheet, rect.column, rect.columnCount, { hidden });
  }
}

/** Zero-based rows of the range that are shown. */
export function visibleRows({ rect, sheet }: RangeReference, engine: Engine): number[] {
  return indexes(rect.row, rect.rowCount).filter((row) => !engine.rowFormat(sheet, row).hidden);
}

/** Zero-based columns of the range that are shown. */
export function visibleColumns({ rect, sheet }: RangeReference, engine: Engine): number[] {
  return indexes(rect.column, rect.columnCount).filter(
    (column) => !engine.columnFormat(sheet, column).hidden,
  );
}

function rowState(range: RangeReference, engine: Engine): boolean | null {
  const { rect, sheet } = range;
  // Whole columns: the rows beyond the used ones are shown.
  const used = engine.usedRect(sheet, false);
  const part =
    rect.rowCount > 100_000
      ? used && intersection(used, { ...rect, column: used.column, columnCount: used.columnCount })
      : rect;
  if (!part) return false;
  const hidden = indexes(part.row, part.rowCount).filter((row) => engine.rowFormat(sheet, row).hidden).length;
  return hidden === 0 ? false : hidden === rect.rowCount ? true : null;
}

function columnState(range: RangeReference, engine: Engine): boolean | null {
  const { rect } = range;
  const shown = visibleColumns(range, engine).length;
  return shown === rect.columnCount ? false : shown === 0 ? true : null;
}

function indexes(from: number, count: number): number[] {
  return Array.from({ length: count }, (_, index) => from + index);
}
