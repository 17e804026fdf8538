import { useAnnounce } from '@fluentui/react-components';
import { useCallback, useState } from 'react';
import type { Problem } from '../../../../domain/schema/problem';
import type { TimelineState } from '../../../../usecases/timeline/inspectTimeline';
import type { TimelineResult } from '../../../../usecases/timeline/makeTimeline';
import { undoneOf, useJournal, useJournalState } from '../../../context/Journal';
import { useMessage } from '../../../context/LanguageContext';
import { usePane } from '../../../context/PaneContext';
import { useAction, type Action } from '../../../context/useAction';
import { useRunOptions } from '../../../context/useRunOptions';
import { useCheck, type Check } from '../../../parts/outcome/useCheck';

/** How a timeline is wanted. */
export type Wanted = NonNullable<TimelineState['choice']>;

export interface TimelineWork {
  /** The timeline there is. */
  check: Check<{ timeline: TimelineState | null }>;
  /** For its progress and its failure. */
  action: Action<Wanted & { overwriteEdited: boolean }, TimelineResult>;
  /** What of the one that was made is not as it could be. */
  problems: readonly Problem[];
  make: (wanted: Wanted, overwriteEdited?: boolean) => Promise<void>;
}

/** Makes the timeline; the footer says so, and takes it back. */
export function useTimeline(): TimelineWork {
  const { actions } = usePane();
  const runOptions = useRunOptions();
  const journal = useJournal();
  const m = useMessage();
  const { announce } = useAnnounce();
  // Looked at again once the footer has taken something back.
  const check = useCheck(actions.inspectTimeline, undoneOf(useJournalState()));
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const action = useAction(
    useCallback(
      (timeline: Wanted & { overwriteEdited: boolean }, onProgress) => {
        // What it writes besides its own sheet is a refresh.
        const options = runOptions({ onProgress, what: m('journal.refresh'), isRefresh: true });
        return actions.makeTimeline({ ...options, timeline });
      },
      [actions, m, runOptions],
    ),
  );
  const make = async (wanted: Wanted, overwriteEdited = false) => {
    const done = await action.run({ ...wanted, overwriteEdited });
    if (!done) return;
    const { sheet, created, before, refresh } = done.result;
    setProblems(done.result.problems);
    const text = m(created ? 'timeline.made' : 'timeline.updated', { sheet });
    // What somebody wrote cannot be brought back: there is nothing to take back then.
    if (!overwriteEdited) {
      journal.sheetMade(text, refresh.cellsWritten, async () => {
        const options = runOptions({ follows: true });
        if (before === null) await actions.removeDrawnSheet(options, 'timeline');
        else await actions.makeTimeline({ ...options, timeline: { ...before, overwriteEdited: false } });
      });
    }
    journal.say(text);
    announce(text);
    await check.action.run();
  };
  return { check, action, problems, make };
}
