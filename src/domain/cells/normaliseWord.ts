import { plainText } from './plainText';

/** No header, status, label or name is longer; such a text is compared as it is. */
const LONGEST = 1024;
/** A word without anything that is to be left out or brought into one width. */
const PLAIN = /^[\dA-Za-z\u4e00-\u9fff]*$/;

/**
 * One spelling for headers, status words and labels: half-width, lower case, without spaces, line breaks and
 * the marks people put after a header (`*`, `：`).
 */
export function normaliseWord(text: string): string {
  if (text.length > LONGEST) return text;
  if (PLAIN.test(text)) return text.toLowerCase();
  const word = plainText(text).toLowerCase().replace(/\s+/g, '');
  let from = 0;
  let to = word.length;
  while (to > from && (word[to - 1] === '*' || word[to - 1] === ':')) to -= 1;
  while (from < to && word[from] === '*') from += 1;
  return word.slice(from, to);
}
