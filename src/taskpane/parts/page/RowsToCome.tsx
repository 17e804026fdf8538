import { makeStyles, mergeClasses, Skeleton, SkeletonItem, tokens } from '@fluentui/react-components';
import { useMessage } from '../../context/LanguageContext';
import { useAfterDelay } from '../outcome/useAfterDelay';

/** Below this the rows are there before their places could be seen. */
const SHOW_AFTER_MS = 500;
const ROWS = 6;

const useStyles = makeStyles({
  head: {
    display: 'grid',
    rowGap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
  },
  row: {
    boxSizing: 'border-box',
    display: 'grid',
    gridTemplateColumns: '20px minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalS,
    alignContent: 'start',
    minHeight: '52px',
    padding: `${tokens.spacingVerticalSNudge} 12px ${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalL}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  lines: { display: 'grid', rowGap: tokens.spacingVerticalSNudge },
  /** In a page that has a margin of its own. */
  inset: { paddingLeft: 0, paddingRight: 0 },
});

/**
 * Places of a list's rows until they are worked out for the first time.
 * @param hasHead the list's counters and find row are to come too, and the list reaches from edge to edge
 */
export function RowsToCome({ hasHead = false }: { hasHead?: boolean }) {
  const styles = useStyles();
  const m = useMessage();
  if (!useAfterDelay(true, SHOW_AFTER_MS)) return null;
  return (
    <Skeleton aria-label={m('progress.reading')}>
      {hasHead && (
        <div className={styles.head}>
          <SkeletonItem style={{ height: '44px' }} />
          <SkeletonItem size={24} />
        </div>
      )}
      {Array.from({ length: ROWS }, (_, row) => (
        <div key={row} className={mergeClasses(styles.row, !hasHead && styles.inset)}>
          <SkeletonItem shape="circle" size={20} />
          <div className={styles.lines}>
            <SkeletonItem size={16} style={{ width: `${75 - ((row * 17) % 30)}%` }} />
            <SkeletonItem size={12} style={{ width: `${50 + ((row * 13) % 25)}%` }} />
          </div>
        </div>
      ))}
    </Skeleton>
  );
}
