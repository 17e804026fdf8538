import type { Problem } from './Sample';

/** A problem that a sample has in Excel too, where nobody sees it. */
export interface Slip {
  sample: string;
  during: string;
  message: RegExp;
  why: string;
}

/** Each is expected: a run in which one does not happen fails. */
export const knownSlips: readonly Slip[] = [
  {
    sample: 'excel-events-worksheet',
    during: 'recalculate',
    message: /^A handler of an event threw/,
    why: 'reads changeDirectionState of a plain edit, which the library leaves undefined when nothing shifted',
  },
];

/**
 * Takes the slips a sample is known for out of its problems; one that did not happen becomes a problem.
 * @returns the problems that are left, and the slips as notes.
 */
export function withoutSlips(
  sample: string,
  problems: readonly Problem[],
  slips: readonly Slip[] = knownSlips,
): { problems: Problem[]; notes: string[] } {
  const own = slips.filter((slip) => slip.sample === sample);
  const fits = (slip: Slip, { during, message }: Problem) =>
    slip.during === during && slip.message.test(message);
  const absent = own.filter((slip) => !problems.some((problem) => fits(slip, problem)));
  return {
    problems: [
      ...problems.filter((problem) => !own.some((slip) => fits(slip, problem))),
      ...absent.map(({ during, why }) => ({ during, message: `It no longer slips as it did: ${why}.` })),
    ],
    notes: own
      .filter((slip) => !absent.includes(slip))
      .map(({ why }) => `its own slip, in Excel too: ${why}`),
  };
}
