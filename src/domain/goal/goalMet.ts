import type { Verdict } from '../schema/verdict';

const MET: Record<Verdict['code'], boolean | null> = {
  exceeded: true,
  met: true,
  done: true,
  missed: false,
  partlyMet: false,
  notDone: false,
  notFilled: null,
  baselineMissing: null,
  unitMismatch: null,
  otherSubject: null,
  ambiguousActual: null,
  notComparable: null,
  goalUnclear: null,
  actualUnclear: null,
};

/** Whether a verdict says that the goal was met; null where it says neither. */
export const goalMet = ({ code }: Verdict): boolean | null => MET[code];
