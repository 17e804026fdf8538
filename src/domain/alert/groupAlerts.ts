import { SEVERITIES, type Severity } from '../schema/alertCodes';
import { normaliseWord } from '../cells/normaliseWord';
import { departmentOf } from './department/departmentOf';

export const GROUPINGS = ['severity', 'owner', 'department'] as const;
export type Grouping = (typeof GROUPINGS)[number];

/** What alerts and data problems are grouped by; a data problem has no severity. */
export interface Groupable {
  owner: string;
  severity?: Severity | null;
}

export interface AlertGroup<Item> {
  /** The severity, or the owner or department as first written; '' for items without one. */
  key: string;
  items: Item[];
}

/**
 * Groups a list without changing the order inside (SPEC section 4). Each item is in exactly one group, so the
 * counts of the groups add up to the list. Severities go worst first, owners and departments in order of
 * appearance, those without one last. Owners are the same regardless of their spaces, width and case.
 */
export function groupAlerts<Item extends Groupable>(
  items: readonly Item[],
  grouping: Grouping,
): AlertGroup<Item>[] {
  const groups = new Map<string, AlertGroup<Item>>();
  for (const item of items) {
    const text = groupText(item, grouping);
    const key = normaliseWord(text);
    const group = groups.get(key) ?? { key: text, items: [] };
    group.items.push(item);
    groups.set(key, group);
  }
  const inOrder = [...groups.values()];
  if (grouping === 'severity') {
    return inOrder.sort((one, other) => severityPlace(one.key) - severityPlace(other.key));
  }
  return [...inOrder.filter(({ key }) => key !== ''), ...inOrder.filter(({ key }) => key === '')];
}

function groupText({ owner, severity }: Groupable, grouping: Grouping): string {
  if (grouping === 'severity') return severity ?? '';
  return grouping === 'owner' ? owner.trim() : departmentOf(owner);
}

function severityPlace(key: string): number {
  const place = SEVERITIES.findIndex((severity) => severity === key);
  return place < 0 ? SEVERITIES.length : place;
}
