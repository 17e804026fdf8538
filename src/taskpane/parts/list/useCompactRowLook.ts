import { makeStyles, tokens } from '@fluentui/react-components';

/** Where there is room, the headline stands at the end of the first line. */
const WIDE = '@media (min-width: 480px)';

/** Text of 200 % leaves a pane of 320 px half of them. */
const ENLARGED = '@media (max-width: 240px)';

/** How rows that open in place look: two lines of one height, words that give way in order. */
export const useCompactRowLook = makeStyles({
  row: {
    boxSizing: 'border-box',
    display: 'grid',
    gridTemplateColumns: '20px minmax(0, 1fr) auto',
    columnGap: tokens.spacingHorizontalS,
    minHeight: '51px',
    padding: `${tokens.spacingVerticalSNudge} 12px ${tokens.spacingVerticalSNudge} 13px`,
  },
  // No line of text, which would be taller than the words beside it.
  icon: { display: 'flex', gridRow: '1 / 2' },
  title: {
    minWidth: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    whiteSpace: 'nowrap',
    overflow: 'hidden',
    textOverflow: 'ellipsis',
  },
  marks: {
    display: 'inline-flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXS,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
  second: {
    gridColumn: '2 / 4',
    display: 'flex',
    minWidth: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    whiteSpace: 'nowrap',
    overflow: 'hidden',
    [ENLARGED]: { flexWrap: 'wrap', whiteSpace: 'normal' },
  },
  /** An open row cuts nothing. */
  whole: { whiteSpace: 'normal', overflowWrap: 'anywhere' },
  wrapped: { flexWrap: 'wrap', whiteSpace: 'normal' },
  /** Never cut. */
  firm: { flexShrink: 0 },
  headline: { flexShrink: 0, fontWeight: tokens.fontWeightSemibold, [ENLARGED]: { flexShrink: 1 } },
  narrow: { [WIDE]: { display: 'none' } },
  wide: {
    display: 'none',
    [WIDE]: {
      display: 'inline',
      color: tokens.colorNeutralForeground1,
      fontWeight: tokens.fontWeightSemibold,
      paddingRight: tokens.spacingHorizontalXS,
    },
  },
  gives: { flexShrink: 1, minWidth: '2em', overflow: 'hidden', textOverflow: 'ellipsis' },
  /** Gives way first: whose it is says more than half a sentence. Any less, and that would lose the end of a pixel. */
  next: { flexShrink: 100_000, minWidth: '3em', overflow: 'hidden', textOverflow: 'ellipsis' },
  dot: { flexShrink: 0, padding: `0 ${tokens.spacingHorizontalXS}` },
  bar: { borderLeft: `3px solid ${tokens.colorNeutralStroke1}` },
  /** As wide as a bar, for rows that have none. */
  plain: { paddingLeft: '3px' },
  red: { borderLeftColor: tokens.colorStatusDangerForeground1 },
  amber: { borderLeftColor: tokens.colorStatusWarningForeground3 },
  /** Three stand in a line below the words of a row of 320 px, in English too. */
  button: {
    minWidth: 'auto',
    paddingLeft: tokens.spacingHorizontalSNudge,
    paddingRight: tokens.spacingHorizontalSNudge,
    '& .fui-Button__icon': { width: '16px', height: '16px' },
  },
  /** What opens below, in line with the words. */
  below: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    rowGap: tokens.spacingVerticalS,
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS} 41px`,
    overflowWrap: 'anywhere',
    [ENLARGED]: { paddingLeft: tokens.spacingHorizontalM },
  },
});
