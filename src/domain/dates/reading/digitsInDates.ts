import { chineseNumber } from './chineseNumber';

const NUMERAL = '[〇零○一二三四五六七八九十廿卅]';
const YEAR = /([〇零○一二三四五六七八九]{4}|[〇零○一二三四五六七八九]{2})年/g;
const MONTH = new RegExp(`(${NUMERAL}{1,2})月(?!份?数)`, 'g');
/** 二十二号 without its month too; of one numeral it is a name (一号线). */
const DAY = new RegExp(
  `(?<=月)(${NUMERAL}{1,3})(?=[日号])|(?<=月)(${NUMERAL}{2,3})$|(?<!${NUMERAL}|[第百千万])(${NUMERAL}{2,3})(?=号)`,
  'g',
);
const ANY = new RegExp(NUMERAL);
const DIGITS = '〇一二三四五六七八九';

/** Writes the Chinese numerals of dates as digits: 二〇二六年六月二十日 becomes 2026年6月20日. Other numerals stay. */
export function digitsInDates(text: string): string {
  if (!ANY.test(text)) return text;
  return text
    .replace(YEAR, (_, year: string) => `${[...year].map(digit).join('')}年`)
    .replace(MONTH, (whole, month: string) => {
      const number = chineseNumber(month);
      return number === null || number < 1 || number > 12 ? whole : `${number}月`;
    })
    .replace(DAY, (whole: string) => String(chineseNumber(whole) ?? whole));
}

function digit(numeral: string): string {
  const at = DIGITS.indexOf(numeral);
  return at < 0 ? '0' : String(at);
}
