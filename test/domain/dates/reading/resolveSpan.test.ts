import { isoDay, type Day } from '../../../../src/domain/dates/day';
import { readDate } from '../../../../src/domain/dates/reading/readDate';
import { resolveSpan } from '../../../../src/domain/dates/reading/resolveSpan';
import { DATE_SPANS } from '../../cases/dateCases';

const read = (value: string | number, period: string, role: 'start' | 'finish') =>
  readDate({ value, text: String(value), numberFormat: 'General' }, { period, dateSystem: 1900, role });

const iso = (day: Day | null) => (day === null ? '-' : isoDay(day));

it.each(DATE_SPANS)('in %s, %j to %j → %s', (period, start, finish, expected) => {
  const span = resolveSpan(read(start, period, 'start'), read(finish, period, 'finish'));
  const shown = [iso(span.start), iso(span.finish)];
  if (span.finishBeforeStart) shown.push('before');
  if (span.proposedFinish !== null) shown.push(iso(span.proposedFinish));
  expect(shown.join(' ')).toBe(expected);
});
