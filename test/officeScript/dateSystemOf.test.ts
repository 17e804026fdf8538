import { dayToSerial } from '../../src/domain/dates/serial';
import { dateSystemOf } from '../../src/script/dateSystemOf';
import type { TableSnapshot } from '../../src/workbook/read/tableSnapshot';
import { day } from '../usecases/openSample';

const cell = (value: unknown, text: string, numberFormat: string) => ({ value, text, numberFormat });
const tableOf = (...cells: ReturnType<typeof cell>[]) => ({ rows: [cells] }) as unknown as TableSnapshot;
const serial = (date: string, system: 1900 | 1904) => dayToSerial(day(date), system);

test.each([
  ['2026-06-20', 'yyyy-mm-dd', '2026-06-20'],
  ['06-20', 'mm-dd', '2026-06-20'],
  ['6/20/2026', 'm/d/yyyy', '2026-06-20'],
  ['20.06.26', 'dd.mm.yy', '2026-06-20'],
  ['6月20日', 'm"月"d"日"', '2026-06-20'],
])('%s is a day of one system only', (text, numberFormat, date) => {
  expect(dateSystemOf([tableOf(cell(serial(date, 1900), text, numberFormat))])).toBe(1900);
  expect(dateSystemOf([null, tableOf(cell(serial(date, 1904), text, numberFormat))])).toBe(1904);
});

test.each([
  ['a month without its day', '26-06', 'yy-mm', '2026-06-25'],
  ['a time that reads as a day', '29 06:30', 'd hh:mm', '2026-06-29'],
  ['a month by its name', '6 Jun 07', 'd mmm yy', '2007-06-06'],
])('%s says nothing, and the next date does', (_, text, numberFormat, date) => {
  const unclear = cell(serial(date, 1900), text, numberFormat);
  expect(dateSystemOf([tableOf(unclear)])).toBe(1900);
  const clear = cell(serial('2026-06-20', 1904), '06-20', 'mm-dd');
  expect(dateSystemOf([tableOf(unclear, clear)])).toBe(1904);
});

test('texts, numbers and no dates at all are of the usual system', () => {
  expect(dateSystemOf([null, tableOf(cell('06-20', '06-20', '@'), cell(3, '3', 'General'))])).toBe(1900);
});
