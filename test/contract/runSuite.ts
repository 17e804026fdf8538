import type { Behaviour } from './ContractCase';
import { runCase } from './runCase';

export interface Outcome {
  behaviour: string;
  name: string;
  /** What was otherwise than the case says; null when the case passed. */
  failure: string | null;
}

/** Runs every case, one after the other; a failing case does not stop those after it. */
export async function runSuite(
  behaviours: readonly Behaviour[],
  onOutcome: (outcome: Outcome) => void = () => undefined,
): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const { behaviour, cases } of behaviours) {
    for (const contractCase of cases) {
      const outcome = {
        behaviour,
        name: contractCase.name,
        failure: await failureOf(() => runCase(contractCase)),
      };
      outcomes.push(outcome);
      onOutcome(outcome);
    }
  }
  return outcomes;
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
