import { useAnnounce } from '@fluentui/react-components';
import { useCallback, useRef } from 'react';
import type { UndoResult } from '../../usecases/undo/undoResult';
import { useJournal, type JournalEntry } from '../context/Journal';
import { useMessage } from '../context/LanguageContext';
import { usePane } from '../context/PaneContext';
import { useRunOptions } from '../context/useRunOptions';
import type { Refresh } from '../parts/outcome/useRefresh';
import { problemOf } from '../../workbook/session/workbookError';

/**
 * Takes an entry of the journal back; what could not be, because it was changed since, is said.
 * @param onRefreshUndone alerts that a refresh wrote are gone
 * @param onUndone is given which tables it was about, and what became of it
 */
export function useUndo(
  refresh: Refresh,
  onRefreshUndone: () => void,
  onUndone: (tables: ReadonlySet<string>, done: UndoResult) => void,
): (entry: JournalEntry | null) => Promise<void> {
  const { actions, host } = usePane();
  const journal = useJournal();
  const runOptions = useRunOptions();
  const m = useMessage();
  const { announce } = useAnnounce();
  const running = useRef(false);
  const { accept, refresh: again } = refresh;
  return useCallback(
    async (entry) => {
      if (!entry || journal.writtenBy(entry.id).length === 0 || running.current) return;
      running.current = true;
      journal.work({ step: null });
      try {
        await journal.whole(entry.id);
        const written = journal.writtenBy(entry.id);
        const begun = host.now();
        const options = runOptions({ follows: true, onProgress: (step) => journal.work({ step }) });
        const { isRefresh } = entry;
        const done = await actions.undoWrites(options, written, { isRefresh });
        const [problem] = done.problems;
        // What is still as it was written can be taken back once the obstacle is gone.
        if (!problem) journal.undone(entry.id);
        if (isRefresh && written.some((one) => 'key' in one && one.key === 'tasks')) onRefreshUndone();
        const tables = new Set(written.flatMap((one) => ('key' in one ? [one.key] : [])));
        onUndone(tables, done);
        if (done.refresh) accept(done.refresh, begun);
        else if (!isRefresh && done.sheetsRemoved === 0) await again('changed');
        const { undone, rowsRemoved, others, kept } = done;
        // Where it was stopped before anything was taken back, the problem says all there is.
        if (!problem || undone + rowsRemoved + others + kept > 0) {
          const text = textOf(m, done, entry);
          journal.say(text, true);
          announce(text);
        }
        if (problem) journal.fail(problem);
      } catch (error) {
        journal.fail(problemOf(error));
      } finally {
        running.current = false;
        journal.work(null);
      }
    },
    [accept, actions, again, announce, host, journal, m, onRefreshUndone, onUndone, runOptions],
  );
}

/** Cells are counted; of sheets, columns and looks it is said what was done. */
function textOf(
  m: ReturnType<typeof useMessage>,
  { undone, rowsRemoved, others, kept }: UndoResult,
  { what }: JournalEntry,
): string {
  const n = undone + rowsRemoved;
  if (n + others === 0 && kept > 0) return m('journal.kept', { what, m: kept });
  // Of a name, as a column that was pointed at has, nothing is counted.
  if (others > 0 || n + kept === 0)
    return kept > 0 ? m('journal.undoneWhatKept', { what, m: kept }) : m('journal.undoneWhat', { what });
  return kept > 0 ? m('journal.undoneKept', { n, m: kept }) : m('journal.undone', { n });
}
