import { integer, invalid, isMissing } from '../../model/argument';
import type { Batch } from '../../model/Batch';
import { type ObjectType } from '../../model/ObjectType';
import { objectOf, type TypedObject } from '../../model/HostObject';
import { OfficeError } from '../../model/OfficeError';
import {
  autoFilterOf,
  clearAutoFilterColumn,
  reapplyAutoFilter,
  removeAutoFilter,
  setAutoFilter,
  type FilterHome,
} from '../../filter/autoFilter';
import { criteriaOf, filterColumn } from '../../filter/filterColumn';
import { clearFilters, clearTableFilter, reapplyFilters, setTableFilter } from '../../filter/tableFilters';
import { requireUnprotected } from '../../cells/protection';
import { resolveRange } from '../../cells/resolveRange';
import { updateTable } from '../../table/findTable';

/** The filter of a sheet or of a table. */
export const autoFilter: ObjectType<'AutoFilter'> = {
  members: {
    enabled: { get: (home, batch) => autoFilterOf(home, batch) !== null },
    isDataFiltered: { get: (home, batch) => (autoFilterOf(home, batch)?.columns.length ?? 0) > 0 },
    criteria: {
      get: (home, batch) => {
        const filter = autoFilterOf(home, batch);
        if (!filter) return [];
        const byIndex = new Map(filter.columns.map((column) => [column.index, criteriaOf(column)]));
        return Array.from({ length: filter.rect.columnCount }, (_, index) => byIndex.get(index) ?? null);
      },
      source:
        'AutoFilter.criteria: one entry per column; what Excel gives for a column without filter is not documented.',
    },
    apply: {
      call: async (home, [range, columnIndex, criteria], batch) => {
        if ('table' in home) {
          if (isMissing(columnIndex)) return;
          await setTableFilter(
            home.table,
            filterColumn(integer(columnIndex, 'columnIndex', 0), criteria),
            batch,
          );
          return;
        }
        const { rect } = resolveRange(range, home.sheet, batch);
        const index = isMissing(columnIndex) ? undefined : integer(columnIndex, 'columnIndex', 0);
        // Support article "Protect a worksheet": filters are neither put on nor taken off there, whatever it allows.
        if (!batch.engine.parts(home.sheet).autoFilter) requireUnprotected(batch.engine, home.sheet);
        await batch.engine.settled();
        const column = index === undefined ? undefined : filterColumn(index, criteria);
        batch.attributed(() => setAutoFilter(home.sheet, rect, column, batch));
      },
      source:
        'The filters of other columns stay when the range is the same (Microsoft\'s sample "AutoFilter" clears one of two).',
    },
    clearCriteria: {
      call: (home, _args, batch) => {
        if ('table' in home) {
          clearFilters(home.table, batch);
          updateTable(batch.engine, home.table, (table) => {
            delete table.sort;
          });
          return;
        }
        const filter = autoFilterOf(home, batch);
        if (filter) setAutoFilter(home.sheet, filter.rect, undefined, batch);
      },
    },
    clearColumnCriteria: {
      call: (home, [columnIndex], batch) => {
        const index = integer(columnIndex, 'columnIndex', 0);
        const filter = autoFilterOf(home, batch);
        if (filter && index >= filter.rect.columnCount)
          throw invalid('columnIndex', 'a column of the filter');
        if ('table' in home) clearTableFilter(home.table, index, batch);
        else clearAutoFilterColumn(home.sheet, index, batch);
      },
    },
    reapply: {
      call: (home, _args, batch) =>
        'table' in home ? reapplyFilters(home.table, batch) : reapplyAutoFilter(home.sheet, batch),
    },
    remove: {
      call: (home, _args, batch) => {
        if ('table' in home) clearFilters(home.table, batch);
        else removeAutoFilter(home.sheet, batch);
      },
    },
    getRange: {
      callObject: (home, _args, batch) => {
        const found = rangeOf(home, batch);
        if (!found) throw new OfficeError('ItemNotFound');
        return found;
      },
    },
    getRangeOrNullObject: { callObject: (home, _args, batch) => rangeOf(home, batch) },
  },
};

function rangeOf(home: FilterHome, batch: Batch): TypedObject<'Range'> | null {
  const filter = autoFilterOf(home, batch);
  return filter && objectOf('Range', batch.range(filter.sheet, filter.rect));
}
