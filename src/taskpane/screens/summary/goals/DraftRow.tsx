import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronDown16Regular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronUp16Regular } from '@fluentui/react-icons/svg/chevron-up';
import { Edit20Regular } from '@fluentui/react-icons/svg/edit';
import type { DraftItem } from '../../../../usecases/summary/summaryResult';
import { useCompactRowLook } from '../../../parts/list/useCompactRowLook';

const useStyles = makeStyles({ icon: { color: tokens.colorNeutralForeground2 } });

/** One draft: the cell it is for, and its text. */
export function DraftRow({ draft, isOpen }: { draft: DraftItem; isOpen: boolean }) {
  const styles = useStyles();
  const look = useCompactRowLook();
  const Chevron = isOpen ? ChevronUp16Regular : ChevronDown16Regular;
  return (
    <div className={look.row}>
      <span className={look.icon}>
        <Edit20Regular className={styles.icon} aria-hidden />
      </span>
      <span className={mergeClasses(look.title, isOpen && look.whole)}>{draft.column}</span>
      <span className={look.marks}>
        {draft.cell.address}
        <Chevron aria-hidden />
      </span>
      <span className={mergeClasses(look.second, isOpen && look.wrapped)}>
        <span className={look.gives}>{draft.goal}</span>
        {!isOpen && (
          <>
            <span className={look.dot}>·</span>
            <span className={look.next}>{draft.text}</span>
          </>
        )}
      </span>
    </div>
  );
}
