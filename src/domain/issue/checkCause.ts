import { isBlankWord } from '../cells/isBlankWord';
import type { CauseKind } from '../schema/issueCodes';
import { charactersOf, countShared, shareFound, wordingOf } from './sharedWording';
import { readFiveWhys } from './fiveWhys';

const LONGEST_CAUSE = 2000;

/** Why a stated cause is none yet (SPEC section 6). */
export type CauseFlag =
  | { code: 'causeRepeatsSymptom' }
  /** `word` is the one that blames, as written. */
  | { code: 'causeBlamesPerson'; word: string };

/** This much of the same wording is the same thing said again. At 60% 审批流程缺失 would be 盘点流程缺失. */
const SAME = 2 / 3;
const SAME_IN_KIND = 1 / 2;
/** One pair of characters in common (缺失) proves nothing. */
const LEAST_SHARED = 2;

/** What blames a person. A process that was not followed blames one too: 未按流程操作. */
const PERSON = new RegExp(
  [
    '疏忽|疏漏|粗心|大意|忘记|忘了|遗忘|忙忘|马虎|不小心|失误|不认真|不仔细|不负责|责任心|没注意|未注意|没看清|态度|不上心|不重视|偷懒|懒散',
    '(?:系统|人员|设备)?(?:误操作|操作(?:不当|失误|错误|不规范|不熟练?|有误)|违规操作|违章|执行(?:不到位|不力|不严|力)|落实(?:不到位|不力)|(?:工作|管理|监督|检查|沟通|培训)不到位)',
    '意识(?:不强|淡薄|薄弱|不足|不够|差)|(?:看|写|填|弄|搞|记|输|发|拿|装|贴)错|漏(?:看|写|填|记|检|做)|人为(?:原因|因素|失误|错误)?|个人原因|能力不足',
    '(?:未|没有?|不)(?:严格)?(?:按照?|执行|遵守|遵照)(?:[\\p{Script=Han}]{0,6})(?:流程|规程|标准|制度|规定|要求|规范|指导书|SOP)(?:操作|执行|作业)?',
    "careless\\w*|forg[eo]t\\w*|negligen\\w*|inattenti\\w*|(?:human|operator|operating|operation) error|by mistake|mistaken?ly|sloppy|not careful|improper operation|mis-?operat\\w*|poor execution|lack of (?:attention|care|responsibility)|did(?:n't| not) (?:follow|pay attention|check)|irresponsib\\w*",
  ].join('|'),
  'iu',
);

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
    ...(repeats(cause, issue) ? [{ code: 'causeRepeatsSymptom' } as const] : []),
    ...(person && !PROCESS.test(withoutPhrase(cause, person[0]))
      ? [{ code: 'causeBlamesPerson', word: person[0] } as const]
      : []),
  ];
}

/** The process named in 未按流程操作 is the one that was not followed. */
function withoutPhrase(cause: string, phrase: string): string {
  return cause.replaceAll(phrase, '');
}

/** This much of the same characters is the same thing in another order. */
const SAME_CHARACTERS = 0.85;
const LEAST_CHARACTERS = 4;

/** True when a cause says the issue again, word for word or in another order: 发货延迟，客户A的订单. */
function repeats(cause: string, issue: string): boolean {
  if (shareFound(wordingOf(cause), wordingOf(issue)) >= SAME) return true;
  const characters = charactersOf(cause);
  return (
    characters.size >= LEAST_CHARACTERS && shareFound(characters, charactersOf(issue)) >= SAME_CHARACTERS
  );
}

/** The cause a text ends in: the last answer of a 5 Why chain, else the text. */
export function causeOf(rootCause: string): string {
  return readFiveWhys(rootCause)?.at(-1) ?? rootCause.trim();
}

/**
 * True when two causes are one: two thirds of the shorter one's wording is in the other. Of one kind (根因类别)
 * half of it will do; causes of different kinds are never one.
 * @param kinds 根因类别 of each; null where it is blank or none of the six.
 */
export function isSameCause(
  one: ReadonlySet<string>,
  other: ReadonlySet<string>,
  kinds: readonly [one: CauseKind | null, other: CauseKind | null] = [null, null],
): boolean {
  const areKnown = kinds[0] !== null && kinds[1] !== null;
  if (areKnown && kinds[0] !== kinds[1]) return false;
  const shared = countShared(one, other);
  return (
    shared >= LEAST_SHARED && shared >= (areKnown ? SAME_IN_KIND : SAME) * Math.min(one.size, other.size)
  );
}
