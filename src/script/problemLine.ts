import type { Problem } from '../domain/schema/problem';
import type { Language } from '../words/language/Language';
import { fillCounted } from '../words/template/fillCounted';

/** What is wrong and what to do, as one text. */
export function problemLine({ code, problems }: Language, problem: Problem): string {
  const values: Record<string, string | number> = {};
  for (const [name, value] of Object.entries(problem) as [string, string | number | string[]][])
    values[name] = Array.isArray(value) ? value.join(' / ') : value;
  const { text, action } = problems[problem.code];
  return [fillCounted(code, text, values), fillCounted(code, action, values)]
    .filter((sentence) => sentence !== '')
    .join(' ');
}
