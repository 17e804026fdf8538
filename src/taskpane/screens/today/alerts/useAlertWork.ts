import { useRunOptions } from '../../../context/useRunOptions';
import { useAnnounce } from '@fluentui/react-components';
import { useCallback, useState } from 'react';
import type { Day } from '../../../../domain/dates/day';
import type { Problem } from '../../../../domain/schema/problem';
import type { AlertItem, ProposedFix, RefreshResult } from '../../../../usecases/today/refresh/refreshResult';
import type { RunOptions } from '../../../../usecases/run/runOptions';
import type { CellRef } from '../../../../workbook/cells/cellRef';
import { useAction, type Action } from '../../../context/useAction';
import { useChanges, type Changes } from '../../../parts/outcome/useChanges';
import { useDateWords, useMessage } from '../../../context/LanguageContext';
import { usePane } from '../../../context/PaneContext';

export interface AlertWork {
  /** 知晓, or takes it back. */
  acknowledge: (alert: AlertItem, known: boolean) => Promise<void>;
  /** 稍后提醒 until a day; null ends it. */
  snooze: (alert: AlertItem, until: Day | null) => Promise<void>;
  /** 转为问题. */
  makeIssue: (alert: AlertItem) => Promise<void>;
  /** The issue made last, or found; null once another thing is done. */
  issue: TaskIssue | null;
  /** 采纳. */
  accept: (fix: ProposedFix) => Promise<void>;
  /** Whether a snooze or an acknowledgement is under way, and how it failed. */
  action: Action<Edit, Edited>;
  /** What such an edit found amiss. */
  problems: readonly Problem[];
  changes: Changes;
}

type Edit = (options: RunOptions) => Promise<Edited>;

interface Edited {
  problems: Problem[];
  /** 编号 of the tasks whose alerts changed, for what changes alerts. */
  tasks?: readonly string[];
}

/** The cell of the issue of a task. */
export interface TaskIssue {
  kind: 'made' | 'existing';
  id: string;
  cell: CellRef;
}

/** What is said of the issue of a task. */
export const ISSUE_WORDS = { made: 'done.madeIssue', existing: 'done.hasIssue' } as const;

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
  const [issue, setIssue] = useState<TaskIssue | null>(null);
  const action = useAction(
    useCallback((edit: Edit, onProgress) => edit(runOptions({ onProgress })), [runOptions]),
  );

  /** @param describe what to announce, given how many are left; where no alert changed, the problem says why. */
  const run = async (edit: Edit, describe: (left: number) => string) => {
    setIssue(null);
    const done = await action.run(edit);
    if (!done) return;
    const { problems: found, tasks } = done.result;
    setProblems(found);
    const list = await refresh();
    if (list && (found.length === 0 || tasks?.length !== 0)) announce(describe(list.alerts.length));
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
    makeIssue: (alert) => {
      let made: TaskIssue | null = null;
      const make: Edit = async (options) => {
        const result = await actions.makeIssue({ ...options, task: alert.id });
        if (result.kind === 'notBlocked') return { problems: [] };
        made = result;
        return result;
      };
      return run(make, () => {
        setIssue(made);
        return made ? m(ISSUE_WORDS[made.kind], { id: made.id }) : '';
      });
    },
    issue,
    accept: async (fix) => {
      if (await changes.apply([fix.change])) await refresh();
    },
    action,
    problems,
    changes,
  };
}
