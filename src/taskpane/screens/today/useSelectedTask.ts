import { useEffect, useEffectEvent, useState } from 'react';
import { usePane } from '../../context/PaneContext';

/** Moving through cells by arrow keys sends an event for each; the last one counts. */
const SETTLE_MS = 150;

/**
 * 编号 of the task whose row is selected in the sheet, with how often it was looked up, so that the same task
 * selected again counts too. The mark it is for is a convenience: where Excel refuses, as in a cell being edited,
 * it stays as it was.
 */
export function useSelectedTask(enabled: boolean): { id: string | null; at: number } {
  const { actions } = usePane();
  const [selected, setSelected] = useState<{ id: string | null; at: number }>({ id: null, at: 0 });
  const look = useEffectEvent(async () => {
    try {
      const id = await actions.selectedTask();
      setSelected(({ at }) => ({ id, at: at + 1 }));
    } catch {
      // As said above.
    }
  });
  useEffect(() => {
    if (!enabled) return undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const watching = actions
      .watchSelection(() => {
        clearTimeout(timer);
        timer = setTimeout(() => void look(), SETTLE_MS);
      })
      .catch(() => () => Promise.resolve());
    return () => {
      clearTimeout(timer);
      void watching.then((stop) => stop()).catch(() => undefined);
    };
  }, [actions, enabled]);
  return selected;
}
