import { groupBy } from '../cells/groupBy';
import type { TableWrites, Unit, WriteBatch } from './WriteBatch';

/** Units that travel in one request: with what is read around them they stay well below Excel's 5 MB on the web. */
const UNITS_IN_A_PAGE = 2000;
/** So few more go with the last page: beside its tasks a refresh writes the day of 逐日预警 and what tasks that are gone left. */
const MORE_UNITS = 50;

/** A part of a batch that goes into one request. */
export interface Page {
  units: ReadonlySet<Unit>;
  tables: readonly TableWrites[];
  plain: WriteBatch['plain'];
}

/** Cuts a batch into pages of whole units; what has no rows goes with the last. */
export function pagesOf({ tables, plain }: WriteBatch): Page[] {
  const all = [...tables.values()].filter(({ cells, rows }) => cells.length + rows.length > 0);
  const units = [...new Set(all.flatMap(({ cells, rows }) => [...cells, ...rows].map(({ unit }) => unit)))];
  const count = Math.ceil(Math.max(1, units.length - MORE_UNITS) / UNITS_IN_A_PAGE);
  if (count <= 1) return all.length + plain.length > 0 ? [{ units: new Set(units), tables: all, plain }] : [];
  const pageOf = new Map(
    units.map((unit, place) => [unit, Math.min(count - 1, Math.floor(place / UNITS_IN_A_PAGE))]),
  );
  const parts = all.map((writes) => ({
    writes,
    cells: groupBy(writes.cells, ({ unit }) => pageOf.get(unit)),
    rows: groupBy(writes.rows, ({ unit }) => pageOf.get(unit)),
  }));
  return Array.from({ length: count }, (_, index): Page => {
    const last = index === count - 1 ? units.length : (index + 1) * UNITS_IN_A_PAGE;
    const own = new Set(units.slice(index * UNITS_IN_A_PAGE, last));
    const part = parts.flatMap(({ writes, ...ofPages }) => {
      const [cells = [], rows = []] = [ofPages.cells.get(index), ofPages.rows.get(index)];
      return cells.length + rows.length > 0 ? [{ ...writes, cells, rows }] : [];
    });
    return { units: own, tables: part, plain: index === count - 1 ? plain : [] };
  });
}
