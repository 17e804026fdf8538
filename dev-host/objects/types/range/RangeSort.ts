import { optionalFlag, optionalOneOf } from '../../model/argument';
import type { ObjectType } from '../../model/ObjectType';
import { OfficeError } from '../../model/OfficeError';
import { isUnbounded } from '../../cells/readCells';
import { checkSortMethod, sortKeys } from '../../range/sortKeys';
import { sortLines } from '../../range/sortLines';

export const rangeSort: ObjectType<'RangeSort'> = {
  members: {
    apply: {
      call: async ({ rect, sheet }, [fields, matchCase, hasHeaders, orientation, method], batch) => {
        checkSortMethod(method);
        const by = optionalOneOf(orientation, 'orientation', ['Rows', 'Columns'], 'Rows');
        if (isUnbounded(rect)) throw new OfficeError('NotImplemented', 'dev-host sorts bounded ranges only.');
        const headers = optionalFlag(hasHeaders, 'hasHeaders') ? 1 : 0;
        const body =
          by === 'Rows'
            ? { ...rect, row: rect.row + headers, rowCount: rect.rowCount - headers }
            : { ...rect, column: rect.column + headers, columnCount: rect.columnCount - headers };
        if (body.rowCount === 0 || body.columnCount === 0) return;
        const keys = sortKeys(fields, by === 'Rows' ? rect.columnCount : rect.rowCount);
        await sortLines(
          sheet,
          body,
          { keys, matchCase: optionalFlag(matchCase, 'matchCase'), orientation: by },
          batch,
        );
      },
      source: 'RangeSort.apply; text is ordered by the collation of the locale (pinyin for zh-CN).',
    },
  },
};
