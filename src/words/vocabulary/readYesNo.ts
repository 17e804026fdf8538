const YES = new Set(['是', '已', '有', 'yes', 'y', 'true', '√', '✓', '✔', '☑', '✅', '对', 'ok', 'はい']);
const NO = new Set(['否', '未', '不', 'no', 'n', 'false', '×', '✗', '✘', '☐', '❌', 'x', 'いいえ']);

/** Spaces included; a longer text is no word, and is not made half-width. */
const LONGEST = 100;

/** The answer to a question in a header such as 是否完成; null for anything that is no plain yes or no. */
export function readYesNo(text: string): boolean | null {
  if (text.length > LONGEST) return null;
  const word = text.normalize('NFKC').trim().toLowerCase();
  if (YES.has(word)) return true;
  return NO.has(word) ? false : null;
}
