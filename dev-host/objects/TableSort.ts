import { optionalFlag } from './model/argument';
import type { ObjectType } from './model/ObjectType';
import { sortKeys } from './sort/sortKeys';
import { sortLines } from './sort/sortLines';
import { bodyRect, findTable } from './table/findTable';

/** The sort last applied is not remembered, so that `fields`, `clear` and `reapply` are unknown members. */
export const tableSort: ObjectType<'TableSort'> = {
  members: {
    apply: {
      call: (id, [fields, matchCase], batch) => {
        const { sheet, table } = findTable(batch.engine, id);
        const keys = sortKeys(fields, table.columns.length);
        return sortLines(
          sheet,
          bodyRect(table),
          { keys, matchCase: optionalFlag(matchCase, 'matchCase') },
          batch,
        );
      },
    },
  },
};
