/**
 * True when an en-US number format code shows a day: it has a year, a day or a day of the week, or a month that is
 * not minutes.
 */
export function isDateFormat(numberFormat: string): boolean {
  if (numberFormat.length > LONGEST_FORMAT) return false;
  const known = answers.get(numberFormat);
  if (known !== undefined) return known;
  const answer = showsDay(numberFormat);
  answers.set(numberFormat, answer);
  return answer;
}

/** What Excel keeps of a format. */
const LONGEST_FORMAT = 255;

/** A column has one format and many cells. */
const answers = new Map<string, boolean>();

function showsDay(numberFormat: string): boolean {
  const firstSection = numberFormat.split(';', 1)[0] ?? '';
  if (/^\s*(?:general)?\s*$/i.test(firstSection)) return false;
  // [$-F800] and [$-F400] stand for the system's long date and long time.
  if (/\[\$-F800\]/i.test(firstSection)) return true;
  const codes = firstSection
    .replace(/"[^"]*"|\\.|_.|\*./g, '')
    .replace(/\[[^\]]*\]/g, '')
    .replace(/e[+-]/gi, '')
    .replace(/AM\/PM|A\/P|上午\/下午/gi, 'h');
  // aaa and aaaa show the day of the week, as ddd does.
  if (/[yd]|a{3}|(?<![a-z])e(?![a-z])/i.test(codes)) return true;
  return /m/i.test(codes) && !/[hs]/i.test(codes);
}
