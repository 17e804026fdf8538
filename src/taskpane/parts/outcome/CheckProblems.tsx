import type { Problem } from '../../../domain/schema/problem';
import type { Check } from './useCheck';
import { useFooterProblem } from '../../context/useFooterProblem';
import { ProblemLine } from './ProblemLine';

interface Checked {
  problems: readonly Problem[];
  notWritten?: Problem | null;
}

/** What a check could not write or read; what prevented it is said in the footer. */
export function CheckProblems({ check: { result, action } }: { check: Check<Checked> }) {
  const found = result ? [...(result.notWritten ? [result.notWritten] : []), ...result.problems] : [];
  useFooterProblem(action.problem, () => void action.run());
  return found.map((problem) => <ProblemLine key={JSON.stringify(problem)} problem={problem} />);
}
