import type { CellValue, FilterColumn } from '../../engine/book/Book';
import { OfficeError } from '../model/OfficeError';

/** True when a cell passes, by its value and the text it shows. */
export type FilterTest = (value: CellValue, shown: string) => boolean;

/**
 * What a column's filter (`Excel.FilterCriteria`) lets pass. Top, bottom and average are taken over `column`, all
 * values of the filtered column; text and blanks never pass those.
 */
export function filterTest(filter: FilterColumn, column: readonly CellValue[]): FilterTest {
  const numbers = column.filter((value) => typeof value === 'number');
  const limit =
    (test: (value: number) => boolean): FilterTest =>
    (value) =>
      typeof value === 'number' && test(value);
  const { filterOn, criterion1, dynamicCriteria } = filter.criteria ?? {};
  const average = numbers.reduce((sum, value) => sum + value, 0) / numbers.length;
  switch (filterOn) {
    case 'TopItems':
    case 'TopPercent': {
      const least = nth(numbers, countOf(filterOn, criterion1, numbers.length), (a, b) => b - a);
      return limit((value) => value >= least);
    }
    case 'BottomItems':
    case 'BottomPercent': {
      const most = nth(numbers, countOf(filterOn, criterion1, numbers.length), (a, b) => a - b);
      return limit((value) => value <= most);
    }
    case 'Dynamic':
      if (dynamicCriteria === 'AboveAverage') return limit((value) => value > average);
      if (dynamicCriteria === 'BelowAverage') return limit((value) => value < average);
      throw new OfficeError('NotImplemented', `dev-host does not filter on ${String(dynamicCriteria)}.`);
    // Only a file holds these: colours, icons, and values that are whole months or years.
    case 'CellColor':
    case 'FontColor':
    case 'Icon':
    case 'Values':
      throw new OfficeError('NotImplemented', `dev-host does not filter on ${filterOn} as the file does.`);
    default:
      return (value, shown) => matchesFilter(filter, value, shown);
  }
}

// A percentage of the items counts whole ones, and at least one.
function countOf(filterOn: string, criterion: unknown, available: number): number {
  const wanted = Number(criterion);
  return filterOn.endsWith('Percent') ? Math.max(1, Math.floor((available * wanted) / 100)) : wanted;
}

function nth(numbers: readonly number[], count: number, order: (a: number, b: number) => number): number {
  return [...numbers].sort(order)[Math.min(count, numbers.length) - 1] ?? NaN;
}

function matchesFilter(filter: FilterColumn, value: CellValue, shown: string): boolean {
  if (!filter.criteria) {
    if (shown === '') return filter.includeBlanks ?? false;
    return (filter.values ?? []).some((wanted) => wanted.toLowerCase() === shown.toLowerCase());
  }
  const { criterion1, criterion2, operator } = filter.criteria;
  const first = matchesCriterion(String(criterion1 ?? ''), value, shown);
  if (criterion2 === undefined || criterion2 === null) return first;
  const second = matchesCriterion(String(criterion2), value, shown);
  return operator === 'Or' ? first || second : first && second;
}

function matchesCriterion(criterion: string, value: CellValue, shown: string): boolean {
  const [, operator = '', operand = ''] = /^(<>|>=|<=|=|>|<)?(.*)$/s.exec(criterion) ?? [];
  const number = operand.trim() === '' ? NaN : Number(operand);
  if (operator === '' || operator === '=' || operator === '<>') {
    const isEqual =
      typeof value === 'number' && !Number.isNaN(number) ? value === number : wildcard(operand).test(shown);
    return operator === '<>' ? !isEqual : isEqual;
  }
  if (typeof value !== 'number') return false;
  if (Number.isNaN(number)) throw new OfficeError('InvalidArgument');
  return (
    { '>': value > number, '<': value < number, '>=': value >= number, '<=': value <= number }[operator] ??
    false
  );
}

/** Excel's `*` and `?`, with `~` before one that is meant literally. */
function wildcard(pattern: string): RegExp {
  const source = pattern.replace(
    /~([*?~])|([*?])|([.+^${}()|[\]\\])/g,
    (_, literal: string, wild: string, special: string) => {
      if (literal) return `\\${literal}`;
      if (wild) return wild === '*' ? '[\\s\\S]*' : '[\\s\\S]';
      return `\\${special}`;
    },
  );
  return new RegExp(`^${source}$`, 'i');
}
