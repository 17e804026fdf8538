import type { AlertItem, DataProblemItem, RefreshResult } from '../../usecases/refreshResult';
import type { CellRef } from '../../workbook/cellRef';
import { useMessage } from '../language/LanguageContext';
import { RowList } from '../rowList/RowList';
import type { RowGroup } from '../rowList/rowEntries';
import { AlertRow } from './AlertRow';
import { alertsUnder, type AlertFilter } from './alertFilter';
import { DataProblemRow } from './DataProblemRow';
import { EmptyToday } from './EmptyToday';
import { groupAlerts, type Grouping } from './groupAlerts';

interface Props {
  result: RefreshResult;
  filter: AlertFilter;
  grouping: Grouping;
  onFilter: (filter: AlertFilter) => void;
  openKey: string | null;
  onOpen: (key: string, cell: CellRef) => void;
}

/** A row of either list: alerts are about time, data problems about what a cell says. */
type Row = { kind: 'alert'; alert: AlertItem } | { kind: 'data'; problem: DataProblemItem };

/** The alerts under the chip that is on, or the data problems, each leading to its cell. */
export function AlertList({ result, filter, grouping, onFilter, openKey, onOpen }: Props) {
  const m = useMessage();
  const groups = useRows(result, filter, grouping);
  return (
    <RowList
      label={filter === 'data' ? m('today.dataProblems') : m('today.alerts')}
      groups={groups}
      keyOf={keyOf}
      renderRow={(row) =>
        row.kind === 'alert' ? <AlertRow alert={row.alert} /> : <DataProblemRow problem={row.problem} />
      }
      onOpen={(row) => onOpen(keyOf(row), row.kind === 'alert' ? row.alert.cell : row.problem.cell)}
      openKey={openKey}
      empty={<EmptyToday result={result} filter={filter} onFilter={onFilter} />}
    />
  );
}

const keyOf = (row: Row) => (row.kind === 'alert' ? row.alert.key : row.problem.key);

function useRows(result: RefreshResult, filter: AlertFilter, grouping: Grouping): RowGroup<Row>[] {
  const m = useMessage();
  if (filter === 'data') {
    const items = result.dataProblems.map((problem): Row => ({ kind: 'data', problem }));
    return items.length === 0
      ? []
      : [{ key: 'data', heading: `${m('today.dataProblems')} ${items.length}`, items }];
  }
  const severityWords: Record<string, string> = {
    red: m('alert.red'),
    amber: m('alert.amber'),
    dueSoon: m('alert.dueSoon'),
  };
  return groupAlerts(alertsUnder(filter, result.alerts), grouping).map(({ key, alerts }) => {
    const name = grouping === 'severity' ? severityWords[key] : key || m('today.noOwner');
    return {
      key,
      heading: `${name} ${alerts.length}`,
      items: alerts.map((alert): Row => ({ kind: 'alert', alert })),
    };
  });
}
