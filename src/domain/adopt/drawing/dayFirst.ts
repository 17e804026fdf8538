const PART = /(\d{1,2})([./-])(\d{1,2})\.?(?!\d)/g;
const WHOLE = /^\d{1,2}[./-]\d{1,2}\.?(?:\s*[-–~]\s*\d{1,2}[./-]\d{1,2}\.?)?$/;

/** True where texts such as 8.03-14.03 and 17.3. can only be days and then months, and none of them the other way round. */
export function provesDayFirst(texts: readonly string[]): boolean {
  let dayFirst = 0;
  let monthFirst = 0;
  for (const text of texts) {
    if (!WHOLE.test(text.trim())) continue;
    for (const [, one, , other] of text.matchAll(PART)) {
      if (Number(one) > 12 && Number(other) <= 12) dayFirst += 1;
      if (Number(other) > 12 && Number(one) <= 12) monthFirst += 1;
    }
  }
  return dayFirst > 0 && monthFirst === 0;
}

/** The same day or days with the month in front, which has one reading: 8.03-14.03 is 3月8日-3月14日. */
export function dayFirstText(text: string): string {
  if (!WHOLE.test(text.trim())) return text;
  return text.trim().replace(PART, (_, day: string, _sign: string, month: string) => `${month}月${day}日`);
}
