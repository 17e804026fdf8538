import type { DateSystem } from '../../domain/dates/serial';
import { shortDate, yearOfShortDate } from '../look/shortDate';
import type { TableSnapshot } from '../read/tableSnapshot';
import type { OwnedColumn } from '../write/WriteBatch';

/**
 * Dates shown by a format of ours that leaves out another year than this one, with the format that is true now: after
 * a new year `06-10` would be read as this June. Formats somebody chose stay.
 */
export function staleDates(seen: TableSnapshot, year: number, dateSystem: DateSystem): OwnedColumn[] {
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
    const numberFormats = seen.rows.map((cells) =>
      isStale(cells[column]?.numberFormat ?? '') ? wanted : undefined,
    );
    return numberFormats.some((format) => format !== undefined)
      ? [{ column, values: [], numberFormats }]
      : [];
  });
}
