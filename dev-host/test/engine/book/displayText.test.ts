import { displayText } from '../../../engine/text/displayText';

describe('displayText', () => {
  it.each([
    [null, undefined, ''],
    ['文字', undefined, '文字'],
    [true, '0.00', 'TRUE'],
    [{ error: '#N/A' } as const, 'yyyy-mm-dd', '#N/A'],
    [0.1 + 0.2, undefined, '0.3'],
    [1234567890123, 'General', '1.23457E+12'],
    [46183, 'yyyy-mm-dd', '2026-06-10'],
    [46183, 'yyyy"年"m"月"d"日"', '2026年6月10日'],
    [46183, 'yyyy年m月d日', '2026年6月10日'],
    [46183, 'm/d/yyyy', '6/10/2026'],
    [46183, '[$-804]aaaa', '星期三'],
    [60, 'yyyy-mm-dd', '1900-02-29'],
    [0.75, '上午/下午h"时"mm"分"', '下午6时00分'],
    [0.985, '0%', '99%'],
    [-1234.5, '#,##0.00', '-1,234.50'],
    ['2026', '@', '2026'],
    ['abc', '0.00', 'abc'],
  ])('%j as %s shows %s', (value, format, text) => {
    expect(displayText(value, format, false)).toBe(text);
  });

  it('shows the serials of a 1904 workbook four years and a day later', () => {
    expect(displayText(46183 - 1462, 'yyyy-mm-dd', true)).toBe('2026-06-10');
    const format = '[<44561]yy-mm-dd;[>=44926]yy-mm-dd;mm-dd';
    expect([44560, 44561, 44925, 44926].map((value) => displayText(value, format, true))).toEqual([
      '25-12-31',
      '01-01',
      '12-31',
      '27-01-01',
    ]);
    expect(displayText(10, '0.0', true)).toBe('10.0');
    expect(displayText(10, '#,##0_);[Red](#,##0)', true)).toBe('10 ');
  });
});
