import { useCallback, useRef, useState } from 'react';
import type { Problem } from '../../domain/schema/problem';
import type { ProgressStep } from '../../usecases/run/runOptions';
import { problemOf } from '../../workbook/session/workbookError';

export interface Action<Input, Result> {
  busy: boolean;
  /** How the last run failed; null while running and after success. */
  problem: Problem | null;
  step: ProgressStep | null;
  /** Resolves with null when it failed or when a run is under way: a second click does nothing. */
  run: (input: Input) => Promise<{ result: Result } | null>;
  dismiss: () => void;
}

/** Something the person sets off by a button, one run at a time, with its progress and its failure. */
export function useAction<Input = void, Result = unknown>(
  work: (input: Input, onProgress: (step: ProgressStep) => void) => Promise<Result>,
): Action<Input, Result> {
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [step, setStep] = useState<ProgressStep | null>(null);
  // State arrives with the next render, too late for a double click.
  const running = useRef(false);

  const run = useCallback(
    async (input: Input) => {
      if (running.current) return null;
      running.current = true;
      setBusy(true);
      setProblem(null);
      setStep(null);
      try {
        return { result: await work(input, setStep) };
      } catch (error) {
        setProblem(problemOf(error));
        return null;
      } finally {
        running.current = false;
        setBusy(false);
      }
    },
    [work],
  );
  const dismiss = useCallback(() => setProblem(null), []);
  return { busy, problem, step, run, dismiss };
}
