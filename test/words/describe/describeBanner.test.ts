import { describeRefresh } from '../../../src/words/describe/describeBanner';
import { languageOf } from '../../../src/words/vocabulary/languages';
import { day } from '../../usecases/openSample';

test.each([
  [1, 'As of Jun 26: 5 red · 1 amber · 2 due soon · 1 blocked · data problems: 1'],
  [6, 'As of Jun 26: 5 red · 1 amber · 2 due soon · 1 blocked · data problems: 6'],
])('the tracker in English says %d data problems in words that fit one and many', (data, text) => {
  const counts = { red: 5, amber: 1, dueSoon: 2, blocked: 1, data };
  const asOf = day('2026-06-26');
  expect(describeRefresh(languageOf('en'), { asOf, counts, handled: { n: 0, red: 0 } })).toBe(text);
});
