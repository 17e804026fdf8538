import { Button } from '@fluentui/react-components';
import type { ApplyResult } from '../../../usecases/changes/applyChanges';
import { useMessage } from '../../context/LanguageContext';
import { Notice } from './Notice';
import { rowsIn } from './useChanges';

interface Props {
  /** What was done, in one sentence; the number of rows without it. */
  text?: string;
  outcome: ApplyResult;
  busy: boolean;
  onUndo: () => void;
  onDismiss: () => void;
}

/** What became of changes to people's cells, and each that was not written with the current value. */
export function ChangeOutcome({ text, outcome, busy, onUndo, onDismiss }: Props) {
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
      {applied.length > 0 && <div>{text ?? m('changes.applied', { n: rowsIn(applied) })}</div>}
      {skipped.map(({ change, now, because }) => (
        <div key={JSON.stringify([change.table, change.row, change.at, change.column])}>
          {because === 'changed' || because === 'formula'
            ? m(`changes.skipped.${because}`, { row: change.row, now })
            : m(`changes.skipped.${because}`, { row: change.row })}
        </div>
      ))}
    </Notice>
  );
}
