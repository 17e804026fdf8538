import type { FilterColumn } from '../../engine/Book';
import { invalid, isMissing, oneOf, record } from '../model/argument';
import { OfficeError } from '../model/OfficeError';

const kinds = [
  'BottomItems',
  'BottomPercent',
  'CellColor',
  'Dynamic',
  'FontColor',
  'Values',
  'TopItems',
  'TopPercent',
  'Icon',
  'Custom',
] as const;

/** A column's filter from `Excel.FilterCriteria`. Values and custom conditions are implemented; others say so. */
export function filterColumn(index: number, criteria: unknown): FilterColumn {
  const given = record(criteria, 'criteria');
  const kind = oneOf(given.filterOn, 'filterOn', kinds);
  if (kind === 'Values') {
    if (!Array.isArray(given.values)) throw invalid('values', 'an array');
    const values = (given.values as unknown[]).map((value) => {
      if (typeof value !== 'string')
        throw new OfficeError('NotImplemented', 'dev-host filters by values given as text only.');
      return value;
    });
    return { index, values: values.filter((value) => value !== ''), includeBlanks: values.includes('') };
  }
  if (kind === 'Custom') {
    if (isMissing(given.criterion1)) throw invalid('criterion1', 'a string');
    return { index, criteria: given };
  }
  throw new OfficeError('NotImplemented', `dev-host does not implement filters on ${kind}.`);
}

/** The filter as `Excel.FilterCriteria`. */
export function criteriaOf(filter: FilterColumn): Record<string, unknown> {
  if (filter.criteria) return filter.criteria;
  return { filterOn: 'Values', values: [...(filter.values ?? []), ...(filter.includeBlanks ? [''] : [])] };
}
