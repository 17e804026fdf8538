import { Button, makeStyles, Select, tokens, useAnnounce } from '@fluentui/react-components';
import { Copy20Regular } from '@fluentui/react-icons/svg/copy';
import { useCallback, useEffect, useRef, useState, type RefObject } from 'react';
import { claimKey } from '../../parts/keyboard/claimKey';
import { GROUPINGS, type Grouping } from '../../../domain/alert/groupAlerts';
import type { Problem } from '../../../domain/schema/problem';
import type { CellRef } from '../../../workbook/cells/cellRef';
import { useAction } from '../../context/useAction';
import { useMessage } from '../../context/LanguageContext';
import { Notice } from '../../parts/outcome/Notice';
import { usePane } from '../../context/PaneContext';
import { usePreference } from '../../context/usePreference';
import { ProblemBar } from '../../parts/outcome/ProblemBar';
import { ChangesNotice } from '../../parts/outcome/ChangesNotice';
import { ProgressLine } from '../../parts/outcome/ProgressLine';
import type { Refresh } from '../../parts/outcome/useRefresh';
import { LazyScreen } from '../../parts/page/LazyScreen';
import { RowsToCome } from '../../parts/page/RowsToCome';
import { ALERT_FILTERS, alertsUnder, type AlertFilter } from './alerts/alertFilter';
import { AlertList } from './alerts/AlertList';
import { FilterChips } from './FilterChips';
import { NotRefreshed } from './NotRefreshed';
import { markedKey, rowCell, rowKey, rowTask, type OpenedRow, type TodayRow } from './alerts/todayRows';
import { useSelectedTask } from './useSelectedTask';
import { ISSUE_WORDS, useAlertWork } from './alerts/useAlertWork';
import { useElementRef } from '../../parts/keyboard/useElementRef';

interface Props {
  refresh: Refresh;
  onRefresh: () => void;
}

const useStyles = makeStyles({
  screen: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalS },
  tools: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
  },
});

const loadDigest = async () => (await import('./DigestPanel')).DigestPanel;

/** What needs attention today, why, and what comes next. */
export function Today({ refresh, onRefresh }: Props) {
  const styles = useStyles();
  const { result, busy } = refresh;
  const m = useMessage();
  const { announce } = useAnnounce();
  const { actions } = usePane();
  const [filter, setFilter] = usePreference<AlertFilter>('filter', ALERT_FILTERS, 'all');
  const [grouping, setGrouping] = usePreference<Grouping>('grouping', GROUPINGS, 'severity');
  const selected = useSelectedTask(result !== null);
  const [opened, setOpened] = useState<OpenedRow | null>(null);
  const [showsDigest, setShowsDigest] = useState(false);
  const chips = useRef<HTMLDivElement>(null);
  const digestButton = useElementRef<HTMLButtonElement>();
  const work = useAlertWork(() => refresh.refresh('changed'));
  useFilterKey(chips);
  const select = useAction(useCallback((cell: CellRef) => actions.selectCell(cell), [actions]));

  if (!result) {
    return busy ? <RowsToCome /> : <NotRefreshed onRefresh={onRefresh} />;
  }

  const choose = (chosen: AlertFilter) => {
    setFilter(chosen);
    const n = chosen === 'data' ? result.dataProblems.length : alertsUnder(chosen, result.alerts).length;
    const name = chosen === 'all' ? m('today.alerts') : m(`alert.${chosen}`);
    announce(m('today.listed', { filter: name, n }));
  };
  const open = async (row: TodayRow) => {
    const { at } = selected;
    if (await select.run(rowCell(row))) setOpened({ key: rowKey(row), task: rowTask(row), at });
  };

  return (
    <div className={styles.screen}>
      {shownProblems(result.problems).map((problem) => (
        <ProblemBar key={JSON.stringify(problem)} problem={problem} intent="warning">
          {problem.code === 'badSetting' && (
            <Button
              size="small"
              onClick={() => void select.run({ sheet: problem.sheet, address: problem.address })}
            >
              {m('action.show')}
            </Button>
          )}
        </ProblemBar>
      ))}
      {select.problem && <ProblemBar problem={select.problem} onDismiss={select.dismiss} />}
      {work.problems.map((problem) => (
        <ProblemBar key={JSON.stringify(problem)} problem={problem} intent="warning" />
      ))}
      <ProgressLine busy={work.action.busy} step={work.action.step} />
      {work.action.problem && <ProblemBar problem={work.action.problem} onDismiss={work.action.dismiss} />}
      {work.issue && (
        <Notice
          intent="success"
          actions={
            <Button size="small" onClick={() => work.issue && void select.run(work.issue.cell)}>
              {m('action.show')}
            </Button>
          }
        >
          {m(ISSUE_WORDS[work.issue.kind], { id: work.issue.id })}
        </Notice>
      )}
      <ChangesNotice changes={work.changes} onUndone={() => void refresh.refresh('changed')} />
      <div ref={chips}>
        <FilterChips result={result} filter={filter} onFilter={choose} />
      </div>
      <div className={styles.tools}>
        <Select
          size="small"
          aria-label={m('today.group')}
          value={grouping}
          onChange={(_, data) => setGrouping(GROUPINGS.find((one) => one === data.value) ?? 'severity')}
        >
          <option value="severity">{m('today.groupBySeverity')}</option>
          <option value="owner">{m('today.groupByOwner')}</option>
          <option value="department">{m('today.groupByDepartment')}</option>
        </Select>
        <Button
          ref={digestButton}
          size="small"
          appearance="subtle"
          icon={<Copy20Regular />}
          aria-expanded={showsDigest}
          onClick={() => setShowsDigest(!showsDigest)}
        >
          {m('digest.copy')}
        </Button>
      </div>
      {showsDigest && (
        <div
          onKeyDown={(event) => {
            if (event.key !== 'Escape' || event.nativeEvent.isComposing) return;
            claimKey(event);
            digestButton.current?.focus();
            setShowsDigest(false);
          }}
        >
          <LazyScreen load={loadDigest} props={{ result }} />
        </div>
      )}
      <AlertList
        result={result}
        filter={filter}
        grouping={grouping}
        onFilter={choose}
        openKey={markedKey(result, opened, selected)}
        onOpen={(row) => void open(row)}
        work={work}
        onChanged={() => void refresh.refresh('changed')}
      />
    </div>
  );
}

/** `/` leads to the filters, but for where a slash is text. */
function useFilterKey(chips: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const typing = event.target instanceof Element && event.target.closest('input, textarea, select');
      if (event.key !== '/' || event.isComposing || event.ctrlKey || event.metaKey || typing) return;
      event.preventDefault();
      chips.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [chips]);
}

/** An empty table is what the empty list itself speaks of. */
const shownProblems = (problems: readonly Problem[]) => problems.filter(({ code }) => code !== 'tableEmpty');
