import { Text } from '@fluentui/react-components';
import type { Action } from '../../context/useAction';
import { ProblemBar } from '../../parts/outcome/ProblemBar';
import { ProgressLine } from '../../parts/outcome/ProgressLine';
import { UndoButton } from './UndoButton';

type Shown = Pick<Action<unknown, unknown>, 'busy' | 'step' | 'problem' | 'dismiss'>;

interface Props {
  look: Shown;
  onLook: () => void;
  /** What writes: its failures can be put away. */
  writes: readonly Shown[];
  /** What was done last. */
  done: string | null;
  /** Takes that back; absent where it cannot be. */
  onUndo?: (() => void) | undefined;
}

/** What a tool's page is doing, what failed, and what it did, with the way back. */
export function ToolOutcome({ look, onLook, writes, done, onUndo }: Props) {
  const isBusy = [look, ...writes].some(({ busy }) => busy);
  return (
    <>
      <ProgressLine busy={isBusy} step={writes.find(({ step }) => step !== null)?.step ?? look.step} />
      {look.problem && <ProblemBar problem={look.problem} onRetry={onLook} />}
      {writes.map(
        ({ problem, dismiss }) =>
          problem && <ProblemBar key={problem.code} problem={problem} onDismiss={dismiss} />,
      )}
      {done !== null && (
        <Text role="status">
          {done} {onUndo && <UndoButton onUndo={onUndo} />}
        </Text>
      )}
    </>
  );
}
