import { wholeColumns, wholeRows, isWholeColumns, isWholeRows } from '../../../engine/grid/rects';
import { optionalOneOf } from '../../model/argument';
import type { Batch } from '../../model/Batch';
import type { Areas } from '../../model/ObjectStates';
import { type ObjectType } from '../../model/ObjectType';
import { objectOf } from '../../model/HostObject';
import { OfficeError } from '../../model/OfficeError';
import { clearRange } from '../../range/clearRange';
import { copyInto } from '../../range/copyInto';
import { qualifiedAddress } from '../../cells/qualifiedAddress';

const clearKinds = ['All', 'Formats', 'Contents', 'Hyperlinks', 'RemoveHyperlinks'] as const;

export const rangeAreas: ObjectType<'RangeAreas'> = {
  members: {
    address: {
      get: addressOf,
      source: 'RangeAreas.address: every area with its sheet, separated by commas.',
    },
    addressLocal: { get: addressOf },
    areaCount: { get: (areas) => areas.length },
    cellCount: { get: (areas) => areas.reduce((sum, { rect }) => sum + rect.rowCount * rect.columnCount, 0) },
    isEntireColumn: { get: (areas) => areas.every(({ rect }) => isWholeColumns(rect)) },
    isEntireRow: { get: (areas) => areas.every(({ rect }) => isWholeRows(rect)) },
    areas: { object: (areas) => objectOf('RangeCollection', areas) },
    conditionalFormats: { object: (areas) => objectOf('ConditionalFormatCollection', areas) },
    dataValidation: { object: (areas) => objectOf('DataValidation', areas) },
    format: { object: (areas) => objectOf('RangeFormat', areas) },
    worksheet: {
      object: ([first]) => {
        if (!first) throw new OfficeError('ItemNotFound');
        return objectOf('Worksheet', first.sheet);
      },
    },
    clear: {
      call: (areas, [applyTo], batch) => {
        const kind = optionalOneOf(applyTo, 'applyTo', clearKinds, 'All');
        for (const range of areas) clearRange(range, kind, batch);
      },
    },
    copyFrom: {
      call: async (areas, args, batch) => {
        for (const range of areas) await copyInto(range, args, batch);
      },
      source: 'From one area only, which is copied into each.',
    },
    getEntireRow: {
      callObject: (areas, _args, batch) =>
        objectOf(
          'RangeAreas',
          areas.map(({ rect, sheet }) => batch.range(sheet, wholeRows(rect.row, rect.rowCount))),
        ),
    },
    getEntireColumn: {
      callObject: (areas, _args, batch) =>
        objectOf(
          'RangeAreas',
          areas.map(({ rect, sheet }) => batch.range(sheet, wholeColumns(rect.column, rect.columnCount))),
        ),
    },
    _KeepReference: { call: (areas, _args, batch) => batch.references.keep(objectOf('RangeAreas', areas)) },
  },
};

function addressOf(areas: Areas, batch: Batch): string {
  return areas.map((range) => qualifiedAddress(range, batch.engine)).join(',');
}
