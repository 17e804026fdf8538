import { fill } from '../template/fill';
import { oneLine } from '../template/oneLine';
import type { Language } from '../language/Language';

/** One numbered line of a digest and the notes under it. */
export interface DigestLine {
  task: string;
  why: string;
  notes: readonly string[];
}

/** Numbers the lines from `first` and puts their notes under them. */
export function digestLines(language: Language, lines: readonly DigestLine[], first = 1): string[] {
  return lines.flatMap(({ task, why, notes }, index) => [
    fill(language.digest.line, { n: first + index, task: oneLine(task), why: oneLine(why) }),
    ...notes.map((text) => fill(language.digest.note, { text: oneLine(text) })),
  ]);
}
