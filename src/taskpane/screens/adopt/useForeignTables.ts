import { useRunOptions } from '../../context/useRunOptions';
import { useCallback, useEffect, useEffectEvent, useState } from 'react';
import type { ForeignTable } from '../../../usecases/adopt/adoption';
import { useAction } from '../../context/useAction';
import { usePane } from '../../context/PaneContext';

/** The tables on the workbook's other sheets, looked for on opening; null until known. */
export function useForeignTables(known: readonly ForeignTable[] | null) {
  const { actions } = usePane();
  const runOptions = useRunOptions();
  const [tables, setTables] = useState(known);
  const action = useAction(
    useCallback(
      async (_: void, onProgress) => {
        const found = await actions.findForeignTables(runOptions({ onProgress }));
        setTables(found.tables);
        return found;
      },
      [actions, runOptions],
    ),
  );
  const find = useEffectEvent(() => void action.run());
  useEffect(() => {
    if (!known) find();
  }, [known]);
  const { busy, step, problem, run } = action;
  return { tables, busy, step, problem, find: () => void run() };
}
