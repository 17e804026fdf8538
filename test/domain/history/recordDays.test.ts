import { addDays } from '../../../src/domain/dates/day';
import { DAYS_KEPT, recordDays } from '../../../src/domain/history/recordDays';
import type { DailyCounts } from '../../../src/domain/history/dailyCounts';
import { counts, june } from './historyCases';

/** A history as it is read from rows in order. */
const read = (days: readonly DailyCounts[]) => ({
  days,
  rowOf: new Map(days.map(({ day }, row) => [day, row])),
});
const NOTHING = { added: [], changed: [], dropped: [] };

test('a new day is added', () => {
  const update = recordDays(read([counts(1, 1)]), [counts(2, 0)]);
  expect(update).toEqual({ ...NOTHING, days: [counts(1, 1), counts(2, 0)], added: [counts(2, 0)] });
});

test('the same figures of a day change nothing', () => {
  expect(recordDays(read([counts(1, 1, 2, 3, 4)]), [counts(1, 1, 2, 3, 4)])).toMatchObject(NOTHING);
});

test.each([
  ['red', counts(1, 9, 2, 3, 4)],
  ['amber', counts(1, 1, 9, 3, 4)],
  ['done', counts(1, 1, 2, 9, 4)],
  ['open', counts(1, 1, 2, 3, 9)],
])('another %s of a day changes its row', (_, now) => {
  expect(recordDays(read([counts(1, 1, 2, 3, 4)]), [now])).toEqual({
    ...NOTHING,
    days: [now],
    changed: [now],
  });
});

test('a day before the last one gets its own row, and no other day changes', () => {
  const update = recordDays(read([counts(10, 1), counts(20, 2)]), [counts(15, 7)]);
  expect(update).toEqual({
    ...NOTHING,
    days: [counts(10, 1), counts(15, 7), counts(20, 2)],
    added: [counts(15, 7)],
  });
});

test('a day whose row cannot be read gets its figures there', () => {
  const update = recordDays({ days: [], rowOf: new Map([[june(1), 0]]) }, [counts(1, 1)]);
  expect(update).toEqual({ ...NOTHING, days: [counts(1, 1)], changed: [counts(1, 1)] });
});

describe(`more than ${DAYS_KEPT} days`, () => {
  const many = (days: number): DailyCounts[] =>
    Array.from({ length: days }, (_, place) => ({ ...counts(1, 1), day: addDays(june(1), place) }));
  const next = (days: number) => ({ ...counts(1, 1), day: addDays(june(1), days) });

  test('the last that fits drops nothing', () => {
    const update = recordDays(read(many(DAYS_KEPT - 1)), [next(DAYS_KEPT - 1)]);
    expect(update).toMatchObject({ dropped: [], added: [next(DAYS_KEPT - 1)] });
  });

  test('the next one drops the earliest together, and stays within the bound', () => {
    const update = recordDays(read(many(DAYS_KEPT)), [next(DAYS_KEPT)]);
    expect(update.dropped).toEqual(many(31).map(({ day }) => day));
    expect(update.days).toHaveLength(DAYS_KEPT + 1 - 31);
    expect(update.days.at(-1)).toEqual(next(DAYS_KEPT));
  });

  test('a day that is there already drops nothing', () => {
    const update = recordDays(read(many(DAYS_KEPT)), [{ ...next(DAYS_KEPT - 1), red: 5 }]);
    expect(update.dropped).toEqual([]);
  });

  test('a day before all that are kept is not added, and drops none of them', () => {
    const early = { ...counts(1, 1), day: addDays(june(1), -1) };
    const update = recordDays(read(many(DAYS_KEPT)), [early]);
    expect(update).toEqual({ ...NOTHING, days: many(DAYS_KEPT) });
  });
});
