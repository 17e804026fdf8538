import { useRunOptions } from '../../context/useRunOptions';
import { useCallback, useEffect, useEffectEvent, useState } from 'react';
import type { FoundTables } from '../../../usecases/adopt/adoption';
import { useAction } from '../../context/useAction';
import { usePane } from '../../context/PaneContext';

/** The workbook's other sheets and the tables on them, looked for on opening; null until known. */
export function useForeignTables(known: Pick<FoundTables, 'tables' | 'sheets'> | null) {
  const { actions } = usePane();
  const runOptions = useRunOptions();
  const [found, setFound] = useState(known);
  const action = useAction(
    useCallback(
      async (_: void, onProgress) => {
        const answer = await actions.findForeignTables(runOptions({ onProgress }));
        setFound(answer);
        return answer;
      },
      [actions, runOptions],
    ),
  );
  const find = useEffectEvent(() => void action.run());
  useEffect(() => {
    if (!known) find();
  }, [known]);
  const { busy, step, problem, run } = action;
  return { found, busy, step, problem, find: () => void run() };
}
