import type { ColumnKey, TableKey } from '../../domain/schema/columnKeys';
import { findColumns, type FoundColumns } from '../../domain/tables/findColumns';
import type { TableSnapshot } from './tableSnapshot';

/**
 * A table's columns by their headers, and those that somebody pointed at. The header of one that was
 * pointed at does not count: what it would say is missing, as no column is two.
 */
export function foundColumns<T extends TableKey>(
  table: T,
  { headers, chosen = [] }: Pick<TableSnapshot, 'headers' | 'chosen'>,
  wanted: readonly ColumnKey<T>[],
): FoundColumns<T> {
  const places = new Map<number, string>();
  for (const [key, at] of chosen) if (!places.has(at)) places.set(at, key);
  const byHeader = findColumns(
    table,
    headers.map((header, at) => (places.has(at) ? '' : header)),
    wanted,
  );
  const found = new Map(byHeader.found);
  for (const [at, key] of places) {
    const pointedAt = byHeader.missing.find((one) => one === key);
    if (pointedAt) found.set(pointedAt, at);
  }
  return { ...byHeader, found, missing: byHeader.missing.filter((key) => !found.has(key)) };
}
