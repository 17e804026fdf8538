import { readOwner } from '../../words/vocabulary/owner/readOwner';
import { digitsInDates } from '../dates/reading/digitsInDates';
import { plainText } from '../cells/plainText';
import type { IssueState } from '../schema/issueCodes';
import type { Day } from '../dates/day';
import { isBlankWord } from '../cells/isBlankWord';
import type { IssueNeed } from '../schema/issueCodes';
import { occurredDay, type IssueRow } from './issueRow';
import { isSamePerson, readVerifier } from './verifier/readVerifier';
import type { VerificationWindow } from './verificationWindow';

/** What an issue lacks of one state's own gate; the gates of the states before it are not asked again. */
export function needsOf(
  state: IssueState,
  issue: IssueRow,
  { asOf, window }: { asOf: Day; window: VerificationWindow | null },
): readonly IssueNeed[] {
  const missing = (...keys: readonly ('owner' | 'rootCause' | 'temporary' | 'prevention')[]) =>
    keys.filter((key) => isBlankWord(issue[key]));
  if (state === 'open') return [];
  if (state === 'inProgress') return missing('owner');
  if (state === 'resolved')
    return [...missing('rootCause', 'temporary', 'prevention'), ...preventionNeeds(issue)];
  return [
    ...(occurredDay(issue) === null ? (['occurredOn'] as const) : []),
    ...(window && asOf < window.until ? (['window'] as const) : []),
    ...verificationNeeds(issue),
  ];
}

function verificationNeeds({ verification, owner }: IssueRow): IssueNeed[] {
  if (isBlankWord(verification)) return ['verification'];
  const verifier = readVerifier(verification);
  if (verifier === null) return ['verifier'];
  return isSamePerson(verifier, owner) ? ['otherVerifier'] : [];
}

/** A measure is named in its first lines. */
const LONGEST = 2000;

/** Who does it: 责任人：李四, 由质检部, 李四负责, owner: Li Si. */
const NAMES_OWNER =
  /(?:责任人|负责人|责任部门|负责部门|执行人|主责|牵头)(?:为|是)?\s?[:：]?\s?[\p{L}]|由[\p{Script=Han}A-Za-z]{2,20}?(?:负责|执行|牵头|完成|落实|实施|建立|制定|组织)|[\p{Script=Han}A-Za-z]{2,12}(?:负责|牵头)|\b(?:owner|responsible|by|led by|assigned to)\b[: ]+\p{L}/iu;

/** When it is done, or how often: 6月底前, 2026-06-30, 每周, by the end of June, weekly. */
const NAMES_TIME =
  /\d{1,2}\s?月|\d{4}[-/.]\d{1,2}|(?<![\d.])\d{1,2}[./]\d{1,2}(?![\d.%万千元])|[本下次上]?[周月季年][底末内初]|第?[一二三四1-4]季度|q[1-4]\b|[每各](?:天|日|周|月|季|年|班|次|批|半)|(?:本|下|次|下个)(?:周|月|季度?|年)|今天|明天|月底|年底|\d+\s?(?:天|个?工作日|周|个月)内|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\b|\b(?:daily|weekly|monthly|quarterly|every|each|within|end of|next (?:week|month|quarter))\b/i;

/**
 * What a long-term measure lacks (SPEC section 6): an owner, its own or the one answerable for the issue, and a
 * date or a rhythm. Empty for a blank measure, which is missing as a whole.
 */
function preventionNeeds({ prevention, owner }: IssueRow): readonly IssueNeed[] {
  if (isBlankWord(prevention)) return [];
  const text = digitsInDates(plainText(prevention.slice(0, LONGEST)));
  // Without any owner the issue lacks one already.
  const { kind } = readOwner(owner);
  const isOwned = kind === 'one' || kind === 'blank' || NAMES_OWNER.test(text);
  return [
    ...(isOwned ? [] : (['preventionOwner'] as const)),
    ...(NAMES_TIME.test(text) ? [] : (['preventionDate'] as const)),
  ];
}
