import { makeStyles, tokens } from '@fluentui/react-components';

const ICON = '20px';
/** In line with a row's words: its bar, its padding, its icon and the gap beside that. */
const WORDS = `calc(3px + 2 * ${tokens.spacingHorizontalS} + ${ICON})`;

/** How rows look that have an icon beside their words. */
export const useRowLook = makeStyles({
  row: {
    display: 'grid',
    gridTemplateColumns: `${ICON} minmax(0, 1fr)`,
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
    overflowWrap: 'anywhere',
  },
  /** A bar before the row; its colour says how bad it is. */
  bar: { borderLeft: `3px solid ${tokens.colorNeutralStroke1}` },
  // The … button covers its end.
  title: { paddingRight: '28px' },
  rest: { gridColumnStart: 2 },
  quiet: { color: tokens.colorNeutralForeground2 },
  facts: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalM },
  /** What opens below the words. */
  below: {
    padding: `0 ${tokens.spacingHorizontalS} ${tokens.spacingVerticalS} ${WORDS}`,
    // At twice the size of a narrow pane the buttons need the whole of it.
    '@media (max-width: 240px)': { paddingLeft: tokens.spacingHorizontalS },
  },
});
