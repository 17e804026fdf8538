import { civilOf } from '../../../domain/dates/day';
import { firstDay, type Period } from '../../../domain/dates/period';

/** The months from `before` months earlier to `after` months later, in order. */
export function monthsAround(period: Period, before: number, after: number): Period[] {
  const { year, month } = civilOf(firstDay(period));
  const first = year * 12 + (month - 1) - before;
  return Array.from({ length: before + after + 1 }, (_, index) => {
    const count = first + index;
    return `${String(Math.floor(count / 12)).padStart(4, '0')}-${String((count % 12) + 1).padStart(2, '0')}`;
  });
}
