import { useCallback, useContext } from 'react';
import type { RunOptions } from '../../usecases/run/runOptions';
import { LanguageContext } from './LanguageContext';
import { usePane } from './PaneContext';

/** Makes the options every use case wants, with the day as it is at the call; each can be stopped by its progress. */
export function useRunOptions(): (extra?: Pick<RunOptions, 'onProgress' | 'overrides'>) => RunOptions {
  const { host } = usePane();
  const language = useContext(LanguageContext);
  return useCallback(
    (extra) => {
      const controller = new AbortController();
      const stop = () => controller.abort();
      // From the first moment on: Excel may not even answer what is asked first.
      extra?.onProgress?.({ phase: 'reading', stop });
      return {
        today: host.today(),
        minute: host.minute(),
        language: language.code,
        ...extra,
        onProgress: (step) => extra?.onProgress?.({ ...step, stop }),
        signal: controller.signal,
      };
    },
    [host, language],
  );
}
