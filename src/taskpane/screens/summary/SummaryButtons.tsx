import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect } from 'react';
import { useMessage } from '../../context/LanguageContext';
import { useElementRef } from '../../parts/keyboard/useElementRef';

/** The pages opened from the month. */
export type SummaryPage = 'text' | 'carryOver' | 'closeMonth' | 'quarter';

interface Props {
  busy: boolean;
  hasResult: boolean;
  onFill: () => void;
  onExport: () => void;
  onPage: (page: SummaryPage) => void;
  focusOn: SummaryPage | null;
}

const useStyles = makeStyles({
  part: { display: 'grid', rowGap: tokens.spacingVerticalS },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** Everything that can be done with the month; its text only once it is filled. */
export function SummaryButtons({ busy, hasResult, onFill, onExport, onPage, focusOn }: Props) {
  const styles = useStyles();
  const m = useMessage();
  const opener = useElementRef<HTMLButtonElement>();
  useEffect(() => opener.current?.focus(), [opener]);
  const page = (name: SummaryPage, words: string, isReady = true) => (
    <Button
      ref={focusOn === name ? opener : undefined}
      size="small"
      disabledFocusable={!isReady}
      onClick={() => isReady && onPage(name)}
    >
      {words}
    </Button>
  );
  return (
    <div className={styles.part}>
      <div className={styles.buttons}>
        <Button appearance="primary" size="small" disabledFocusable={busy} onClick={onFill}>
          {m('summary.fill')}
        </Button>
        <Button size="small" disabledFocusable={busy} onClick={onExport}>
          {m('summary.export')}
        </Button>
      </div>
      <div className={styles.buttons}>
        {page('text', m('summary.text'), hasResult)}
        {page('carryOver', m('carry.title'))}
        {page('closeMonth', m('close.title'))}
        {page('quarter', m('quarter.title'))}
      </div>
    </div>
  );
}
