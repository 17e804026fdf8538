import { useAnnounce } from '@fluentui/react-components';
import { useCallback, useMemo, useRef, useState } from 'react';
import { ISSUE_STATES } from '../../../domain/schema/issueCodes';
import type { IssueCheckItem } from '../../../usecases/issues/checkIssues';
import { useMessage } from '../../context/LanguageContext';
import { usePane } from '../../context/PaneContext';
import { usePreference } from '../../context/personal/usePreference';
import { Counters } from '../../parts/find/Counters';
import { FindHead } from '../../parts/find/FindHead';
import { NarrowedLine } from '../../parts/find/NarrowedLine';
import { useFinder } from '../../parts/find/useFinder';
import { useListKeys } from '../../parts/find/useListKeys';
import { wantedRows } from '../../parts/find/wantedRows';
import { useElementRef } from '../../parts/keyboard/useElementRef';
import { ListPage } from '../../parts/list/ListPage';
import { CheckProblems } from '../../parts/outcome/CheckProblems';
import { ProgressLine } from '../../parts/outcome/ProgressLine';
import { useCheck } from '../../parts/outcome/useCheck';
import { RowsToCome } from '../../parts/page/RowsToCome';
import { usePageOver } from '../../parts/page/usePageOver';
import { FishbonePage } from './FishbonePage';
import { FiveWhysPage } from './FiveWhysPage';
import { ISSUE_FILTERS, issueTexts, issuesUnder, type IssueFilter } from './issueFilter';
import { IssueList } from './IssueList';
import type { IssuePage } from './issuePage';
import { useIssueWork } from './useIssueWork';

interface Props {
  /** Changes after each refresh: the issues are then checked again. */
  stamp: number | null;
  onUndo: () => void;
  onHelp: () => void;
}

const NONE: readonly IssueCheckItem[] = [];

/** How far each issue is from being closed, and what can be done about it. */
export function Issues({ stamp, onUndo, onHelp }: Props) {
  const m = useMessage();
  const { announce } = useAnnounce();
  const { actions } = usePane();
  const check = useCheck(actions.checkIssues, stamp);
  const { run } = check.action;
  const work = useIssueWork(useCallback(() => run(), [run]));
  const [filter, setFilter] = usePreference<IssueFilter>('issueFilter', ISSUE_FILTERS, 'all');
  const finder = useFinder();
  const searchBox = useElementRef<HTMLInputElement>();
  const [isAsking, setAsking] = useState(false);
  const [openKey, setOpenKey] = useState<string | null>(null);
  const screen = useRef<HTMLDivElement>(null);
  const over = usePageOver<{ kind: IssuePage; issue: IssueCheckItem }>(
    // The issue is still open, so the button is there again.
    useCallback(({ kind }) => screen.current?.querySelector<HTMLElement>(`[data-opens=${kind}]`) ?? null, []),
  );
  const onKeyDown = useListKeys({
    find: { finder, searchBox, onWhoAmI: () => setAsking(true) },
    onUndo,
    onHelp,
  });
  const { result } = check;
  const all = result?.rows ?? NONE;
  const issues = useMemo(() => wantedRows(all, finder.wanted, issueTexts), [all, finder.wanted]);

  if (over.page) {
    const { kind, issue } = over.page;
    return kind === 'fiveWhys' ? (
      <FiveWhysPage
        issue={issue}
        onBack={over.close}
        onWritten={() => {
          over.close();
          void run();
        }}
      />
    ) : (
      <FishbonePage
        issue={issue}
        onBack={over.close}
        onFiveWhys={() => over.open({ kind: 'fiveWhys', issue })}
      />
    );
  }
  const choose = (chosen: IssueFilter) => {
    setFilter(chosen);
    const n = issuesUnder(chosen, issues).length;
    announce(m('today.listed', { filter: m(`issues.filter.${chosen}`), n }));
  };
  return (
    <div ref={screen}>
      <ListPage
        onKeyDown={onKeyDown}
        head={
          all.length > 0 && (
            <>
              <Counters
                label={m('issues.filters')}
                counters={ISSUE_STATES.map((state) => ({
                  key: state,
                  word: m(`issues.filter.${state}`),
                  count: issuesUnder(state, issues).length,
                }))}
                on={filter === 'all' ? null : filter}
                onChoose={(chosen) => choose(chosen ?? 'all')}
              />
              <FindHead
                rows={all}
                finder={finder}
                searchBox={searchBox}
                isAsking={isAsking}
                onAsking={setAsking}
              />
            </>
          )
        }
        notes={
          <>
            <ProgressLine busy={check.action.busy} step={check.action.step} />
            <CheckProblems check={check} />
          </>
        }
      >
        <NarrowedLine finder={finder} listed={issues.length} all={all} />
        {!result && check.action.busy && <RowsToCome />}
        {result && (
          <IssueList
            result={result}
            issues={issues}
            filter={filter}
            search={finder.search}
            work={work}
            openKey={openKey}
            onOpenKey={setOpenKey}
            onPage={(kind, issue) => over.open({ kind, issue })}
            onClear={() => {
              setFilter('all');
              finder.clear();
            }}
          />
        )}
      </ListPage>
    </div>
  );
}
