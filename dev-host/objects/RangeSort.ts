import { optionalFlag, optionalOneOf } from './model/argument';
import type { ObjectType } from './model/ObjectType';
import { OfficeError } from './model/OfficeError';
import { isUnbounded } from './range/readCells';
import { sortKeys } from './sort/sortKeys';
import { sortRows } from './sort/sortRows';

export const rangeSort: ObjectType<'RangeSort'> = {
  members: {
    apply: {
      call: async ({ rect, sheet }, [fields, matchCase, hasHeaders, orientation], batch) => {
        if (optionalOneOf(orientation, 'orientation', ['Rows', 'Columns'], 'Rows') === 'Columns') {
          throw new OfficeError('NotImplemented', 'dev-host sorts rows only.');
        }
        if (isUnbounded(rect)) throw new OfficeError('NotImplemented', 'dev-host sorts bounded ranges only.');
        const body = optionalFlag(hasHeaders, 'hasHeaders')
          ? { ...rect, row: rect.row + 1, rowCount: rect.rowCount - 1 }
          : rect;
        if (body.rowCount === 0) return;
        await sortRows(
          sheet,
          body,
          sortKeys(fields, rect.columnCount),
          optionalFlag(matchCase, 'matchCase'),
          batch,
        );
      },
      source: 'RangeSort.apply; text is ordered by the collation of the locale (pinyin for zh-CN).',
    },
  },
};
