import type { SheetId } from '../../engine/workbook/Engine';
import {
  isWholeColumns,
  isWholeRows,
  lastColumn,
  lastRow,
  wholeColumns,
  wholeRows,
} from '../../engine/grid/rects';
import { invalid } from '../model/argument';
import type { Batch } from '../model/Batch';
import { objectOf, type TypedObject } from '../model/HostObject';
import { OfficeError } from '../model/OfficeError';
import { resolveRange } from '../cells/resolveRange';
import { updatePage } from './pageProperty';

/** The rows or columns repeated on every page; the range must be of whole rows or columns (`PageLayout.setPrintTitleRows`). */
export function setPrintTitles(
  id: SheetId,
  value: unknown,
  which: 'titleRows' | 'titleColumns',
  batch: Batch,
): void {
  const { rect } = resolveRange(value, id, batch);
  const isRows = which === 'titleRows';
  if (!(isRows ? isWholeRows(rect) : isWholeColumns(rect))) throw invalid(which, 'of whole rows or columns');
  const lines = isRows ? { from: rect.row, to: lastRow(rect) } : { from: rect.column, to: lastColumn(rect) };
  updatePage(id, batch, (page) => {
    page[which] = lines;
  });
}

export function printTitles(
  id: SheetId,
  which: 'titleRows' | 'titleColumns',
  batch: Batch,
): TypedObject<'Range'> | null {
  const lines = batch.engine.parts(id).page[which];
  if (!lines) return null;
  const count = lines.to - lines.from + 1;
  const rect = which === 'titleRows' ? wholeRows(lines.from, count) : wholeColumns(lines.from, count);
  return objectOf('Range', batch.range(id, rect));
}

/** Throws `ItemNotFound` when none are set. */
export function requirePrintTitles(
  id: SheetId,
  which: 'titleRows' | 'titleColumns',
  batch: Batch,
): TypedObject<'Range'> {
  const titles = printTitles(id, which, batch);
  if (!titles) throw new OfficeError('ItemNotFound');
  return titles;
}
