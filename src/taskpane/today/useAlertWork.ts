import { useAnnounce } from '@fluentui/react-components';
import { useCallback, useState } from 'react';
import type { Day } from '../../domain/day';
import type { Problem } from '../../domain/problem';
import type { AlertItem, ProposedFix, RefreshResult } from '../../usecases/refreshResult';
import type { RunOptions } from '../../usecases/runOptions';
import { useAction, type Action } from '../action/useAction';
import { useChanges, type Changes } from '../changes/useChanges';
import { useDateWords, useMessage } from '../language/LanguageContext';
import { usePane, useRunOptions } from '../PaneContext';

export interface AlertWork {
  /** 知晓, or takes it back. */
  acknowledge: (alert: AlertItem, known: boolean) => Promise<void>;
  /** 稍后提醒 until a day; null ends it. */
  snooze: (alert: AlertItem, until: Day | null) => Promise<void>;
  /** 采纳. */
  accept: (fix: ProposedFix) => Promise<void>;
  /** Whether a snooze or an acknowledgement is under way, and how it failed. */
  action: Action<Edit, Problem[]>;
  /** What such an edit found amiss. */
  problems: readonly Problem[];
  changes: Changes;
}

type Edit = (options: RunOptions) => Promise<{ problems: Problem[] }>;

/**
 * What is done with the rows of Today. Each ends with a refresh and says how many rows are left.
 * @param refresh resolves with the new list, null when it could not be had.
 */
export function useAlertWork(refresh: () => Promise<RefreshResult | null>): AlertWork {
  const m = useMessage();
  const words = useDateWords();
  const { announce } = useAnnounce();
  const { actions } = usePane();
  const runOptions = useRunOptions();
  const changes = useChanges();
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const action = useAction(
    useCallback(
      async (edit: Edit, onProgress) => {
        const done = await edit(runOptions({ onProgress }));
        return done.problems;
      },
      [runOptions],
    ),
  );

  /** @param tell what to say, given how many are left. */
  const run = async (edit: Edit, tell: (left: number) => string) => {
    const done = await action.run(edit);
    if (!done) return;
    setProblems(done.result);
    const list = await refresh();
    if (list) announce(tell(list.alerts.length));
  };
  return {
    acknowledge: (alert, known) =>
      run(
        (options) => actions.acknowledgeAlerts(options, [alert.id], known),
        (n) => (known ? m('done.acknowledged', { n }) : m('done.unacknowledged')),
      ),
    snooze: (alert, until) =>
      run(
        (options) => actions.snoozeAlerts(options, [alert.id], until),
        (n) => (until === null ? m('done.unacknowledged') : m('done.snoozed', { day: words.day(until), n })),
      ),
    accept: async (fix) => {
      if (await changes.apply([fix.change])) await refresh();
    },
    action,
    problems,
    changes,
  };
}
