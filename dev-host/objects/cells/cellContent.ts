import type { BookCell, CellValue } from '../../engine/book/Book';

/** A cell value as `Range.values` shows it: empty cells are `""`, errors their text. */
export function shownValue(value: CellValue | undefined): string | number | boolean {
  if (value === null || value === undefined) return '';
  return typeof value === 'object' ? value.error : value;
}

/** A cell as `Range.formulas` shows it: the formula, or the value where there is none. */
export function shownFormula(cell: Readonly<BookCell> | undefined): string | number | boolean {
  return cell?.formula ?? shownValue(cell?.value);
}

/** The word of `Excel.RangeValueType`. Every number is `Double`, as Excel keeps no whole numbers. */
export function valueTypeOf(
  value: CellValue | undefined,
): 'Empty' | 'String' | 'Double' | 'Boolean' | 'Error' {
  if (value === null || value === undefined) return 'Empty';
  if (typeof value === 'string') return 'String';
  if (typeof value === 'number') return 'Double';
  return typeof value === 'boolean' ? 'Boolean' : 'Error';
}
