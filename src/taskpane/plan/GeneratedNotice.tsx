import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { useRef } from 'react';
import type { GenerateTasksResult } from '../../usecases/generateTasks';
import type { CellRef } from '../../workbook/cellRef';
import { useMessage } from '../language/LanguageContext';
import { ProblemBar } from '../problem/ProblemBar';
import { useFocusHome } from '../screen/useFocusHome';

interface Props {
  result: GenerateTasksResult;
  onShow: (cell: CellRef) => void;
  onDismiss: () => void;
}

/** How many tasks were added, with the way to them. */
export function GeneratedNotice({ result, onShow, onDismiss }: Props) {
  const m = useMessage();
  const bar = useRef<HTMLDivElement>(null);
  useFocusHome(bar);
  const first = result.added[0]?.cell;
  return (
    <>
      <MessageBar ref={bar} intent="success" layout="multiline">
        <MessageBarBody>{m('plan.generated', { n: result.added.length })}</MessageBarBody>
        <MessageBarActions
          containerAction={
            <Button
              appearance="transparent"
              size="small"
              icon={<DismissRegular />}
              aria-label={m('action.dismiss')}
              onClick={onDismiss}
            />
          }
        >
          {first && (
            <Button size="small" onClick={() => onShow(first)}>
              {m('action.show')}
            </Button>
          )}
        </MessageBarActions>
      </MessageBar>
      {result.problems.map((problem) => (
        <ProblemBar key={JSON.stringify(problem)} problem={problem} intent="warning" />
      ))}
    </>
  );
}
