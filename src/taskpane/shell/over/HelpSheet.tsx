import { Link, makeStyles, Switch, Text, tokens } from '@fluentui/react-components';
import { useContext } from 'react';
import { LanguageContext, useMessage } from '../../context/LanguageContext';
import { BottomSheet } from '../../parts/over/BottomSheet';
import { ACTS } from '../../screens/today/acts/acts';
import { useLetters } from '../../context/personal/useLetters';

const useStyles = makeStyles({
  keys: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(128px, 1fr))',
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    margin: 0,
  },
  links: { display: 'grid', justifyItems: 'start', rowGap: tokens.spacingVerticalS },
  pair: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalS },
  key: {
    display: 'inline-block',
    boxSizing: 'border-box',
    minWidth: '28px',
    padding: `0 ${tokens.spacingHorizontalXS}`,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    font: 'inherit',
    fontSize: tokens.fontSizeBase200,
    lineHeight: '20px',
    fontWeight: tokens.fontWeightSemibold,
    textAlign: 'center',
  },
});

/** Served with the add-in: it needs no network that the pane does not need. */
const GUIDE = 'support.html';

/** What the keys do, whether single letters do anything, and where to read more. */
export function HelpSheet({ onClose }: { onClose: () => void }) {
  const styles = useStyles();
  const m = useMessage();
  const { code } = useContext(LanguageContext);
  const [hasLetters, setLetters] = useLetters();
  const keys: [string, string][] = [
    ['↑ ↓', m('keys.move')],
    ['Enter', m('keys.open')],
    ['→', m('keys.enter')],
    ['Esc', m('keys.back')],
    ...Object.values(ACTS).map(({ letter, word }): [string, string] => [letter, m(word)]),
    ['/', m('today.search')],
    ['M', m('owner.me')],
    ['Z', m('journal.undo')],
    ['?', m('keys.page')],
  ];
  return (
    <BottomSheet title={m('keys.title')} onClose={onClose}>
      <div className={styles.keys}>
        {keys.map(([key, word]) => (
          <span key={key} className={styles.pair}>
            <kbd className={styles.key}>{key}</kbd>
            <Text size={200}>{word}</Text>
          </span>
        ))}
      </div>
      <Text size={200}>{m('keys.note')}</Text>
      <Switch checked={hasLetters} label={m('keys.use')} onChange={(_, data) => setLetters(data.checked)} />
      <div className={styles.links}>
        <Link href={`${GUIDE}#${code}`} target="_blank" rel="noreferrer">
          {m('keys.guide')}
        </Link>
        <Link href={`${GUIDE}#${code}-rules`} target="_blank" rel="noreferrer">
          {m('keys.rules')}
        </Link>
      </div>
    </BottomSheet>
  );
}
