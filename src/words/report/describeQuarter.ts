import { quarterWordsOf } from './reportWords';
import type { Quarter } from '../../domain/dates/quarter';
import { fill } from '../template/fill';
import type { Language } from '../language/Language';

/** A quarter with its year, `2026年第二季度`. */
export function describeQuarter(language: Language, { year, number }: Quarter): string {
  const words = quarterWordsOf(language);
  return fill(words.called, { year, name: words.names[number - 1] ?? '' });
}
