import { createContext, useCallback, useContext } from 'react';
import type { RunOptions } from '../usecases/runOptions';
import { LanguageContext } from './language/LanguageContext';
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

/** Makes the options every use case wants, with the day as it is at the call. */
export function useRunOptions(): (extra?: Pick<RunOptions, 'onProgress' | 'overrides'>) => RunOptions {
  const { host } = usePane();
  const language = useContext(LanguageContext);
  return useCallback(
    (extra) => ({ today: host.today(), minute: host.minute(), language, ...extra }),
    [host, language],
  );
}
