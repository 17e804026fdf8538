import { makeStyles, tokens, useAnnounce } from '@fluentui/react-components';
import { useCallback, useEffect, useEffectEvent, useLayoutEffect, useRef, useState } from 'react';
import { periodOfDay } from '../../domain/dates/period';
import type { Settings } from '../../domain/settings/settings';
import type { FilledMonth } from '../screens/summary/parts/SummaryProps';
import type { WorkbookKind } from '../../usecases/setup/workbookKind';
import { PaneHeader } from './PaneHeader';
import { useMessage } from '../context/LanguageContext';
import { usePane } from '../context/PaneContext';
import { useAutoRefresh } from '../parts/outcome/useAutoRefresh';
import { useRefresh } from '../parts/outcome/useRefresh';
import { useLiveChanges } from '../parts/outcome/useLiveChanges';
import { scroller } from '../parts/list/useDrawnEntries';
import { LazyScreen } from '../parts/page/LazyScreen';
import { focusHome } from '../parts/keyboard/useFocusHome';
import type { PersonalChoices } from '../context/personal/PersonalChoices';
import { useWorkbookSettings } from '../context/useWorkbookSettings';
import { Today } from '../screens/today/Today';
import { ToolPage } from '../screens/tidy/ToolPage';
import type { Tool } from '../screens/tidy/tool';
import { useLostRules } from '../screens/tidy/useLostRules';
import { PaneFooter } from './PaneFooter';
import { Spoken } from '../parts/page/Spoken';
import { PANEL_ID, PaneTabs, tabId, type Tab } from './PaneTabs';
import { useNotes } from './useNotes';
import { useUndo } from './useUndo';
import { lastUndoable, useJournal, useJournalState } from '../context/Journal';
import { problemOf } from '../../workbook/session/workbookError';
import { useAction, type Action } from '../context/useAction';
import { useRunOptions } from '../context/useRunOptions';

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
const loadNotes = async () => (await import('./over/NotesSheet')).NotesSheet;
const loadHelp = async () => (await import('./over/HelpSheet')).HelpSheet;
const loadSettings = async () => (await import('../screens/settings/SettingsScreen')).SettingsScreen;

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
  const { host, actions } = usePane();
  const journal = useJournal();
  const runOptions = useRunOptions();
  const { working } = useJournalState();
  const [tab, setTab] = useState<Tab>('today');
  const [tool, setTool] = useState<{ shown: Tool | null; last: Tool | null }>({ shown: null, last: null });
  const [summary, setSummary] = useState<FilledMonth | null>(null);
  const workbookSettings = useWorkbookSettings();
  const { settings, load, save } = workbookSettings;
  const refresh = useRefresh();
  const lostRules = useLostRules(refresh.result);
  const screen = useRef<HTMLDivElement>(null);
  const autoRefresh = settings?.autoRefresh ?? false;

  // The first look at the sample shows every column filled, not the tracker's only.
  const fillSample = async () => {
    const options = () => runOptions({ what: m('journal.refresh'), isRefresh: true });
    try {
      await actions.checkPlan(options());
      await actions.checkIssues(options());
      await actions.fillSummary(options());
    } catch (error) {
      journal.fail(problemOf(error));
    }
  };
  const open = useEffectEvent(async () => {
    if (entered) screen.current?.focus();
    const loaded = await load.run();
    if (entered === 'created' || loaded?.result.autoRefresh) await refresh.refresh('silent');
    if (entered === 'created' && kind.hasSample) await fillSample();
    journal.endGroup();
  });
  useEffect(() => void open(), []);
  // 设置 gives the focus back itself, once it is fetched again.
  useLayoutEffect(() => {
    if (tab === 'today' && tool.last) screen.current?.focus();
  }, [tab, tool.last]);
  const [isPaused, setPaused] = useState(false);
  const [sheet, setSheet] = useState<'notes' | 'help' | null>(null);
  useAutoRefresh(
    autoRefresh && !isPaused,
    refresh.endedAt,
    host.now,
    () => journal.isHeld() || void refresh.refresh('silent'),
  );
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
        if (sheetsRemoved > 0 || tables.has('settings')) void loadAgain();
      },
      [inspectAgain, loadAgain],
    ),
  );
  const undoLast = () => void undo(lastUndoable(journal.read()));
  const recreate = useAction(
    useCallback(
      () =>
        actions.createTemplates({
          ...runOptions({ what: m('firstRun.complete'), isRefresh: true }),
          sample: false,
          onNameTaken: 'stop',
        }),
      [actions, m, runOptions],
    ),
  );
  const onRecreate = async () => {
    if (!(await recreate.run())) return;
    journal.dismiss();
    void inspect.run();
    await refresh.refresh('changed');
  };
  // What goes wrong anywhere around the list is said in one place.
  const problem = recreate.problem ?? inspect.problem ?? load.problem ?? save.problem;
  const tell = useEffectEvent(() => {
    if (problem) journal.fail(problem, problem === load.problem ? () => void load.run() : null);
  });
  useEffect(() => tell(), [problem]);
  const notes = useNotes({
    refresh,
    isPaused,
    follows: autoRefresh,
    lostRules,
    isOlder: kind.isOlder ?? false,
    onUpgrade: () => setTool({ shown: 'upgrade', last: null }),
    onRepair: () => setTool({ shown: 'rules', last: null }),
    onCalendar: () => setTab('settings'),
  });

  const askRefresh = async () => {
    setPaused(false);
    const refreshed = await refresh.refresh('asked');
    if (!refreshed) return;
    const time = host.wallTime();
    const n = refreshed.cellsWritten;
    announce(n > 0 ? m('today.refreshed', { time, n }) : m('today.unchanged', { time }));
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
  const footer = (
    <>
      <PaneFooter
        refreshing={refresh.busy ? { step: refresh.step } : null}
        staleSince={isStale && !refresh.busy && working === null ? refresh.refreshedAt : null}
        notes={notes.length}
        onRecreate={() => void onRecreate()}
        onRefresh={() => void askRefresh()}
        onUndo={undoLast}
        onOpen={() => setSheet('notes')}
        onHelp={() => setSheet('help')}
      />
      {sheet === 'notes' && (
        <LazyScreen
          load={loadNotes}
          props={{ notes, onUndo: (entry) => void undo(entry), onClose: () => setSheet(null) }}
        />
      )}
      {sheet === 'help' && <LazyScreen load={loadHelp} props={{ onClose: () => setSheet(null) }} />}
    </>
  );
  if (tool.shown) {
    return (
      <main className={styles.pane}>
        <ToolPage
          tool={tool.shown}
          onChanged={() => {
            if (tool.shown === 'upgrade') void inspect.run();
            void refresh.refresh('followed');
          }}
          onClose={() => setTool({ shown: null, last: tool.shown })}
        />
        {footer}
      </main>
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
        {tab === 'today' && (
          <Today
            refresh={refresh}
            onRefresh={() => void askRefresh()}
            hasSample={kind.hasSample}
            startsOpen={entered === 'created' && kind.hasSample}
            onSampleCleared={() => {
              screen.current?.focus();
              void inspect.run();
              void load.run();
              void refresh.refresh('changed');
            }}
            onUndo={undoLast}
            onHelp={() => setSheet('help')}
          />
        )}
        <div className={tab === 'today' ? undefined : styles.content}>
          {tab === 'plan' && (
            <LazyScreen
              load={loadPlan}
              props={{ stamp: refresh.endedAt, onUndo: undoLast, onHelp: () => setSheet('help') }}
            />
          )}
          {tab === 'issues' && (
            <LazyScreen
              load={loadIssues}
              props={{ stamp: refresh.endedAt, onUndo: undoLast, onHelp: () => setSheet('help') }}
            />
          )}
          {tab === 'summary' && (
            <LazyScreen
              load={loadSummary}
              props={{
                period,
                filled: summary,
                onFilled: setSummary,
                onUndo: undoLast,
                onHelp: () => setSheet('help'),
              }}
            />
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
      {footer}
    </main>
  );
}
