import type { MessageKey } from '../../../../words/language/Messages';

/** A letter on a focused row, and what the button, the menu and the help call it. */
interface ActKey {
  letter: string;
  word: MessageKey;
}

/** What can be done with an alert (SPEC section 4), in the order the help lists it. */
export const ACTS = {
  done: { letter: 'D', word: 'act.done' },
  reschedule: { letter: 'R', word: 'act.reschedule' },
  nextStep: { letter: 'N', word: 'act.nextStep' },
  reason: { letter: 'Y', word: 'act.reason' },
  acknowledge: { letter: 'K', word: 'act.acknowledge' },
  snooze: { letter: 'S', word: 'act.snooze' },
  issue: { letter: 'I', word: 'act.makeIssue' },
  cascade: { letter: 'C', word: 'act.cascade' },
} as const satisfies Readonly<Record<string, ActKey>>;

export type Act = keyof typeof ACTS;

/** What opens as a form in a row; 知晓 needs none. */
export type ActKind = Exclude<Act, 'acknowledge'>;

/** The act of a letter, in either case; null for other letters. */
export function actOfLetter(letter: string): Act | null {
  const wanted = letter.toUpperCase();
  const found = Object.entries(ACTS).find(([, act]) => act.letter === wanted);
  return found ? (found[0] as Act) : null;
}
