import { Button } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { Grouping } from '../../../../domain/alert/groupAlerts';
import type { RefreshResult } from '../../../../usecases/today/refresh/refreshResult';
import { useMessage } from '../../../context/LanguageContext';
import type { RowActions } from '../../../parts/list/RowActions';
import type { RowGroup } from '../../../parts/list/rowEntries';
import { RowList } from '../../../parts/list/RowList';
import { useRowLook } from '../../../parts/list/useRowLook';
import { AlertActions, type ActionStep } from './AlertActions';
import { AlertRow } from './AlertRow';
import type { AlertFilter } from './alertFilter';
import { DataProblemRow } from './DataProblemRow';
import { EmptyToday } from './EmptyToday';
import { handledRows, rowKey, todayGroups, type TodayRow } from './todayRows';
import type { AlertWork } from './useAlertWork';

interface Props {
  result: RefreshResult;
  filter: AlertFilter;
  grouping: Grouping;
  onFilter: (filter: AlertFilter) => void;
  openKey: string | null;
  onOpen: (row: TodayRow) => void;
  work: AlertWork;
  /** The tracker changed. */
  onChanged: () => void;
}

/** The alerts under the chip that is on, or the data problems, each leading to its cell and to what can be done. */
export function AlertList({ result, filter, grouping, onFilter, openKey, onOpen, work, onChanged }: Props) {
  const m = useMessage();
  const { groups, isEmpty } = useGroups(result, filter, grouping);
  const actions = useRowActions({ result, work, onChanged });
  const empty = <EmptyToday result={result} filter={filter} onFilter={onFilter} />;
  return (
    <>
      {isEmpty && groups.length > 0 && empty}
      <RowList
        label={filter === 'data' ? m('today.dataProblems') : m('today.alerts')}
        groups={groups}
        keyOf={rowKey}
        renderRow={(row) =>
          row.kind === 'alert' ? (
            <AlertRow alert={row.alert} isHandled={row.isHandled} />
          ) : (
            <DataProblemRow problem={row.problem} />
          )
        }
        onOpen={onOpen}
        openKey={openKey}
        actions={actions}
        empty={empty}
      />
    </>
  );
}

/** Heads the rows that have no word of their own for a grouping. */
const WITHOUT = {
  severity: 'today.dataProblems',
  owner: 'today.noOwner',
  department: 'today.noDepartment',
} as const;

function useGroups(result: RefreshResult, filter: AlertFilter, grouping: Grouping) {
  const m = useMessage();
  const [showsHandled, setShowsHandled] = useState(false);
  return useMemo(() => {
    const severityWords: Record<string, string> = {
      red: m('alert.red'),
      amber: m('alert.amber'),
      dueSoon: m('alert.dueSoon'),
    };
    const nameOf = (key: string) => severityWords[key] ?? (key || m(WITHOUT[grouping]));
    const groups = todayGroups(result, filter, grouping).map(({ key, rows }): RowGroup<TodayRow> => {
      return { key, heading: `${nameOf(key)} ${rows.length}`, items: rows };
    });
    const handled = handledRows(result, filter);
    if (handled.length === 0) return { groups, isEmpty: groups.length === 0 };
    const last: RowGroup<TodayRow> = {
      key: 'handled',
      heading: `${m('today.handled')} ${handled.length}`,
      items: handled,
      toggle: { isOpen: showsHandled, onToggle: () => setShowsHandled(!showsHandled) },
    };
    return { groups: [...groups, last], isEmpty: groups.length === 0 };
  }, [result, filter, grouping, m, showsHandled]);
}

interface ActionsGiven {
  result: RefreshResult;
  work: AlertWork;
  onChanged: () => void;
}

function useRowActions({ result, work, onChanged }: ActionsGiven): RowActions<TodayRow> {
  const look = useRowLook();
  const m = useMessage();
  const [acting, setActing] = useState<{ key: string; step: ActionStep } | null>(null);
  const open = (row: TodayRow, step: ActionStep) => setActing({ key: rowKey(row), step });
  return {
    openFor: acting?.key ?? null,
    has: (row) => row.kind === 'alert' || row.problem.fix !== null,
    isAlwaysOpen: (row) => row.kind === 'data',
    label: (row) => m('today.actionsFor', { task: row.kind === 'alert' ? row.alert.task : row.problem.task }),
    onOpen: (row) => open(row, 'menu'),
    onClose: () => setActing(null),
    onLetter: (row, letter) => {
      if (row.kind !== 'alert' || row.isHandled || work.action.busy) return false;
      if (letter === 'k') void work.acknowledge(row.alert, true);
      else if (letter === 's') open(row, 'snooze');
      else if (letter === 'i' && row.alert.blocked) void work.makeIssue(row.alert);
      else return false;
      return true;
    },
    render: (row) => {
      if (row.kind === 'data') {
        const { fix } = row.problem;
        if (!fix) return null;
        return (
          <div className={look.below}>
            <Button
              size="small"
              tabIndex={-1}
              disabledFocusable={work.changes.action.busy}
              onClick={() => void work.accept(fix)}
            >
              {m('rowAction.accept')}
            </Button>
          </div>
        );
      }
      return (
        <AlertActions
          alert={row.alert}
          isHandled={row.isHandled}
          asOf={result.asOf}
          step={acting?.step ?? 'menu'}
          work={work}
          onStep={(step) => open(row, step)}
          onClose={() => setActing(null)}
          onChanged={onChanged}
        />
      );
    },
  };
}
