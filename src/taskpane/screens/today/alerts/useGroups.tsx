import { useMemo } from 'react';
import { LISTED_SEVERITIES } from '../../../../domain/schema/alertCodes';
import { useMessage } from '../../../context/LanguageContext';
import { useStoredState } from '../../../context/personal/useStoredState';
import type { RowGroup } from '../../../parts/list/rowEntries';
import type { Find } from '../find/useFind';
import type { AlertWork } from '../acts/useAlertWork';
import { GroupMenu } from './GroupMenu';
import { handledRows, todayGroups, type TodayRow } from './todayRows';

/** Heads the rows that have no word of their own for a grouping. */
const WITHOUT = {
  severity: 'today.dataProblems',
  owner: 'today.noOwner',
  department: 'today.noDepartment',
} as const;

/** A group of more rows starts closed, but for the red ones. */
const LARGE = 200;

export interface Digested {
  name: string;
  rows: readonly TodayRow[];
}

/** The groups of the list, each to be closed by its heading; which are is remembered on this device. */
export function useGroups(
  { lists, filter, grouping }: Find,
  work: AlertWork,
  onDigest: (group: Digested) => void,
): { groups: RowGroup<TodayRow>[]; isEmpty: boolean } {
  const m = useMessage();
  const [kept, keep] = useStoredState<Record<string, boolean>>('groups', readFlags);
  return useMemo(() => {
    const groupOf = (key: string, name: string, rows: TodayRow[], isShut: boolean): RowGroup<TodayRow> => {
      const stored = `${grouping}:${key}`;
      const isOpen = kept?.[stored] ?? !isShut;
      const known = rows.flatMap((row) => (row.kind === 'alert' && !row.isHandled ? [row.alert] : []));
      return {
        key,
        heading: m('today.count', { word: name, n: rows.length }),
        ...(grouping === 'severity' || key === HANDLED ? {} : { aside: severities(rows) }),
        items: rows,
        toggle: { isOpen, onToggle: () => keep({ ...kept, [stored]: !isOpen }) },
        menu: (
          <GroupMenu
            name={name}
            count={known.length}
            isDisabled={work.busy || work.isLost}
            onDigest={() => onDigest({ name, rows })}
            onAcknowledge={() => work.acknowledge(known)}
          />
        ),
      };
    };
    const severities = (rows: readonly TodayRow[]) =>
      LISTED_SEVERITIES.flatMap((severity) => {
        const n = rows.filter((row) => row.kind === 'alert' && row.alert.severity === severity).length;
        return n > 0 ? [m('today.count', { word: m(`alert.${severity}`), n })] : [];
      }).join(' · ');
    const nameOf = (key: string) => {
      const severity = LISTED_SEVERITIES.find((one) => one === key);
      return severity && grouping === 'severity' ? m(`alert.${severity}`) : key || m(WITHOUT[grouping]);
    };
    const groups = todayGroups(lists, filter, grouping).map(({ key, rows }) =>
      groupOf(key, nameOf(key), rows, rows.length > LARGE && key !== 'red'),
    );
    const handled = handledRows(lists, filter);
    const isEmpty = groups.length === 0;
    if (handled.length > 0) groups.push(groupOf(HANDLED, m('today.handled'), handled, true));
    return { groups, isEmpty };
  }, [lists, filter, grouping, kept, keep, m, work, onDigest]);
}

const HANDLED = 'handled';

const readFlags = (stored: unknown): Record<string, boolean> | null =>
  typeof stored === 'object' && stored !== null && !Array.isArray(stored)
    ? Object.fromEntries(Object.entries(stored).filter(([, flag]) => typeof flag === 'boolean'))
    : null;
