import { plainText } from './plainText';

const BLANK_WORDS = new Set(
  [
    '',
    '-',
    '~',
    '/',
    '\\',
    '.',
    '…',
    '...',
    '?',
    '??',
    '???',
    '无',
    '暂无',
    '无需',
    '不需要',
    '没有',
    '空',
    '待定',
    '未定',
    '待确认',
    '待补',
  ].concat(['tbd', 'tba', 'tbc', 'n/a', 'na', 'none', 'nil', 'null', 'nodate', 'notset']),
);

/** No blank word is longer, spaces between its letters included. */
const LONGEST = 64;

/** True for the marks and words people put into a cell that has nothing to say (`-`, `无`, `待定`, `TBD`). */
export function isBlankWord(text: string): boolean {
  const written = text.trim();
  if (written === '') return true;
  if (written.length > LONGEST) return false;
  const plain = plainText(written)
    .replace(/[‐‑‒–—―−]+/g, '-')
    .replace(/-{2,}/g, '-')
    .replace(/\s+/g, '');
  return BLANK_WORDS.has(plain.toLowerCase());
}
