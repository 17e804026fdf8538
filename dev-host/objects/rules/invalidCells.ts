import type { BookCell, CellValue, Operator, Rect, Validation } from '../../engine/book/Book';
import { copyFormula } from '../../engine/formula/shiftFormula';
import { intersection } from '../../engine/grid/rects';
import { displayText } from '../../engine/text/displayText';
import type { Batch } from '../model/Batch';
import { rectsOfCells } from '../cells/areas';
import type { RangeReference } from '../model/RangeReference';
import { computedCells } from '../cells/readCells';
import { rangeOfFormula, rangeOfName } from '../cells/resolveRange';

/** The cells of a range whose content breaks their validation rule. */
export async function invalidCells(range: RangeReference, batch: Batch): Promise<Rect[]> {
  const { engine } = batch;
  const bad = new Set<string>();
  for (const rule of engine.parts(range.sheet).validations) {
    for (const area of rule.ranges) {
      const used = engine.usedRect(range.sheet, false);
      const within = intersection(area, range.rect);
      const rect = within && used && intersection(within, used);
      if (!rect) continue;
      const cells = await computedCells(batch.range(range.sheet, rect), batch);
      for (const [rowIndex, row] of cells.entries()) {
        for (const [index, cell] of row.entries()) {
          const place = { row: rect.row + rowIndex, column: rect.column + index };
          if (!(await isValid(rule, cell, place, range.sheet, batch)))
            bad.add(`${place.row} ${place.column}`);
        }
      }
    }
  }
  return rectsOfCells(used(bad, range.rect), (row, column) => bad.has(`${row} ${column}`));
}

interface Place {
  row: number;
  column: number;
}

async function isValid(
  rule: Readonly<Validation>,
  cell: Readonly<BookCell> | undefined,
  place: Place,
  sheet: string,
  batch: Batch,
): Promise<boolean> {
  const value = cell?.value ?? null;
  if (rule.type === 'any') return true;
  if (value === null || value === '') return rule.ignoreBlanks;
  const evaluate = (formula: string | number | undefined) => operandValue(rule, formula, place, sheet, batch);
  switch (rule.type) {
    case 'custom': {
      const result = await evaluate(rule.formula1);
      return result === true || (typeof result === 'number' && result !== 0);
    }
    case 'list': {
      const format = batch.engine.style(cell?.style).numberFormat ?? 'General';
      const shown = displayText(value, format, batch.engine.date1904);
      const items = await listItems(rule, place, sheet, batch);
      return items.includes(shown) || (typeof value === 'number' && items.includes(String(value)));
    }
    case 'textLength':
      return compare(
        valueText(value).length,
        rule.operator,
        await evaluate(rule.formula1),
        await evaluate(rule.formula2),
      );
    case 'wholeNumber':
    case 'decimal':
    case 'date':
    case 'time':
      if (typeof value !== 'number' || (rule.type === 'wholeNumber' && !Number.isInteger(value)))
        return false;
      return compare(value, rule.operator, await evaluate(rule.formula1), await evaluate(rule.formula2));
  }
}

async function operandValue(
  rule: Readonly<Validation>,
  formula: string | number | undefined,
  { row, column }: Place,
  sheet: string,
  batch: Batch,
): Promise<CellValue> {
  if (typeof formula !== 'string') return formula ?? null;
  const [anchor] = rule.ranges;
  if (!anchor) return null;
  return batch.engine.evaluate(
    copyFormula(formula, row - anchor.row, column - anchor.column),
    sheet,
    row,
    column,
  );
}

async function listItems(
  rule: Readonly<Validation>,
  place: Place,
  sheet: string,
  batch: Batch,
): Promise<string[]> {
  const source = String(rule.formula1 ?? '');
  if (!source.startsWith('=')) return source.split(',').map((item) => item.trim());
  const [anchor] = rule.ranges;
  const formula = anchor ? copyFormula(source, place.row - anchor.row, place.column - anchor.column) : source;
  const found = rangeOfFormula(formula, sheet, batch) ?? rangeOfName(formula.slice(1), sheet, batch);
  if (!found) {
    const value = await batch.engine.evaluate(formula, sheet, place.row, place.column);
    return [valueText(value)];
  }
  const cells = await computedCells(batch.range(found.sheet, found.rect), batch);
  return cells
    .flat()
    .map((cell) =>
      displayText(
        cell?.value ?? null,
        batch.engine.style(cell?.style).numberFormat ?? 'General',
        batch.engine.date1904,
      ),
    );
}

function compare(
  value: number,
  operator: Operator | undefined,
  first: CellValue,
  second: CellValue,
): boolean {
  const [a, b] = [Number(valueText(first)), Number(valueText(second))];
  switch (operator ?? 'between') {
    case 'between':
      return value >= Math.min(a, b) && value <= Math.max(a, b);
    case 'notBetween':
      return value < Math.min(a, b) || value > Math.max(a, b);
    case 'equal':
      return value === a;
    case 'notEqual':
      return value !== a;
    case 'greaterThan':
      return value > a;
    case 'lessThan':
      return value < a;
    case 'greaterThanOrEqual':
      return value >= a;
    case 'lessThanOrEqual':
      return value <= a;
  }
}

function valueText(value: CellValue): string {
  if (value === null) return '';
  return typeof value === 'object' ? value.error : String(value);
}

// The rectangle worth looking through for the cells found.
function used(cells: ReadonlySet<string>, within: Rect): Rect {
  if (cells.size === 0) return { ...within, rowCount: 0 };
  const rows = [...cells].map((cell) => Number(cell.split(' ')[0]));
  const [first, last] = [rows.reduce((a, b) => Math.min(a, b)), rows.reduce((a, b) => Math.max(a, b))];
  return { ...within, row: first, rowCount: last - first + 1 };
}
