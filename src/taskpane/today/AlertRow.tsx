import { makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import type { AlertItem } from '../../usecases/refreshResult';
import { useDateWords, useMessage } from '../language/LanguageContext';
import { AlertMark } from './AlertMark';

const useStyles = makeStyles({
  row: {
    display: 'grid',
    gridTemplateColumns: '20px minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
    borderLeft: `3px solid ${tokens.colorNeutralStroke1}`,
    overflowWrap: 'anywhere',
  },
  red: { borderLeftColor: tokens.colorStatusDangerForeground1 },
  amber: { borderLeftColor: tokens.colorStatusWarningForeground3 },
  dueSoon: {},
  rest: { gridColumnStart: 2 },
  quiet: { color: tokens.colorNeutralForeground2 },
  facts: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalM },
  blocked: { display: 'inline-flex', alignItems: 'center', columnGap: tokens.spacingHorizontalXS },
});

/** One alert: what, how late, whose, why, and what comes next. Long text wraps. */
export function AlertRow({ alert }: { alert: AlertItem }) {
  const styles = useStyles();
  const m = useMessage();
  const days = useDaysWords(alert);
  const mark = alert.severity === 'dueSoon' && alert.dueToday ? 'dueToday' : alert.severity;
  return (
    <div className={mergeClasses(styles.row, styles[alert.severity])}>
      <AlertMark mark={mark} />
      <Text weight="semibold">{alert.task || m('today.noTask')}</Text>
      <div className={mergeClasses(styles.rest, styles.facts)}>
        <Text>{m(`alert.${mark}`)}</Text>
        {days && <Text>{days}</Text>}
        {alert.blocked && (
          <span className={styles.blocked}>
            <AlertMark mark="blocked" />
            <Text>{m('alert.blocked')}</Text>
          </span>
        )}
        <Text>{alert.owner || m('today.noOwner')}</Text>
      </div>
      <Text className={mergeClasses(styles.rest, styles.quiet)}>{alert.why}</Text>
      <Text className={styles.rest}>
        {alert.noNextStep ? m('alert.noNextStep') : m('alert.nextStep', { step: alert.nextStep })}
      </Text>
    </div>
  );
}

function useDaysWords(alert: AlertItem): string {
  const m = useMessage();
  const words = useDateWords();
  if (alert.slip > 0) return m(alert.slipIsForecast ? 'alert.forecastLate' : 'alert.late', { n: alert.slip });
  if (alert.severity === 'dueSoon' && !alert.dueToday && alert.finish !== null) {
    return m('alert.dueOn', { day: words.day(alert.finish) });
  }
  return '';
}
