import { useMessage } from '../../../context/LanguageContext';
import { Counters } from '../../../parts/find/Counters';
import { AlertMark } from '../look/AlertMark';
import { alertsUnder, type AlertFilter } from './alertFilter';
import type { Lists } from './Lists';

interface Props {
  lists: Lists;
  filter: AlertFilter;
  onFilter: (filter: AlertFilter) => void;
}

const COUNTERS = ['red', 'amber', 'dueSoon', 'blocked', 'data'] as const;

/** How many alerts of each kind, and data problems. Kinds overlap, so at most one is on. */
export function AlertCounters({ lists, filter, onFilter }: Props) {
  const m = useMessage();
  return (
    <Counters
      label={m('today.filters')}
      counters={COUNTERS.map((one) => ({
        key: one,
        word: m(`alert.${one}`),
        count: one === 'data' ? lists.dataProblems.length : alertsUnder(one, lists.alerts).length,
        icon: <AlertMark mark={one} />,
      }))}
      on={filter === 'all' ? null : filter}
      onChoose={(chosen) => onFilter(chosen ?? 'all')}
    />
  );
}
