import type { Word } from '../language/Word';
import { LANGUAGES } from './languages';
import type { Language } from '../language/Language';
import { normaliseWord } from '../../domain/cells/normaliseWord';

/** Builds a reader from typed words of any language to their code; null for a word none of them knows. */
function wordReader<Code extends string>(
  words: (language: Language) => Readonly<Record<Code, Word>>,
): (text: string) => Code | null {
  const codes = new Map<string, Code>();
  for (const language of LANGUAGES) {
    const entries = Object.entries(words(language)) as [Code, Word][];
    for (const [code, { word, variants }] of entries) {
      for (const spelling of [word, ...variants]) codes.set(normaliseWord(spelling), code);
    }
  }
  return (text) => codes.get(normaliseWord(text)) ?? null;
}

/** 指标方向, in any language. */
export const readDirection = wordReader((language) => language.direction);

/** 根因类别 of an issue, in any language. */
export const readCauseKind = wordReader((language) => language.causeKinds);

/** Whether a row of the work calendar is a day off or a make-up workday, in any language. */
export const readCalendarKind = wordReader((language) => language.calendar.kinds);

/** A setting's key from its label, in any language. */
export const readSettingLabel = wordReader((language) => language.settings.labels);

/** Values of the settings that are chosen from a list. */
export const readDayBasis = wordReader((language) => language.settings.values.dayBasis);
export const readCascade = wordReader((language) => language.settings.values.cascade);
export const readAutoRefresh = wordReader((language) => language.settings.values.autoRefresh);
