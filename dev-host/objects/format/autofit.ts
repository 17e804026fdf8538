import { intersection, isWholeColumns } from '../../engine/grid/rects';
import { displayText } from '../../engine/text/displayText';
import { textWidth } from '../../engine/text/textSize';
import type { Batch } from '../model/Batch';
import { requireAllowed } from '../cells/protection';
import type { RangeReference } from '../model/RangeReference';
import { computedCells } from '../cells/readCells';

/** Makes each column as wide as its widest text, estimated as `textWidth` does. */
export async function autofitColumns(range: RangeReference, batch: Batch): Promise<void> {
  const { engine } = batch;
  requireAllowed(engine, range.sheet, 'allowFormatColumns');
  const used = engine.usedRect(range.sheet, true);
  const rect = used && intersection(used, range.rect);
  if (!rect) return;
  const widest: number[] = [];
  for (const row of await computedCells(batch.range(range.sheet, rect), batch)) {
    row.forEach((cell, index) => {
      const style = engine.style(cell?.style);
      const text = displayText(cell?.value ?? null, style.numberFormat ?? 'General', engine.date1904);
      const widths = text.split('\n').map((line) => textWidth(line, style.font?.size ?? 11));
      widest[index] = Math.max(widest[index] ?? 0, ...widths);
    });
  }
  widest.forEach((width, index) => {
    if (width === 0) return;
    const size = Math.ceil(width + 8);
    batch.attributed(() => engine.setColumnFormat(range.sheet, rect.column + index, 1, { size }));
  });
}

/** Gives the rows back to the engine, which fits the height of every row that nobody has set. */
export async function autofitRows(range: RangeReference, batch: Batch): Promise<void> {
  const { engine } = batch;
  requireAllowed(engine, range.sheet, 'allowFormatRows');
  const used = engine.usedRect(range.sheet, false);
  const content = used && intersection(used, range.rect);
  // Results of formulas count as well.
  if (content) await computedCells(batch.range(range.sheet, content), batch);
  const rows = isWholeColumns(range.rect) ? used : range.rect;
  if (!rows) return;
  batch.attributed(() => engine.setRowFormat(range.sheet, rows.row, rows.rowCount, { automatic: true }));
}
