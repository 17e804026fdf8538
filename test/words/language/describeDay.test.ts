import { dayOf } from '../../../src/domain/dates/day';
import { describeDay, describeDays, describeMonth } from '../../../src/words/language/describeDay';
import { languageOf } from '../../../src/words/vocabulary/languages';

const zh = languageOf('zh-CN');
const en = languageOf('en');

function day(year: number, month: number, date: number) {
  const found = dayOf(year, month, date);
  if (found === null) throw new Error('No such day');
  return found;
}

const MIDSUMMER = day(2026, 6, 24);

test('a day of the same year is written without it, the way the language writes days', () => {
  expect(describeDay(zh, MIDSUMMER, day(2026, 1, 1))).toBe('6月24日');
  expect(describeDay(en, MIDSUMMER, day(2026, 1, 1))).toBe('Jun 24');
});

test('a day of another year comes with its year', () => {
  expect(describeDay(zh, MIDSUMMER, day(2027, 1, 1))).toBe('2026年6月24日');
  expect(describeDay(en, MIDSUMMER, day(2025, 12, 31))).toBe('Jun 24, 2026');
});

test('a month comes with its year', () => {
  expect(describeMonth(zh, '2026-06')).toBe('2026年6月');
  expect(describeMonth(en, '2026-06')).toBe('Jun 2026');
});

test('a number of days has its plural and says which days are counted', () => {
  expect(describeDays(zh, 1, 'working')).toBe('1 个工作日');
  expect(describeDays(en, 1, 'working')).toBe('1 working day');
  expect(describeDays(en, 4, 'calendar')).toBe('4 days');
});
