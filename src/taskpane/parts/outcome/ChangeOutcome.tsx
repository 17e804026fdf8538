import { Button } from '@fluentui/react-components';
import type { ApplyResult } from '../../../usecases/changes/applyChanges';
import { useMessage } from '../../context/LanguageContext';
import { Notice } from './Notice';
import { SkippedLines } from './SkippedLines';
import { rowsIn } from './useChanges';

interface Props {
  outcome: ApplyResult;
  busy: boolean;
  onUndo: () => void;
  onDismiss: () => void;
}

/** What became of changes to people's cells, and each that was not written with the current value. */
export function ChangeOutcome({ outcome, busy, onUndo, onDismiss }: Props) {
  const m = useMessage();
  const { applied, skipped, undo } = outcome;
  return (
    <Notice
      intent={skipped.length > 0 ? 'warning' : 'success'}
      actions={
        undo.length > 0 && (
          <Button size="small" disabledFocusable={busy} onClick={onUndo}>
            {m('changes.undo')}
          </Button>
        )
      }
      onDismiss={onDismiss}
    >
      {applied.length > 0 && <div>{m('changes.applied', { n: rowsIn(applied) })}</div>}
      <SkippedLines skipped={skipped} />
    </Notice>
  );
}
