import { makeStyles, tokens } from '@fluentui/react-components';
import type { SummaryItem } from '../../../../usecases/summary/summaryResult';
import { useMessage } from '../../../context/LanguageContext';
import { useCompactRowLook } from '../../../parts/list/useCompactRowLook';

const useStyles = makeStyles({
  lines: {
    display: 'grid',
    rowGap: tokens.spacingVerticalXXS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: '18px',
    color: tokens.colorNeutralForeground2,
  },
});

/** Below an open goal: how its rate was worked out, and which of its tasks are not done. */
export function GoalDetails({ row }: { row: SummaryItem }) {
  const styles = useStyles();
  const look = useCompactRowLook();
  const m = useMessage();
  const open = row.openTasks.join(m('list.separator'));
  return (
    <div className={look.below}>
      <div className={styles.lines}>
        <span>{row.why || m('summary.noWhy')}</span>
        {open && <span>{m('summary.openTasks', { tasks: open })}</span>}
      </div>
    </div>
  );
}
