import { useMemo } from 'react';
import { GROUPINGS, type Grouping } from '../../../../domain/alert/groupAlerts';
import type { RefreshResult } from '../../../../usecases/today/refresh/refreshResult';
import { usePreference } from '../../../context/personal/usePreference';
import { useFinder, type Finder } from '../../../parts/find/useFinder';
import { ALERT_FILTERS, type AlertFilter } from './alertFilter';
import { findRows } from './findRows';
import type { Lists } from './Lists';

export interface Find extends Finder {
  filter: AlertFilter;
  setFilter: (filter: AlertFilter) => void;
  grouping: Grouping;
  setGrouping: (grouping: Grouping) => void;
  lists: Lists;
}

const EMPTY: Lists = { alerts: [], handled: [], dataProblems: [] };

/** What is listed of a refresh. Filter, grouping and who one is are kept on this device, the rest until the pane closes. */
export function useFind(result: RefreshResult | null): Find {
  const [filter, setFilter] = usePreference<AlertFilter>('filter', ALERT_FILTERS, 'all');
  const [grouping, setGrouping] = usePreference<Grouping>('grouping', GROUPINGS, 'severity');
  const finder = useFinder();
  const { wanted } = finder;
  const lists = useMemo(() => (result ? findRows(result, wanted) : EMPTY), [result, wanted]);
  return {
    ...finder,
    filter,
    setFilter,
    grouping,
    setGrouping,
    lists,
    clear: () => {
      setFilter('all');
      finder.clear();
    },
  };
}
