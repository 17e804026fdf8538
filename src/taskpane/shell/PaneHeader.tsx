import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowSync20Regular } from '@fluentui/react-icons/svg/arrow-sync';
import { ChevronDown16Regular } from '@fluentui/react-icons/svg/chevron-down';
import { Pin16Regular } from '@fluentui/react-icons/svg/pin';
import { useState } from 'react';
import type { Day } from '../../domain/dates/day';
import type { Period } from '../../domain/dates/period';
import { useDateWords, useMessage } from '../context/LanguageContext';
import { LazyScreen } from '../parts/fetched/LazyScreen';
import { MonthSelect } from '../parts/page/MonthSelect';
import { Spoken } from '../parts/page/Spoken';
import { useElementRef } from '../parts/keyboard/useElementRef';

interface Props {
  period: Period;
  asOf: Day;
  /** As-of is a day somebody set, not simply today. */
  asOfIsSet: boolean;
  busy: boolean;
  onPeriod: (period: Period) => void;
  /** null goes back to today. */
  onAsOf: (day: Day | null) => void;
  onRefresh: () => void;
}

const loadAsOfEditor = async () => (await import('./AsOfEditor')).AsOfEditor;

const useStyles = makeStyles({
  // Excel lays its own menu button over the pane's top right corner.
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    minHeight: '40px',
    padding: `0 40px 0 ${tokens.spacingHorizontalL}`,
  },
  asOf: { minWidth: 'auto', whiteSpace: 'nowrap' },
});

/** What the list is about: month, as-of day, and the button that refreshes it. */
export function PaneHeader({ period, asOf, asOfIsSet, busy, onPeriod, onAsOf, onRefresh }: Props) {
  const styles = useStyles();
  const m = useMessage();
  const words = useDateWords();
  const [editing, setEditing] = useState(false);
  const asOfButton = useElementRef<HTMLButtonElement>();
  const day = words.day(asOf);
  const close = () => {
    setEditing(false);
    asOfButton.current?.focus();
  };
  return (
    <header>
      <div className={styles.row}>
        <MonthSelect value={period} label={m('today.period')} onChange={onPeriod} />
        <Button
          ref={asOfButton}
          size="small"
          appearance="subtle"
          className={styles.asOf}
          icon={asOfIsSet ? <Pin16Regular /> : <ChevronDown16Regular />}
          iconPosition="after"
          aria-expanded={editing}
          title={asOfIsSet ? m('today.asOfSet') : undefined}
          onClick={() => setEditing(!editing)}
        >
          {m('today.asOf', { day })}
          {asOfIsSet && <Spoken>{m('today.asOfSet')}</Spoken>}
        </Button>
        <Button
          size="small"
          appearance="subtle"
          icon={<ArrowSync20Regular />}
          title={m('action.refresh')}
          aria-label={m('action.refresh')}
          disabledFocusable={busy}
          onClick={onRefresh}
        />
      </div>
      {editing && (
        <LazyScreen
          load={loadAsOfEditor}
          props={{
            asOf,
            onCancel: close,
            onChoose: (chosen: Day | null) => {
              close();
              onAsOf(chosen);
            },
          }}
        />
      )}
    </header>
  );
}
