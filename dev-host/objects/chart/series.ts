import type { Rect } from '../../engine/Book';
import type { SheetId } from '../../engine/Engine';
import { displayText } from '../../engine/text/displayText';
import type { Batch } from '../model/Batch';
import type { ChartKey } from '../model/ObjectStates';
import { rangeOfFormula } from '../range/resolveRange';
import { findChart } from './charts';

/** How many series the source data give: the first column (or row) holds the categories, unless it is the only one. */
export function seriesCount(key: ChartKey, batch: Batch): number {
  const source = sourceOf(key, batch);
  if (!source) return 0;
  const lines = findChart(key, batch).seriesBy === 'Rows' ? source.rect.rowCount : source.rect.columnCount;
  return Math.max(1, lines - 1);
}

/** The name in the header cell of a series. */
export function seriesName(key: ChartKey, index: number, batch: Batch): string {
  const source = sourceOf(key, batch);
  if (!source) return '';
  const isByRows = findChart(key, batch).seriesBy === 'Rows';
  const offset = index + (seriesLines(source.rect, isByRows) > 1 ? 1 : 0);
  const cell = {
    row: source.rect.row + (isByRows ? offset : 0),
    column: source.rect.column + (isByRows ? 0 : offset),
    rowCount: 1,
    columnCount: 1,
  };
  const [[header] = []] = batch.engine.read(source.sheet, cell);
  return displayText(
    header?.value ?? null,
    batch.engine.style(header?.style).numberFormat,
    batch.engine.date1904,
  );
}

function seriesLines(rect: Rect, isByRows: boolean): number {
  return isByRows ? rect.rowCount : rect.columnCount;
}

function sourceOf(key: ChartKey, batch: Batch): { sheet: SheetId; rect: Rect } | null {
  return rangeOfFormula(findChart(key, batch).source, key.sheet, batch);
}
