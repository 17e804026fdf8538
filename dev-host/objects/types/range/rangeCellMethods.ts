import { containsRect, intersection, isWholeColumns } from '../../../engine/grid/rects';
import { invalid, isMissing, optionalFlag, record, text } from '../../model/argument';
import type { Batch } from '../../model/Batch';
import { type Member } from '../../model/ObjectType';
import { objectOf, type TypedObject } from '../../model/HostObject';
import { OfficeError } from '../../model/OfficeError';
import { readCellProperties, writeCellProperties } from './cellProperties';
import { findText } from '../../range/findText';
import type { RangeReference } from '../../model/RangeReference';
import { specialCells } from '../../range/specialCells';

/** The methods of Range that look into its cells. */
export const rangeCellMethods: Record<string, Member<'Range'>> = {
  find: {
    callObject: async (range, args, batch) => {
      const found = await find(range, args, batch);
      if (!found) throw new OfficeError('ItemNotFound');
      return found;
    },
    source: 'Range.find; office-js-docs-reference issue 1785: ItemNotFound when there is no match.',
  },
  findOrNullObject: { callObject: find },
  getSpecialCells: {
    callObject: async (range, [type, valueType], batch) => {
      const areas = await specialCells(range, type, valueType, batch);
      if (areas.length === 0) throw new OfficeError('ItemNotFound');
      return objectOf('RangeAreas', areas);
    },
  },
  getSpecialCellsOrNullObject: {
    callObject: async (range, [type, valueType], batch) => {
      const areas = await specialCells(range, type, valueType, batch);
      return areas.length === 0 ? null : objectOf('RangeAreas', areas);
    },
  },
  getTables: {
    callObject: (range, [fullyContained], batch) => {
      const isContained = optionalFlag(fullyContained, 'fullyContained');
      const tables = batch.engine
        .parts(range.sheet)
        .tables.filter(({ rect }) =>
          isContained ? containsRect(range.rect, rect) : intersection(range.rect, rect),
        );
      return objectOf(
        'TableScopedCollection',
        tables.map((table) => table.id),
      );
    },
  },
  getVisibleView: {
    callObject: (range) => {
      if (isWholeColumns(range.rect)) throw new OfficeError('InvalidArgument');
      return objectOf('RangeView', { range });
    },
  },
  getCellProperties: {
    call: (range, [options], batch) => readCellProperties(range, record(options, 'options'), batch),
  },
  setCellProperties: {
    call: (range, [properties], batch) => {
      if (!Array.isArray(properties)) throw invalid('cellPropertiesData', 'a 2-D array');
      writeCellProperties(range, properties as unknown[], batch);
    },
    source: 'Named styles (CellProperties.style) are refused by name: the engine keeps none.',
  },
};

async function find(
  range: RangeReference,
  [wanted, criteria]: readonly unknown[],
  batch: Batch,
): Promise<TypedObject<'Range'> | null> {
  const options = isMissing(criteria) ? {} : record(criteria, 'criteria');
  const place = await findText(range, text(wanted, 'text'), options, batch);
  return place && objectOf('Range', batch.range(range.sheet, place));
}
