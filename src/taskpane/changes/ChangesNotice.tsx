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
import { ProblemBar } from '../problem/ProblemBar';
import { ProgressLine } from '../progress/ProgressLine';
import { useFocusHome } from '../screen/useFocusHome';
import { rowsIn, type Changes } from './useChanges';

interface Props {
  changes: Changes;
  onUndone: () => void;
}

const useStyles = makeStyles({ body: { overflowWrap: 'anywhere' } });

/** What became of accepted changes: how many rows, 撤销, and each that was not written with what stands there. */
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
        <Outcome
          outcome={outcome}
          busy={action.busy}
          onUndo={() => void onUndo()}
          onDismiss={changes.putAway}
        />
      )}
    </>
  );
}

interface OutcomeProps {
  outcome: ApplyResult;
  busy: boolean;
  onUndo: () => void;
  onDismiss: () => void;
}

function Outcome({ outcome, busy, onUndo, onDismiss }: OutcomeProps) {
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
        {applied.length > 0 && <div>{m('changes.applied', { n: rowsIn(applied) })}</div>}
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
