import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
} from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { useRef } from 'react';
import type { ApplyResult } from '../../usecases/changes/applyChanges';
import { useMessage } from '../language/LanguageContext';
import { useFocusHome } from '../screen/useFocusHome';
import { rowsIn } from './useChanges';

interface Props {
  /** What was done, in one sentence; the number of rows without it. */
  text?: string;
  outcome: ApplyResult;
  busy: boolean;
  onUndo: () => void;
  onDismiss: () => void;
}

const useStyles = makeStyles({ body: { overflowWrap: 'anywhere' } });

/** What became of changes to people's cells, and each that was not written with what stands there. */
export function ChangeOutcome({ text, outcome, busy, onUndo, onDismiss }: Props) {
  const styles = useStyles();
  const m = useMessage();
  const bar = useRef<HTMLDivElement>(null);
  useFocusHome(bar);
  const { applied, skipped, undo } = outcome;
  const close = (
    <Button
      appearance="transparent"
      size="small"
      icon={<DismissRegular />}
      aria-label={m('action.dismiss')}
      onClick={onDismiss}
    />
  );
  return (
    <MessageBar ref={bar} intent={skipped.length > 0 ? 'warning' : 'success'} layout="multiline">
      <MessageBarBody className={styles.body}>
        {applied.length > 0 && <div>{text ?? m('changes.applied', { n: rowsIn(applied) })}</div>}
        {skipped.map(({ change, now, because }) => (
          <div key={JSON.stringify([change.table, change.row, change.at, change.column])}>
            {because === 'changed' || because === 'formula'
              ? m(`changes.skipped.${because}`, { row: change.row, now })
              : m(`changes.skipped.${because}`, { row: change.row })}
          </div>
        ))}
      </MessageBarBody>
      <MessageBarActions containerAction={close}>
        {undo.length > 0 && (
          <Button size="small" disabledFocusable={busy} onClick={onUndo}>
            {m('changes.undo')}
          </Button>
        )}
      </MessageBarActions>
    </MessageBar>
  );
}
