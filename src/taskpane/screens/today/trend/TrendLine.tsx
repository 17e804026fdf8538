import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronDown16Regular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronUp16Regular } from '@fluentui/react-icons/svg/chevron-up';
import { useId, useState } from 'react';
import type { Trend } from '../../../../domain/history/trend';
import { useDateWords, useMessage } from '../../../context/LanguageContext';
import { TrendBars } from './TrendBars';
import { TrendTable } from './TrendTable';
import { useTrendWords } from './useTrendWords';

interface Props {
  trend: Trend;
  /** The last day is today. */
  isToday: boolean;
}

const useStyles = makeStyles({
  part: { borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  line: {
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    boxSizing: 'border-box',
    width: '100%',
    minHeight: '36px',
    padding: `0 ${tokens.spacingHorizontalL}`,
    border: 'none',
    font: 'inherit',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    textAlign: 'start',
    color: tokens.colorNeutralForeground2,
    backgroundColor: 'transparent',
    cursor: 'pointer',
    // Text of 200 % leaves a pane of 320 px half of them.
    '@media (max-width: 240px)': { flexWrap: 'wrap' },
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  words: { flex: '1 1 96px', minWidth: 0, overflowWrap: 'anywhere' },
  // Beside the bars a narrow pane has room for what changed, and in Chinese for the day before too.
  since: { '@media (max-width: 359px)': { ':not(:lang(zh))': { display: 'none' } } },
  said: {
    '@media (max-width: 359px)': {
      display: 'inline-block',
      '::first-letter': { textTransform: 'uppercase' },
    },
  },
  chevron: { flexShrink: 0 },
  open: {
    display: 'grid',
    rowGap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalM}`,
  },
  ends: { display: 'flex', justifyContent: 'space-between' },
  note: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/** The last refreshed days in bars beside the change in words; opened, larger and with their figures. */
export function TrendLine({ trend, isToday }: Props) {
  const styles = useStyles();
  const m = useMessage();
  const words = useTrendWords();
  const { day } = useDateWords();
  const [isOpen, setOpen] = useState(false);
  const part = useId();
  const { days, last } = trend;
  const [first = last] = days;
  const Chevron = isOpen ? ChevronUp16Regular : ChevronDown16Regular;
  const { since, said } = words(trend, isToday);
  return (
    <section className={styles.part} aria-label={m('trend.title')}>
      <button
        type="button"
        className={styles.line}
        aria-expanded={isOpen}
        aria-controls={isOpen ? part : undefined}
        aria-label={m('trend.said', { said: since + said })}
        onClick={() => setOpen(!isOpen)}
      >
        {!isOpen && <TrendBars days={days} height={20} isWide={false} />}
        <span className={styles.words} title={isOpen ? undefined : since + said}>
          {since && <span className={isOpen ? undefined : styles.since}>{since}</span>}
          <span className={isOpen ? undefined : styles.said}>{said}</span>
        </span>
        <Chevron aria-hidden className={styles.chevron} />
      </button>
      {isOpen && (
        <div id={part} className={styles.open}>
          <TrendBars days={days} height={96} isWide />
          <div className={mergeClasses(styles.ends, styles.note)} aria-hidden>
            <span>{day(first.day)}</span>
            <span>{day(last.day)}</span>
          </div>
          <TrendTable days={days} />
          <span className={styles.note}>{m('trend.note')}</span>
        </div>
      )}
    </section>
  );
}
