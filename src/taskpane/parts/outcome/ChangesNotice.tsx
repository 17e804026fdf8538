import { ProblemBar } from './ProblemBar';
import { ProgressLine } from './ProgressLine';
import { ChangeOutcome } from './ChangeOutcome';
import type { Changes } from './useChanges';

interface Props {
  changes: Changes;
  onUndone: () => void;
}

/** What became of accepted changes: how many rows, 撤销, and each that was not written with the current value. */
export function ChangesNotice({ changes, onUndone }: Props) {
  const { outcome, action } = changes;
  const onUndo = async () => {
    if (await changes.undo()) onUndone();
  };
  return (
    <>
      <ProgressLine busy={action.busy} step={action.step} />
      {action.problem && <ProblemBar problem={action.problem} onDismiss={action.dismiss} />}
      {outcome && (
        <ChangeOutcome
          outcome={outcome}
          busy={action.busy}
          onUndo={() => void onUndo()}
          onDismiss={changes.putAway}
        />
      )}
    </>
  );
}
