import { useRunOptions } from '../../context/useRunOptions';
import { useCallback, useContext, useEffect, useEffectEvent, useState } from 'react';
import type { RunOptions } from '../../../usecases/run/runOptions';
import { LanguageContext } from '../../context/LanguageContext';
import { useAction, type Action } from '../../context/useAction';

export interface Check<Result> {
  /** The last good one; it stays while a newer runs or fails. */
  result: Result | null;
  action: Action<void, Result>;
}

/**
 * Checks a table when its page opens, and again whenever `stamp` changes, as after a refresh, or the language, in which
 * the result says what it says.
 * @param check has to stay the same function
 */
export function useCheck<Result>(
  check: (options: RunOptions) => Promise<Result>,
  stamp: number | null,
): Check<Result> {
  const runOptions = useRunOptions();
  const [result, setResult] = useState<Result | null>(null);
  const action = useAction(
    useCallback(
      async (_: void, onProgress) => {
        // Its columns follow from what people wrote: taken back, they would be filled in again at once.
        const checked = await check(runOptions({ onProgress, follows: true }));
        setResult(checked);
        return checked;
      },
      [check, runOptions],
    ),
  );
  const run = useEffectEvent(() => void action.run());
  const { code } = useContext(LanguageContext);
  useEffect(() => run(), [stamp, code]);
  return { result, action };
}
