import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowForward20Regular } from '@fluentui/react-icons/svg/arrow-forward';
import { CalendarEdit16Regular } from '@fluentui/react-icons/svg/calendar-edit';
import { Checkmark16Regular } from '@fluentui/react-icons/svg/checkmark';
import { Eye20Regular } from '@fluentui/react-icons/svg/eye';
import { MoreHorizontal16Regular } from '@fluentui/react-icons/svg/more-horizontal';
import { Snooze20Regular } from '@fluentui/react-icons/svg/snooze';
import { TableAdd20Regular } from '@fluentui/react-icons/svg/table-add';
import { addDays } from '../../../../domain/dates/day';
import { nextWeekday } from '../../../../domain/calendar/nextWeekday';
import type { AlertItem } from '../../../../usecases/today/refresh/refreshResult';
import { useDateWords, useMessage } from '../../../context/LanguageContext';
import { useCompactRowLook } from '../../../parts/list/useCompactRowLook';
import { moveAlong } from '../../../parts/keyboard/moveAlong';
import { PopMenu, type MenuEntry } from '../../../parts/over/PopMenu';
import { ACTS } from '../acts/acts';
import type { AlertWork } from '../acts/useAlertWork';

interface Props {
  alert: AlertItem;
  isHandled: boolean;
  work: AlertWork;
}

const MONDAY = 1;

const useStyles = makeStyles({
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  key: { font: 'inherit' },
});

/** What can be done with an alert; the two most usual ones as buttons. */
export function AlertButtons({ alert, isHandled, work }: Props) {
  const styles = useStyles();
  const look = useCompactRowLook();
  const m = useMessage();
  const entries = useEntries(alert, work);
  const isMenu = work.menu?.id === alert.id;
  const off = { disabledFocusable: work.busy || work.isLost };
  if (isHandled) {
    return (
      <div className={styles.buttons}>
        <Button size="small" tabIndex={-1} {...off} onClick={() => work.bringBack(alert)}>
          {m('act.unacknowledge')}
        </Button>
      </div>
    );
  }
  return (
    <div
      role="toolbar"
      aria-label={alert.task}
      className={styles.buttons}
      onKeyDown={moveAlong(':scope > button, :scope > span > button')}
    >
      <Button
        size="small"
        appearance="primary"
        className={look.button}
        icon={<Checkmark16Regular />}
        tabIndex={-1}
        aria-keyshortcuts={ACTS.done.letter}
        title={m('act.keyed', { word: m(ACTS.done.word), key: ACTS.done.letter })}
        {...off}
        onClick={() => work.open(alert.id, 'done')}
      >
        {m(ACTS.done.word)}
      </Button>
      <Button
        size="small"
        className={look.button}
        icon={<CalendarEdit16Regular />}
        tabIndex={-1}
        aria-keyshortcuts={ACTS.reschedule.letter}
        title={m('act.keyed', { word: m(ACTS.reschedule.word), key: ACTS.reschedule.letter })}
        {...off}
        onClick={() => work.open(alert.id, 'reschedule')}
      >
        {m(ACTS.reschedule.word)}
      </Button>
      <PopMenu
        label={m('act.more')}
        isOpen={isMenu}
        startAt={work.menu?.startAt}
        onClose={() => work.openMenu(null)}
        entries={entries}
      >
        <Button
          size="small"
          className={look.button}
          icon={<MoreHorizontal16Regular />}
          iconPosition="after"
          tabIndex={-1}
          aria-haspopup="menu"
          aria-expanded={isMenu}
          {...off}
          onClick={() => work.openMenu(isMenu ? null : { id: alert.id })}
        >
          {m('act.more')}
        </Button>
      </PopMenu>
    </div>
  );
}

function useEntries(alert: AlertItem, work: AlertWork): MenuEntry[] {
  const styles = useStyles();
  const m = useMessage();
  const words = useDateWords();
  const { asOf } = work;
  const until = [
    { word: m('snooze.tomorrow'), day: addDays(asOf, 1) },
    { word: m('snooze.threeDays'), day: addDays(asOf, 3) },
    { word: m('snooze.monday'), day: nextWeekday(asOf, MONDAY) },
  ];
  return [
    {
      key: 'issue',
      icon: <TableAdd20Regular />,
      label: alert.issue ? m('act.showIssue', { id: alert.issue }) : m(ACTS.issue.word),
      aside: <kbd className={styles.key}>{ACTS.issue.letter}</kbd>,
      onChoose: () => work.issue(alert),
    },
    {
      key: 'cascade',
      icon: <ArrowForward20Regular />,
      label: m(ACTS.cascade.word),
      aside: <kbd className={styles.key}>{ACTS.cascade.letter}</kbd>,
      onChoose: () => work.open(alert.id, 'cascade'),
    },
    {
      key: 'acknowledge',
      icon: <Eye20Regular />,
      label: m(ACTS.acknowledge.word),
      aside: <kbd className={styles.key}>{ACTS.acknowledge.letter}</kbd>,
      parted: true,
      onChoose: () => work.acknowledge([alert]),
    },
    {
      key: 'snooze',
      icon: <Snooze20Regular />,
      label: m(ACTS.snooze.word),
      aside: <kbd className={styles.key}>{ACTS.snooze.letter}</kbd>,
      more: [
        ...until.map(({ word, day }) => ({
          key: word,
          label: word,
          aside: words.day(day),
          onChoose: () => work.snooze(alert, day),
        })),
        {
          key: 'other',
          label: m('snooze.otherDay'),
          onChoose: () => work.open(alert.id, 'snooze'),
        },
      ],
    },
  ];
}
