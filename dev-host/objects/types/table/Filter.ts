import { isMissing, oneOf, text } from '../../model/argument';
import type { Batch } from '../../model/Batch';
import type { TableColumnKey } from '../../model/ObjectStates';
import type { ObjectType } from '../../model/ObjectType';
import { criteriaOf, filterColumn } from '../../filter/filterColumn';
import { clearTableFilter, setTableFilter } from '../../filter/tableFilters';
import { findColumn } from '../../table/findColumn';

export const filter: ObjectType<'Filter'> = {
  members: {
    criteria: {
      get: (key, batch) => {
        const { table, index } = findColumn(batch.engine, key);
        const found = table.filters.find((entry) => entry.index === index);
        return found ? criteriaOf(found) : null;
      },
    },
    apply: { call: (key, [criteria], batch) => apply(key, criteria, batch) },
    applyValuesFilter: { call: (key, [values], batch) => apply(key, { filterOn: 'Values', values }, batch) },
    applyCustomFilter: {
      call: (key, [criteria1, criteria2, operator], batch) =>
        apply(
          key,
          {
            filterOn: 'Custom',
            criterion1: text(criteria1, 'criteria1'),
            ...(isMissing(criteria2) ? {} : { criterion2: text(criteria2, 'criteria2') }),
            ...(isMissing(operator) ? {} : { operator: oneOf(operator, 'oper', ['And', 'Or']) }),
          },
          batch,
        ),
    },
    clear: {
      call: (key, _args, batch) => clearTableFilter(key.table, findColumn(batch.engine, key).index, batch),
    },
  },
};

function apply(key: TableColumnKey, criteria: unknown, batch: Batch): Promise<void> {
  return setTableFilter(key.table, filterColumn(findColumn(batch.engine, key).index, criteria), batch);
}
