import { useDeferredValue, useEffect, useMemo, useState } from 'react';
import { GROUPINGS, type Grouping } from '../../../../domain/alert/groupAlerts';
import type { RefreshResult } from '../../../../usecases/today/refresh/refreshResult';
import { usePreference } from '../../../context/personal/usePreference';
import { useMe, type Me } from '../../../context/personal/useMe';
import { ALERT_FILTERS, type AlertFilter } from './alertFilter';
import { findRows } from './findRows';
import type { Lists } from './Lists';

/** Typing goes on for longer than this between two keys. */
const SETTLE_MS = 150;

/** Whose rows are listed. */
export type OwnerChoice = { kind: 'all' } | { kind: 'me' } | { kind: 'owner'; owner: string };

export interface Find {
  filter: AlertFilter;
  setFilter: (filter: AlertFilter) => void;
  grouping: Grouping;
  setGrouping: (grouping: Grouping) => void;
  owner: OwnerChoice;
  setOwner: (owner: OwnerChoice) => void;
  me: Me;
  setMe: (me: Me) => void;
  /** As typed, and as it is looked for. */
  typed: string;
  type: (text: string) => void;
  search: string;
  clear: () => void;
  /** Whether owner or search leave rows out. */
  isNarrowed: boolean;
  lists: Lists;
}

const EMPTY: Lists = { alerts: [], handled: [], dataProblems: [] };

/** What is listed of a refresh. Filter, grouping and who one is are kept on this device, the rest until the pane closes. */
export function useFind(result: RefreshResult | null): Find {
  const [filter, setFilter] = usePreference<AlertFilter>('filter', ALERT_FILTERS, 'all');
  const [grouping, setGrouping] = usePreference<Grouping>('grouping', GROUPINGS, 'severity');
  const [me, setMe] = useMe();
  const [owner, setOwner] = useState<OwnerChoice>({ kind: 'all' });
  const [typed, type] = useState('');
  const search = useDeferredValue(useSettled(typed));
  const lists = useMemo(() => {
    if (!result) return EMPTY;
    const owners = owner.kind === 'all' ? null : owner.kind === 'me' ? (me ?? []) : [owner.owner];
    return findRows(result, { owners, search });
  }, [result, owner, me, search]);
  return {
    filter,
    setFilter,
    grouping,
    setGrouping,
    owner,
    setOwner,
    me,
    setMe,
    typed,
    type,
    search,
    clear: () => {
      setFilter('all');
      setOwner({ kind: 'all' });
      type('');
    },
    isNarrowed: owner.kind !== 'all' || search.trim() !== '',
    lists,
  };
}

function useSettled(text: string): string {
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    // A cleared field shows everything at once.
    const timer = setTimeout(() => setSettled(text), text === '' ? 0 : SETTLE_MS);
    return () => clearTimeout(timer);
  }, [text]);
  return settled;
}
