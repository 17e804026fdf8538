import { isDateFormat } from '../../../src/domain/dates/isDateFormat';

it.each([
  ['yyyy-mm-dd', true],
  ['m/d/yyyy', true],
  ['m"月"d"日";@', true],
  ['[$-804]yyyy"年"m"月"', true],
  ['[$-F800]dddd, mmmm dd, yyyy', true],
  ['mmm', true],
  ['[$-804]aaaa', true],
  ['aaa;@', true],
  ['[$-411]ggge"年"m"月"d"日"', true],
  ['yyyy/m/d h:mm', true],
  ['General', false],
  ['', false],
  ['@', false],
  ['0', false],
  ['0.00', false],
  ['0%', false],
  ['#,##0.00_ ', false],
  ['0.00E+00', false],
  ['h:mm', false],
  ['mm:ss', false],
  ['[h]:mm:ss', false],
  ['h:mm AM/PM', false],
  ['0"天"', false],
  ['0" days"', false],
  ['[Red]0', false],
  ['\\d0', false],
])('%j shows a day: %j', (format, expected) => {
  expect(isDateFormat(format)).toBe(expected);
});
