import type { Rect } from '../../engine/book/Book';
import type { CellInput } from '../../engine/workbook/Engine';
import { intersection } from '../../engine/grid/rects';
import type { Batch } from '../model/Batch';
import { OfficeError } from '../model/OfficeError';
import { requireUnprotected } from '../cells/protection';
import type { RangeReference } from '../model/RangeReference';

/** `Range.merge(across)`: keeps the first cell's content; tables cannot hold merged cells. */
export function mergeCells({ rect, sheet }: RangeReference, across: boolean, batch: Batch): void {
  const { engine } = batch;
  requireUnprotected(engine, sheet);
  if (engine.parts(sheet).tables.some((table) => intersection(table.rect, rect))) {
    throw new OfficeError('MergedRangeConflict');
  }
  const blocks = across
    ? Array.from({ length: rect.rowCount }, (_, index) => ({ ...rect, row: rect.row + index, rowCount: 1 }))
    : [rect];
  for (const block of blocks) {
    keepFirst(block, sheet, batch);
    if (block.rowCount * block.columnCount > 1) engine.merge(sheet, block);
  }
}

export function unmergeCells({ rect, sheet }: RangeReference, batch: Batch): void {
  requireUnprotected(batch.engine, sheet);
  batch.engine.unmerge(sheet, rect);
}

function keepFirst(block: Rect, sheet: string, batch: Batch): void {
  const cells = batch.engine.read(sheet, block);
  const inputs = cells.map((row, rowIndex) =>
    row.map((cell, index): CellInput | undefined => {
      const isFirst = rowIndex === 0 && index === 0;
      const isBlank = !cell || (cell.value === null && cell.formula === undefined);
      return isFirst || isBlank ? undefined : { value: null };
    }),
  );
  if (inputs.some((row) => row.some(Boolean))) batch.engine.write(sheet, block, inputs);
}
