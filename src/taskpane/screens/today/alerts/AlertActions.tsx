import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ArrowForward20Regular } from '@fluentui/react-icons/svg/arrow-forward';
import { Eye20Regular } from '@fluentui/react-icons/svg/eye';
import { Snooze20Regular } from '@fluentui/react-icons/svg/snooze';
import { TableAdd20Regular } from '@fluentui/react-icons/svg/table-add';
import type { ReactNode } from 'react';
import type { Day } from '../../../../domain/dates/day';
import type { AlertItem } from '../../../../usecases/today/refresh/refreshResult';
import { moveAlong } from '../../../parts/keyboard/moveAlong';
import { useMessage } from '../../../context/LanguageContext';
import { useRowLook } from '../../../parts/list/useRowLook';
import { LazyScreen } from '../../../parts/page/LazyScreen';
import { SnoozeChoices } from './SnoozeChoices';
import type { AlertWork } from './useAlertWork';

export type ActionStep = 'menu' | 'snooze' | 'cascade';

interface Props {
  alert: AlertItem;
  isHandled: boolean;
  asOf: Day;
  step: ActionStep;
  work: AlertWork;
  onStep: (step: ActionStep) => void;
  onClose: () => void;
  /** The tracker changed. */
  onChanged: () => void;
}

const loadCascade = async () => (await import('./CascadePreview')).CascadePreview;

const useStyles = makeStyles({
  actions: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalXS,
  },
});

/** What can be done with an alert, in its row: no menu lies over other rows, and nothing is cut off at 320 px. */
export function AlertActions({ alert, isHandled, asOf, step, work, onStep, onClose, onChanged }: Props) {
  const m = useMessage();
  const act = (done: Promise<void>) => {
    onClose();
    void done;
  };
  if (step === 'snooze') {
    return <SnoozeChoices asOf={asOf} onChoose={(until) => act(work.snooze(alert, until))} />;
  }
  if (step === 'cascade') {
    return (
      <LazyScreen load={loadCascade} props={{ task: alert.id, onClose, onChanged, changes: work.changes }} />
    );
  }
  if (isHandled) {
    // Snoozed ones are not known: ending the one leaves the other as it is.
    const isKnown = alert.alerts.some(({ acknowledged }) => acknowledged !== null);
    return (
      <ActionBar label={m('today.actionsFor', { task: alert.task })}>
        <Button
          size="small"
          autoFocus
          tabIndex={-1}
          onClick={() => act(isKnown ? work.acknowledge(alert, false) : work.snooze(alert, null))}
        >
          {m('rowAction.unacknowledge')}
        </Button>
      </ActionBar>
    );
  }
  return (
    <ActionBar label={m('today.actionsFor', { task: alert.task })}>
      <Button
        size="small"
        icon={<Eye20Regular />}
        autoFocus
        tabIndex={-1}
        aria-keyshortcuts="K"
        disabledFocusable={work.action.busy}
        onClick={() => act(work.acknowledge(alert, true))}
      >
        {m('rowAction.acknowledge')}
      </Button>
      <Button
        size="small"
        icon={<Snooze20Regular />}
        tabIndex={-1}
        aria-keyshortcuts="S"
        disabledFocusable={work.action.busy}
        onClick={() => onStep('snooze')}
      >
        {m('rowAction.snooze')}
      </Button>
      {alert.blocked && (
        <Button
          size="small"
          icon={<TableAdd20Regular />}
          tabIndex={-1}
          aria-keyshortcuts="I"
          disabledFocusable={work.action.busy}
          onClick={() => act(work.makeIssue(alert))}
        >
          {m('rowAction.makeIssue')}
        </Button>
      )}
      <Button size="small" icon={<ArrowForward20Regular />} tabIndex={-1} onClick={() => onStep('cascade')}>
        {m('rowAction.cascade')}
      </Button>
    </ActionBar>
  );
}

function ActionBar({ label, children }: { label: string; children: ReactNode }) {
  const look = useRowLook();
  const styles = useStyles();
  return (
    <div
      role="toolbar"
      aria-label={label}
      className={mergeClasses(look.below, styles.actions)}
      onKeyDown={moveAlong('button')}
    >
      {children}
    </div>
  );
}
