import type { Problem } from '../../domain/schema/problem';
import type { Language } from '../vocabulary/paneLanguages';
import { message, messageWith } from './message';

/** What is wrong, and what the person can do about it. */
export interface ProblemWords {
  text: string;
  action: string;
}

/** The words for a problem; lists in it are quoted and joined the way the language does. */
export function problemMessage(problem: Problem, language: Language): ProblemWords {
  const values = Object.fromEntries(
    Object.entries(problem).map(([name, value]: [string, string | number | string[]]) => [
      name,
      Array.isArray(value) ? quotedList(value, language) : value,
    ]),
  );
  return {
    text: messageWith(language, `problem.${problem.code}`, values),
    action: messageWith(language, `problem.${problem.code}.action`, values),
  };
}

/** `“A”、“B”`. */
export function quotedList(items: readonly string[], language: Language): string {
  return items
    .map((item) => message(language, 'list.quoted', { item }))
    .join(message(language, 'list.separator'));
}
