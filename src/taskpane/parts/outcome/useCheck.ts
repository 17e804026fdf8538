import { useRunOptions } from '../../context/useRunOptions';
import { useCallback, useEffect, useEffectEvent, useState } from 'react';
import type { RunOptions } from '../../../usecases/run/runOptions';
import { useAction, type Action } from '../../context/useAction';

export interface Check<Result> {
  /** The last good one; it stays while a newer runs or fails. */
  result: Result | null;
  action: Action<void, Result>;
}

/**
 * Checks a table when its page opens, and again whenever `stamp` changes, as after a refresh.
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
  useEffect(() => run(), [stamp]);
  return { result, action };
}
