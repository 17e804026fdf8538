import { formatDay, formatPeriod } from '../../../src/words/describe/formatDay';
import { day } from '../../domain/task/taskCases';

const MIDSUMMER = day('2026-06-24');

test('a day is written the way the language writes it, whatever the time zone of the machine', () => {
  expect(formatDay(MIDSUMMER, 'zh-CN')).toBe('6月24日');
  expect(formatDay(MIDSUMMER, 'en')).toBe('Jun 24');
});

test('a month comes with its year', () => {
  expect(formatPeriod('2026-06', 'zh-CN')).toBe('2026年6月');
  expect(formatPeriod('2026-06', 'en')).toBe('Jun 2026');
});
