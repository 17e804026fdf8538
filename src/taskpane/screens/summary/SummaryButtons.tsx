import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { useMessage } from '../../context/LanguageContext';
import { useElementRef } from '../../parts/keyboard/useElementRef';
import { PopMenu } from '../../parts/over/PopMenu';

/** The pages opened from the month, in the order of the menu. */
const PAGES = [
  { page: 'text', label: 'summary.text' },
  { page: 'carryOver', label: 'carry.menu' },
  { page: 'closeMonth', label: 'close.title' },
  { page: 'quarter', label: 'quarter.title' },
] as const;
export type SummaryPage = (typeof PAGES)[number]['page'];

interface Props {
  busy: boolean;
  hasResult: boolean;
  onFill: () => void;
  onExport: () => void;
  onPage: (page: SummaryPage) => void;
  /** Just come back from a page: 更多 takes the focus. */
  isBack: boolean;
}

const useStyles = makeStyles({
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  button: { minWidth: 'auto' },
});

/** What can be done with the month; its text only once it is filled. */
export function SummaryButtons({ busy, hasResult, onFill, onExport, onPage, isBack }: Props) {
  const styles = useStyles();
  const m = useMessage();
  const [isOpen, setOpen] = useState(false);
  const more = useElementRef<HTMLButtonElement>();
  useEffect(() => {
    if (isBack) more.current?.focus();
  }, [isBack, more]);
  return (
    <div className={styles.buttons}>
      <Button
        appearance="primary"
        size="small"
        className={styles.button}
        disabledFocusable={busy}
        onClick={onFill}
      >
        {m('summary.fill')}
      </Button>
      <Button size="small" className={styles.button} disabledFocusable={busy} onClick={onExport}>
        {m('summary.export')}
      </Button>
      <PopMenu
        label={m('act.more')}
        isOpen={isOpen}
        onClose={() => setOpen(false)}
        entries={PAGES.map(({ page, label }) => ({
          key: page,
          label: m(label),
          isDisabled: page === 'text' && !hasResult,
          onChoose: () => onPage(page),
        }))}
      >
        <Button
          ref={more}
          size="small"
          className={styles.button}
          aria-haspopup="menu"
          aria-expanded={isOpen}
          onClick={() => setOpen(!isOpen)}
        >
          {m('act.more')}
        </Button>
      </PopMenu>
    </div>
  );
}
