import type { IssueState } from '../../domain/schema/issueCodes';
import type { Word } from '../language/Word';
import { LANGUAGES } from './languages';
import type { Language } from '../language/Language';
import { normaliseWord } from '../../domain/cells/normaliseWord';
import type { TaskStatus } from '../../domain/schema/taskStatus';
import { issueStateReading, taskStatusReading } from './readStatus';

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

/** The status a text names, in any language and wording; null for a blank, for 未完成 and for what nobody knows. */
export function readTaskStatus(text: string): TaskStatus | null {
  const reading = taskStatusReading(text);
  return reading.kind === 'status' ? reading.status : null;
}

/** The state of an issue a text names; null as above. */
export function readIssueState(text: string): IssueState | null {
  const reading = issueStateReading(text);
  return reading.kind === 'status' ? reading.status : null;
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
