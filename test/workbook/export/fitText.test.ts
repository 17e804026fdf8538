import { fitText } from '../../../src/workbook/export/fitText';
import { textPixels } from '../../../src/workbook/look/textPixels';

// 9 points: a Chinese character is 12 pixels, so ten take 120.
const fit = (text: string, pixels: number, most = 2) => fitText(text, pixels, 9, most);

it.each<[text: string, pixels: number, lines: number]>([
  ['订单准时发货率', 100, 1],
  ['订单准时发货率', 60, 2],
  ['On-time delivery of orders', 200, 1],
  ['On-time delivery of orders', 120, 2],
  ['', 100, 1],
])('“%s” in %i pixels takes %i lines', (text, pixels, lines) => {
  expect(fit(text, pixels, 9)).toEqual({ text, lines });
});

it.each<[what: string, text: string, pixels: number, most: number, expected: string]>([
  ['at a clause near the end', '外呼名单字段不全，60 户缺电话', 140, 1, '外呼名单字段不全…'],
  ['anywhere where no clause is near', '外，呼名单字段不全六十户缺电话', 100, 1, '外，呼名单字…'],
  ['between words', 'The interface delivers broken records', 150, 1, 'The interface delivers…'],
  ['inside a word that is wider than its cell', 'Donaudampfschifffahrt', 60, 1, 'Donau…'],
])('cuts %s', (_, text, pixels, most, expected) => {
  expect(fit(text, pixels, most)).toEqual({ text: expected, lines: most });
});

it('puts a text of several lines on one', () => {
  expect(fit('甲\n乙', 100).text).toBe('甲 乙');
});

it('a text that was cut fits', () => {
  const long = '任务 task '.repeat(80);
  for (const pixels of [40, 90, 143, 682]) {
    const { text } = fit(long, pixels);
    expect(fit(text, pixels, 99).lines).toBeLessThanOrEqual(2);
  }
});

it('reckons a Chinese character as wide as its size', () => {
  expect(textPixels('目标', 9)).toBe(24);
  expect(textPixels('目标', 18)).toBe(48);
});
