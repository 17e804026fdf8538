import { fill } from '../template/fill';
import type { Language } from '../language/Language';
import { pluralForm, type CountedText } from '../template/pluralForm';

/** A text about `n` of something, in the form the language's plural rules choose. */
export const counted = (
  { code }: Language,
  text: CountedText,
  values: Readonly<Record<string, string | number>> & { n: number },
): string => fill(pluralForm(code, text, values.n), values);
