import type { BookCell, Rect } from '../../engine/Book';
import type { CellInput } from '../../engine/Engine';
import { copyFormula } from '../../engine/formula/shiftFormula';
import { optionalFlag, optionalOneOf } from '../model/argument';
import type { Batch } from '../model/Batch';
import { OfficeError } from '../model/OfficeError';
import { copyFormats, copyValidations, type CopyPlaces } from '../rules/copyRules';
import { areasOf } from './areas';
import { onGrid } from './address';
import { requireUnlocked } from './protection';
import { computedCells, isUnbounded } from './readCells';
import type { RangeReference } from './RangeReference';

/**
 * `Range.copyFrom(source, copyType, skipBlanks, transpose)`: a larger destination is filled with repetitions when
 * it is a multiple of the source, a smaller one is widened.
 */
export async function copyInto(
  target: RangeReference,
  args: readonly unknown[],
  batch: Batch,
): Promise<void> {
  const [sourceArgument, typeArgument, skipBlanks, transpose] = args;
  const type = optionalOneOf(typeArgument, 'copyType', ['All', 'Formulas', 'Values', 'Formats'], 'All');
  const [source, ...more] = areasOf(sourceArgument, target.sheet, batch);
  if (!source || more.length > 0 || isUnbounded(source.rect)) throw new OfficeError('UnsupportedOperation');
  const cells = await computedCells(source, batch);
  batch.attributed(() =>
    paste(
      target,
      source,
      cells,
      {
        type,
        skips: optionalFlag(skipBlanks, 'skipBlanks'),
        isTransposed: optionalFlag(transpose, 'transpose'),
      },
      batch,
    ),
  );
}

type CopyType = 'All' | 'Formulas' | 'Values' | 'Formats';
type Cells = Awaited<ReturnType<typeof computedCells>>;

function paste(
  target: RangeReference,
  source: RangeReference,
  cells: Cells,
  { type, skips, isTransposed }: { type: CopyType; skips: boolean; isTransposed: boolean },
  batch: Batch,
): void {
  const rows = isTransposed ? source.rect.columnCount : source.rect.rowCount;
  const columns = isTransposed ? source.rect.rowCount : source.rect.columnCount;
  const place = destination(target.rect, rows, columns);
  const { engine } = batch;
  requireUnlocked(engine, target.sheet, place);
  const sourceAt = (row: number, column: number) => {
    const [r, c] = [(row - place.row) % rows, (column - place.column) % columns];
    return isTransposed ? { row: c, column: r } : { row: r, column: c };
  };
  let written = 0;
  if (type !== 'Formats') {
    const inputs = Array.from({ length: place.rowCount }, (_, rowIndex) =>
      Array.from({ length: place.columnCount }, (_, columnIndex): CellInput | undefined => {
        const [row, column] = [place.row + rowIndex, place.column + columnIndex];
        const from = sourceAt(row, column);
        const cell = cells[from.row]?.[from.column];
        if (skips && isBlank(cell)) return undefined;
        written++;
        if (type === 'Values' || cell?.formula === undefined) return { value: cell?.value ?? null };
        const [down, right] = [row - source.rect.row - from.row, column - source.rect.column - from.column];
        return { formula: copyFormula(cell.formula, down, right) };
      }),
    );
    engine.write(target.sheet, place, inputs);
    batch.countCellsWritten(written);
  }
  if (type === 'All' || type === 'Formats') {
    engine.clearStyles(target.sheet, place);
    engine.restyle(target.sheet, place, (row, column) => {
      const from = sourceAt(row, column);
      return engine.style(cells[from.row]?.[from.column]?.style);
    });
    const places: CopyPlaces = { source, target, place, at: repetitions };
    if (type === 'All') copyValidations(places, batch);
    copyFormats(places, batch);
  }

  function repetitions(part: Rect): Rect[] {
    const [row, column] = [part.row - source.rect.row, part.column - source.rect.column];
    const first = isTransposed
      ? { row: column, column: row, rowCount: part.columnCount, columnCount: part.rowCount }
      : { row, column, rowCount: part.rowCount, columnCount: part.columnCount };
    return Array.from({ length: place.rowCount / rows }, (_, down) =>
      Array.from({ length: place.columnCount / columns }, (_, right) => ({
        ...first,
        row: place.row + down * rows + first.row,
        column: place.column + right * columns + first.column,
      })),
    ).flat();
  }
}

function destination(target: Rect, rows: number, columns: number): Rect {
  const repeats = (have: number, need: number) => (have > need && have % need === 0 ? have : need);
  return onGrid({
    ...target,
    rowCount: repeats(target.rowCount, rows),
    columnCount: repeats(target.columnCount, columns),
  });
}

function isBlank(cell: Readonly<BookCell> | undefined): boolean {
  return !cell || (cell.value === null && cell.formula === undefined);
}
