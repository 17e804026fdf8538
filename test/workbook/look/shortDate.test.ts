import { isDateFormat } from '../../../src/domain/dates/isDateFormat';
import { shortDate, yearOfShortDate } from '../../../src/workbook/look/shortDate';

const YEARS = Array.from({ length: 150 }, (_, at) => 1950 + at);

test('says the serials of 1 January of this year and the next, in either date system', () => {
  expect(shortDate(2026, 1900)).toBe('[<46023]yy-mm-dd;[>=46388]yy-mm-dd;mm-dd');
  expect(shortDate(2026, 1904)).toBe('[<44561]yy-mm-dd;[>=44926]yy-mm-dd;mm-dd');
});

test.each([1900, 1904] as const)('tells its own year again, for every year (%i)', (system) => {
  for (const year of YEARS) expect(yearOfShortDate(shortDate(year, system), system)).toBe(year);
});

test.each([
  ['as Excel may give it back', '[<46023]yy\\-mm\\-dd;[>=46388]yy\\-mm\\-dd;mm\\-dd', 2026],
  ['a whole date', 'yyyy-mm-dd', null],
  ['other boundaries', '[<46000]yy-mm-dd;[>=46388]yy-mm-dd;mm-dd', null],
  ['another order', '[<46023]yy-mm-dd;[>=46388]yy-mm-dd;dd-mm', null],
  ['General', 'General', null],
  ['nothing', '', null],
])('%s', (_, format, year) => {
  expect(yearOfShortDate(format, 1900)).toBe(year);
});

test('the format of one system is not one of ours in the other', () => {
  expect(yearOfShortDate(shortDate(2026, 1904), 1900)).toBeNull();
});

test('is read as a date', () => {
  expect(isDateFormat(shortDate(2026, 1900))).toBe(true);
});
