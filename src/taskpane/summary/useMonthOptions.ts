import { useCallback } from 'react';
import type { Period } from '../../domain/period';
import type { RunOptions } from '../../usecases/runOptions';
import { useRunOptions } from '../PaneContext';

/** Options of a run for one month, whichever the workbook is about; the choice is not stored. */
export function useMonthOptions(month: Period): (extra?: Pick<RunOptions, 'onProgress'>) => RunOptions {
  const runOptions = useRunOptions();
  return useCallback((extra) => runOptions({ ...extra, overrides: { period: month } }), [runOptions, month]);
}
