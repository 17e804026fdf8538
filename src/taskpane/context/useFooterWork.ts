import { useAnnounce } from '@fluentui/react-components';
import { useCallback, useRef, useState } from 'react';
import type { RunOptions } from '../../usecases/run/runOptions';
import type { CellRef } from '../../workbook/cells/cellRef';
import { problemOf } from '../../workbook/session/workbookError';
import { useJournal } from './Journal';
import { usePane } from './PaneContext';
import { useRunOptions } from './useRunOptions';

export interface FooterWork {
  busy: boolean;
  /** Excel does not answer any more: what is shown can only be read. */
  isLost: boolean;
  /**
   * Does one thing at a time, its progress and its failure in the footer.
   * @param what it is called in the list of changes
   * @param retry offered beside a failure
   * @returns null when it failed, or while another one runs
   */
  run: <Result>(
    what: string,
    work: (options: RunOptions) => Promise<Result>,
    retry?: () => void,
  ) => Promise<{ done: Result } | null>;
  /** Says what became of it, in the footer and aloud. */
  say: (text: string) => void;
  /** Selects a cell in the sheet; resolves with whether that worked. */
  show: (cell: CellRef) => Promise<boolean>;
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
  const running = useRef(false);
  const run = useCallback<FooterWork['run']>(
    async (what, work, retry) => {
      if (running.current) return null;
      running.current = true;
      setBusy(true);
      journal.work({ step: null });
      try {
        const done = await work(runOptions({ what, onProgress: (step) => journal.work({ step }) }));
        setLost(false);
        return { done };
      } catch (error) {
        const problem = problemOf(error);
        setLost(problem.code === 'connectionLost');
        journal.fail(problem, retry ?? null);
        return null;
      } finally {
        running.current = false;
        setBusy(false);
        journal.work(null);
      }
    },
    [journal, runOptions],
  );
  const say = useCallback(
    (text: string) => {
      journal.say(text);
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
