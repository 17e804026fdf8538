import { useEffect, useEffectEvent } from 'react';
import type { Problem } from '../../domain/schema/problem';
import { useJournal } from './Journal';

/** Says in the footer what went wrong while something was looked up. @param retry offered beside it */
export function useFooterProblem(problem: Problem | null, retry: () => void): void {
  const journal = useJournal();
  const report = useEffectEvent(() => {
    if (problem) journal.fail(problem, retry);
  });
  useEffect(() => report(), [problem]);
}
