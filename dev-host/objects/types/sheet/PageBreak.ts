import { type ObjectType } from '../../model/ObjectType';
import { objectOf } from '../../model/HostObject';
import { OfficeError } from '../../model/OfficeError';
import { updatePage } from '../../page/pageProperty';

export const pageBreak: ObjectType<'PageBreak'> = {
  id: ({ line }) => String(line),
  privateId: true,
  members: {
    rowIndex: { get: ({ lines, line }) => (lines === 'rowBreaks' ? line : 0) },
    columnIndex: { get: ({ lines, line }) => (lines === 'columnBreaks' ? line : 0) },
    getCellAfterBreak: {
      callObject: ({ sheet, lines, line }, _args, batch) => {
        const place = lines === 'rowBreaks' ? { row: line, column: 0 } : { row: 0, column: line };
        return objectOf('Range', batch.range(sheet, { ...place, rowCount: 1, columnCount: 1 }));
      },
    },
    delete: {
      call: ({ sheet, lines, line }, _args, batch) => {
        const before = batch.engine.parts(sheet).page[lines] ?? [];
        if (!before.includes(line)) throw new OfficeError('ItemNotFound');
        updatePage(sheet, batch, (page) => {
          page[lines] = before.filter((other) => other !== line);
        });
      },
    },
  },
};
