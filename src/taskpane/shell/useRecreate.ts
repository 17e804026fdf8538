import { useCallback } from 'react';
import type { WorkbookKind } from '../../usecases/setup/workbookKind';
import { useJournal } from '../context/Journal';
import { useMessage } from '../context/LanguageContext';
import { usePane } from '../context/PaneContext';
import { useAction, type Action } from '../context/useAction';
import { useRunOptions } from '../context/useRunOptions';
import type { Refresh } from '../parts/outcome/useRefresh';

/** Makes tables again that somebody deleted, and refreshes. */
export function useRecreate(refresh: Refresh, inspect: Action<void, WorkbookKind>) {
  const m = useMessage();
  const { actions } = usePane();
  const journal = useJournal();
  const runOptions = useRunOptions();
  const recreate = useAction(
    useCallback(
      () =>
        actions.createTemplates({
          ...runOptions({ what: m('firstRun.complete'), isRefresh: true }),
          sample: false,
          onNameTaken: 'stop',
        }),
      [actions, m, runOptions],
    ),
  );
  const run = async () => {
    if (!(await recreate.run())) return;
    journal.dismiss();
    void inspect.run();
    await refresh.refresh('changed');
  };
  return { problem: recreate.problem, run };
}
