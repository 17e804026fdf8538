import type { KnownDifference } from '../knownDifferences';
import type { Outcome } from '../runSuite';

/** A run of the suite, as it is kept in the repository. */
export interface RunReport {
  /** ISO 8601, UTC. */
  ranAt: string;
  judgedAs: KnownDifference['host'];
  excel: { platform: string; version: string; displayLanguage: string; contentLanguage: string };
  /** The highest version of each that is there. */
  requirementSets: Record<string, string>;
  counts: { behaviours: number; cases: number; passed: number; failed: number; skipped: number };
  /** What is not as recorded in knownDifferences.ts. */
  surprises: string[];
  /** Behaviour → case → `passed`, or why not. */
  outcomes: Record<string, Record<string, string>>;
}

export function reportOf(
  outcomes: readonly Outcome[],
  surprises: string[],
  about: Pick<RunReport, 'ranAt' | 'judgedAs' | 'excel' | 'requirementSets'>,
): RunReport {
  const behaviours = [...new Set(outcomes.map(({ behaviour }) => behaviour))];
  const failed = outcomes.filter(({ failure }) => failure !== null).length;
  const skipped = outcomes.filter((outcome) => outcome.skipped !== undefined).length;
  const passed = outcomes.length - failed - skipped;
  return {
    ...about,
    counts: { behaviours: behaviours.length, cases: outcomes.length, passed, failed, skipped },
    surprises,
    outcomes: Object.fromEntries(
      behaviours.map((behaviour) => [
        behaviour,
        Object.fromEntries(
          outcomes
            .filter((outcome) => outcome.behaviour === behaviour)
            .map((one) => [one.name, wordFor(one)]),
        ),
      ]),
    ),
  };
}

function wordFor({ failure, skipped }: Outcome): string {
  if (skipped !== undefined) return `skipped: ${skipped}`;
  return failure === null ? 'passed' : `failed: ${failure}`;
}
