import type { KnownDifference } from './knownDifferences';
import type { Outcome } from './runSuite';

/**
 * What is not as recorded: a failure nobody gave a reason for, a known difference that is none any more, and a
 * recorded difference whose case does not exist.
 * @returns one sentence each; none when all is as recorded
 */
export function judgeOutcomes(
  host: KnownDifference['host'],
  outcomes: readonly Outcome[],
  known: readonly KnownDifference[],
): string[] {
  const differences = known.filter((difference) => difference.host === host);
  const isSame = (a: { behaviour: string; name: string }, b: { behaviour: string; name: string }) =>
    a.behaviour === b.behaviour && a.name === b.name;
  const surprises = outcomes.flatMap((outcome) => {
    const recorded = differences.some((difference) => isSame(difference, outcome));
    const title = `${outcome.behaviour}: ${outcome.name}`;
    if (outcome.skipped !== undefined) return [];
    if (outcome.failure !== null && !recorded) return [`${title} fails: ${outcome.failure}`];
    return outcome.failure === null && recorded ? [`${title} was expected to fail, but it passed`] : [];
  });
  const strays = differences.filter((difference) => !outcomes.some((outcome) => isSame(difference, outcome)));
  return [...surprises, ...strays.map(({ behaviour, name }) => `there is no case ${behaviour}: ${name}`)];
}
