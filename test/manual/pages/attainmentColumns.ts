import type { Attainment } from '../../../src/domain/goal/attainment';
import { describeAttainment } from '../../../src/words/describe/describeAttainment';
import { describeVerdict } from '../../../src/words/language/describeVerdict';
import type { Language } from '../../../src/words/language/Language';
import { word } from '../cells';

const WORDS = { 'zh-CN': { why: '怎样算出' }, en: { why: 'Worked out' } } as const;

/** The header of a column of the summary. */
export function goalHeader(language: Language, key: 'goal' | 'actual' | 'rate' | 'verdict'): string {
  return language.columns.summary[key].header;
}

/** Headers of `outcome`. */
export function resultHeaders(language: Language): string[] {
  return [goalHeader(language, 'rate'), goalHeader(language, 'verdict'), word<'why'>(language, WORDS, 'why')];
}

/** What the product says of a goal and its actual. */
export function outcome(language: Language, attainment: Attainment): string[] {
  const { shown, verdict } = attainment;
  return [shown, describeVerdict(language, verdict), describeAttainment(language, attainment)];
}
