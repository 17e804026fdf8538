import { useContext } from 'react';
import type { Problem } from '../../../domain/schema/problem';
import { HasFooterContext } from '../../context/HasFooterContext';
import { useFooterProblem } from '../../context/useFooterProblem';
import { ProblemBar } from './ProblemBar';

interface Props {
  problem: Problem | null;
  onRetry: () => void;
}

/** What went wrong on a page that is shown both within the pane and before it: in the footer, or above the page. */
export function PageProblem(props: Props) {
  const { problem, onRetry } = props;
  if (useContext(HasFooterContext)) return <InFooter {...props} />;
  return problem && <ProblemBar problem={problem} onRetry={onRetry} />;
}

function InFooter({ problem, onRetry }: Props) {
  useFooterProblem(problem, onRetry);
  return null;
}
