import { useRunOptions } from '../../context/useRunOptions';
import { Button } from '@fluentui/react-components';
import { useCallback } from 'react';
import { useAction } from '../../context/useAction';
import { useMessage } from '../../context/LanguageContext';
import { usePane } from '../../context/PaneContext';
import { ProblemBar } from './ProblemBar';
import type { Refresh } from './useRefresh';

interface Props {
  refresh: Refresh;
  onRetry: () => void;
  /** The missing tables were made again. */
  onRecreated: () => void;
}

/** Why the last refresh failed, above the list it could not replace; a table that is gone can be made again. */
export function RefreshProblem({ refresh, onRetry, onRecreated }: Props) {
  const m = useMessage();
  const { actions } = usePane();
  const runOptions = useRunOptions();
  const recreate = useAction(
    useCallback(
      () => actions.createTemplates({ ...runOptions(), sample: false, onNameTaken: 'stop' }),
      [actions, runOptions],
    ),
  );
  const onRecreate = async () => {
    if (!(await recreate.run())) return;
    onRecreated();
    await refresh.refresh('changed');
  };
  const { problem } = refresh;
  if (!problem) return null;
  return (
    <>
      <ProblemBar problem={problem} onRetry={onRetry} onDismiss={refresh.dismiss}>
        {problem.code === 'tableMissing' && (
          <Button size="small" disabledFocusable={recreate.busy} onClick={() => void onRecreate()}>
            {m('firstRun.complete')}
          </Button>
        )}
      </ProblemBar>
      {recreate.problem && <ProblemBar problem={recreate.problem} onDismiss={recreate.dismiss} />}
    </>
  );
}
