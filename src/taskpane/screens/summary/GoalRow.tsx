import { Caption1, makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import { CheckmarkCircle20Filled } from '@fluentui/react-icons/svg/checkmark-circle';
import { Warning20Filled } from '@fluentui/react-icons/svg/warning';
import type { SummaryItem } from '../../../usecases/summary/summaryResult';
import { useMessage } from '../../context/LanguageContext';
import { Bar } from '../../parts/outcome/Bar';

const useStyles = makeStyles({
  row: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    rowGap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
    overflowWrap: 'anywhere',
  },
  facts: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalM },
  quiet: { color: tokens.colorNeutralForeground2 },
  verdict: { display: 'inline-flex', columnGap: tokens.spacingHorizontalXS },
  met: { flexShrink: 0, color: tokens.colorStatusSuccessForeground1 },
  missed: { flexShrink: 0, color: tokens.colorStatusWarningForeground3 },
});

/** One goal: how far, the verdict and why, tasks done and not done. The bar is full at 100 %; the figure beside it goes on. */
export function GoalRow({ row }: { row: SummaryItem }) {
  const styles = useStyles();
  const m = useMessage();
  return (
    <div className={styles.row}>
      <Text weight="semibold">{row.goal}</Text>
      <div className={styles.facts}>
        {row.rateText && <Text>{row.rateText}</Text>}
        {row.verdict && (
          <span className={styles.verdict}>
            {row.met === true && <CheckmarkCircle20Filled className={styles.met} aria-hidden />}
            {row.met === false && <Warning20Filled className={styles.missed} aria-hidden />}
            <Text>{row.verdict}</Text>
          </span>
        )}
      </div>
      {row.rate !== null && (
        <Bar
          value={Math.min(Math.max(row.rate, 0), 1)}
          color={row.met === false ? 'warning' : 'success'}
          label={`${m('summary.rate')} ${row.rateText}`}
        />
      )}
      <div className={mergeClasses(styles.facts, styles.quiet)}>
        <Text>{row.actual ? m('summary.actual', { actual: row.actual }) : m('summary.noActual')}</Text>
        {row.tasksTotal > 0 && (
          <Text>{m('summary.tasks', { done: row.tasksDone, total: row.tasksTotal })}</Text>
        )}
      </div>
      {row.why && <Caption1 className={styles.quiet}>{row.why}</Caption1>}
      {row.openTasks.length > 0 && (
        <Caption1 className={styles.quiet}>
          {m('summary.openTasks', { tasks: row.openTasks.join(m('list.separator')) })}
        </Caption1>
      )}
    </div>
  );
}
