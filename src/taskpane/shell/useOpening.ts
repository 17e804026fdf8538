import { useEffect, useEffectEvent, useState } from 'react';
import type { Settings } from '../../domain/settings/settings';
import { problemOf } from '../../workbook/session/workbookError';
import { useJournal } from '../context/Journal';
import { useMessage } from '../context/LanguageContext';
import { usePane } from '../context/PaneContext';
import type { Action } from '../context/useAction';
import { useRunOptions } from '../context/useRunOptions';
import type { Refresh } from '../parts/outcome/useRefresh';

/** How the person came here from the first screen: its button is gone, so the pane takes the focus. */
export type Entered = 'created' | 'lookedAnyway' | null;

interface Opening {
  entered: Entered;
  hasSample: boolean;
  load: Action<void, Settings>;
  refresh: Refresh;
  takeFocus: () => void;
}

/**
 * What happens once when the pane comes up: settings are read, and the list with them where it is wanted.
 * @returns true until that is known and done: nobody can say yet that there is no list
 */
export function useOpening({ entered, hasSample, load, refresh, takeFocus }: Opening): boolean {
  const m = useMessage();
  const { actions } = usePane();
  const journal = useJournal();
  const runOptions = useRunOptions();
  const [isOpening, setOpening] = useState(true);
  // The first look at the sample shows every column filled, not the tracker's only.
  const fillSample = async () => {
    const options = () => runOptions({ what: m('journal.refresh'), isRefresh: true, inGroup: true });
    try {
      await actions.checkPlan(options());
      await actions.checkIssues(options());
      await actions.fillSummary(options());
    } catch (error) {
      journal.fail(problemOf(error));
    }
  };
  const open = useEffectEvent(async () => {
    if (entered) takeFocus();
    const loaded = await load.run();
    if (entered === 'created' || loaded?.result.autoRefresh) await refresh.refresh('silent');
    if (entered === 'created' && hasSample) await fillSample();
  });
  const end = useEffectEvent(() => {
    journal.endGroup();
    setOpening(false);
  });
  useEffect(() => void open().finally(() => end()), []);
  return isOpening;
}
