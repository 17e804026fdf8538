import type { IssueState } from '../../domain/schema/issueCodes';
import { normaliseWord } from '../../domain/cells/normaliseWord';
import type { TaskStatus } from '../../domain/schema/taskStatus';
import type { Language } from '../language/Language';
import type { Word } from '../language/Word';
import { LANGUAGES } from './languages';
import type { StatusSaid } from './status/clauseStatus';
import { LONGEST_STATUS, readStatusText } from './status/readStatusText';

/** What a status cell says of the list it belongs to. */
export type StatusReading<Code> =
  | { kind: 'blank' }
  /**
   * `listed` for a word of the list, or one of another language that says as much, with at most signs around it; else
   * the text says more than the status.
   */
  | { kind: 'status'; status: Code; listed: boolean }
  /** 未完成, 完成不了, 待验收: not finished; whether it was begun the text leaves open. */
  | { kind: 'notDone' }
  /** Nobody knows: a data problem, and nothing is decided by it. */
  | { kind: 'unknown' };

type Meanings<Code> = Readonly<Record<StatusSaid, Code | 'notDone' | null>>;

const UNKNOWN = { kind: 'unknown' } as const;
const MOST_KEPT = 1000;
/** Spaces and signs included; nothing longer is looked at. */
const LONGEST_TEXT = 4 * LONGEST_STATUS;
const SIGNS = /[^\p{L}\p{N}%]+/gu;

function statusReader<Code extends string>(
  words: (language: Language) => Readonly<Record<Code, Word>>,
  meanings: Meanings<Code>,
): (text: string) => StatusReading<Code> {
  const listed = new Map<string, StatusReading<Code>>();
  for (const language of LANGUAGES) {
    for (const [status, { word, variants }] of Object.entries(words(language)) as [Code, Word][])
      for (const spelling of [word, ...variants])
        listed.set(normaliseWord(spelling), { kind: 'status', status, listed: true });
  }
  const fresh = (text: string): StatusReading<Code> => {
    const word = normaliseWord(text);
    const reading = listed.get(word) ?? byGrammar(text, meanings);
    const inList = listed.get(word.replace(SIGNS, ''));
    return reading.kind === 'status' && inList?.kind === 'status' && inList.status === reading.status
      ? inList
      : reading;
  };
  // A column repeats a few words a hundred thousand times.
  const known = new Map<string, StatusReading<Code>>();
  return (text) => {
    if (text.length > LONGEST_TEXT) return UNKNOWN;
    const before = known.get(text);
    if (before) return before;
    const reading = fresh(text);
    if (known.size >= MOST_KEPT) known.clear();
    known.set(text, reading);
    return reading;
  };
}

function byGrammar<Code extends string>(text: string, meanings: Meanings<Code>): StatusReading<Code> {
  const reading = readStatusText(text);
  if (reading.kind !== 'said') return reading;
  const meaning = meanings[reading.status];
  if (meaning === null) return UNKNOWN;
  return meaning === 'notDone'
    ? { kind: 'notDone' }
    : { kind: 'status', status: meaning as Code, listed: reading.isWord };
}

/** The status of a task, in any language and wording (SPEC section 3, rule 2). */
export const taskStatusReading = statusReader<TaskStatus>((language) => language.taskStatus, {
  notStarted: 'notStarted',
  inProgress: 'inProgress',
  finished: 'done',
  closed: 'done',
  late: 'late',
  blocked: 'blocked',
  cancelled: 'cancelled',
  notDone: 'notDone',
});

/** The state of an issue, in any language and wording. Work on an issue is neither late nor cancelled here. */
export const issueStateReading = statusReader<IssueState>((language) => language.issueState, {
  notStarted: 'open',
  inProgress: 'inProgress',
  finished: 'resolved',
  closed: 'closed',
  late: null,
  blocked: null,
  cancelled: null,
  // 没解决 may be open or in progress.
  notDone: null,
});

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
