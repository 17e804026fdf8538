import { Button } from '@fluentui/react-components';
import type { Problem } from '../../../../domain/schema/problem';
import { useMessage } from '../../../context/LanguageContext';
import { ProblemBar } from '../../../parts/outcome/ProblemBar';

interface Props {
  problem: Problem;
  onRetry: () => void;
  onOverwrite: () => void;
  /** Export a month without tasks; where that can be asked. */
  onExportEmpty?: () => void;
  onDismiss: () => void;
}

/** Why nothing was exported. A sheet somebody edited is replaced only on a second, explicit click. */
export function ExportProblem({ problem, onRetry, onOverwrite, onExportEmpty, onDismiss }: Props) {
  const m = useMessage();
  if (problem.code === 'monthEmpty' && onExportEmpty)
    return (
      <ProblemBar problem={problem} intent="warning">
        <Button size="small" onClick={onExportEmpty}>
          {m('summary.exportAnyway')}
        </Button>
      </ProblemBar>
    );
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
