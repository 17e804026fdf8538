import { integer, oneOf, optionalFlag, optionalOneOf } from '../../model/argument';
import { type Member } from '../../model/ObjectType';
import { objectOf } from '../../model/HostObject';
import { OfficeError } from '../../model/OfficeError';
import { clearRange } from '../../range/clearRange';
import { copyInto } from '../../range/copyInto';
import { removeDuplicates } from '../../range/removeDuplicates';
import { deleteCells, insertCells } from '../../range/moveCells';
import { mergeCells, unmergeCells } from '../../range/mergeCells';
import { sheetOf } from '../../sheet/sheetOf';

/** The methods of Range that change cells. */
export const rangeEditMethods: Record<string, Member<'Range'>> = {
  insert: {
    callObject: (range, [shift], batch) =>
      objectOf(
        'Range',
        insertCells(range, oneOf(shift, 'shift', ['Down', 'Right']) === 'Down' ? 'down' : 'right', batch),
      ),
  },
  delete: {
    call: (range, [shift], batch) =>
      deleteCells(range, oneOf(shift, 'shift', ['Up', 'Left']) === 'Up' ? 'up' : 'left', batch),
  },
  clear: {
    call: (range, [applyTo], batch) =>
      clearRange(
        range,
        optionalOneOf(
          applyTo,
          'applyTo',
          ['All', 'Formats', 'Contents', 'Hyperlinks', 'RemoveHyperlinks'],
          'All',
        ),
        batch,
      ),
  },
  copyFrom: { call: copyInto },
  merge: { call: (range, [across], batch) => mergeCells(range, optionalFlag(across, 'across'), batch) },
  unmerge: { call: (range, _args, batch) => unmergeCells(range, batch) },
  removeDuplicates: {
    callObject: async (range, args, batch) =>
      objectOf('RemoveDuplicatesResult', await removeDuplicates(range, args, batch)),
    source: 'Range.removeDuplicates; whether formats close up too is not documented: here they do.',
  },
  select: {
    call: (range, _args, batch) => {
      if (sheetOf(batch.engine, range.sheet).visibility !== 'visible')
        throw new OfficeError('InvalidOperation');
      batch.engine.select(range.sheet, range.rect);
    },
  },
  calculate: { call: (_, _args, batch) => batch.engine.settled() },
  _ValidateArraySize: {
    call: ({ rect }, [rows, columns]) => {
      if (rect.rowCount !== integer(rows, 'rows') || rect.columnCount !== integer(columns, 'columns')) {
        throw new OfficeError('InvalidArgument');
      }
    },
    source: 'The library asks for this before it writes more than 1500 cells in pieces.',
  },
};
