import { quarterOf } from '../../../../../src/domain/dates/quarter';
import { rollUpQuarter } from '../../../../../src/domain/summary/quarter/rollUpQuarter';
import { goalRow } from '../../../../../src/usecases/summary/quarter/page/goalRow';
import { languageOf } from '../../../../../src/words/vocabulary/languages';
import { closedMonth } from '../../closedMonth';

const goal = { goal: '98% of orders shipped on time', actual: '95%', rate: '0.97', tasksDone: '' };
const texts = { reason: '', worked: '', improve: '', next: '' };

const rowOf = (own: Partial<typeof goal>, verdict: string) => {
  const months = ['2026-04-30', '2026-05-31', '2026-06-30'].map((closedOn) => {
    const closed = closedMonth([{ ...goal, ...own, ...texts, verdict }], closedOn);
    return { period: closedOn.slice(0, 7), closed, alerts: null };
  });
  const quarter = quarterOf(closedMonth([], '2026-06-30').period);
  const { targets } = rollUpQuarter(quarter, months, []);
  const one = targets[0]?.goals[0];
  if (!one) throw new Error('The quarter has no goal.');
  return goalRow(languageOf('en'), months, one);
};

test('an actual of two lines has a row that shows both, and is not cut off', () => {
  const actual = '120 customers';
  const row = rowOf({ goal: '100 new customers', actual, rate: '1.2' }, '20% over');
  expect(row.areas.filter(({ value }) => value === actual).length).toBeGreaterThanOrEqual(3);
  expect(row.height).toBe(32);
});

test('a verdict that fits in English makes no row higher than its neighbours', () => {
  const row = rowOf({}, 'Missed (95%<98%)');
  expect(row.areas.map(({ value }) => value)).toContain('✗ Missed (95%<98%); 0 of 3 months met');
  expect(row.height).toBe(20);
});
