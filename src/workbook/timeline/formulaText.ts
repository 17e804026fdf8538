import { fill, type Template } from '../../words/language/fill';

/** A text inside a formula. */
export const quoted = (text: string): string => `"${text.replace(/"/g, '""')}"`;

/** A template as a formula, with formulas for its values. */
export function filledFormula(template: Template, formulas: Readonly<Record<string, string>>): string {
  const joined = Object.fromEntries(
    Object.entries(formulas).map(([name, formula]) => [name, `"&${formula}&"`]),
  );
  return `"${fill(template.replace(/"/g, '""'), joined)}"`;
}

/** An array constant of texts. */
export const textArray = (texts: readonly string[]): string => `{${texts.map(quoted).join(',')}}`;
