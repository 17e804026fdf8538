const MILLISECONDS_PER_DAY = 86_400_000;
// Day 0 of the 1900 system as it counts after February 1900, and of the 1904 system.
const EPOCH_1900 = Date.UTC(1899, 11, 30);
const EPOCH_1904 = Date.UTC(1904, 0, 1);

/** An ISO 8601 date and time as a serial number, without regard to time zones; null when it is not one. */
export function dateSerial(iso: string, date1904: boolean): number | null {
  const match =
    /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?(?:Z|[+-]\d{2}:?\d{2})?)?$/.exec(iso);
  if (!match) return null;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = match
    .slice(1)
    .map((part) => Number(part ?? 0));
  const moment = Date.UTC(year, month - 1, day, hour, minute, 0) + second * 1000;
  const date = new Date(moment);
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  return (moment - (date1904 ? EPOCH_1904 : EPOCH_1900)) / MILLISECONDS_PER_DAY;
}
