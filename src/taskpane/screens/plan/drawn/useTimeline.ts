import { useContext, useState } from 'react';
import type { Problem } from '../../../../domain/schema/problem';
import type { TimelineState } from '../../../../usecases/timeline/inspectTimeline';
import { undoneOf, useJournalState } from '../../../context/Journal';
import { useMessage } from '../../../context/LanguageContext';
import { usePane } from '../../../context/PaneContext';
import { useFooterProblem } from '../../../context/useFooterProblem';
import { useFooterWork } from '../../../context/useFooterWork';
import { FollowContext } from '../../../parts/outcome/FollowContext';
import { useCheck, type Check } from '../../../parts/outcome/useCheck';
import { drawnChoices } from './drawnChoices';

/** How a timeline is wanted. */
export type Wanted = NonNullable<TimelineState['choice']>;

export interface TimelineWork {
  /** The timeline there is. */
  check: Check<{ timeline: TimelineState | null }>;
  busy: boolean;
  /** What of the one that was made is not as it could be. */
  problems: readonly Problem[];
  make: (wanted: Wanted, overwriteEdited?: boolean) => Promise<void>;
  goTo: (sheet: string) => void;
}

/** Makes the timeline; the footer says so, and takes it back. */
export function useTimeline(): TimelineWork {
  const { actions } = usePane();
  const m = useMessage();
  const { run, say, show, busy } = useFooterWork();
  const follow = useContext(FollowContext);
  // Looked at again once the footer has taken something back.
  const check = useCheck(actions.inspectTimeline, undoneOf(useJournalState()));
  useFooterProblem(check.action.problem, () => void check.action.run());
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const make = async (wanted: Wanted, overwriteEdited = false) => {
    const ran = await run(
      m('timeline.title'),
      (options) => actions.makeTimeline({ ...options, timeline: { ...wanted, overwriteEdited } }),
      {
        // What it writes besides its own sheet is a refresh.
        isRefresh: true,
        retry: () => void make(wanted),
        choicesOf: drawnChoices(m, () => void make(wanted, true)),
      },
    );
    if (!ran) return;
    const { sheet, created } = ran.done;
    setProblems(ran.done.problems);
    say(m(created ? 'timeline.made' : 'timeline.updated', { sheet }));
    await follow();
    await check.action.run();
  };
  return { check, busy, problems, make, goTo: (sheet) => void show({ sheet, address: 'A8' }) };
}
