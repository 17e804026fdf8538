import { intersection } from '../../engine/grid/rects';
import { isMissing, oneOf } from '../model/argument';
import type { Batch } from '../model/Batch';
import { OfficeError } from '../model/OfficeError';
import { rangesFrom, rectsOfCells } from '../cells/areas';
import { valueTypeOf } from '../cells/cellContent';
import { visibleColumns, visibleRows } from '../cells/hiddenLines';
import type { RangeReference } from '../model/RangeReference';
import { computedCells } from '../cells/readCells';

/** The cells of a kind (`Excel.SpecialCellType`) within the used part of the range, as areas. */
export async function specialCells(
  range: RangeReference,
  type: unknown,
  valueType: unknown,
  batch: Batch,
): Promise<RangeReference[]> {
  const kind = oneOf(type, 'cellType', [
    'Blanks',
    'Constants',
    'Formulas',
    'Visible',
    'DataValidations',
    'ConditionalFormats',
  ]);
  const { engine } = batch;
  const used = engine.usedRect(range.sheet, false);
  const area = used && intersection(used, range.rect);
  if (!area) return [];
  const within = batch.range(range.sheet, area);
  if (kind === 'Visible') {
    const [rows, columns] = [new Set(visibleRows(within, engine)), new Set(visibleColumns(within, engine))];
    return rangesFrom(
      range.sheet,
      rectsOfCells(area, (row, column) => rows.has(row) && columns.has(column)),
      batch,
    );
  }
  if (kind === 'DataValidations' || kind === 'ConditionalFormats') {
    const parts = engine.parts(range.sheet);
    const rules = kind === 'DataValidations' ? parts.validations : parts.conditionalFormats;
    const covered = (row: number, column: number) =>
      rules.some((rule) =>
        rule.ranges.some((rect) => intersection(rect, { row, column, rowCount: 1, columnCount: 1 })),
      );
    return rangesFrom(range.sheet, rectsOfCells(area, covered), batch);
  }
  const cells = await computedCells(within, batch);
  const wanted = (row: number, column: number): boolean => {
    const cell = cells[row - area.row]?.[column - area.column];
    const isFilled = cell !== undefined && (cell.value !== null || cell.formula !== undefined);
    if (kind === 'Blanks') return !isFilled;
    if (!isFilled || (cell.formula !== undefined) !== (kind === 'Formulas')) return false;
    return isMissing(valueType) || matchesValueType(cell.value, valueType);
  };
  return rangesFrom(range.sheet, rectsOfCells(area, wanted), batch);
}

// Names like "ErrorsText" ask for several types at once.
function matchesValueType(value: Parameters<typeof valueTypeOf>[0], wanted: unknown): boolean {
  if (typeof wanted !== 'string') throw new OfficeError('InvalidArgument');
  if (wanted === 'All') return true;
  const word = { Error: 'Errors', Boolean: 'Logical', Double: 'Numbers', String: 'Text', Empty: '' }[
    valueTypeOf(value)
  ];
  return word !== '' && wanted.includes(word);
}
