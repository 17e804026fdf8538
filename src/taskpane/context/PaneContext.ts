import { createContext, useCallback, useContext } from 'react';
import type { RunOptions } from '../../usecases/run/runOptions';
import { LanguageContext } from './LanguageContext';
import type { PaneActions } from './PaneActions';
import type { PaneHost } from './PaneHost';

interface Pane {
  host: PaneHost;
  actions: PaneActions;
}

export const PaneContext = createContext<Pane | null>(null);

/** The host and the actions the pane was started with. @throws Error outside of the pane. */
export function usePane(): Pane {
  const pane = useContext(PaneContext);
  if (!pane) throw new Error('usePane is called outside of PaneContext');
  return pane;
}

/** Makes the options every use case wants, with the day as it is at the call; each can be stopped by its progress. */
export function useRunOptions(): (extra?: Pick<RunOptions, 'onProgress' | 'overrides'>) => RunOptions {
  const { host } = usePane();
  const language = useContext(LanguageContext);
  return useCallback(
    (extra) => {
      const controller = new AbortController();
      const stop = () => controller.abort();
      return {
        today: host.today(),
        minute: host.minute(),
        language,
        ...extra,
        onProgress: (step) => extra?.onProgress?.({ ...step, stop }),
        signal: controller.signal,
      };
    },
    [host, language],
  );
}
