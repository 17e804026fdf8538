import { Button } from '@fluentui/react-components';
import type { Problem } from '../../../../domain/schema/problem';
import { useMessage } from '../../../context/LanguageContext';
import { ProblemBar } from '../../../parts/outcome/ProblemBar';

interface Props {
  problem: Problem;
  onRetry: () => void;
  onOverwrite: () => void;
  onDismiss: () => void;
}

/** Why a sheet was not drawn. What somebody wrote into it is replaced only on a second, explicit click. */
export function DrawnProblem({ problem, onRetry, onOverwrite, onDismiss }: Props) {
  const m = useMessage();
  if (problem.code !== 'drawnSheetEdited') return <ProblemBar problem={problem} onRetry={onRetry} />;
  return (
    <ProblemBar problem={problem} intent="warning">
      <Button size="small" onClick={onDismiss}>
        {m('drawn.keep')}
      </Button>
      <Button size="small" onClick={onOverwrite}>
        {m('drawn.overwrite')}
      </Button>
    </ProblemBar>
  );
}
