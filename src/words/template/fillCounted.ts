import { fill } from './fill';
import { spaced } from './spaced';
import { pluralForm, type CountedText } from './pluralForm';

/** What is counted; a year or a row's number is not. */
const COUNTS = /^(n|m|all|done|total|rows|removed|kept)$/;

/** 1,204: both languages part thousands alike. */
export const grouped = (count: number): string => String(count).replace(/\B(?=(\d{3})+$)/g, ',');

/**
 * Puts values into a text, in the form for the number among them: `n`, else how many `rows`.
 * @throws Error when a value is missing.
 */
export function fillCounted(
  code: string,
  text: CountedText,
  values: Readonly<Record<string, string | number>>,
): string {
  const written = Object.entries(values).map(([name, value]) => [
    name,
    typeof value === 'number' && COUNTS.test(name) ? grouped(value) : value,
  ]);
  const form = pluralForm(code, text, Number(values['n'] ?? values['rows']));
  return fill(spaced(form, values), Object.fromEntries(written));
}
