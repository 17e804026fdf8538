import { useAnnounce } from '@fluentui/react-components';
import { useCallback, useRef, useState } from 'react';
import type { RunOptions } from '../../usecases/run/runOptions';
import type { CellRef } from '../../workbook/cells/cellRef';
import { problemOf } from '../../workbook/session/workbookError';
import type { Problem } from '../../domain/schema/problem';
import { useJournal, type Failure } from './Journal';
import { usePane } from './PaneContext';
import { useRunOptions } from './useRunOptions';

interface FooterWay {
  /** Begun while another one runs, it follows that one unless it fails; else it is not done at all. */
  waits?: boolean;
  retry?: () => void;
  isRefresh?: boolean;
  choicesOf?: (problem: Problem) => Failure['choices'];
}

export interface FooterWork {
  busy: boolean;
  /** Excel does not answer any more: what is shown can only be read. */
  isLost: boolean;
  /**
   * Does one thing at a time, its progress and its failure in the footer.
   * @param what it is called in the list of changes
   * @param how.retry offered beside a failure
   * @param how.isRefresh what it writes is what Opsbook works out
   * @param how.choicesOf what else can be done about a failure; a retry is not offered where there is any
   * @returns null when it failed, or while another one runs
   */
  run: <Result>(
    what: string,
    work: (options: RunOptions) => Promise<Result>,
    how?: FooterWay,
  ) => Promise<{ done: Result } | null>;
  /** Says what became of it, in the footer and aloud. */
  say: (text: string, isPartial?: boolean) => void;
  /** Selects a cell in the sheet; resolves with whether that worked. */
  show: (cell: CellRef) => Promise<boolean>;
}

function awaitable() {
  let end: (worked: boolean) => void = () => undefined;
  const ended = new Promise<boolean>((resolve) => (end = resolve));
  return { ended, end };
}

/** Something a person sets off whose outcome is said in the footer, from where it is taken back too. */
export function useFooterWork(): FooterWork {
  const { actions } = usePane();
  const { announce } = useAnnounce();
  const runOptions = useRunOptions();
  const journal = useJournal();
  const [busy, setBusy] = useState(false);
  const [isLost, setLost] = useState(false);
  // State arrives with the next render, too late for a double click.
  const running = useRef<{ ended: Promise<boolean>; end: (worked: boolean) => void } | null>(null);
  const waiting = useRef(0);
  const run = useCallback<FooterWork['run']>(
    async (what, work, { waits = false, retry, isRefresh = false, choicesOf } = {}) => {
      while (running.current) {
        if (!waits) return null;
        waiting.current += 1;
        const worked = await running.current.ended;
        waiting.current -= 1;
        if (!worked) return null;
      }
      const own = awaitable();
      running.current = own;
      setBusy(true);
      journal.work({ step: null });
      let worked = false;
      try {
        const done = await work(
          runOptions({ what, isRefresh, onProgress: (step) => journal.work({ step }) }),
        );
        setLost(false);
        worked = true;
        return { done };
      } catch (error) {
        const problem = problemOf(error);
        setLost(problem.code === 'connectionLost');
        const choices = choicesOf?.(problem) ?? [];
        journal.fail(problem, choices.length > 0 ? null : (retry ?? null), choices);
        return null;
      } finally {
        running.current = null;
        own.end(worked);
        setBusy(false);
        // What waits goes on at once: 撤销, pressed meanwhile, means the last of them.
        if (!worked || waiting.current === 0) journal.work(null);
      }
    },
    [journal, runOptions],
  );
  const say = useCallback(
    (text: string, isPartial = false) => {
      journal.say(text, false, isPartial);
      announce(text);
    },
    [announce, journal],
  );
  const show = useCallback(
    async (cell: CellRef) => {
      try {
        await actions.selectCell(cell);
        return true;
      } catch (error) {
        journal.fail(problemOf(error));
        return false;
      }
    },
    [actions, journal],
  );
  return { busy, isLost, run, say, show };
}
