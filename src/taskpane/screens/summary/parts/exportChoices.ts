import type { Problem } from '../../../../domain/schema/problem';
import type { Failure } from '../../../context/Journal';
import type { useMessage } from '../../../context/LanguageContext';

interface Ways {
  onOverwrite: () => void;
  /** Exports a month without tasks; where that can be asked. */
  onExportEmpty?: () => void;
}

/** A sheet somebody edited is replaced, and an empty month exported, only on a second, explicit click. */
export const exportChoices =
  (m: ReturnType<typeof useMessage>, { onOverwrite, onExportEmpty }: Ways) =>
  ({ code }: Problem): Failure['choices'] => {
    if (code === 'monthEmpty' && onExportEmpty)
      return [{ label: m('summary.exportAnyway'), run: onExportEmpty }];
    if (code !== 'exportSheetEdited') return [];
    return [
      { label: m('summary.keep'), run: () => undefined },
      { label: m('summary.overwrite'), run: onOverwrite },
    ];
  };
