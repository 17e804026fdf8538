import type { FilterColumn } from '../../engine/book/Book';
import { integer, invalid, isMissing, oneOf, record, text } from '../model/argument';
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

/** A column's filter from `Excel.FilterCriteria`. Filters on colours, icons and dates relative to today say that they are not implemented. */
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
  if (kind === 'Dynamic') {
    const dynamicCriteria = text(given.dynamicCriteria, 'dynamicCriteria');
    const known = averages.find((word) => word.toLowerCase() === dynamicCriteria.toLowerCase());
    if (!known)
      throw new OfficeError('NotImplemented', `dev-host does not implement the filter ${dynamicCriteria}.`);
    return { index, criteria: { ...given, filterOn: kind, dynamicCriteria: known } };
  }
  if (kind === 'CellColor' || kind === 'FontColor' || kind === 'Icon')
    throw new OfficeError('NotImplemented', `dev-host does not implement filters on ${kind}.`);
  integer(Number(given.criterion1), 'criterion1', 1);
  return { index, criteria: { ...given, filterOn: kind } };
}

const averages = ['AboveAverage', 'BelowAverage'] as const;

/** The filter as `Excel.FilterCriteria`. */
export function criteriaOf(filter: FilterColumn): Record<string, unknown> {
  if (filter.criteria) return filter.criteria;
  return { filterOn: 'Values', values: [...(filter.values ?? []), ...(filter.includeBlanks ? [''] : [])] };
}
