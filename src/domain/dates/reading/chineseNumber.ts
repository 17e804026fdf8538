const DIGITS = '〇一二三四五六七八九';

/** Reads 0 to 99 in Chinese (`二十五`, `十`, `两`, `廿三`) or digits of any number; null for any other text. */
export function chineseNumber(text: string): number | null {
  if (/^\d+$/.test(text)) return Number(text);
  const plain = text
    .replace(/[零○]/g, '〇')
    .replace(/两/g, '二')
    .replace(/廿/g, '二十')
    .replace(/卅/g, '三十');
  const match = /^([一二三四五六七八九])?十([一二三四五六七八九])?$/.exec(plain);
  if (match)
    return (match[1] ? DIGITS.indexOf(match[1]) : 1) * 10 + (match[2] ? DIGITS.indexOf(match[2]) : 0);
  return /^[〇一二三四五六七八九]$/.test(plain) ? DIGITS.indexOf(plain) : null;
}
