import { useRunOptions } from '../../../context/useRunOptions';
import { useCallback } from 'react';
import type { Period } from '../../../../domain/dates/period';
import type { RunOptions } from '../../../../usecases/run/runOptions';

/** Options of a run for one month, whichever the workbook is about; the choice is not stored. */
export function useMonthOptions(month: Period): (extra?: Pick<RunOptions, 'onProgress'>) => RunOptions {
  const runOptions = useRunOptions();
  return useCallback((extra) => runOptions({ ...extra, overrides: { period: month } }), [runOptions, month]);
}
