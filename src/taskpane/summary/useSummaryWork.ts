import { useCallback, useState } from 'react';
import type { Period } from '../../domain/period';
import type { ExportResult, SummaryResult } from '../../usecases/summaryResult';
import { useAction } from '../action/useAction';
import { usePane } from '../PaneContext';
import { useMonthOptions } from './useMonthOptions';

/** Filling in and exporting a month, one at a time. */
export function useSummaryWork(month: Period, onResult: (result: SummaryResult) => void) {
  const { actions } = usePane();
  const options = useMonthOptions(month);
  const [exported, setExported] = useState<ExportResult | null>(null);
  const filling = useAction(
    useCallback((_: void, onProgress) => actions.fillSummary(options({ onProgress })), [actions, options]),
  );
  const exporting = useAction(
    useCallback(
      (overwriteEdited: boolean, onProgress) =>
        actions.exportSummary({ ...options({ onProgress }), overwriteEdited }),
      [actions, options],
    ),
  );
  const busy = filling.busy || exporting.busy;

  const fill = async (): Promise<SummaryResult | null> => {
    if (busy) return null;
    const filled = await filling.run();
    if (filled) onResult(filled.result);
    return filled?.result ?? null;
  };
  const exportMonth = async (overwriteEdited: boolean): Promise<void> => {
    if (busy) return;
    setExported(null);
    const done = await exporting.run(overwriteEdited);
    if (!done) return;
    onResult(done.result);
    setExported(done.result);
  };
  return { filling, exporting, exported, busy, fill, exportMonth };
}
