import type { IssueState } from '../schema/issueCodes';
import type { Day } from '../dates/day';
import { isBlankWord } from '../cells/isBlankWord';
import type { IssueNeed } from '../schema/issueCodes';
import { preventionNeeds } from './preventionNeeds';
import { occurredDay, type IssueRow } from './issueRow';
import { isSamePerson, readVerifier } from './readVerifier';
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
