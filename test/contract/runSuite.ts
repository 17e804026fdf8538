import type { Behaviour } from './ContractCase';
import { runCase } from './runCase';
import { reasonToSkip, type Surroundings } from './Surroundings';

export interface Outcome {
  behaviour: string;
  name: string;
  /** What was otherwise than the case says; null when the case passed or was not tried. */
  failure: string | null;
  /** Why the case was not tried. */
  skipped?: string;
}

/** Runs every case, one after the other; a failing case does not stop those after it. */
export async function runSuite(
  behaviours: readonly Behaviour[],
  surroundings: Surroundings,
  onOutcome: (outcome: Outcome) => void = () => undefined,
): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const behaviour of behaviours) {
    for (const contractCase of behaviour.cases) {
      const skipped = reasonToSkip(contractCase, behaviour, surroundings);
      const outcome: Outcome = {
        behaviour: behaviour.behaviour,
        name: contractCase.name,
        failure:
          skipped === null ? await failureOf(() => inTime(runCase(contractCase, surroundings.person))) : null,
        ...(skipped === null ? {} : { skipped }),
      };
      outcomes.push(outcome);
      onOutcome(outcome);
    }
  }
  return outcomes;
}

/** Excel on the web sometimes leaves a batch unanswered (office-js issue 6150): the suite goes on. */
const LONGEST_MS = 60_000;

function inTime(work: Promise<void>): Promise<void> {
  let timer: ReturnType<typeof setTimeout>;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`not done within ${LONGEST_MS / 1000} s`)), LONGEST_MS);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}

async function failureOf(work: () => Promise<void>): Promise<string | null> {
  try {
    await work();
    return null;
  } catch (error) {
    if (!(error instanceof Error)) return String(error);
    const code = 'code' in error ? `${String(error.code)}: ` : '';
    return `${code}${error.message}`;
  }
}
