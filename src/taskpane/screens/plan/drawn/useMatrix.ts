import { useAnnounce } from '@fluentui/react-components';
import { useCallback } from 'react';
import type { MadeMatrix } from '../../../../usecases/matrix/makeMatrix';
import type { MatrixPreview } from '../../../../usecases/matrix/previewMatrix';
import { undoneOf, useJournal, useJournalState } from '../../../context/Journal';
import { useMessage } from '../../../context/LanguageContext';
import { usePane } from '../../../context/PaneContext';
import { useAction, type Action } from '../../../context/useAction';
import { useRunOptions } from '../../../context/useRunOptions';
import { useCheck, type Check } from '../../../parts/outcome/useCheck';

export interface MatrixWork {
  /** The matrix there is, compared with the plan. */
  check: Check<MatrixPreview>;
  /** For its progress and its failure. */
  action: Action<boolean, MadeMatrix>;
  make: (overwriteEdited?: boolean) => Promise<void>;
}

/** Makes the responsibility matrix; the footer says so, and takes a new one out again. */
export function useMatrix(): MatrixWork {
  const { actions } = usePane();
  const runOptions = useRunOptions();
  const journal = useJournal();
  const m = useMessage();
  const { announce } = useAnnounce();
  // Looked at again once the footer has taken something back.
  const check = useCheck(actions.previewMatrix, undoneOf(useJournalState()));
  const action = useAction(
    useCallback(
      (overwriteEdited: boolean, onProgress) =>
        actions.makeMatrix({ ...runOptions({ onProgress }), overwriteEdited }),
      [actions, runOptions],
    ),
  );
  const make = async (overwriteEdited = false) => {
    const done = await action.run(overwriteEdited);
    if (!done) return;
    const { sheet, created, cellsWritten } = done.result;
    const text = m(created ? 'matrix.made' : 'matrix.updated', { sheet });
    if (created)
      journal.sheetMade(text, cellsWritten, () =>
        actions.removeDrawnSheet(runOptions({ follows: true }), 'matrix'),
      );
    journal.say(text);
    announce(text);
    await check.action.run();
  };
  return { check, action, make };
}
