import { useRunOptions } from '../context/useRunOptions';
import { useCallback, useEffect, useEffectEvent, useState } from 'react';
import type { WorkbookKind } from '../../usecases/setup/workbookKind';
import { useAction, type Action } from '../context/useAction';
import { usePane } from '../context/PaneContext';

/** What the workbook holds, looked up on opening and whenever `inspect` is run again; null until known. */
export function useWorkbookKind(): { kind: WorkbookKind | null; inspect: Action<void, WorkbookKind> } {
  const { actions } = usePane();
  const runOptions = useRunOptions();
  const [kind, setKind] = useState<WorkbookKind | null>(null);
  const inspect = useAction(
    useCallback(
      async (_: void, onProgress) => {
        const seen = await actions.inspectWorkbook(runOptions({ onProgress }));
        setKind(seen);
        return seen;
      },
      [actions, runOptions],
    ),
  );
  const inspectOnOpening = useEffectEvent(inspect.run);
  useEffect(() => void inspectOnOpening(), []);
  return { kind, inspect };
}
