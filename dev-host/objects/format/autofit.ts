import { intersection } from '../../engine/grid/rects';
import { displayText } from '../../engine/text/displayText';
import type { Batch } from '../model/Batch';
import { requireAllowed } from '../range/protection';
import type { RangeReference } from '../range/RangeReference';
import { computedCells } from '../range/readCells';

/**
 * Makes each column as wide as its widest text. Widths are estimated from the characters (East Asian ones count
 * double), as there is no font to measure with; Excel's own widths differ by some pixels.
 */
export async function autofitColumns(range: RangeReference, batch: Batch): Promise<void> {
  requireAllowed(batch.engine, range.sheet, 'allowFormatColumns');
  const texts = await shownTexts(range, batch);
  if (!texts) return;
  for (let index = 0; index < texts.rect.columnCount; index++) {
    const widest = texts.rows.reduce((most, row) => Math.max(most, row[index]?.width ?? 0), 0);
    if (widest === 0) continue;
    const size = Math.ceil(widest + 8);
    batch.attributed(() => batch.engine.setColumnFormat(range.sheet, texts.rect.column + index, 1, { size }));
  }
}

/** Makes each row as high as the lines in its cells, wrapped ones at their column's width. */
export async function autofitRows(range: RangeReference, batch: Batch): Promise<void> {
  requireAllowed(batch.engine, range.sheet, 'allowFormatRows');
  const texts = await shownTexts(range, batch);
  if (!texts) return;
  for (const [rowIndex, row] of texts.rows.entries()) {
    const heights = row.map(({ width, lines, size, wraps }, index) => {
      const room = batch.engine.columnFormat(range.sheet, texts.rect.column + index).size - 6;
      return (wraps ? Math.max(lines, Math.ceil(width / Math.max(room, 1))) : 1) * lineHeight(size);
    });
    const size = Math.max(20, ...heights);
    batch.attributed(() => batch.engine.setRowFormat(range.sheet, texts.rect.row + rowIndex, 1, { size }));
  }
}

interface ShownText {
  /** Pixels of the longest line. */
  width: number;
  lines: number;
  /** Points. */
  size: number;
  wraps: boolean;
}

async function shownTexts(range: RangeReference, batch: Batch) {
  const { engine } = batch;
  const used = engine.usedRect(range.sheet, true);
  const rect = used && intersection(used, range.rect);
  if (!rect) return null;
  const cells = await computedCells(batch.range(range.sheet, rect), batch);
  const rows = cells.map((row) =>
    row.map((cell): ShownText => {
      const style = engine.style(cell?.style);
      const size = style.font?.size ?? 11;
      const text = displayText(cell?.value ?? null, style.numberFormat ?? 'General', engine.date1904);
      const lines = text.split('\n');
      const width = Math.max(...lines.map((line) => textWidth(line, size)));
      return { width, lines: lines.length, size, wraps: style.wrap ?? false };
    }),
  );
  return { rect, rows };
}

function textWidth(text: string, points: number): number {
  let halves = 0;
  for (const character of text)
    halves += /[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uff60\uffe0-\uffe6]/.test(
      character,
    )
      ? 2
      : 1;
  return halves * points * 0.64;
}

function lineHeight(points: number): number {
  return Math.ceil(((points * 4) / 3) * 1.3);
}
