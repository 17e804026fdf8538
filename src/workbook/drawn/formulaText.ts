import { fill, type Template } from '../../words/template/fill';

/** A text inside a formula. */
export const formulaString = (text: string): string => `"${text.replace(/"/g, '""')}"`;

/** A template as a formula, with formulas for its values. */
export function filledFormula(template: Template, formulas: Readonly<Record<string, string>>): string {
  const joined = Object.fromEntries(
    Object.entries(formulas).map(([name, formula]) => [name, `"&${formula}&"`]),
  );
  return `"${fill(template.replace(/"/g, '""'), joined)}"`;
}

/** True for a text that is one of some words, in whatever case, and with blanks around it. */
export const isOneOf = (text: string, words: readonly string[]): string =>
  `ISNUMBER(FIND("|"&LOWER(TRIM(${text}))&"|",${formulaString(`|${words.join('|').toLowerCase()}|`)}))`;
