import { makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import { memo } from 'react';
import { isBlankWord } from '../../../../domain/cells/isBlankWord';
import { earliestDay } from '../../../../domain/dates/day';
import type { AlertItem } from '../../../../usecases/today/refresh/refreshResult';
import { useDateWords, useMessage } from '../../../context/LanguageContext';
import { useRowLook } from '../../../parts/list/useRowLook';
import { AlertMark } from './AlertMark';

const useStyles = makeStyles({
  red: { borderLeftColor: tokens.colorStatusDangerForeground1 },
  amber: { borderLeftColor: tokens.colorStatusWarningForeground3 },
  dueSoon: {},
  blocked: { display: 'inline-flex', alignItems: 'center', columnGap: tokens.spacingHorizontalXS },
});

interface Props {
  alert: AlertItem;
  isHandled: boolean;
}

/**
 * One alert: what, how late, whose, why, and what comes next. Long text wraps. Redrawn only for another alert:
 * while the list scrolls, its rows only move.
 */
export const AlertRow = memo(function AlertRow({ alert, isHandled }: Props) {
  const look = useRowLook();
  const styles = useStyles();
  const m = useMessage();
  const days = useDaysWords(alert);
  const handled = useHandledWords(alert);
  const mark = alert.severity === 'dueSoon' && alert.dueToday ? 'dueToday' : alert.severity;
  return (
    <div className={mergeClasses(look.row, look.bar, styles[alert.severity])}>
      <AlertMark mark={mark} />
      <Text weight="semibold" className={look.title}>
        {alert.task || m('today.noTask')}
      </Text>
      <div className={mergeClasses(look.rest, look.facts)}>
        <Text>{m(`alert.${mark}`)}</Text>
        {days && <Text>{days}</Text>}
        {alert.blocked && (
          <span className={styles.blocked}>
            <AlertMark mark="blocked" />
            <Text>{m('alert.blocked')}</Text>
          </span>
        )}
        <Text>{alert.owner || m('today.noOwner')}</Text>
        {isHandled && handled && <Text weight="semibold">{handled}</Text>}
      </div>
      <Text className={mergeClasses(look.rest, look.quiet)}>{alert.why}</Text>
      <Text className={look.rest}>
        {alert.noNextStep ? m('alert.noNextStep') : m('alert.nextStep', { step: alert.nextStep })}
      </Text>
      {!isBlankWord(alert.help) && <Text className={look.rest}>{m('today.help', { help: alert.help })}</Text>}
      {alert.alerts.some(({ escalatedOn }) => escalatedOn !== null) && (
        <Text className={look.rest}>
          {alert.approver ? m('today.escalated', { name: alert.approver }) : m('today.escalatedToNobody')}
        </Text>
      )}
    </div>
  );
});

function useDaysWords(alert: AlertItem): string {
  const m = useMessage();
  const words = useDateWords();
  if (alert.slip > 0) return m(alert.slipIsForecast ? 'alert.forecastLate' : 'alert.late', { n: alert.slip });
  if (alert.severity === 'dueSoon' && !alert.dueToday && alert.finish !== null) {
    return m('alert.dueOn', { day: words.day(alert.finish) });
  }
  return '';
}

/** How an alert out of the counts was handled. */
function useHandledWords({ alerts }: AlertItem): string {
  const m = useMessage();
  const words = useDateWords();
  const [until, ...later] = alerts.flatMap(({ snoozedUntil }) => snoozedUntil ?? []);
  if (until !== undefined) return m('today.snoozedUntil', { day: words.day(earliestDay(until, ...later)) });
  return m('today.known');
}
