import { civilOf } from '../domain/dates/day';
import { serialToDay, type DateSystem } from '../domain/dates/serial';
import type { TableSnapshot } from '../workbook/read/tableSnapshot';

/**
 * Which date system a workbook counts in. No member of Office Scripts says, but a date shows its month and its day, and
 * they are those of one system only. Without a date it is the usual one.
 */
export function dateSystemOf(tables: readonly (TableSnapshot | null)[]): DateSystem {
  for (const table of tables) {
    for (const cells of table ? table.rows : []) {
      for (const { value, text, numberFormat } of cells) {
        if (typeof value !== 'number' || !showsMonthAndDay(numberFormat)) continue;
        const [usual, other] = [isShown(value, text, 1900), isShown(value, text, 1904)];
        if (usual !== other) return usual ? 1900 : 1904;
      }
    }
  }
  return 1900;
}

/**
 * Whether a format shows both as numbers and no time. Then the right system always fits the text, and one that fits alone
 * is right; what `yy-mm` shows of a 25 June 2026 would fit the 26 June of the other system, and that one only.
 */
function showsMonthAndDay(numberFormat: string): boolean {
  const [codes = ''] = numberFormat.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, '').split(';');
  return /(^|[^m])mm?($|[^m])/i.test(codes) && /(^|[^d])dd?($|[^d])/i.test(codes) && !/[hs]/i.test(codes);
}

/** Whether a text has the month and the day, in this order or the other, that a serial represents. */
function isShown(serial: number, text: string, system: DateSystem): boolean {
  const day = serialToDay(serial, system);
  if (day === null) return false;
  const { month, day: ofMonth } = civilOf(day);
  const numbers = (text.match(/\d+/g) ?? []).map((digits) => Number(digits));
  return numbers.some((number, at) => {
    const next = numbers[at + 1];
    return (number === month && next === ofMonth) || (number === ofMonth && next === month);
  });
}
