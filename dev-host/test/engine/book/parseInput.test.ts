import { parseInput } from '../../../engine/text/parseInput';

const value = (given: unknown, numberFormat?: string) =>
  numberFormat === undefined
    ? { kind: 'value', value: given }
    : { kind: 'value', value: given, numberFormat };

describe('parseInput', () => {
  it.each([
    ['', value(null)],
    ['任务', value('任务')],
    ['2026-06-10', value(46183, 'm/d/yyyy')],
    ['6/10/2026', value(46183, 'm/d/yyyy')],
    ['2026/6/10', value(46183, 'm/d/yyyy')],
    ['2026.6.10', value('2026.6.10')],
    ['2026年6月10日', value('2026年6月10日')],
    ['6.10', value(6.1)],
    ['6/10', value(46183, 'd-mmm')],
    ['10-Jun', value(46183, 'd-mmm')],
    ['13/1', value('13/1')],
    ['Jun 2026', value(46174, 'mmm-yy')],
    ['10:30', value(0.4375, 'h:mm')],
    ['2026-06-10 10:30', value(46183.4375, 'm/d/yyyy h:mm')],
    ['98%', value(0.98, '0%')],
    ['98.5%', value(0.985, '0.00%')],
    ['1,234', value(1234, '#,##0')],
    ['1,23', value('1,23')],
    ['(5)', value(-5)],
    ['-5', value(-5)],
    ['00012', value(12)],
    ['TRUE', value(true)],
    ['false', value(false)],
    ['#N/A', value({ error: '#N/A' })],
    ['#div/0!', value({ error: '#DIV/0!' })],
    ['-', value('-')],
    ['=', value('=')],
    ['=A1+1', { kind: 'formula', formula: '=A1+1' }],
    ['+A1', { kind: 'formula', formula: '=+A1' }],
    ['-SUM(A1)', { kind: 'formula', formula: '=-SUM(A1)' }],
    ['@SUM(A1)', { kind: 'formula', formula: '=SUM(A1)' }],
    ['@张三', value('@张三')],
    ["'=A1", { kind: 'value', value: '=A1', quotePrefix: true }],
    ["'2026-06-10", { kind: 'value', value: '2026-06-10', quotePrefix: true }],
  ])('takes %j', (text, expected) => {
    expect(parseInput(text, { currentYear: 2026 })).toEqual(expected);
  });

  it('leaves everything text in a cell formatted as text', () => {
    for (const text of ['=A1', '98%', '2026-06-10', 'TRUE', '#N/A'])
      expect(parseInput(text, { numberFormat: '@', currentYear: 2026 })).toEqual(value(text));
  });

  it('puts a date without a year into the year it is given', () => {
    expect(parseInput('1/2', { currentYear: 2030 })).toEqual(value(47485, 'd-mmm'));
    expect(parseInput('2/29', { currentYear: 2028 })).toEqual(value(46812, 'd-mmm'));
  });

  it('gives serials of the 1904 system where the workbook has it', () => {
    expect(parseInput('2026-06-10', { currentYear: 2026, date1904: true })).toEqual(
      value(46183 - 1462, 'm/d/yyyy'),
    );
    expect(parseInput('10:30', { currentYear: 2026, date1904: true })).toEqual(value(0.4375, 'h:mm'));
  });
});
