import type { Problem } from '../domain/schema/problem';
import type { Language } from '../words/language/Language';
import { fill } from '../words/template/fill';

/** What is wrong and what to do, as one text. */
export function problemLine({ problems }: Language, problem: Problem): string {
  const values: Record<string, string | number> = {};
  for (const [name, value] of Object.entries(problem) as [string, string | number | string[]][])
    values[name] = Array.isArray(value) ? value.join(' / ') : value;
  const { text, action } = problems[problem.code];
  return [fill(text, values), fill(action, values)].filter((sentence) => sentence !== '').join(' ');
}
