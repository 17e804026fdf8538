import { fill } from './fill';
import { pluralForm, type CountedText } from './pluralForm';

/**
 * Puts values into a text, in the form for the number among them: `n`, else how many `rows`.
 * @throws Error when a value is missing.
 */
export function fillCounted(
  code: string,
  text: CountedText,
  values: Readonly<Record<string, string | number>>,
): string {
  return fill(pluralForm(code, text, Number(values['n'] ?? values['rows'])), values);
}
