import { Button } from '@fluentui/react-components';
import type { Problem } from '../../domain/problem';
import { useMessage } from '../language/LanguageContext';
import { ProblemBar } from '../problem/ProblemBar';

interface Props {
  problem: Problem;
  onRetry: () => void;
  onOverwrite: () => void;
  onDismiss: () => void;
}

/** Why nothing was exported. A sheet somebody edited is replaced only on a second, explicit click. */
export function ExportProblem({ problem, onRetry, onOverwrite, onDismiss }: Props) {
  const m = useMessage();
  if (problem.code !== 'exportSheetEdited') return <ProblemBar problem={problem} onRetry={onRetry} />;
  return (
    <ProblemBar problem={problem} intent="warning">
      <Button size="small" onClick={onDismiss}>
        {m('summary.keep')}
      </Button>
      <Button size="small" onClick={onOverwrite}>
        {m('summary.overwrite')}
      </Button>
    </ProblemBar>
  );
}
