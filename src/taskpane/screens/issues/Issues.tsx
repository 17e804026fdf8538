import { makeStyles, Text, tokens, useAnnounce } from '@fluentui/react-components';
import { useCallback, useMemo, useRef, useState } from 'react';
import type { IssueCheckItem } from '../../../usecases/issues/checkIssues';
import type { ApplyResult } from '../../../usecases/changes/applyChanges';
import type { CellRef } from '../../../workbook/cells/cellRef';
import { useAction } from '../../context/useAction';
import { useJournal } from '../../context/Journal';
import { SkippedNotice } from './SkippedNotice';
import { CheckProblems } from '../../parts/outcome/CheckProblems';
import { RowsToCome } from '../../parts/page/RowsToCome';
import { useCheck } from '../../parts/outcome/useCheck';
import { useMessage } from '../../context/LanguageContext';
import { usePane } from '../../context/PaneContext';
import { usePreference } from '../../context/personal/usePreference';
import { ProblemBar } from '../../parts/outcome/ProblemBar';
import { ProgressLine } from '../../parts/outcome/ProgressLine';
import { usePageOver } from '../../parts/page/usePageOver';
import { FishbonePage } from './FishbonePage';
import { FiveWhysPage } from './FiveWhysPage';
import { IssueList } from './IssueList';
import { ISSUE_FILTERS, issuesUnder, StateChips, type IssueFilter } from './StateChips';

interface Props {
  /** Changes after each refresh: the issues are then checked again. */
  stamp: number | null;
}

type Page = { kind: 'fiveWhys' | 'fishbone'; issue: IssueCheckItem };

const useStyles = makeStyles({
  screen: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalS },
});

/** How far each issue is from being closed, and what can be done about it. */
export function Issues({ stamp }: Props) {
  const styles = useStyles();
  const m = useMessage();
  const { announce } = useAnnounce();
  const { actions } = usePane();
  const journal = useJournal();
  const check = useCheck(actions.checkIssues, stamp);
  const select = useAction(useCallback((cell: CellRef) => actions.selectCell(cell), [actions]));
  const [filter, setFilter] = usePreference<IssueFilter>('issueFilter', ISSUE_FILTERS, 'all');
  const [openKey, setOpenKey] = useState<string | null>(null);
  const [actionsFor, setActionsFor] = useState<string | null>(null);
  const [left, setLeft] = useState<ApplyResult['skipped'] | null>(null);
  const screen = useRef<HTMLDivElement>(null);
  const over = usePageOver<Page>(
    // The actions of the issue are still open, so the button is there again.
    useCallback(({ kind }) => screen.current?.querySelector<HTMLElement>(`[data-opens=${kind}]`) ?? null, []),
  );
  const { result } = check;
  const listed = useMemo(() => issuesUnder(filter, result?.rows ?? []), [filter, result]);

  const onDone = (text: string, applied: ApplyResult) => {
    setLeft(applied.skipped.length > 0 ? applied.skipped : null);
    if (applied.applied.length > 0) {
      journal.say(text);
      announce(text);
    }
    void check.action.run();
  };
  if (over.page) {
    const { kind, issue } = over.page;
    const show = (cell: CellRef) => void select.run(cell);
    const onWritten = (applied: ApplyResult) => {
      over.close();
      onDone(m('issues.causeWritten', { id: issue.id }), applied);
    };
    return kind === 'fiveWhys' ? (
      <FiveWhysPage issue={issue} onBack={over.close} onWritten={onWritten} />
    ) : (
      <FishbonePage
        issue={issue}
        onBack={over.close}
        onFiveWhys={() => over.open({ kind: 'fiveWhys', issue })}
        onShow={show}
      />
    );
  }
  const choose = (chosen: IssueFilter) => {
    setFilter(chosen);
    const n = issuesUnder(chosen, result?.rows ?? []).length;
    announce(m('today.listed', { filter: m(`issues.filter.${chosen}`), n }));
  };
  const show = async (cell: CellRef, key: string | null) => {
    if (await select.run(cell)) setOpenKey(key);
  };
  return (
    <div ref={screen} className={styles.screen}>
      <ProgressLine busy={check.action.busy} step={check.action.step} />
      <CheckProblems check={check} />
      {select.problem && <ProblemBar problem={select.problem} onDismiss={select.dismiss} />}
      {left && <SkippedNotice skipped={left} onDismiss={() => setLeft(null)} />}
      {!result && check.action.busy && <RowsToCome />}
      {result && (
        <>
          {result.checked > 0 && <StateChips issues={result.rows} filter={filter} onFilter={choose} />}
          <IssueList
            issues={listed}
            result={result}
            filter={filter}
            onFilter={choose}
            openKey={openKey}
            onShow={(cell, key) => void show(cell, key)}
            actionsFor={actionsFor}
            onActionsFor={setActionsFor}
            onOpenPage={(kind, issue) => over.open({ kind, issue })}
            onDone={onDone}
          />
        </>
      )}
      {result && result.checked > 0 && filter === 'all' && allClosed(result.rows) && (
        <Text>{m('issues.noneOpen')}</Text>
      )}
    </div>
  );
}

const allClosed = (issues: readonly IssueCheckItem[]) => issues.every(({ state }) => state === 'closed');
