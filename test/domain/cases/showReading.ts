import type { DateDoubt, DateReading } from '../../../src/domain/dates/reading/dateReading';
import { isoDay } from '../../../src/domain/dates/day';

/** One line per reading: the day or days, `~` for an estimate, `!` before each doubt, `-` for blank. */
export function showReading(reading: DateReading): string {
  if (reading.kind === 'blank') return '-';
  if (reading.kind === 'notADate') return `not a date: ${reading.reason}`;
  const days =
    reading.kind === 'date'
      ? isoDay(reading.day)
      : `${isoDay(reading.first)}..${isoDay(reading.last)}${reading.estimate ? ' ~' : ''}`;
  return [days, ...reading.doubts.map(showDoubt)].join(' ');
}

function showDoubt(doubt: DateDoubt): string {
  return 'alternative' in doubt ? `!${doubt.code}(${isoDay(doubt.alternative)})` : `!${doubt.code}`;
}
