import type { DateSystem } from '../../domain/dates/serial';
import { DEFAULT_DATES } from '../look/earlierLooks';
import { plainFormat, shortDate, yearOfShortDate } from '../look/shortDate';
import type { TableSnapshot } from '../read/tableSnapshot';
import type { OwnedColumn } from '../write/WriteBatch';

/**
 * Dates shown by a format of ours that leaves out another year than this one, with the format that is true now: after
 * a new year `06-10` would be read as this June. Formats somebody chose stay.
 * @param isTyped true for a row that a person has just added: a date in it that Excel shows its own way, in a column that
 * shows them ours, is shown like the others
 */
export function staleDates(
  seen: TableSnapshot,
  year: number,
  dateSystem: DateSystem,
  isTyped: (row: number) => boolean = () => false,
): OwnedColumn[] {
  const wanted = shortDate(year, dateSystem);
  const stale = new Map<string, boolean>();
  const isStale = (format: string) => {
    const known = stale.get(format);
    if (known !== undefined) return known;
    const made = yearOfShortDate(format, dateSystem);
    stale.set(format, made !== null && made !== year);
    return stale.get(format) ?? false;
  };
  return seen.headers.flatMap((_, column) => {
    const formats = new Set(seen.rows.map((cells) => cells[column]?.numberFormat ?? ''));
    const isOurs = [...formats].some((format) => yearOfShortDate(format, dateSystem) !== null);
    // A column has a few formats and many cells: most have none that is to be changed.
    const couldChange = new Set(
      [...formats].filter(
        (format) => isStale(format) || (isOurs && DEFAULT_DATES.includes(plainFormat(format))),
      ),
    );
    if (couldChange.size === 0) return [];
    const numberFormats = seen.rows.map((cells, row) => {
      const format = cells[column]?.numberFormat ?? '';
      return couldChange.has(format) && (isStale(format) || isTyped(row)) ? wanted : undefined;
    });
    return numberFormats.some((format) => format !== undefined)
      ? [{ column, values: [], numberFormats }]
      : [];
  });
}
