import { useRunOptions } from './useRunOptions';
import { useCallback, useState } from 'react';
import type { Settings } from '../../domain/settings/settings';
import { useAction, type Action } from './useAction';
import { useMessage } from './LanguageContext';
import { usePane } from './PaneContext';

export interface WorkbookSettings {
  /** null until read. */
  settings: Settings | null;
  load: Action<void, Settings>;
  save: Action<Partial<Settings>, void>;
}

/** The settings that travel with the workbook. */
export function useWorkbookSettings(): WorkbookSettings {
  const { actions } = usePane();
  const runOptions = useRunOptions();
  const m = useMessage();
  const [settings, setSettings] = useState<Settings | null>(null);
  const load = useAction(
    useCallback(async () => {
      const loaded = await actions.loadSettings(runOptions());
      setSettings(loaded);
      return loaded;
    }, [actions, runOptions]),
  );
  const save = useAction(
    useCallback(
      async (change: Partial<Settings>) => {
        await actions.saveSettings(runOptions({ what: m('tab.settings') }), change);
        setSettings((before) => before && { ...before, ...change });
      },
      [actions, m, runOptions],
    ),
  );
  return { settings, load, save };
}
