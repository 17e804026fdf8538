import type { CellValue, FilterColumn } from '../../engine/Book';
import { OfficeError } from '../model/OfficeError';

/** Tells whether a cell passes a column's filter (`Excel.FilterCriteria`). */
export function matchesFilter(filter: FilterColumn, value: CellValue, shown: string): boolean {
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
