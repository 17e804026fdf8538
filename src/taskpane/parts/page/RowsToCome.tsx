import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useMessage } from '../../context/LanguageContext';
import { useAfterDelay } from '../outcome/useAfterDelay';

/** Below this the rows are there before their places could be seen. */
const SHOW_AFTER_MS = 500;
/** Their two lines, in percent of the row. */
const ROWS = [
  [75, 50],
  [58, 63],
  [71, 51],
  [54, 64],
  [67, 52],
  [50, 65],
] as const;

const useStyles = makeStyles({
  place: {
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralStencil1,
    '@media (forced-colors: active)': { boxSizing: 'border-box', border: '1px solid GrayText' },
  },
  head: {
    display: 'grid',
    rowGap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
  },
  row: {
    boxSizing: 'border-box',
    display: 'grid',
    gridTemplateColumns: '20px minmax(0, 1fr)',
    gap: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalS}`,
    alignContent: 'start',
    minHeight: '52px',
    padding: `${tokens.spacingVerticalSNudge} 12px ${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalL}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  icon: { height: '20px', gridRow: 'span 2', borderRadius: tokens.borderRadiusCircular },
  /** In a page that has a margin of its own. */
  inset: { paddingLeft: 0, paddingRight: 0 },
});

/**
 * Places of a list's rows until they are worked out for the first time.
 * @param hasHead the list's counters and find row are to come too, and the list reaches from edge to edge
 */
export function RowsToCome({ hasHead = false }: { hasHead?: boolean }) {
  const { place, head, row, icon, inset } = useStyles();
  const m = useMessage();
  if (!useAfterDelay(true, SHOW_AFTER_MS)) return null;
  return (
    <div role="progressbar" aria-busy aria-label={m('progress.reading')}>
      {hasHead && (
        <div className={head}>
          <div className={place} style={{ height: 44 }} />
          <div className={place} style={{ height: 24 }} />
        </div>
      )}
      {ROWS.map(([first, second]) => (
        <div key={first} className={mergeClasses(row, !hasHead && inset)}>
          <div className={mergeClasses(place, icon)} />
          <div className={place} style={{ height: 16, width: `${first}%` }} />
          <div className={place} style={{ height: 12, width: `${second}%` }} />
        </div>
      ))}
    </div>
  );
}
