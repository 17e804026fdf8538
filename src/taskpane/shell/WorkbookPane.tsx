import { makeStyles, tokens, useAnnounce } from '@fluentui/react-components';
import { useCallback, useContext, useEffect, useEffectEvent, useLayoutEffect, useRef, useState } from 'react';
import { periodOfDay } from '../../domain/dates/period';
import type { Settings } from '../../domain/settings/settings';
import type { FilledMonth } from '../screens/summary/parts/SummaryProps';
import type { WorkbookKind } from '../../usecases/setup/workbookKind';
import { PaneHeader } from './PaneHeader';
import { HasFooterContext } from '../context/HasFooterContext';
import { LanguageContext, useMessage } from '../context/LanguageContext';
import { usePane } from '../context/PaneContext';
import { FollowContext } from '../parts/outcome/FollowContext';
import { useAutoRefresh } from '../parts/outcome/useAutoRefresh';
import { saidOf, useRefresh } from '../parts/outcome/useRefresh';
import { useLiveChanges } from '../parts/outcome/useLiveChanges';
import { scroller } from '../parts/list/useDrawnEntries';
import { focusHome } from '../parts/keyboard/useFocusHome';
import type { PersonalChoices } from '../context/personal/PersonalChoices';
import { useWorkbookSettings } from '../context/useWorkbookSettings';
import { ToolPage } from '../screens/tidy/ToolPage';
import type { Tool } from '../screens/tidy/tool';
import { useLostRules } from '../screens/tidy/useLostRules';
import { Spoken } from '../parts/page/Spoken';
import { PaneBottom, type OpenSheet } from './PaneBottom';
import { PANEL_ID, PaneTabs, tabId, type Tab } from './PaneTabs';
import { TabScreen } from './TabScreen';
import { useNotes } from './useNotes';
import { useOpening, type Entered } from './useOpening';
import { useRecreate } from './useRecreate';
import { useUndo } from './useUndo';
import { useJournal, useJournalState } from '../context/Journal';
import { undoMeant } from '../context/undoMeant';
import type { Action } from '../context/useAction';

interface Props {
  kind: WorkbookKind;
  entered: Entered;
  personal: PersonalChoices;
  /** Looks the kind of workbook up again. */
  inspect: Action<void, WorkbookKind>;
  /** Sheets were taken back: they may be those that the first screen made. */
  onSheetsUndone: () => void;
}

const useStyles = makeStyles({
  pane: { display: 'flex', flexDirection: 'column', height: '100vh' },
  top: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  screen: {
    flexGrow: 1,
    minHeight: 0,
    // WebView2 hides scroll bars that are not asked for.
    overflowY: 'scroll',
    outlineStyle: 'none',
  },
});

/** The pane in a workbook that has the tables: header, tabs, one screen, footer. */
export function WorkbookPane({ kind, entered, personal, inspect, onSheetsUndone }: Props) {
  const styles = useStyles();
  const m = useMessage();
  const { announce } = useAnnounce();
  const { host } = usePane();
  const journal = useJournal();
  const { working } = useJournalState();
  const [tab, setTab] = useState<Tab>('today');
  const [tool, setTool] = useState<{ shown: Tool | null; last: Tool | null }>({ shown: null, last: null });
  const [sheet, setSheet] = useState<OpenSheet>(null);
  const [summary, setSummary] = useState<FilledMonth | null>(null);
  const [isPaused, setPaused] = useState(false);
  const { settings, load, save } = useWorkbookSettings();
  const refresh = useRefresh();
  const lostRules = useLostRules(refresh.result);
  const screen = useRef<HTMLDivElement>(null);
  const autoRefresh = settings?.autoRefresh ?? false;
  const takeFocus = () => screen.current?.focus();

  const isOpening = useOpening({ entered, hasSample: kind.hasSample, load, refresh, takeFocus });
  // 设置 gives the focus back itself, once it is fetched again.
  useLayoutEffect(() => {
    if (tab === 'today' && tool.last) screen.current?.focus();
  }, [tab, tool.last]);
  useAutoRefresh(
    autoRefresh && !isPaused,
    refresh.endedAt,
    host.now,
    () => journal.isHeld() || void refresh.refresh('silent'),
  );
  // What the list explains is in the language it was made in.
  const { code } = useContext(LanguageContext);
  const spoken = useRef(code);
  const speak = useEffectEvent(() => {
    if (spoken.current === code) return;
    spoken.current = code;
    if (refresh.result && !journal.isHeld()) void refresh.refresh('silent');
  });
  useEffect(() => speak(), [code]);
  const isStale = useLiveChanges(refresh, { isOn: autoRefresh, isPaused });
  const { run: inspectAgain } = inspect;
  const { run: loadAgain } = load;
  const undo = useUndo(
    refresh,
    useCallback(() => setPaused(true), []),
    useCallback(
      (tables, { sheetsRemoved, others }) => {
        // Sheets are gone, or it is a workbook of an earlier version again.
        if (others > 0) void inspectAgain();
        if (sheetsRemoved > 0) onSheetsUndone();
        if (sheetsRemoved > 0 || tables.has('settings')) void loadAgain();
      },
      [inspectAgain, loadAgain, onSheetsUndone],
    ),
  );
  const recreate = useRecreate(refresh, inspect);
  // What goes wrong anywhere around the list is said in one place.
  const problem = recreate.problem ?? inspect.problem ?? load.problem ?? save.problem;
  const report = useEffectEvent(() => {
    if (problem) journal.fail(problem, problem === load.problem ? () => void load.run() : null);
  });
  useEffect(() => report(), [problem]);
  const notes = useNotes({
    refresh,
    isPaused,
    follows: autoRefresh,
    lostRules,
    isOlder: kind.isOlder ?? false,
    newer: kind.newer ?? null,
    onUpgrade: () => setTool({ shown: 'upgrade', last: null }),
    onRepair: () => setTool({ shown: 'rules', last: null }),
    onCalendar: () => setTab('settings'),
  });

  const askRefresh = async () => {
    setPaused(false);
    const refreshed = await refresh.refresh('asked');
    if (!refreshed) return;
    announce(saidOf(m, refreshed, host.wallTime()));
  };
  const onRefresh = () => void askRefresh();
  const onUndo = () => void undoMeant(journal).then(undo);
  const change = useCallback(
    async (changed: Partial<Settings>) => {
      const saved = await save.run(changed);
      if (saved) await refresh.refresh('changed');
      return saved !== null;
    },
    [save, refresh],
  );

  const { refresh: refreshAgain } = refresh;
  const follow = useCallback(() => refreshAgain('followed'), [refreshAgain]);

  const { result } = refresh;
  const asOf = result?.asOf ?? settings?.asOf ?? host.today();
  const period = result?.period ?? settings?.period ?? periodOfDay(asOf);
  const reading = refresh.busy ? refresh : load.busy ? load : null;
  const bottom = (
    <PaneBottom
      refreshing={reading && { step: reading.step }}
      staleSince={isStale && !refresh.busy && working === null ? refresh.refreshedAt : null}
      notes={notes}
      sheet={sheet}
      onSheet={setSheet}
      onRecreate={() => void recreate.run()}
      onRefresh={onRefresh}
      onUndo={onUndo}
      onUndoEntry={(entry) => void undo(entry)}
    />
  );
  const content = tool.shown ? (
    <ToolPage
      tool={tool.shown}
      onChanged={() => {
        if (tool.shown === 'upgrade') void inspect.run();
        void refresh.refresh('followed');
      }}
      onClose={() => setTool({ shown: null, last: tool.shown })}
    />
  ) : (
    <>
      <div className={styles.top}>
        <PaneHeader
          period={period}
          asOf={asOf}
          asOfIsSet={result?.asOfIsSet ?? (settings?.asOf ?? null) !== null}
          busy={refresh.busy}
          onPeriod={(chosen) => void change({ period: chosen })}
          onAsOf={(day) => void change({ asOf: day })}
          onRefresh={onRefresh}
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
        <TabScreen
          tab={tab}
          today={{
            refresh,
            isOpening,
            onRefresh,
            hasSample: kind.hasSample,
            startsOpen: entered === 'created' && kind.hasSample,
            onSampleCleared: () => {
              takeFocus();
              void inspect.run();
              void load.run();
              void refresh.refresh('changed');
            },
          }}
          period={period}
          summary={summary}
          onSummary={setSummary}
          settings={{
            personal,
            settings,
            asOf,
            onChange: change,
            onCalendar: () => void refresh.refresh('changed'),
            tools: { onOpen: (shown) => setTool({ shown, last: null }), returnTo: tool.last },
          }}
          onUndo={onUndo}
          onHelp={() => setSheet('help')}
        />
      </div>
    </>
  );
  return (
    <HasFooterContext value={true}>
      <FollowContext value={follow}>
        <main className={styles.pane}>
          {content}
          {bottom}
        </main>
      </FollowContext>
    </HasFooterContext>
  );
}
