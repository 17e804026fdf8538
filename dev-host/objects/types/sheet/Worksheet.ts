import { requireInFront } from '../../model/requireInFront';
import { color, flag, integer, isMissing, oneOf, optionalFlag, record, text } from '../../model/argument';
import type { Batch } from '../../model/Batch';
import { type ObjectType } from '../../model/ObjectType';
import { objectOf } from '../../model/HostObject';
import { OfficeError } from '../../model/OfficeError';
import { onGrid } from '../../cells/address';
import { resolveRange } from '../../cells/resolveRange';
import { areasOf } from '../../cells/areas';
import { findAllText } from '../../range/findText';
import { requireStructure } from '../../cells/protection';
import { usedWithin } from '../../cells/usedRange';
import { copySheet } from '../../sheet/copySheet';
import { deleteSheet, hideSheet } from '../../sheet/deleteSheet';
import { neighbourSheet } from '../../sheet/neighbourSheet';
import { sheetEventMembers } from '../../sheet/sheetEvents';
import { checkSheetName } from '../../sheet/sheetName';
import { findSheet, sheetOf } from '../../sheet/sheetOf';
import type { SheetId } from '../../../engine/workbook/Engine';
import { sheetColumns, sheetRows } from '../../../engine/grid/rects';

const wholeSheet = { row: 0, column: 0, rowCount: sheetRows, columnCount: sheetColumns };

export const worksheet: ObjectType<'Worksheet'> = {
  id: (id) => id,
  members: {
    id: { get: (id) => id },
    name: {
      get: (id, batch) => sheetOf(batch.engine, id).name,
      set: (id, value, batch) => {
        requireStructure(batch.engine);
        batch.engine.updateSheet(id, { name: checkSheetName(batch.engine, text(value, 'name'), id) });
      },
    },
    position: {
      get: (id, batch) => sheetOf(batch.engine, id).position,
      set: (id, value, batch) => {
        requireStructure(batch.engine);
        const position = integer(value, 'position', 0);
        if (position >= batch.engine.sheets().length) throw new OfficeError('InvalidArgument');
        batch.engine.updateSheet(id, { position });
      },
    },
    visibility: {
      get: (id, batch) => visibilityWords[sheetOf(batch.engine, id).visibility],
      set: (id, value, batch) => {
        requireStructure(batch.engine);
        const word = oneOf(value, 'visibility', ['Visible', 'Hidden', 'VeryHidden']);
        const visibility = word === 'Visible' ? 'visible' : word === 'Hidden' ? 'hidden' : 'veryHidden';
        if (visibility === 'visible') batch.engine.updateSheet(id, { visibility });
        else hideSheet(batch.engine, id, visibility);
      },
    },
    tabColor: {
      get: (id, batch) => {
        const sheet = sheetOf(batch.engine, id);
        return sheet.visibility === 'visible' ? (sheet.tabColor ?? '') : null;
      },
      set: (id, value, batch) =>
        batch.engine.updateSheet(id, { tabColor: value === '' ? null : color(value, 'tabColor') }),
      source: 'Worksheet.tabColor: null while the sheet is hidden, "" for automatic.',
    },
    showGridlines: {
      get: (id, batch) => sheetOf(batch.engine, id).showGridlines,
      set: showGridlines,
    },
    gridlines: {
      set: showGridlines,
      source: 'The library writes Worksheet.showGridlines under this name.',
    },
    showHeadings: {
      get: () => true,
      source: 'The grid always shows its headings; setting it is not implemented.',
    },
    standardHeight: { get: () => 15 },
    standardWidth: { get: () => 8.43 },
    enableCalculation: { get: () => true },
    autoFilter: { object: (sheet) => objectOf('AutoFilter', { sheet }) },
    charts: { object: (id) => objectOf('ChartCollection', id) },
    customProperties: { object: (id) => objectOf('WorksheetCustomPropertyCollection', id) },
    freezePanes: { object: (id) => objectOf('WorksheetFreezePanes', id) },
    horizontalPageBreaks: {
      object: (sheet) => objectOf('PageBreakCollection', { sheet, lines: 'rowBreaks' }),
    },
    names: { object: (id) => objectOf('NamedItemCollection', id) },
    pageLayout: { object: (id) => objectOf('PageLayout', id) },
    protection: { object: (id) => objectOf('WorksheetProtection', id) },
    shapes: { object: (id) => objectOf('ShapeCollection', id) },
    tables: { object: (id) => objectOf('TableCollection', id) },
    verticalPageBreaks: {
      object: (sheet) => objectOf('PageBreakCollection', { sheet, lines: 'columnBreaks' }),
    },
    activate: {
      call: (id, _args, batch) => {
        requireInFront(batch);
        if (sheetOf(batch.engine, id).visibility !== 'visible') throw new OfficeError('InvalidOperation');
        batch.engine.activateSheet(id);
      },
    },
    calculate: { call: (_, _args, batch) => batch.engine.settled() },
    copy: {
      callObject: (id, args, batch) => {
        requireStructure(batch.engine);
        return objectOf('Worksheet', copySheet(batch.engine, id, args));
      },
    },
    delete: {
      call: (id, _args, batch) => {
        requireStructure(batch.engine);
        deleteSheet(batch.engine, id);
      },
    },
    findAll: {
      callObject: async (id, args, batch) => {
        const areas = await findAll(id, args, batch);
        if (areas.length === 0) throw new OfficeError('ItemNotFound');
        return objectOf('RangeAreas', areas);
      },
    },
    findAllOrNullObject: {
      callObject: async (id, args, batch) => {
        const areas = await findAll(id, args, batch);
        return areas.length === 0 ? null : objectOf('RangeAreas', areas);
      },
    },
    getCell: {
      callObject: (id, [row, column], batch) => {
        const rect = {
          row: integer(row, 'row'),
          column: integer(column, 'column'),
          rowCount: 1,
          columnCount: 1,
        };
        return objectOf('Range', batch.range(id, onGrid(rect)));
      },
    },
    getNext: {
      callObject: (id, [visibleOnly], batch) => {
        const next = neighbourSheet(batch.engine, id, 1, optionalFlag(visibleOnly, 'visibleOnly'));
        if (next === null) throw new OfficeError('ItemNotFound');
        return objectOf('Worksheet', next);
      },
    },
    getNextOrNullObject: {
      callObject: (id, [visibleOnly], batch) => {
        const next = neighbourSheet(batch.engine, id, 1, optionalFlag(visibleOnly, 'visibleOnly'));
        return next === null ? null : objectOf('Worksheet', next);
      },
    },
    getPrevious: {
      callObject: (id, [visibleOnly], batch) => {
        const previous = neighbourSheet(batch.engine, id, -1, optionalFlag(visibleOnly, 'visibleOnly'));
        if (previous === null) throw new OfficeError('ItemNotFound');
        return objectOf('Worksheet', previous);
      },
    },
    getPreviousOrNullObject: {
      callObject: (id, [visibleOnly], batch) => {
        const previous = neighbourSheet(batch.engine, id, -1, optionalFlag(visibleOnly, 'visibleOnly'));
        return previous === null ? null : objectOf('Worksheet', previous);
      },
    },
    getRange: {
      callObject: (id, [address], batch) =>
        objectOf(
          'Range',
          isMissing(address) ? batch.range(id, wholeSheet) : resolveRange(address, id, batch),
        ),
    },
    getRangeByIndexes: {
      callObject: (id, [row, column, rowCount, columnCount], batch) => {
        const rect = {
          row: integer(row, 'startRow'),
          column: integer(column, 'startColumn'),
          rowCount: integer(rowCount, 'rowCount'),
          columnCount: integer(columnCount, 'columnCount'),
        };
        return objectOf('Range', batch.range(id, onGrid(rect)));
      },
    },
    getRanges: {
      callObject: (id, [address], batch) => objectOf('RangeAreas', areasOf(address, id, batch)),
      source:
        'Areas are separated by commas (office-js issues 1167 and 2891: the list separator of the locale).',
    },
    getUsedRange: {
      callObject: (id, [valuesOnly], batch) => {
        const rect = usedWithin(batch.engine, id, wholeSheet, optionalFlag(valuesOnly, 'valuesOnly'));
        return objectOf('Range', batch.range(id, rect ?? { row: 0, column: 0, rowCount: 1, columnCount: 1 }));
      },
      source: 'Worksheet.getUsedRange: the top left cell of a blank sheet.',
    },
    getUsedRangeOrNullObject: {
      callObject: (id, [valuesOnly], batch) => {
        const rect = usedWithin(batch.engine, id, wholeSheet, optionalFlag(valuesOnly, 'valuesOnly'));
        return rect && objectOf('Range', batch.range(id, rect));
      },
    },
    _GetAnotherWorksheetById: { callObject: (_, [id], batch) => byId(id, batch) },
    _GetSheetById: { callObject: (_, [id], batch) => byId(id, batch) },
    ...sheetEventMembers<'Worksheet'>((id) => id),
  },
};

const visibilityWords = { visible: 'Visible', hidden: 'Hidden', veryHidden: 'VeryHidden' } as const;

function findAll(id: SheetId, [wanted, criteria]: readonly unknown[], batch: Batch) {
  const options = isMissing(criteria) ? {} : record(criteria, 'criteria');
  return findAllText(id, text(wanted, 'text'), options, batch);
}

function byId(id: unknown, batch: Batch) {
  const sheet = findSheet(batch.engine, text(id, 'id'));
  if (!sheet) throw new OfficeError('ItemNotFound');
  return objectOf('Worksheet', sheet.id);
}

function showGridlines(id: SheetId, value: unknown, batch: Batch): void {
  requireInFront(batch);
  batch.engine.updateSheet(id, { showGridlines: flag(value, 'showGridlines') });
}
