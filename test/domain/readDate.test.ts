import type { CellSeen } from '../../src/domain/cellSeen';
import { isoDay } from '../../src/domain/day';
import type { DateDoubt, DateReading } from '../../src/domain/dateReading';
import { readDate } from '../../src/domain/readDate';
import type { DateSystem } from '../../src/domain/serial';

/** One line per reading: the day or days, `~` for an estimate, `!` before each doubt, `-` for blank. */
function show(reading: DateReading): string {
  if (reading.kind === 'blank') return '-';
  if (reading.kind === 'notADate') return `not a date: ${reading.reason}`;
  const days =
    reading.kind === 'date'
      ? isoDay(reading.day)
      : `${isoDay(reading.first)}..${isoDay(reading.last)}${reading.estimate ? ' ~' : ''}`;
  return [days, ...reading.doubts.map(showDoubt)].join(' ');
}

function showDoubt(doubt: DateDoubt): string {
  return 'alternative' in doubt ? `!${doubt.code}(${isoDay(doubt.alternative)})` : `!${doubt.code}`;
}

const asText = (text: string): CellSeen => ({ value: text, text, numberFormat: 'General' });
const asNumber = (value: number, text = String(value), numberFormat = 'General'): CellSeen => ({
  value,
  text,
  numberFormat,
});

function read(
  cell: CellSeen,
  period = '2026-06',
  dateSystem: DateSystem = 1900,
  role: 'start' | 'finish' = 'finish',
) {
  return show(readDate(cell, { period, dateSystem, role }));
}

describe('text, in period 2026-06', () => {
  it.each([
    // SPEC section 2
    ['6.10', '2026-06-10'],
    ['6/10', '2026-06-10'],
    ['06-10', '2026-06-10'],
    ['6月10日', '2026-06-10'],
    ['6月10', '2026-06-10'],
    ['６．１０', '2026-06-10'],
    ['1月1号', '2026-01-01'],
    ['6.1', '2026-06-01'],
    ['3.3O', '2026-03-30 !letterForDigit'],
    ['2025.6.10', '2025-06-10 !farFromPeriod'],
    ['2025年6月10日', '2025-06-10 !farFromPeriod'],
    ['20250610', '2025-06-10 !farFromPeriod'],
    ['24.6.10', '2024-06-10 !farFromPeriod'],
    ['2025.6', '2025-06-01..2025-06-30 ~ !monthOnly !farFromPeriod'],
    ['2024年6月', '2024-06-01..2024-06-30 ~ !monthOnly !farFromPeriod'],
    ['6.1-6.30', '2026-06-01..2026-06-30'],
    ['6.1~6.30', '2026-06-01..2026-06-30'],
    ['6.1至6.30', '2026-06-01..2026-06-30'],
    ['6月1日-30日', '2026-06-01..2026-06-30'],
    ['6.10-15', '2026-06-10..2026-06-15'],
    ['5.28-6月1日', '2026-05-28..2026-06-01'],
    ['6月上旬', '2026-06-01..2026-06-10 ~'],
    ['6月中旬', '2026-06-11..2026-06-20 ~'],
    ['6月下旬', '2026-06-21..2026-06-30 ~'],
    ['6月月底', '2026-06-26..2026-06-30 ~'],
    ['6月底', '2026-06-26..2026-06-30 ~'],
    ['2025.10 下', '2025-10-16..2025-10-31 ~ !farFromPeriod'],
    ['-', '-'],
    ['—', '-'],
    ['/', '-'],
    ['无', '-'],
    ['待定', '-'],
    ['TBD', '-'],
    ['6.31', 'not a date: noSuchDay'],
    ['2.30', 'not a date: noSuchDay'],
    ['13.1', 'not a date: noSuchDay'],
    ['2.29', 'not a date: noSuchDay'],
    // the same, as people really type it
    ['', '-'],
    ['   ', '-'],
    [' —— ', '-'],
    ['？', '-'],
    [' 6. 10 ', '2026-06-10'],
    ['6。10', '2026-06-10'],
    ['6、10', '2026-06-10'],
    ['2026/6/10 0:00:00', '2026-06-10'],
    ['2026-06-10T00:00:00', '2026-06-10'],
    ['2026-06-10T23:59:59.999Z', '2026-06-10'],
    ['2026-06-10 18:30', '2026-06-10'],
    ['2026年6月10日 下午3:00', '2026-06-10'],
    ['2026年6月10日15点', '2026-06-10'],
    ['6月10号', '2026-06-10'],
    ['6月10號', '2026-06-10'],
    ['２０２６－０６－１０', '2026-06-10'],
    ['6.10日', '2026-06-10'],
    ['6月10日(周三)', '2026-06-10'],
    ['6月10日（星期三）', '2026-06-10'],
    ['6月10日 周三', '2026-06-10'],
    ['6/10 (三)', '2026-06-10'],
    ['6.10.', '2026-06-10'],
    ["'6.10", '2026-06-10'],
    ['2026 年 6 月 10 日', '2026-06-10'],
    ['6.1O', '2026-06-10 !letterForDigit'],
    ['6.l5', '2026-06-15 !letterForDigit'],
    ['约6.10', '2026-06-10 !approximate'],
    ['6月15日前', '2026-06-15 !approximate'],
    ['6.10左右', '2026-06-10 !approximate'],
    ['6月底前', '2026-06-26..2026-06-30 ~ !approximate'],
    ['月底', '2026-06-26..2026-06-30 ~'],
    ['本月中旬', '2026-06-11..2026-06-20 ~'],
    ['6月上半月', '2026-06-01..2026-06-15 ~'],
    ['2月底', '2026-02-26..2026-02-28 ~'],
    ['2026.5 下 — 2026.6 上', '2026-05-16..2026-06-15 ~'],
    ['2026.5下-6月上', '2026-05-16..2026-06-15 ~'],
    ['6月上旬至6月下旬', '2026-06-01..2026-06-30 ~'],
    ['6月中旬-月底', '2026-06-11..2026-06-30 ~'],
    ['12月下旬~1月上旬', '2025-12-21..2026-01-10 ~'],
    ['2026.6下-2026.5上', 'not a date: reversedRange'],
    ['6月', '2026-06-01..2026-06-30 ~ !monthOnly'],
    ['2026-06', '2026-06-01..2026-06-30 ~ !monthOnly'],
    ['6月-8月', '2026-06-01..2026-08-31 ~ !monthOnly'],
    ['6-8月', '2026-06-01..2026-08-31 ~ !monthOnly'],
    ['6-10-15', '2026-06-10..2026-06-15'],
    ['6-1-6-30', '2026-06-01..2026-06-30'],
    ['06-01-06-30', '2026-06-01..2026-06-30'],
    ['2026-06-01-2026-06-30', '2026-06-01..2026-06-30'],
    ['2026-06-01-06-30', '2026-06-01..2026-06-30'],
    ['2026.6.1—6.30', '2026-06-01..2026-06-30'],
    ['6月1日到6月30日', '2026-06-01..2026-06-30'],
    ['5、8-5、12', '2026-05-08..2026-05-12'],
    ['12.20-2027.1.10', '2026-12-20..2027-01-10 !farFromPeriod'],
    ['？-6.11', '2026-06-11 !openRange'],
    ['6.30-6.1', '2026-06-30..2027-06-01 !crossesYear !farFromPeriod'],
    ['2026.6.30-2026.6.1', 'not a date: reversedRange'],
    ['6.10-6.31', 'not a date: noSuchDay'],
    ['6/10/2026', '2026-06-10 !ambiguousOrder(2026-10-06)'],
    ['25/6/2026', '2026-06-25'],
    ['Jun 10, 2026', '2026-06-10'],
    ['10 June', '2026-06-10'],
    ['10-Jun-26', '2026-06-10'],
    ['June 2026', '2026-06-01..2026-06-30 ~ !monthOnly'],
    ['2028.2.29', '2028-02-29 !farFromPeriod'],
    ['1026.6.10', 'not a date: yearOutOfRange'],
    ['0000.6.10', 'not a date: noSuchDay'],
    ['明天', 'not a date: unreadable'],
    ['下周三', 'not a date: unreadable'],
    ['6', 'not a date: unreadable'],
    ['6 10', 'not a date: unreadable'],
    ['-6.10', 'not a date: unreadable'],
    ['6..10', 'not a date: unreadable'],
    ['3.1.3/4', 'not a date: unreadable'],
    ['完成', 'not a date: unreadable'],
    ['oil', 'not a date: unreadable'],
    ['#N/A', 'not a date: error'],
    ['#REF!', 'not a date: error'],
    ['1'.repeat(500), 'not a date: unreadable'],
  ])('%j → %s', (text, expected) => {
    expect(read(asText(text))).toBe(expected);
  });
});

describe('numbers and other values, in period 2026-06', () => {
  it.each<[string, CellSeen, string]>([
    ['a real date', asNumber(46_183, '2026-06-10', 'yyyy-mm-dd'), '2026-06-10'],
    ['a date with a time', asNumber(46_183.75, '2026/6/10 18:00', 'yyyy/m/d h:mm'), '2026-06-10'],
    ['a date too wide for its column', asNumber(46_183, '########', 'yyyy-mm-dd'), '2026-06-10'],
    ['a date in the Chinese format', asNumber(46_183, '6月10日', 'm"月"d"日";@'), '2026-06-10'],
    [
      'a date in the system format',
      asNumber(46_183, '2026年6月10日', '[$-F800]dddd, mmmm dd, yyyy'),
      '2026-06-10',
    ],
    ['a far date', asNumber(45_000, '2023-03-15', 'yyyy-mm-dd'), '2023-03-15 !farFromPeriod'],
    ['6.1 shown 6.10', asNumber(6.1, '6.10', '0.00'), '2026-06-10'],
    ['6.1 shown 6.1', asNumber(6.1), '2026-06-01 !ambiguousDay(2026-06-10)'],
    ['6.2 shown 6.2', asNumber(6.2), '2026-06-02 !ambiguousDay(2026-06-20)'],
    ['6.3 shown 6.3', asNumber(6.3), '2026-06-03 !ambiguousDay(2026-06-30)'],
    ['2.3: no 30 February to mistake it for', asNumber(2.3), '2026-02-03'],
    ['6.4 shown 6.4', asNumber(6.4), '2026-06-04'],
    ['6.15', asNumber(6.15), '2026-06-15'],
    ['6.13 shown 6.1 by its format', asNumber(6.13, '6.1', '0.0'), '2026-06-13'],
    ['6.1 in a cell too narrow to show it', asNumber(6.1, '##'), '2026-06-01 !ambiguousDay(2026-06-10)'],
    ['6.31', asNumber(6.31), 'not a date: noSuchDay'],
    ['13.1', asNumber(13.1), 'not a date: noSuchDay'],
    [
      '6.1 typed into a date cell',
      asNumber(6.1, '1900-01-06', 'yyyy-mm-dd'),
      '2026-06-01 !ambiguousDay(2026-06-10) !shownAsAnotherDay',
    ],
    [
      '6.15 typed into a date cell',
      asNumber(6.15, '1900-01-06', 'yyyy-mm-dd'),
      '2026-06-15 !shownAsAnotherDay',
    ],
    ['20260610 as a number', asNumber(20_260_610), '2026-06-10'],
    ['20260631 as a number', asNumber(20_260_631), 'not a date: noSuchDay'],
    ['202606 as a number', asNumber(202_606), '2026-06-01..2026-06-30 ~ !monthOnly'],
    ['a serial that lost its format', asNumber(46_183), '2026-06-10 !formatLost'],
    ['serial 60', asNumber(60, '1900-02-29', 'yyyy-mm-dd'), 'not a date: noSuchDay'],
    ['serial 0', asNumber(0, '1900-01-00', 'yyyy-mm-dd'), 'not a date: noSuchDay'],
    ['a negative serial', asNumber(-5, '#####', 'yyyy-mm-dd'), 'not a date: noSuchDay'],
    ['a huge serial', asNumber(1e300, '#####', 'yyyy-mm-dd'), 'not a date: noSuchDay'],
    ['a huge number', asNumber(1e300), 'not a date: number'],
    ['6', asNumber(6), 'not a date: number'],
    ['-6.1', asNumber(-6.1), 'not a date: number'],
    ['a time of day', asNumber(0.5, '12:00', 'h:mm'), 'not a date: number'],
    ['true', { value: true, text: 'TRUE', numberFormat: 'General' }, 'not a date: boolean'],
    ['#N/A', { value: '#N/A', text: '#N/A', numberFormat: 'yyyy-mm-dd' }, 'not a date: error'],
  ])('%s', (_name, cell, expected) => {
    expect(read(cell)).toBe(expected);
  });

  it('counts from 1904 in a 1904 workbook', () => {
    expect(read(asNumber(44_721, '2026-06-10', 'yyyy-mm-dd'), '2026-06', 1904)).toBe('2026-06-10');
  });
});

describe('the year is the one nearest the middle of the period', () => {
  it.each([
    ['2026-12', '12.20', '2026-12-20'],
    ['2026-12', '1.10', '2027-01-10'],
    ['2026-12', '6.10', '2027-06-10'],
    ['2026-12', '12.20-1.10', '2026-12-20..2027-01-10'],
    ['2027-01', '12.20-1.10', '2026-12-20..2027-01-10'],
    ['2027-01', '12.20', '2026-12-20'],
    ['2026-06', '12.20', '2025-12-20'],
    ['2026-06', '12.10', '2026-12-10'],
    ['2026-06', '1.1', '2026-01-01'],
    ['2028-02', '2.29', '2028-02-29'],
    ['2027-12', '2.29', '2028-02-29'],
    ['2027-06', '2.29', 'not a date: noSuchDay'],
    ['2024-12', '2.29', 'not a date: noSuchDay'],
  ])('period %s, %j → %s', (period, text, expected) => {
    expect(read(asText(text), period)).toBe(expected);
  });
});

describe('a range with one unknown end answers only for the end it knows', () => {
  it.each([
    ['6.10-?', 'start', '2026-06-10 !openRange'],
    ['6.10-?', 'finish', 'not a date: openRange'],
    ['6.10-', 'start', '2026-06-10 !openRange'],
    ['？-2026/6/11', 'finish', '2026-06-11 !openRange'],
    ['？-2026/6/11', 'start', 'not a date: openRange'],
    ['~6.11', 'finish', '2026-06-11 !openRange'],
  ] as const)('%j in the %s column → %s', (text, role, expected) => {
    expect(read(asText(text), '2026-06', 1900, role)).toBe(expected);
  });
});
