import type { Language } from '../../../src/words/language/Language';

/** Every text in brackets and a third longer, so that one that is not of this language, or does not fit, shows. */
const pseudo = (text: string) => `⟦${text}${'~'.repeat(Math.ceil(text.length * 0.3))}⟧`;

/**
 * A third language, made of another at run time: all its texts are in ⟦ ⟧. Its code is the pseudo-locale of
 * English, whose plural rules every browser knows.
 */
export function pseudoLanguage(base: Language): Language {
  return { ...bracketed(base), code: 'en-XA' };
}

/** The same with all its texts in ⟦ ⟧. */
export function bracketed<Value>(value: Value): Value {
  if (typeof value === 'string') return pseudo(value) as Value;
  if (Array.isArray(value)) return value.map(bracketed) as Value;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, bracketed(inner)])) as Value;
}
