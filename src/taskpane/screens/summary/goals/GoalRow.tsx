import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircle20Filled } from '@fluentui/react-icons/svg/checkmark-circle';
import { ChevronDown16Regular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronUp16Regular } from '@fluentui/react-icons/svg/chevron-up';
import { Circle20Regular } from '@fluentui/react-icons/svg/circle';
import { Warning20Filled } from '@fluentui/react-icons/svg/warning';
import type { SummaryItem } from '../../../../usecases/summary/summaryResult';
import { useMessage } from '../../../context/LanguageContext';
import { useCompactRowLook } from '../../../parts/list/useCompactRowLook';
import { Bar } from '../../../parts/outcome/Bar';
import { useGoalWords } from './useGoalWords';

const useStyles = makeStyles({
  met: { color: tokens.colorStatusSuccessForeground1 },
  missed: { color: tokens.colorStatusWarningForeground3 },
  open: { color: tokens.colorNeutralForeground2 },
  rate: {
    color: tokens.colorNeutralForeground1,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: 'tabular-nums',
  },
  bar: { gridColumn: '2 / 4', paddingTop: tokens.spacingVerticalXXS },
});

/** One goal: how far, the verdict, tasks done. The bar is full at the goal's mark; the figure beside it goes on. */
export function GoalRow({ row, isOpen }: { row: SummaryItem; isOpen: boolean }) {
  const styles = useStyles();
  const look = useCompactRowLook();
  const m = useMessage();
  const words = useGoalWords();
  const Chevron = isOpen ? ChevronUp16Regular : ChevronDown16Regular;
  return (
    <div className={look.row}>
      <span className={look.icon}>
        {row.met === true && <CheckmarkCircle20Filled className={styles.met} aria-hidden />}
        {row.met === false && <Warning20Filled className={styles.missed} aria-hidden />}
        {row.met === null && <Circle20Regular className={styles.open} aria-hidden />}
      </span>
      <span className={mergeClasses(look.title, isOpen && look.whole)}>{row.goal}</span>
      <span className={look.marks}>
        {row.rateText && <span className={styles.rate}>{row.rateText}</span>}
        <Chevron aria-hidden />
      </span>
      <span className={mergeClasses(look.second, isOpen && look.wrapped)}>
        <span className={look.next}>{words(row)}</span>
        {row.tasksTotal > 0 && (
          <>
            <span className={look.dot}>·</span>
            <span className={look.firm}>
              {m('summary.tasks', { done: row.tasksDone, total: row.tasksTotal })}
            </span>
          </>
        )}
      </span>
      {row.rate !== null && (
        <span className={styles.bar}>
          <Bar
            value={Math.min(Math.max(row.rate, 0), 1)}
            color={row.met === false ? 'warning' : 'success'}
            label={`${m('summary.rate')} ${row.rateText}`}
          />
        </span>
      )}
    </div>
  );
}
