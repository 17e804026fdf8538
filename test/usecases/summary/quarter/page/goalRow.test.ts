import { quarterOf } from '../../../../../src/domain/dates/quarter';
import { rollUpQuarter } from '../../../../../src/domain/summary/quarter/rollUpQuarter';
import { goalRow } from '../../../../../src/usecases/summary/quarter/page/goalRow';
import { languageOf } from '../../../../../src/words/vocabulary/languages';
import { closedMonth } from '../../closedMonth';

const goal = { goal: '98% of orders shipped on time', actual: '95%', rate: '0.97', tasksDone: '' };
const texts = { reason: '', worked: '', improve: '', next: '' };

test('a verdict that fits in English makes no row higher than its neighbours', () => {
  const months = ['2026-04-30', '2026-05-31', '2026-06-30'].map((closedOn) => {
    const closed = closedMonth([{ ...goal, ...texts, verdict: 'Missed (95%<98%)' }], closedOn);
    return { period: closedOn.slice(0, 7), closed, alerts: null };
  });
  const quarter = quarterOf(closedMonth([], '2026-06-30').period);
  const { targets } = rollUpQuarter(quarter, months, []);
  const one = targets[0]?.goals[0];
  if (!one) throw new Error('The quarter has no goal.');
  const row = goalRow(languageOf('en'), months, one);
  expect(row.areas.map(({ value }) => value)).toContain('✗ Missed (95%<98%); 0 of 3 months met');
  expect(row.height).toBe(20);
});
