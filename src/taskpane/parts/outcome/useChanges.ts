import { useRunOptions } from '../../context/useRunOptions';
import { useAnnounce } from '@fluentui/react-components';
import { useCallback, useState } from 'react';
import type { CellChange } from '../../../domain/changeLog/cellChange';
import type { ApplyResult } from '../../../usecases/changes/applyChanges';
import { useAction, type Action } from '../../context/useAction';
import { useMessage } from '../../context/LanguageContext';
import type { PaneActions } from '../../context/PaneActions';
import { usePane } from '../../context/PaneContext';

export interface Changes {
  /** Writes what the person accepted; resolves with whether it was tried without a failure. */
  apply: (changes: readonly CellChange[]) => Promise<boolean>;
  /** Takes the last accepted changes back, where the cells still hold them. */
  undo: () => Promise<boolean>;
  /** What became of the last; null once it is taken back or put away. */
  outcome: ApplyResult | null;
  /** For its progress and its failure. */
  action: Action<readonly CellChange[], ApplyResult>;
  putAway: () => void;
}

/**
 * Accepted changes to people's cells, with their 撤销.
 * @param write what writes them; has to stay the same function
 */
export function useChanges(write?: PaneActions['applyChanges']): Changes {
  const { actions } = usePane();
  const applyChanges = write ?? actions.applyChanges;
  const runOptions = useRunOptions();
  const m = useMessage();
  const { announce } = useAnnounce();
  const [outcome, setOutcome] = useState<ApplyResult | null>(null);
  const action = useAction(
    useCallback(
      (changes: readonly CellChange[], onProgress) => applyChanges(runOptions({ onProgress }), changes),
      [applyChanges, runOptions],
    ),
  );
  const apply = async (changes: readonly CellChange[]) => {
    const done = await action.run(changes);
    if (!done) return false;
    setOutcome(done.result);
    announce(m('changes.applied', { n: rowsIn(done.result.applied) }));
    return true;
  };
  const undo = async () => {
    const done = outcome && (await action.run(outcome.undo));
    if (!done) return false;
    // What could not be undone is reported like what could not be written; it has no undo.
    setOutcome(done.result.skipped.length > 0 ? { ...done.result, applied: [], undo: [] } : null);
    announce(m('changes.undone', { n: rowsIn(done.result.applied) }));
    return true;
  };
  return { apply, undo, outcome, action, putAway: () => setOutcome(null) };
}

/** How many rows changes are in; a row may have several. */
export function rowsIn(changes: readonly CellChange[]): number {
  return new Set(changes.map(({ table, row, at }) => JSON.stringify([table, row, at]))).size;
}
