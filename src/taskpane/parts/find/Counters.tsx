import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { moveAlong } from '../keyboard/moveAlong';
import { useTabStop } from '../keyboard/useTabStop';
import { useMessage } from '../../context/LanguageContext';
import { grouped } from '../../../words/template/fillCounted';

interface Counter<Key> {
  key: Key;
  word: string;
  count: number;
  icon?: ReactNode;
}

interface Props<Key> {
  label: string;
  counters: readonly Counter<Key>[];
  /** The one that is on; null for none. */
  on: Key | null;
  /** Null where the one that was on is put off. */
  onChoose: (chosen: Key | null) => void;
}

/** From here the figures are smaller, and from there they stand alone. */
const WIDE = 1000;
const WIDEST = 10_000;

const SHORT = '@media (max-height: 519px)';
/** Text of 200 % leaves a pane of 320 px half of them. */
const ENLARGED = '@media (max-width: 240px)';

const useStyles = makeStyles({
  counters: {
    display: 'grid',
    gridAutoFlow: 'column',
    gridAutoColumns: 'minmax(0, 1fr)',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    overflow: 'hidden',
    [ENLARGED]: { gridAutoFlow: 'row', gridTemplateColumns: 'repeat(2, minmax(0, 1fr))' },
  },
  counter: {
    display: 'grid',
    justifyItems: 'center',
    alignContent: 'center',
    minWidth: 0,
    height: '42px',
    padding: 0,
    border: 'none',
    borderLeft: `1px solid ${tokens.colorNeutralStroke2}`,
    ':first-child': { borderLeft: 'none' },
    font: 'inherit',
    color: tokens.colorNeutralForeground1,
    backgroundColor: 'transparent',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
    [SHORT]: { height: '26px' },
  },
  on: {
    backgroundColor: tokens.colorBrandBackground2,
    boxShadow: `inset 0 0 0 1px ${tokens.colorBrandStroke1}`,
    ':hover': { backgroundColor: tokens.colorBrandBackground2Hover },
    '@media (forced-colors: active)': { outline: '2px solid Highlight', outlineOffset: '-2px' },
  },
  figure: {
    order: -1,
    display: 'inline-flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXS,
    fontSize: tokens.fontSizeBase400,
    lineHeight: '20px',
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: 'tabular-nums',
    '& svg': { width: '14px', height: '14px' },
  },
  wide: { fontSize: tokens.fontSizeBase300, columnGap: '1px' },
  none: { color: tokens.colorNeutralForeground2 },
  word: {
    maxWidth: '100%',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    whiteSpace: 'nowrap',
    [SHORT]: { display: 'none' },
  },
});

/** How many rows of each kind, each a button that lists them; at most one is on. */
export function Counters<Key extends string>({ label, counters, on, onChoose }: Props<Key>) {
  const styles = useStyles();
  const m = useMessage();
  const stop = useTabStop<Key | undefined>(on ?? counters[0]?.key);
  return (
    <div role="toolbar" aria-label={label} className={styles.counters} onKeyDown={moveAlong('button')}>
      {counters.map(({ key, word, count, icon }) => (
        <button
          key={key}
          type="button"
          {...stop(key)}
          aria-pressed={on === key}
          aria-label={m('today.count', { word, n: count })}
          title={word}
          className={mergeClasses(styles.counter, on === key && styles.on)}
          onClick={() => onChoose(on === key ? null : key)}
        >
          {/* Read as it is named, word first; drawn with the figure above. */}
          <span className={styles.word}>{word}</span>{' '}
          <span
            className={mergeClasses(styles.figure, count >= WIDE && styles.wide, count === 0 && styles.none)}
          >
            {count < WIDEST && icon}
            {grouped(count)}
          </span>
        </button>
      ))}
    </div>
  );
}
