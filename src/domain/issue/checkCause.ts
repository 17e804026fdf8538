import { isBlankWord } from '../cells/isBlankWord';
import { countShared, shareFound, wordingOf } from './sharedWording';
import { readFiveWhys } from './fiveWhys';

const LONGEST_CAUSE = 2000;

/** Why a stated cause is none yet (SPEC section 6). */
export type CauseFlag =
  | { code: 'causeRepeatsSymptom' }
  /** `word` is the one that blames, as written. */
  | { code: 'causeBlamesPerson'; word: string };

/** This much of the same wording is the same thing said again. At 60% 审批流程缺失 would be 盘点流程缺失. */
const SAME = 2 / 3;
/** One pair of characters in common (缺失) proves nothing. */
const LEAST_SHARED = 2;

const PERSON =
  /疏忽|粗心|大意|忘记|忘了|遗忘|马虎|不小心|失误|不认真|不仔细|不负责|责任心|没注意|未注意|态度|careless\w*|forg[eo]t\w*|negligen\w*|inattenti\w*|human error|by mistake|sloppy|not careful/i;

const PROCESS =
  /流程|制度|机制|标准|规范|规程|培训|系统|程序|清单|检查表|作业指导|指引|监控|防错|台账|交接|分工|procedure|process|standard|training|trained|system|mechanism|checklist|policy|routine|hand-?over|work instruction/i;

/**
 * What is wrong with a root cause: its wording is two thirds or more that of the issue itself, or it blames a
 * person and names nothing of the way people work that could be changed. Of a 5 Why chain the last answer is
 * the cause.
 */
export function checkCause(issue: string, rootCause: string): readonly CauseFlag[] {
  if (isBlankWord(rootCause)) return [];
  const cause = causeOf(rootCause).slice(0, LONGEST_CAUSE);
  const person = PERSON.exec(cause);
  return [
    ...(shareFound(wordingOf(cause), wordingOf(issue)) >= SAME
      ? [{ code: 'causeRepeatsSymptom' } as const]
      : []),
    ...(person && !PROCESS.test(cause) ? [{ code: 'causeBlamesPerson', word: person[0] } as const] : []),
  ];
}

/** The cause a text ends in: the last answer of a 5 Why chain, else the text. */
export function causeOf(rootCause: string): string {
  return readFiveWhys(rootCause)?.at(-1) ?? rootCause.trim();
}

/** True when two causes are one: two thirds of the shorter one's wording stands in the other. */
export function isSameCause(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  const shared = countShared(one, other);
  return shared >= LEAST_SHARED && shared >= SAME * Math.min(one.size, other.size);
}
