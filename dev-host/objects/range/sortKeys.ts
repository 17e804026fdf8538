import { integer, invalid, isMissing, oneOf, optionalFlag, record } from '../model/argument';
import { OfficeError } from '../model/OfficeError';
import type { SortKey } from './sortLines';

/** Reads `Excel.SortField[]`; only sorting on values is implemented. `places` = how many cells a sorted line has. */
export function sortKeys(fields: unknown, places: number): SortKey[] {
  if (!Array.isArray(fields) || fields.length === 0) throw invalid('fields', 'an array of sort fields');
  return (fields as unknown[]).map((field) => {
    const given = record(field, 'field');
    if (!isMissing(given.sortOn) && given.sortOn !== 'Value') {
      throw new OfficeError('NotImplemented', `dev-host does not sort on ${String(given.sortOn)}.`);
    }
    const place = integer(given.key, 'key', 0);
    if (place >= places) throw new OfficeError('InvalidArgument');
    return { place, ascending: optionalFlag(given.ascending, 'ascending', true) };
  });
}

/** Only the order by pinyin is implemented; the other one of `Excel.SortMethod` says so. */
export function checkSortMethod(method: unknown): void {
  if (isMissing(method) || oneOf(method, 'method', ['PinYin', 'StrokeCount']) === 'PinYin') return;
  throw new OfficeError('NotImplemented', 'dev-host does not sort by the number of strokes.');
}
