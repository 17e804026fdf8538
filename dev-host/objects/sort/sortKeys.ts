import { integer, invalid, isMissing, optionalFlag, record } from '../model/argument';
import { OfficeError } from '../model/OfficeError';
import type { SortKey } from './sortRows';

/** Reads `Excel.SortField[]`; only sorting on values is implemented. */
export function sortKeys(fields: unknown, columnCount: number): SortKey[] {
  if (!Array.isArray(fields) || fields.length === 0) throw invalid('fields', 'an array of sort fields');
  return (fields as unknown[]).map((field) => {
    const given = record(field, 'field');
    if (!isMissing(given.sortOn) && given.sortOn !== 'Value') {
      throw new OfficeError('NotImplemented', `dev-host does not sort on ${String(given.sortOn)}.`);
    }
    const column = integer(given.key, 'key', 0);
    if (column >= columnCount) throw new OfficeError('InvalidArgument');
    return { column, ascending: optionalFlag(given.ascending, 'ascending', true) };
  });
}
