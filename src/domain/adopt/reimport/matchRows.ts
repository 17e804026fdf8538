import type { ColumnKey } from '../../schema/columnKeys';
import { idKey } from '../../cells/idKey';
import { normaliseWord } from '../../cells/normaliseWord';
import type { ImportedRow } from '../rows/cells/importedRow';

/** A row we have and the row that stands for it now, as positions in the two lists. */
export interface RowPair {
  existing: number;
  incoming: number;
  by: 'id' | 'name';
  /** Several rows have this name; they were paired in their order. */
  nameRepeated: boolean;
}

/**
 * Pairs rows by 编号 where it is there once on both sides, the rest by name (SPEC section 1). Of several rows
 * of one name those whose other cells are equal go together first, then the rest in their order.
 */
export function matchRows(
  existing: readonly ImportedRow[],
  incoming: readonly ImportedRow[],
  nameKey: ColumnKey,
): RowPair[] {
  const pairs = matchById(existing, incoming);
  const pairedExisting = new Set(pairs.map((pair) => pair.existing));
  const pairedIncoming = new Set(pairs.map((pair) => pair.incoming));
  const left = groupBy(existing, pairedExisting, (row) => normaliseWord(textOf(row, nameKey)));
  const right = groupBy(incoming, pairedIncoming, (row) => normaliseWord(textOf(row, nameKey)));
  for (const [name, places] of right) {
    const candidates = left.get(name) ?? [];
    const nameRepeated = places.length > 1 || candidates.length > 1;
    for (const [from, to] of pairUp(candidates, places, existing, incoming))
      pairs.push({ existing: from, incoming: to, by: 'name', nameRepeated });
  }
  return pairs;
}

function matchById(existing: readonly ImportedRow[], incoming: readonly ImportedRow[]): RowPair[] {
  const ours = groupBy(existing, new Set(), (row) => idKey(textOf(row, 'id')));
  const theirs = groupBy(incoming, new Set(), (row) => idKey(textOf(row, 'id')));
  return [...theirs].flatMap(([id, [to, ...more]]): RowPair[] => {
    const [from, ...others] = ours.get(id) ?? [];
    if (from === undefined || to === undefined || more.length > 0 || others.length > 0) return [];
    return [{ existing: from, incoming: to, by: 'id', nameRepeated: false }];
  });
}

function pairUp(
  candidates: readonly number[],
  places: readonly number[],
  existing: readonly ImportedRow[],
  incoming: readonly ImportedRow[],
): [number, number][] {
  const equal = new Map<string, Queue>();
  for (const place of candidates) {
    const content = contentOf(existing[place]);
    const queue = equal.get(content);
    if (queue) queue.places.push(place);
    else equal.set(content, { places: [place], next: 0 });
  }
  const taken = new Map<number, number>();
  for (const place of places) {
    const from = take(equal.get(contentOf(incoming[place])));
    if (from !== undefined) taken.set(place, from);
  }
  const used = new Set(taken.values());
  const rest: Queue = { places: candidates.filter((place) => !used.has(place)), next: 0 };
  return places.flatMap((place): [number, number][] => {
    const from = taken.get(place) ?? take(rest);
    return from === undefined ? [] : [[from, place]];
  });
}

/** Places taken from the front, without moving the thousands behind them. */
interface Queue {
  places: number[];
  next: number;
}

function take(queue: Queue | undefined): number | undefined {
  if (!queue) return undefined;
  queue.next += 1;
  return queue.places[queue.next - 1];
}

function groupBy(
  rows: readonly ImportedRow[],
  done: ReadonlySet<number>,
  key: (row: ImportedRow) => string,
): Map<string, number[]> {
  const groups = new Map<string, number[]>();
  rows.forEach((row, place) => {
    const word = key(row);
    if (done.has(place) || word === '') return;
    const group = groups.get(word);
    if (group) group.push(place);
    else groups.set(word, [place]);
  });
  return groups;
}

function textOf(row: ImportedRow, key: ColumnKey): string {
  const value = row.cells[key];
  return value?.kind === 'text' ? value.text : '';
}

function contentOf(row: ImportedRow | undefined): string {
  const cells = Object.entries(row?.cells ?? {}).filter(([key]) => key !== 'id');
  return JSON.stringify(cells.sort(([a], [b]) => (a < b ? -1 : 1)));
}
