import { makeStyles, tokens, useAnnounce } from '@fluentui/react-components';
import { useCallback, useEffect, useEffectEvent, useLayoutEffect, useRef, useState } from 'react';
import { periodOfDay } from '../../domain/dates/period';
import type { Settings } from '../../domain/settings/settings';
import type { SummaryResult } from '../../usecases/summary/summaryResult';
import type { WorkbookKind } from '../../usecases/setup/workbookKind';
import type { Action } from '../context/useAction';
import { PaneHeader } from './PaneHeader';
import { useMessage } from '../context/LanguageContext';
import { usePane } from '../context/PaneContext';
import { ProblemBar } from '../parts/outcome/ProblemBar';
import { ProgressLine } from '../parts/outcome/ProgressLine';
import { useAutoRefresh } from '../parts/outcome/useAutoRefresh';
import { useRefresh } from '../parts/outcome/useRefresh';
import { RefreshProblem } from '../parts/outcome/RefreshProblem';
import { scroller } from '../parts/list/useDrawnEntries';
import { LazyScreen } from '../parts/page/LazyScreen';
import { focusHome } from '../parts/keyboard/useFocusHome';
import type { PersonalChoices } from '../context/PersonalChoices';
import { useWorkbookSettings } from '../context/useWorkbookSettings';
import { Today } from '../screens/today/Today';
import { LostRulesNotice } from '../screens/tidy/LostRulesNotice';
import { ToolPage } from '../screens/tidy/ToolPage';
import type { Tool } from '../screens/tidy/tool';
import { useLostRules } from '../screens/tidy/useLostRules';
import { PaneFooter } from './PaneFooter';
import { Spoken } from '../parts/page/Spoken';
import { PANEL_ID, PaneTabs, tabId, type Tab } from './PaneTabs';
import { SampleNotice } from './SampleNotice';
import { useElementRef } from '../parts/keyboard/useElementRef';

interface Props {
  kind: WorkbookKind;
  /** How the person came here from the first screen: its button is gone, so the pane takes the focus. */
  entered: 'created' | 'lookedAnyway' | null;
  personal: PersonalChoices;
  /** Looks the kind of workbook up again. */
  inspect: Action<void, WorkbookKind>;
}

const loadPlan = async () => (await import('../screens/plan/Plan')).Plan;
const loadIssues = async () => (await import('../screens/issues/Issues')).Issues;
const loadSummary = async () => (await import('../screens/summary/Summary')).Summary;
const loadSettings = async () => (await import('../screens/settings/SettingsScreen')).SettingsScreen;

const useStyles = makeStyles({
  pane: { display: 'flex', flexDirection: 'column', height: '100vh' },
  top: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    rowGap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL} 0`,
  },
  screen: {
    flexGrow: 1,
    minHeight: 0,
    // WebView2 hides scroll bars that are not asked for.
    overflowY: 'scroll',
    outlineStyle: 'none',
  },
  content: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    rowGap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
  },
});

/** The pane in a workbook that has the tables: header, tabs, one screen, footer. */
export function WorkbookPane({ kind, entered, personal, inspect }: Props) {
  const styles = useStyles();
  const m = useMessage();
  const { announce } = useAnnounce();
  const { host } = usePane();
  const [tab, setTab] = useState<Tab>('today');
  const [tool, setTool] = useState<{ shown: Tool | null; last: Tool | null }>({ shown: null, last: null });
  const [summary, setSummary] = useState<SummaryResult | null>(null);
  const workbookSettings = useWorkbookSettings();
  const { settings, load, save } = workbookSettings;
  const refresh = useRefresh();
  const lostRules = useLostRules(refresh.result);
  const screen = useRef<HTMLDivElement>(null);
  const repairButton = useElementRef<HTMLButtonElement>();
  const autoRefresh = settings?.autoRefresh ?? false;

  const open = useEffectEvent(async () => {
    if (entered) screen.current?.focus();
    const loaded = await load.run();
    if (entered === 'created' || loaded?.result.autoRefresh) await refresh.refresh('silent');
  });
  useEffect(() => void open(), []);
  // 设置 gives the focus back itself, once it is fetched again.
  useLayoutEffect(() => {
    if (tab === 'today' && tool.last) (repairButton.current ?? screen.current)?.focus();
  }, [tab, tool.last, repairButton]);
  useAutoRefresh(autoRefresh, refresh.endedAt, host.now, () => void refresh.refresh('silent'));

  const askRefresh = async () => {
    const result = await refresh.refresh('asked');
    if (result) announce(m('today.refreshed', { time: host.wallTime(), n: result.cellsWritten }));
  };
  const change = useCallback(
    async (changed: Partial<Settings>) => {
      const saved = await save.run(changed);
      if (saved) await refresh.refresh('changed');
      return saved !== null;
    },
    [save, refresh],
  );

  const { result } = refresh;
  const asOf = result?.asOf ?? settings?.asOf ?? host.today();
  const period = result?.period ?? settings?.period ?? periodOfDay(asOf);
  if (tool.shown) {
    return (
      <ToolPage
        tool={tool.shown}
        onChanged={() => void refresh.refresh('changed')}
        onClose={() => setTool({ shown: null, last: tool.shown })}
      />
    );
  }
  return (
    <main className={styles.pane}>
      <div className={styles.top}>
        <PaneHeader
          period={period}
          asOf={asOf}
          asOfIsSet={result?.asOfIsSet ?? (settings?.asOf ?? null) !== null}
          busy={refresh.busy}
          onPeriod={(chosen) => void change({ period: chosen })}
          onAsOf={(day) => void change({ asOf: day })}
          onRefresh={() => void askRefresh()}
        />
        <PaneTabs
          tab={tab}
          onTab={(chosen) => {
            setTab(chosen);
            setTool({ shown: null, last: null });
          }}
        />
      </div>
      <div
        ref={screen}
        id={PANEL_ID}
        role="tabpanel"
        {...focusHome}
        {...scroller}
        aria-labelledby={tabId(tab)}
        className={styles.screen}
      >
        <Spoken as="h1">{m(`tab.${tab}`)}</Spoken>
        <div className={styles.content}>
          <ProgressLine busy={refresh.busy} step={refresh.step} />
          {inspect.problem && <ProblemBar problem={inspect.problem} onRetry={() => void inspect.run()} />}
          {load.problem && <ProblemBar problem={load.problem} onRetry={() => void load.run()} />}
          {save.problem && <ProblemBar problem={save.problem} onDismiss={save.dismiss} />}
          <RefreshProblem
            refresh={refresh}
            onRetry={() => void askRefresh()}
            onRecreated={() => void inspect.run()}
          />
          {tab === 'today' && (
            <>
              {kind.hasSample && (
                <SampleNotice
                  result={result}
                  onCleared={() => {
                    screen.current?.focus();
                    void inspect.run();
                    void load.run();
                    void refresh.refresh('changed');
                  }}
                />
              )}
              {lostRules.columns > 0 && (
                <LostRulesNotice
                  lost={lostRules}
                  onRepair={() => setTool({ shown: 'rules', last: null })}
                  repairButton={repairButton}
                />
              )}
              <Today refresh={refresh} onRefresh={() => void askRefresh()} />
            </>
          )}
          {tab === 'plan' && <LazyScreen load={loadPlan} props={{ stamp: refresh.endedAt }} />}
          {tab === 'issues' && <LazyScreen load={loadIssues} props={{ stamp: refresh.endedAt }} />}
          {tab === 'summary' && (
            <LazyScreen load={loadSummary} props={{ period, result: summary, onResult: setSummary }} />
          )}
          {tab === 'settings' && (
            <LazyScreen
              load={loadSettings}
              props={{
                personal,
                settings,
                asOf,
                onChange: change,
                onCalendar: () => void refresh.refresh('changed'),
                tools: { onOpen: (shown) => setTool({ shown, last: null }), returnTo: tool.last },
              }}
            />
          )}
        </div>
      </div>
      <PaneFooter refresh={refresh} />
    </main>
  );
}
