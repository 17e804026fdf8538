import type { BookCell } from '../../engine/book/Book';
import type { CellInput } from '../../engine/workbook/Engine';
import { copyFormula } from '../../engine/formula/shiftFormula';
import { optionalFlag, optionalOneOf } from '../model/argument';
import type { Batch } from '../model/Batch';
import { OfficeError } from '../model/OfficeError';
import { copyFormats, copyValidations } from '../rules/copyRules';
import { areasOf } from '../cells/areas';
import { CopyTiles } from '../rules/CopyTiles';
import { requireUnlocked } from '../cells/protection';
import { computedCells, isUnbounded } from '../cells/readCells';
import type { RangeReference } from '../model/RangeReference';

/** `Range.copyFrom(source, copyType, skipBlanks, transpose)`; how source and target fit together: `CopyTiles`. */
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
  const tiles = new CopyTiles(source.rect, target.rect, isTransposed);
  const { place } = tiles;
  const { engine } = batch;
  requireUnlocked(engine, target.sheet, place);
  let written = 0;
  if (type !== 'Formats') {
    const inputs = Array.from({ length: place.rowCount }, (_, rowIndex) =>
      Array.from({ length: place.columnCount }, (_, columnIndex): CellInput | undefined => {
        const [row, column] = [place.row + rowIndex, place.column + columnIndex];
        const from = tiles.sourceAt(row, column);
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
      const from = tiles.sourceAt(row, column);
      return engine.style(cells[from.row]?.[from.column]?.style);
    });
    if (type === 'All') copyValidations(source, target, tiles, batch);
    copyFormats(source, target, tiles, batch);
  }
}

function isBlank(cell: Readonly<BookCell> | undefined): boolean {
  return !cell || (cell.value === null && cell.formula === undefined);
}
