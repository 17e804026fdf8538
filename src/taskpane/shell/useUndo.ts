import { useAnnounce } from '@fluentui/react-components';
import { useCallback, useRef } from 'react';
import { useJournal, type JournalEntry } from '../context/Journal';
import { useMessage } from '../context/LanguageContext';
import { usePane } from '../context/PaneContext';
import { useRunOptions } from '../context/useRunOptions';
import type { Refresh } from '../parts/outcome/useRefresh';
import { problemOf } from '../../workbook/session/workbookError';

/** Takes an entry of the journal back; what could not be, because it was changed since, is said. */
export function useUndo(
  refresh: Refresh,
  onRefreshUndone: () => void,
): (entry: JournalEntry | null) => Promise<void> {
  const { actions } = usePane();
  const journal = useJournal();
  const runOptions = useRunOptions();
  const m = useMessage();
  const { announce } = useAnnounce();
  const running = useRef(false);
  const { accept, refresh: again } = refresh;
  return useCallback(
    async (entry) => {
      const rows = entry ? journal.rowsOf(entry.id) : [];
      const takeBack = entry && journal.takeBackOf(entry.id);
      if (!entry || (rows.length === 0 && !takeBack) || running.current) return;
      running.current = true;
      journal.work({ step: null });
      try {
        if (takeBack) {
          await takeBack();
          journal.undone(entry.id);
          const undone = m('journal.undoneSheet', { what: entry.what });
          journal.say(undone, true);
          announce(undone);
          return;
        }
        const options = runOptions({ follows: true, onProgress: (step) => journal.work({ step }) });
        const { isRefresh } = entry;
        const done = await actions.undoWrites(options, rows, { isRefresh });
        const n = done.undone + done.rowsRemoved;
        const [problem] = done.problems;
        // What is still as it was written can be taken back once the obstacle is gone.
        if (!problem) journal.undone(entry.id);
        if (isRefresh) onRefreshUndone();
        if (done.refresh) accept(done.refresh);
        else if (!isRefresh) await again('changed');
        const text =
          done.kept > 0 ? m('journal.undoneKept', { n, m: done.kept }) : m('journal.undone', { n });
        journal.say(text, true);
        announce(text);
        if (problem) journal.fail(problem);
      } catch (error) {
        journal.fail(problemOf(error));
      } finally {
        running.current = false;
        journal.work(null);
      }
    },
    [accept, actions, again, announce, journal, m, onRefreshUndone, runOptions],
  );
}
