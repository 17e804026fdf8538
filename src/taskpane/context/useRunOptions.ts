import { useCallback, useContext } from 'react';
import type { RunOptions } from '../../usecases/run/runOptions';
import { useJournal } from './Journal';
import { LanguageContext, useMessage } from './LanguageContext';
import { usePane } from './PaneContext';
import { useMe } from './personal/useMe';

type Extra = Pick<RunOptions, 'onProgress' | 'overrides'> & {
  /** What is done, for the list of changes that can be taken back. */
  what?: string;
  isRefresh?: boolean;
  /** What it writes takes others back or follows from them, and is no change of its own. */
  follows?: boolean;
  /** What it writes belongs to the last action. */
  joins?: boolean;
  /** What it writes belongs to the press that made the sheets, as long as all of that is not done. */
  inGroup?: boolean;
};

/**
 * Makes the options every use case wants, with the day as it is at the call; each can be stopped by its progress, and
 * what it writes can be taken back from the footer.
 */
export function useRunOptions(): (extra?: Extra) => RunOptions {
  const { host } = usePane();
  const language = useContext(LanguageContext);
  const m = useMessage();
  const journal = useJournal();
  const [me] = useMe();
  const who = me?.join(' · ') ?? '';
  return useCallback(
    ({
      what = m('journal.change'),
      isRefresh = false,
      follows = false,
      joins = false,
      inGroup = false,
      ...extra
    } = {}) => {
      const onWritten = joins ? journal.joinLast() : journal.entryFor(what, isRefresh, inGroup);
      const controller = new AbortController();
      const stop = () => controller.abort();
      // From the first moment on: Excel may not even answer what is asked first.
      extra?.onProgress?.({ phase: 'reading', stop });
      return {
        today: host.today(),
        minute: host.minute(),
        ...(who === '' ? {} : { who }),
        language: language.code,
        ...extra,
        ...(follows ? {} : { onWritten }),
        onProgress: (step) => extra.onProgress?.({ ...step, stop }),
        signal: controller.signal,
      };
    },
    [host, journal, language, m, who],
  );
}
