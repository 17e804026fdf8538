import type { Problem } from '../../../domain/schema/problem';
import type { Check } from './useCheck';
import { ProblemBar } from './ProblemBar';

interface Checked {
  problems: readonly Problem[];
  notWritten?: Problem | null;
}

/** What prevented a check, and what it could not write. */
export function CheckProblems({ check: { result, action } }: { check: Check<Checked> }) {
  const found = result ? [...(result.notWritten ? [result.notWritten] : []), ...result.problems] : [];
  return (
    <>
      {action.problem && <ProblemBar problem={action.problem} onRetry={() => void action.run()} />}
      {found.map((problem) => (
        <ProblemBar key={JSON.stringify(problem)} problem={problem} intent="warning" />
      ))}
    </>
  );
}
