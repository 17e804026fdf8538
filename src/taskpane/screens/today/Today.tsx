import { makeStyles, tokens, useAnnounce } from '@fluentui/react-components';
import { useCallback, useLayoutEffect, useRef, useState } from 'react';
import { useElementRef } from '../../parts/keyboard/useElementRef';
import { isoDay } from '../../../domain/dates/day';
import { useMessage } from '../../context/LanguageContext';
import type { Refresh } from '../../parts/outcome/useRefresh';
import { ListLine } from '../../parts/list/ListLine';
import { LazyScreen } from '../../parts/fetched/LazyScreen';
import { RowsToCome } from '../../parts/page/RowsToCome';
import { AlertList } from './alerts/AlertList';
import type { Digested } from './alerts/useGroups';
import { useAlertWork } from './acts/useAlertWork';
import { alertsUnder, type AlertFilter } from './find/alertFilter';
import { AlertCounters } from './find/AlertCounters';
import { GroupingMenu } from './find/GroupingMenu';
import { useFind } from './find/useFind';
import { FindRow } from '../../parts/find/FindRow';
import { NarrowedLine } from '../../parts/find/NarrowedLine';
import { useListKeys } from '../../parts/find/useListKeys';
import { NotRefreshed } from './NotRefreshed';
import { trendOf } from '../../../domain/history/trend';
import { useTrendShown } from '../../context/personal/useTrendShown';
import { useLetters } from '../../context/personal/useLetters';
import { useSelectedTask } from './useSelectedTask';
import { SampleLine } from './SampleLine';

interface Props {
  refresh: Refresh;
  /** Whether there is to be a list is still being found out. */
  isOpening: boolean;
  onRefresh: () => void;
  hasSample: boolean;
  /** The first row shows open and has the focus: the first look at the sample. */
  startsOpen: boolean;
  onSampleCleared: () => void;
  onUndo: () => void;
  onHelp: () => void;
}

const IS_SHORT = '(max-height: 519px)';
const SHORT = `@media ${IS_SHORT}`;
/** Pixels that the counters of a short pane take. */
const BELOW_COUNTERS = 40;

const useStyles = makeStyles({
  screen: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)' },
  // Stays while the list below it scrolls; in a short pane only the counters do.
  above: {
    position: 'sticky',
    top: 0,
    zIndex: 2,
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    rowGap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    backgroundColor: tokens.colorNeutralBackground1,
    [SHORT]: { display: 'contents' },
  },
  counters: {
    [SHORT]: {
      position: 'sticky',
      top: 0,
      zIndex: 2,
      padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalXS}`,
      backgroundColor: tokens.colorNeutralBackground1,
    },
  },
  find: { [SHORT]: { padding: `0 ${tokens.spacingHorizontalL} ${tokens.spacingVerticalXS}` } },
  // The place it takes is kept while it is fetched.
  trend: { minHeight: '37px' },
  list: {
    '--above-list': '92px',
    scrollMarginTop: `${BELOW_COUNTERS}px`,
    [SHORT]: { '--above-list': `${BELOW_COUNTERS}px` },
  },
});

/** Below the counters, which stay. Fewer rows than fill the pane leave it at its top: half a search box is no use. */
function showFromTop(list: HTMLElement): void {
  const scrolled = list.closest('[data-scroller]');
  list.scrollIntoView();
  const below = list.getBoundingClientRect().top - (scrolled?.getBoundingClientRect().top ?? 0);
  if (scrolled && below > BELOW_COUNTERS + 1) scrolled.scrollTop = 0;
}

const loadWhoAmI = async () => (await import('../../parts/find/WhoAmI')).WhoAmI;
const loadTrend = async () => (await import('./trend/TrendLine')).TrendLine;
const loadDigest = async () => (await import('./DigestSheet')).DigestSheet;

/** What needs attention today, why, and what is done about it. */
export function Today(props: Props) {
  const { refresh, isOpening, onRefresh, hasSample, startsOpen, onSampleCleared, onUndo, onHelp } = props;
  const styles = useStyles();
  const { result, busy } = refresh;
  const m = useMessage();
  const { announce } = useAnnounce();
  const find = useFind(result);
  const selected = useSelectedTask(result !== null);
  const work = useAlertWork(refresh);
  const [hasLetters] = useLetters();
  const [showsTrend] = useTrendShown();
  const [sheet, setSheet] = useState<'who' | Digested | null>(null);
  const searchBox = useElementRef<HTMLInputElement>();
  const onDigest = useCallback((group: Digested) => setSheet(group), []);

  const onKeyDown = useListKeys({
    find: { finder: find, searchBox, onWhoAmI: () => setSheet('who') },
    onUndo,
    onHelp,
  });

  const list = useRef<HTMLDivElement>(null);
  // A short pane has room for two rows below all of that; what is looked for is one turn of the wheel, or `/`, away.
  const isThere = result !== null;
  useLayoutEffect(() => {
    if (isThere && window.matchMedia?.(IS_SHORT).matches && list.current) showFromTop(list.current);
  }, [isThere]);

  if (!result) {
    return busy || isOpening ? <RowsToCome hasHead /> : <NotRefreshed onRefresh={onRefresh} />;
  }
  const [first] = result.alerts;
  const trend = showsTrend ? trendOf(result.history) : null;
  const choose = (chosen: AlertFilter) => {
    find.setFilter(chosen);
    const { alerts, dataProblems } = find.lists;
    const n = chosen === 'data' ? dataProblems.length : alertsUnder(chosen, alerts).length;
    const name = chosen === 'all' ? m('today.alerts') : m(`alert.${chosen}`);
    announce(m('today.listed', { filter: name, n }));
  };
  return (
    <div className={styles.screen}>
      <div className={styles.above}>
        <div className={styles.counters}>
          <AlertCounters lists={find.lists} filter={find.filter} onFilter={choose} />
        </div>
        <div className={styles.find}>
          <FindRow rows={result.alerts} finder={find} searchBox={searchBox} onWhoAmI={() => setSheet('who')}>
            <GroupingMenu find={find} />
          </FindRow>
        </div>
      </div>
      {hasSample && <SampleLine result={result} onCleared={onSampleCleared} />}
      {trend && (
        <div className={styles.trend}>
          <LazyScreen load={loadTrend} props={{ trend, isToday: !result.asOfIsSet }} isExtra />
        </div>
      )}
      <NarrowedLine finder={find} listed={find.lists.alerts.length} all={result.alerts} />
      <div ref={list} className={styles.list} onKeyDown={onKeyDown}>
        <AlertList
          result={result}
          find={find}
          work={work}
          selected={selected.id}
          hasLetters={hasLetters}
          onDigest={onDigest}
          startsOpen={startsOpen}
        />
      </div>
      {hasSample && first && !find.isNarrowed && find.filter === 'all' && (
        <ListLine>
          <span>{m('sample.try', { address: first.cells.actual.address, day: isoDay(result.asOf) })}</span>
        </ListLine>
      )}
      {sheet === 'who' && (
        <LazyScreen
          load={loadWhoAmI}
          props={{
            rows: [...result.alerts, ...result.handled, ...result.dataProblems],
            me: find.me,
            onClose: () => setSheet(null),
            onChosen: (me) => {
              find.setMe(me);
              find.setOwner({ kind: 'me' });
              setSheet(null);
            },
          }}
        />
      )}
      {sheet !== null && sheet !== 'who' && (
        <LazyScreen load={loadDigest} props={{ result, group: sheet, onClose: () => setSheet(null) }} />
      )}
    </div>
  );
}
