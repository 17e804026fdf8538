import { Button } from '@fluentui/react-components';
import type { GenerateTasksResult } from '../../../usecases/plan/generateTasks';
import type { CellRef } from '../../../workbook/cells/cellRef';
import { useMessage } from '../../context/LanguageContext';
import { Notice } from '../../parts/outcome/Notice';
import { ProblemBar } from '../../parts/outcome/ProblemBar';

interface Props {
  result: GenerateTasksResult;
  onShow: (cell: CellRef) => void;
  onDismiss: () => void;
}

/** How many tasks were added, with the way to them. */
export function GeneratedNotice({ result, onShow, onDismiss }: Props) {
  const m = useMessage();
  const first = result.added[0]?.cell;
  return (
    <>
      <Notice
        intent="success"
        actions={
          first && (
            <Button size="small" onClick={() => onShow(first)}>
              {m('action.show')}
            </Button>
          )
        }
        onDismiss={onDismiss}
      >
        {m('plan.generated', { n: result.added.length })}
      </Notice>
      {result.problems.map((problem) => (
        <ProblemBar key={JSON.stringify(problem)} problem={problem} intent="warning" />
      ))}
    </>
  );
}
