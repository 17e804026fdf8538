import { figureSize } from '../../../src/workbook/export/figureSize';
import { roomIn } from '../../../src/workbook/export/fitText';
import { textPixels } from '../../../src/workbook/look/textPixels';

// 66 pixels, as the report's column of actuals has.
const sizeOf = (text: string, font = 'Microsoft YaHei') => figureSize(text, 66, font);

it.each([
  '50家',
  '35%',
  '12,000元',
  '124 customers',
  '',
  '完成装修并通过消防验收',
  'Internationalisation of all pages',
])('“%s” has the size of all others', (text) => {
  expect(sizeOf(text)).toBeNull();
});

it.each(['1,234,567.89万元', '1,234,567.89k USD', 'US$12,345,678', '-123456789.5'])(
  'the figure of “%s” is on one line, in letters as large as go',
  (text) => {
    const size = sizeOf(text) ?? 9;
    const figure = text.replace(/万元| USD/, '');
    expect(size).toBeLessThan(9);
    expect(textPixels(figure, size, 'Microsoft YaHei')).toBeLessThanOrEqual(roomIn(66));
    expect(textPixels(figure, size + 0.5, 'Microsoft YaHei')).toBeGreaterThan(roomIn(66));
  },
);

it('no letters are too small to be read', () => {
  expect(sizeOf('123456789012345678901234567890')).toBe(6);
});
