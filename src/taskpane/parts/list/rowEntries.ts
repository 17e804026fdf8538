import type { ReactNode } from 'react';

export interface RowGroup<Item> {
  key: string;
  /** Null for rows that need none. */
  heading: ReactNode;
  /** Beside the heading, smaller. */
  aside?: string;
  items: readonly Item[];
  /** A group that can be closed; its heading then takes the focus like a row. */
  toggle?: { isOpen: boolean; onToggle: () => void };
  /** At the end of the heading, such as its `…`. */
  menu?: ReactNode;
}

/** A line of the list: a group's heading or a row. */
export type RowEntry<Item> =
  | { kind: 'heading'; key: string; group: RowGroup<Item> }
  | { kind: 'row'; key: string; item: Item; group: RowGroup<Item> };

export interface RowEntries<Item> {
  entries: readonly RowEntry<Item>[];
  indexOf: ReadonlyMap<string, number>;
  /** Keys of the entries that take the focus, in order. */
  stops: readonly string[];
  stopOf: ReadonlyMap<string, number>;
}

/** All lines of the list in order, with the ways to find them. */
export function rowEntries<Item>(
  groups: readonly RowGroup<Item>[],
  keyOf: (item: Item) => string,
): RowEntries<Item> {
  const entries = groups.flatMap((group): RowEntry<Item>[] => {
    const heading = { kind: 'heading' as const, key: headingKey(group.key), group };
    const isClosed = group.toggle && !group.toggle.isOpen;
    const rows = isClosed ? [] : group.items;
    const above = group.heading === null ? [] : [heading];
    return [...above, ...rows.map((item) => ({ kind: 'row' as const, key: keyOf(item), item, group }))];
  });
  const stops = entries.filter((entry) => entry.kind === 'row' || entry.group.toggle).map(({ key }) => key);
  return { entries, stops, indexOf: places(entries.map(({ key }) => key)), stopOf: places(stops) };
}

/** What a group's heading is known by. */
export const headingKey = (group: string) => `heading:${group}`;
export const isHeading = (key: string) => key.startsWith(headingKey(''));

const places = (keys: readonly string[]) => new Map(keys.map((key, index) => [key, index]));
