import type { Template } from './fill';

/** The forms of a text by a number, for languages that inflect: `{n} day`, `{n} days`. */
export interface PluralForms {
  one: Template;
  other: Template;
}

/** A text with a number in it; one form is enough where words do not follow numbers. */
export type CountedText = Template | PluralForms;

/** The form for a number, by the rules of the language; a text that does not inflect is its only form. */
export function pluralForm(code: string, text: CountedText, n: number): Template {
  if (typeof text === 'string') return text;
  return rulesOf(code).select(n) === 'one' ? text.one : text.other;
}

/** Making the rules of a language takes longer than asking them. */
const rules = new Map<string, Intl.PluralRules>();

function rulesOf(code: string): Intl.PluralRules {
  const known = rules.get(code) ?? new Intl.PluralRules(code);
  rules.set(code, known);
  return known;
}
