import {
  Button,
  makeStyles,
  Select,
  Skeleton,
  SkeletonItem,
  Text,
  tokens,
  useAnnounce,
} from '@fluentui/react-components';
import { useCallback, useRef, useState } from 'react';
import type { Problem } from '../../domain/problem';
import type { CellRef } from '../../workbook/cellRef';
import { useAction } from '../action/useAction';
import { useMessage } from '../language/LanguageContext';
import { usePane } from '../PaneContext';
import { usePreference } from '../preference/usePreference';
import { ProblemBar } from '../problem/ProblemBar';
import type { RefreshState } from '../refresh/useRefresh';
import { useFocusHome } from '../screen/useFocusHome';
import { ALERT_FILTERS, alertsUnder, type AlertFilter } from './alertFilter';
import { AlertList } from './AlertList';
import { FilterChips } from './FilterChips';
import { GROUPINGS, type Grouping } from './groupAlerts';

interface Props {
  refresh: RefreshState;
  onRefresh: () => void;
}

const useStyles = makeStyles({
  screen: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalS },
  tools: { justifySelf: 'start' },
  first: { display: 'grid', justifyItems: 'start', rowGap: tokens.spacingVerticalM },
  skeleton: { display: 'grid', rowGap: tokens.spacingVerticalM },
});

/** What needs attention today, why, and what comes next. */
export function Today({ refresh, onRefresh }: Props) {
  const styles = useStyles();
  const { result, busy } = refresh;
  const m = useMessage();
  const { announce } = useAnnounce();
  const { actions } = usePane();
  const [filter, setFilter] = usePreference<AlertFilter>('filter', ALERT_FILTERS, 'all');
  const [grouping, setGrouping] = usePreference<Grouping>('grouping', GROUPINGS, 'severity');
  const [openKey, setOpenKey] = useState<string | null>(null);
  const select = useAction(useCallback((cell: CellRef) => actions.selectCell(cell), [actions]));

  if (!result) {
    return busy ? <FirstLoad /> : <NotRefreshed onRefresh={onRefresh} />;
  }

  const choose = (chosen: AlertFilter) => {
    setFilter(chosen);
    const n = chosen === 'data' ? result.dataProblems.length : alertsUnder(chosen, result.alerts).length;
    const name = chosen === 'all' ? m('today.alerts') : m(`alert.${chosen}`);
    announce(m('today.listed', { filter: name, n }));
  };
  const open = async (key: string, cell: CellRef) => {
    if (await select.run(cell)) setOpenKey(key);
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
      <FilterChips result={result} filter={filter} onFilter={choose} />
      {filter !== 'data' && (
        <Select
          size="small"
          className={styles.tools}
          aria-label={m('today.group')}
          value={grouping}
          onChange={(_, data) => setGrouping(data.value === 'owner' ? 'owner' : 'severity')}
        >
          <option value="severity">{m('today.groupBySeverity')}</option>
          <option value="owner">{m('today.groupByOwner')}</option>
        </Select>
      )}
      <AlertList
        result={result}
        filter={filter}
        grouping={grouping}
        onFilter={choose}
        openKey={openKey}
        onOpen={(key, cell) => void open(key, cell)}
      />
    </div>
  );
}

/** An empty table is what the empty list itself speaks of. */
const shownProblems = (problems: readonly Problem[]) => problems.filter(({ code }) => code !== 'tableEmpty');

function NotRefreshed({ onRefresh }: { onRefresh: () => void }) {
  const styles = useStyles();
  const m = useMessage();
  const part = useRef<HTMLDivElement>(null);
  useFocusHome(part);
  return (
    <div ref={part} className={styles.first}>
      <Text>{m('today.firstRefresh')}</Text>
      <Button appearance="primary" onClick={onRefresh}>
        {m('action.refresh')}
      </Button>
    </div>
  );
}

function FirstLoad() {
  const styles = useStyles();
  const m = useMessage();
  return (
    <Skeleton aria-label={m('progress.reading')} className={styles.skeleton}>
      <SkeletonItem size={24} />
      <SkeletonItem size={64} />
      <SkeletonItem size={64} />
      <SkeletonItem size={64} />
    </Skeleton>
  );
}
