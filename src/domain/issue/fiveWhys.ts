import { fill } from '../../words/template/fill';
import type { Language } from '../../words/language/Language';
import { LANGUAGES } from '../../words/vocabulary/languages';

/**
 * The text of a 5 Why chain for 根本原因分析, one answer a line, so that the cell can be read without Opsbook
 * (SPEC section 6). Blank answers are left out; a line break within an answer becomes a space.
 */
export function writeFiveWhys(language: Language, answers: readonly string[]): string {
  return answers
    .map((answer) => answer.replace(/\s+/g, ' ').trim())
    .filter(Boolean)
    .map((answer, index) => fill(language.fiveWhys, { n: index + 1, answer }))
    .join('\n');
}

/** The answers of a chain written in any language, first to last; null for any other text. */
export function readFiveWhys(text: string): readonly string[] | null {
  if (text.length > LONGEST_CHAIN || !/\d/.test(text)) return null;
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  if (lines.length === 0) return null;
  for (const line of LINES) {
    const answers = lines.map((one, index) => {
      const match = line.exec(one);
      return Number(match?.[1]) === index + 1 ? match?.[2]?.trim() : undefined;
    });
    if (answers.every((answer): answer is string => Boolean(answer))) return answers;
  }
  return null;
}

/** A chain has five answers or so; a longer text is an essay. */
const LONGEST_CHAIN = 8000;

/** `为什么{n}：{answer}` as a pattern; people type the colon in either width. */
const LINES = LANGUAGES.map(({ fiveWhys }) => {
  const pattern = fill(fiveWhys.replace(/\s+/g, '\\s*').replace(/[:：]/, '[:：]'), {
    n: '\\s*(\\d+)\\s*',
    answer: '(.+)',
  });
  return new RegExp(`^${pattern}$`, 'i');
});
