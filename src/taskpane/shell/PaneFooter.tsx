import { describeProblem } from '../../words/describe/describeProblem';
import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { useContext } from 'react';
import { LanguageContext, useMessage } from '../context/LanguageContext';
import type { RefreshState } from '../parts/outcome/useRefresh';

const useStyles = makeStyles({
  footer: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    color: tokens.colorNeutralForeground2,
  },
});

/** The product's name and how fresh the list is. */
export function PaneFooter({ refresh }: { refresh: RefreshState }) {
  const styles = useStyles();
  const m = useMessage();
  const language = useContext(LanguageContext);
  const freshness = refresh.refreshedAt
    ? m('footer.refreshed', { time: refresh.refreshedAt })
    : m('footer.notRefreshed');
  const skipped =
    refresh.skipped && m('footer.skipped', { reason: describeProblem(language, refresh.skipped).text });
  return (
    <footer className={styles.footer}>
      <Caption1>{[m('footer.product'), freshness, skipped].filter(Boolean).join(' · ')}</Caption1>
    </footer>
  );
}
