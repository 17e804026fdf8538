import { useRunOptions } from '../../context/useRunOptions';
import { useCallback } from 'react';
import type { ApplyResult } from '../../../usecases/changes/applyChanges';
import { useAction } from '../../context/useAction';
import { usePane } from '../../context/PaneContext';
import { ProblemBar } from './ProblemBar';
import { ChangeOutcome } from './ChangeOutcome';

interface Props {
  /** What was done, in one sentence. */
  text: string;
  result: ApplyResult;
  /** The changes were taken back. */
  onUndone: () => void;
  onDismiss: () => void;
}

/** What became of something done with an issue, with the way to take it back. */
export function ApplyNotice({ text, result, onUndone, onDismiss }: Props) {
  const { actions } = usePane();
  const runOptions = useRunOptions();
  const undo = useAction(
    useCallback(() => actions.applyChanges(runOptions(), result.undo), [actions, runOptions, result]),
  );
  const onUndo = async () => {
    if (await undo.run()) onUndone();
  };
  return (
    <>
      {undo.problem && <ProblemBar problem={undo.problem} onDismiss={undo.dismiss} />}
      <ChangeOutcome
        text={text}
        outcome={result}
        busy={undo.busy}
        onUndo={() => void onUndo()}
        onDismiss={onDismiss}
      />
    </>
  );
}
