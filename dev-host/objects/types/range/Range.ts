import { type ObjectType } from '../../model/ObjectType';
import { objectOf } from '../../model/HostObject';
import { qualifiedAddress } from '../../cells/qualifiedAddress';
import { shownFormula, shownValue, valueTypeOf } from '../../cells/cellContent';
import { enterCells } from '../../range/enterCells';
import { hiddenState, setHidden } from '../../cells/hiddenLines';
import { hyperlinkOf, setHyperlink } from '../../range/hyperlink';
import { localFormat, setNumberFormat } from '../../range/numberFormat';
import { extentOf } from '../../cells/extent';
import { readCells } from '../../cells/readCells';
import { rangeCellMethods } from './rangeCellMethods';
import { rangeEditMethods } from './rangeEditMethods';
import { rangeShapeMethods } from './rangeShapeMethods';
import { displayText } from '../../../engine/text/displayText';
import { isWholeColumns, isWholeRows } from '../../../engine/grid/rects';

export const range: ObjectType<'Range'> = {
  members: {
    address: { get: (range, batch) => qualifiedAddress(range, batch.engine) },
    addressLocal: { get: (range, batch) => qualifiedAddress(range, batch.engine) },
    cellCount: {
      get: ({ rect }) => {
        const count = rect.rowCount * rect.columnCount;
        return count > 2 ** 31 - 1 ? -1 : count;
      },
      source: 'Range.cellCount: -1 above 2^31-1.',
    },
    rowIndex: { get: ({ rect }) => rect.row },
    columnIndex: { get: ({ rect }) => rect.column },
    rowCount: { get: ({ rect }) => rect.rowCount },
    columnCount: { get: ({ rect }) => rect.columnCount },
    isEntireRow: { get: ({ rect }) => isWholeRows(rect) },
    isEntireColumn: { get: ({ rect }) => isWholeColumns(rect) },
    values: {
      get: (range, batch) => readCells(range, batch, (cell) => shownValue(cell?.value)),
      set: enterCells,
      source: 'Range.values; "Blank and null values in Excel add-ins"; unbounded ranges read as null.',
    },
    formulas: {
      get: (range, batch) => readCells(range, batch, shownFormula),
      set: enterCells,
      source: 'Range.formulas: the value where a cell has no formula.',
    },
    formulasLocal: {
      get: (range, batch) => readCells(range, batch, shownFormula),
      set: enterCells,
      source: 'Function names and separators are the same in zh-CN and en-US.',
    },
    text: {
      get: (range, batch) =>
        readCells(range, batch, (cell, style) =>
          displayText(cell?.value ?? null, style.numberFormat ?? 'General', batch.engine.date1904),
        ),
      source: 'Range.text: does not depend on the width of the column.',
    },
    valueTypes: { get: (range, batch) => readCells(range, batch, (cell) => valueTypeOf(cell?.value)) },
    numberFormat: {
      get: (range, batch) => readCells(range, batch, (_, style) => style.numberFormat ?? 'General'),
      set: setNumberFormat,
    },
    numberFormatLocal: {
      get: (range, batch) =>
        readCells(range, batch, (_, style) => localFormat(style.numberFormat ?? 'General', batch.locale)),
      set: setNumberFormat,
    },
    rowHidden: {
      get: (range, batch) => hiddenState(range, batch.engine, 'rows'),
      set: (range, value, batch) => setHidden(range, value, batch.engine, 'rows'),
    },
    columnHidden: {
      get: (range, batch) => hiddenState(range, batch.engine, 'columns'),
      set: (range, value, batch) => setHidden(range, value, batch.engine, 'columns'),
    },
    hidden: { get: (range, batch) => hiddenState(range, batch.engine, 'either') },
    hyperlink: { get: hyperlinkOf, set: setHyperlink },
    top: { get: (range, batch) => extentOf(range, batch.engine).top },
    left: { get: (range, batch) => extentOf(range, batch.engine).left },
    width: { get: (range, batch) => extentOf(range, batch.engine).width },
    height: { get: (range, batch) => extentOf(range, batch.engine).height },
    conditionalFormats: { object: (range) => objectOf('ConditionalFormatCollection', [range]) },
    dataValidation: { object: (range) => objectOf('DataValidation', [range]) },
    format: { object: (range) => objectOf('RangeFormat', [range]) },
    sort: { object: (range) => objectOf('RangeSort', range) },
    worksheet: { object: (range) => objectOf('Worksheet', range.sheet) },
    _KeepReference: { call: (range, _args, batch) => batch.references.keep(objectOf('Range', range)) },
    ...rangeShapeMethods,
    ...rangeEditMethods,
    ...rangeCellMethods,
  },
};
