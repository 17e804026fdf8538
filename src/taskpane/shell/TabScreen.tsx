import { makeStyles, tokens } from '@fluentui/react-components';
import type { ComponentProps } from 'react';
import { LazyScreen } from '../parts/fetched/LazyScreen';
import type { SettingsScreen } from '../screens/settings/SettingsScreen';
import type { FilledMonth } from '../screens/summary/parts/SummaryProps';
import type { Period } from '../../domain/dates/period';
import { Today } from '../screens/today/Today';
import type { Tab } from './PaneTabs';

interface Props {
  tab: Tab;
  today: Omit<ComponentProps<typeof Today>, 'onUndo' | 'onHelp'>;
  period: Period;
  /** The month that was last worked out, kept while another tab shows. */
  summary: FilledMonth | null;
  onSummary: (filled: FilledMonth | null) => void;
  settings: ComponentProps<typeof SettingsScreen>;
  onUndo: () => void;
  onHelp: () => void;
}

const loadPlan = async () => (await import('../screens/plan/Plan')).Plan;
const loadIssues = async () => (await import('../screens/issues/Issues')).Issues;
const loadSummary = async () => (await import('../screens/summary/Summary')).Summary;
const loadSettings = async () => (await import('../screens/settings/SettingsScreen')).SettingsScreen;

const useStyles = makeStyles({
  content: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    rowGap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
  },
});

/** The screen of a tab; all but Today are fetched when first opened. */
export function TabScreen(props: Props) {
  const styles = useStyles();
  const { tab } = props;
  if (tab === 'today') return <Today {...props.today} onUndo={props.onUndo} onHelp={props.onHelp} />;
  // A screen of its own for each tab: `LazyScreen` keeps the one it was made with.
  return (
    <div key={tab} className={styles.content}>
      {fetched(tab, props)}
    </div>
  );
}

function fetched(
  tab: Exclude<Tab, 'today'>,
  { today, period, summary, onSummary, settings, onUndo, onHelp }: Props,
) {
  const stamp = today.refresh.endedAt;
  switch (tab) {
    case 'plan':
      return <LazyScreen load={loadPlan} props={{ stamp, onUndo, onHelp }} />;
    case 'issues':
      return <LazyScreen load={loadIssues} props={{ stamp, onUndo, onHelp }} />;
    case 'summary':
      return (
        <LazyScreen
          load={loadSummary}
          props={{ period, filled: summary, onFilled: onSummary, onUndo, onHelp }}
        />
      );
    case 'settings':
      return <LazyScreen load={loadSettings} props={settings} />;
  }
}
