import { createContext, useContext } from 'react';
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
