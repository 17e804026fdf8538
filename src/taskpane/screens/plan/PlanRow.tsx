import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircle20Filled } from '@fluentui/react-icons/svg/checkmark-circle';
import { ChevronDown16Regular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronUp16Regular } from '@fluentui/react-icons/svg/chevron-up';
import { Warning20Filled } from '@fluentui/react-icons/svg/warning';
import type { PlanCheckItem } from '../../../usecases/plan/checkPlan';
import { useMessage } from '../../context/LanguageContext';
import { Marked } from '../../parts/find/Marked';
import { useCompactRowLook } from '../../parts/list/useCompactRowLook';

interface Props {
  row: PlanCheckItem;
  isOpen: boolean;
  search: string;
}

const useStyles = makeStyles({
  lacking: { color: tokens.colorStatusWarningForeground3 },
  // The owner gives way first.
  headline: {
    flexShrink: 0,
    maxWidth: 'calc(100% - 5em)',
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    fontWeight: tokens.fontWeightSemibold,
    '@media (max-width: 240px)': { flexShrink: 1, maxWidth: '100%' },
  },
  complete: { color: tokens.colorStatusSuccessForeground1 },
});

/** One row of the plan: what; what it lacks first, and whose it is. */
export function PlanRow({ row, isOpen, search }: Props) {
  const styles = useStyles();
  const look = useCompactRowLook();
  const m = useMessage();
  const [first] = row.lacks;
  const Chevron = isOpen ? ChevronUp16Regular : ChevronDown16Regular;
  return (
    <div className={look.row}>
      <span className={look.icon}>
        {first ? (
          <Warning20Filled className={styles.lacking} aria-hidden />
        ) : (
          <CheckmarkCircle20Filled className={styles.complete} aria-hidden />
        )}
      </span>
      <span className={mergeClasses(look.title, isOpen && look.whole)}>
        <Marked text={row.task || row.goal || m('plan.noTask')} search={search} />
      </span>
      <span className={look.marks}>
        {m('plan.row', { row: row.cell.address.replace(/^\D+/, '') })}
        <Chevron aria-hidden />
      </span>
      <span className={mergeClasses(look.second, isOpen && look.wrapped)}>
        {first && !isOpen && (
          <>
            <span className={styles.headline}>{first.text}</span>
            <span className={look.dot}>·</span>
          </>
        )}
        <span className={look.gives}>
          <Marked text={row.owner || m('today.noOwner')} search={search} />
        </span>
      </span>
    </div>
  );
}
