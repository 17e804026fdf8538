import type { Problem } from '../../domain/schema/problem';
import { fillCounted } from '../template/fillCounted';
import type { Language } from '../language/Language';
import { message } from '../language/message';

/** What is wrong, and what the person can do about it. */
export interface ProblemWords {
  text: string;
  action: string;
}

/** The words for a problem; lists in it are quoted and joined the way the language does. */
export function describeProblem(language: Language, problem: Problem): ProblemWords {
  const values: Record<string, string | number> = Object.fromEntries(
    Object.entries(problem).map(([name, value]: [string, string | number | string[]]) => [
      name,
      Array.isArray(value) ? quotedList(language, value) : value,
    ]),
  );
  const { code, problems } = language;
  const { text, action } = problems[problem.code];
  return { text: fillCounted(code, text, values), action: fillCounted(code, action, values) };
}

/** What is wrong and what to do, as the sentences of one text. */
export function problemText(language: Language, problem: Problem): string {
  const { text, action } = describeProblem(language, problem);
  return message(language, 'problem.whole', { text, action });
}

/** `“A”、“B”`. */
export function quotedList(language: Language, items: readonly string[]): string {
  return items
    .map((item) => message(language, 'list.quoted', { item }))
    .join(message(language, 'list.separator'));
}
