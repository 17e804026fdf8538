import { useCallback, useState } from 'react';
import type { ExportOptions } from '../../../usecases/summary/export/exportSummary';
import type { Period } from '../../../domain/dates/period';
import type { ExportResult, SummaryResult } from '../../../usecases/summary/summaryResult';
import { useAction } from '../../context/useAction';
import { usePane } from '../../context/PaneContext';
import { useMonthOptions } from './parts/useMonthOptions';

/** What a person has agreed to, having been asked. */
type ExportConsent = Partial<Pick<ExportOptions, 'overwriteEdited' | 'exportEmpty'>>;

const NO_CONSENT = { overwriteEdited: false };

/** Filling in and exporting a month, to a sheet and from there to a workbook of its own, one at a time. */
export function useSummaryWork(month: Period, onResult: (result: SummaryResult) => void) {
  const { actions } = usePane();
  const options = useMonthOptions(month);
  const [exported, setExported] = useState<ExportResult | null>(null);
  const filling = useAction(
    useCallback((_: void, onProgress) => actions.fillSummary(options({ onProgress })), [actions, options]),
  );
  const exporting = useAction(
    useCallback(
      (consent: ExportConsent, onProgress) =>
        actions.exportSummary({ ...options({ onProgress }), ...NO_CONSENT, ...consent }),
      [actions, options],
    ),
  );
  const opening = useAction(
    useCallback(
      (_: void, onProgress) => actions.openSummaryWorkbook(options({ onProgress })),
      [actions, options],
    ),
  );
  const [isOpened, setOpened] = useState(false);
  const busy = filling.busy || exporting.busy || opening.busy;

  const fill = async (): Promise<SummaryResult | null> => {
    if (busy) return null;
    const filled = await filling.run();
    if (filled) onResult(filled.result);
    return filled?.result ?? null;
  };
  const exportMonth = async (consent: ExportConsent): Promise<void> => {
    if (busy) return;
    setExported(null);
    setOpened(false);
    opening.dismiss();
    const done = await exporting.run(consent);
    if (!done) return;
    onResult(done.result);
    setExported(done.result);
  };
  const openWorkbook = async (): Promise<boolean> => {
    if (busy) return false;
    const done = await opening.run();
    setOpened(done !== null);
    return done !== null;
  };
  return { opening, isOpened, openWorkbook, filling, exporting, exported, busy, fill, exportMonth };
}
