import type { CellStyle } from '../../engine/book/Book';
import type { CellInput, StylePatch } from '../../engine/workbook/Engine';
import { parseInput, type ParsedInput } from '../../engine/text/parseInput';
import { copyFormula } from '../../engine/formula/shiftFormula';
import type { Batch } from '../model/Batch';
import { OfficeError } from '../model/OfficeError';
import { markCalculatedColumns } from '../table/markCalculatedColumns';
import { checkFormula } from '../cells/checkFormula';
import { requireUnlocked } from '../cells/protection';
import type { RangeReference } from '../model/RangeReference';
import { spread } from '../cells/spread';

/**
 * Sets the content of a range as `Range.values` and `Range.formulas` do: `null` leaves a cell alone, `""` clears
 * it, text is read as if typed into an en-US Excel. Documentation: "Blank and null values in Excel add-ins" and
 * `Range.values`.
 */
export function enterCells(range: RangeReference, value: unknown, batch: Batch): void {
  const { rect, sheet } = range;
  const { engine } = batch;
  const entries = spread(value, rect);
  if (entries.every((row) => row.every((entry) => entry === null || entry === undefined))) return;
  requireUnlocked(engine, sheet, rect);
  const before = engine.read(sheet, rect);
  const isRepeated = !Array.isArray(value);
  const patches: (StylePatch | undefined)[][] = [];
  let written = 0;
  let hasFormulas = false;
  const inputs = entries.map((row, rowIndex) =>
    row.map((entry, columnIndex): CellInput | undefined => {
      if (entry === null || entry === undefined) return undefined;
      written++;
      const style = engine.style(before[rowIndex]?.[columnIndex]?.style);
      const read = readEntry(entry, style.numberFormat, batch);
      if (read.kind === 'formula') {
        hasFormulas = true;
        checkFormula(read.formula);
        // One formula for many cells is entered into the first and filled into the others.
        return { formula: isRepeated ? copyFormula(read.formula, rowIndex, columnIndex) : read.formula };
      }
      const patch = patchFor(read, style);
      if (patch) (patches[rowIndex] ??= [])[columnIndex] = patch;
      return { value: read.value };
    }),
  );
  engine.write(sheet, rect, inputs);
  if (patches.length > 0)
    engine.restyle(sheet, rect, (row, column) => patches[row - rect.row]?.[column - rect.column]);
  if (hasFormulas) markCalculatedColumns(engine, sheet, rect);
  batch.countCellsWritten(written);
}

function readEntry(entry: unknown, numberFormat: string | undefined, batch: Batch): ParsedInput {
  if (typeof entry === 'number' || typeof entry === 'boolean') return { kind: 'value', value: entry };
  // Excel's limit on the text of a cell.
  if (typeof entry !== 'string' || entry.length > 32_767) throw new OfficeError('InvalidArgument');
  return parseInput(entry, {
    currentYear: batch.today().year,
    date1904: batch.engine.date1904,
    ...(numberFormat === undefined ? {} : { numberFormat }),
  });
}

// A General cell takes the format its input implies.
function patchFor(
  read: Extract<ParsedInput, { kind: 'value' }>,
  style: Readonly<CellStyle>,
): StylePatch | undefined {
  const patch: StylePatch = {};
  if (read.numberFormat !== undefined && style.numberFormat === undefined)
    patch.numberFormat = read.numberFormat;
  if (Boolean(read.quotePrefix) !== Boolean(style.quotePrefix)) patch.quotePrefix = read.quotePrefix ?? null;
  return Object.keys(patch).length > 0 ? patch : undefined;
}
