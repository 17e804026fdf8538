import type { BookCell, CellValue, Rect } from '../../engine/book/Book';
import type { CellInput, SheetId } from '../../engine/workbook/Engine';
import { copyFormula } from '../../engine/formula/shiftFormula';
import { EventType, workbookTarget } from '../model/eventTypes';
import type { Batch } from '../model/Batch';
import { localAddress } from '../cells/address';
import { requireAllowed, requireUnlocked } from '../cells/protection';

export interface SortKey {
  /** Zero-based within the sorted cells: a column when rows are sorted, a row when columns are. */
  place: number;
  ascending: boolean;
}

/** `Rows`: top to bottom. `Columns`: left to right. */
export type SortOrientation = 'Rows' | 'Columns';

/**
 * Sorts rows (or columns) as Excel does: numbers before text before booleans before errors, blanks last whichever
 * way, formats move with their cells, hidden rows (or columns) stay where they are (support article "Sort data in a
 * range or table").
 */
export async function sortLines(
  sheet: SheetId,
  rect: Rect,
  {
    keys,
    matchCase,
    orientation = 'Rows',
  }: { keys: readonly SortKey[]; matchCase: boolean; orientation?: SortOrientation },
  batch: Batch,
): Promise<void> {
  const { engine } = batch;
  requireAllowed(engine, sheet, 'allowSort');
  requireUnlocked(engine, sheet, rect);
  await engine.settled();
  const isByRows = orientation === 'Rows';
  const read = engine.read(sheet, rect);
  const lines = Array.from({ length: isByRows ? rect.rowCount : rect.columnCount }, (_, index) => ({
    cells: isByRows ? (read[index] ?? []) : read.map((row) => row[index]),
    index,
  }));
  const collator = new Intl.Collator(batch.locale, {
    sensitivity: matchCase ? 'variant' : 'accent',
    numeric: false,
  });
  const isHidden = (index: number): boolean =>
    isByRows
      ? engine.rowFormat(sheet, rect.row + index).hidden
      : engine.columnFormat(sheet, rect.column + index).hidden;
  const shown = lines.filter(({ index }) => !isHidden(index));
  const places = shown.map(({ index }) => index);
  shown.sort((a, b) => {
    for (const { place, ascending } of keys) {
      const order = compare(a.cells[place]?.value, b.cells[place]?.value, ascending, collator);
      if (order !== 0) return order;
    }
    return a.index - b.index;
  });
  const sorted = [...lines];
  for (const [order, line] of shown.entries()) sorted[places[order] ?? line.index] = line;
  batch.attributed(() => {
    if (sorted.some((line, index) => line.index !== index)) {
      rewrite(sheet, rect, batch, (row, column) => {
        const [line, place] = isByRows ? [row, column] : [column, row];
        const from = sorted[line];
        const moved = line - (from?.index ?? line);
        return { cell: from?.cells[place], rows: isByRows ? moved : 0, columns: isByRows ? 0 : moved };
      });
    }
    batch.announce({
      type: isByRows ? EventType.worksheetRowSorted : EventType.worksheetColumnSorted,
      targets: [sheet, workbookTarget],
      args: { worksheetId: sheet, address: localAddress(rect) },
    });
  });
}

interface MovedCell {
  cell: Readonly<BookCell> | undefined;
  rows: number;
  columns: number;
}

/** Writes content and format of every cell of `rect` from where it comes from; places count from the rect's corner. */
function rewrite(
  sheet: SheetId,
  rect: Rect,
  { engine }: Batch,
  from: (row: number, column: number) => MovedCell,
): void {
  const inputs = Array.from({ length: rect.rowCount }, (_, row) =>
    Array.from({ length: rect.columnCount }, (_, column) => contentOf(from(row, column))),
  );
  engine.write(sheet, rect, inputs);
  engine.clearStyles(sheet, rect);
  engine.restyle(sheet, rect, (row, column) => {
    const style = from(row - rect.row, column - rect.column).cell?.style;
    return style === undefined ? undefined : engine.style(style);
  });
}

function contentOf({ cell, rows, columns }: MovedCell): CellInput {
  if (cell?.formula !== undefined) return { formula: copyFormula(cell.formula, rows, columns) };
  return { value: cell?.value ?? null };
}

function compare(
  a: CellValue | undefined,
  b: CellValue | undefined,
  ascending: boolean,
  collator: Intl.Collator,
): number {
  const [rankA, rankB] = [rank(a), rank(b)];
  if (rankA === blankRank || rankB === blankRank) return rankA - rankB;
  const order =
    rankA !== rankB
      ? rankA - rankB
      : typeof a === 'string' && typeof b === 'string'
        ? collator.compare(a, b)
        : typeof a === 'object'
          ? 0
          : Number(a) - Number(b);
  return ascending ? order : -order;
}

const blankRank = 4;

function rank(value: CellValue | undefined): number {
  if (value === null || value === undefined || value === '') return blankRank;
  return { number: 0, string: 1, boolean: 2, object: 3 }[
    typeof value as 'number' | 'string' | 'boolean' | 'object'
  ];
}
