import type { IRange } from '@univerjs/core';
import type { SheetId } from '../../workbook/Engine';
import type { UniverLibrary } from '../library/UniverLibrary';
import type { UniverCommand } from '../library/UniverHandle';

type Rows = { sheet: SheetId } & (
  | { rows: number[] }
  /** First and last row, inclusive. */
  | { from: number; to: number }
  /** Rows were inserted before a row, or with a negative count taken out there. */
  | { shiftedFrom: number; count: number }
  | { isNew: true }
);

const everyRow = { from: 0, to: Infinity };

/** Which rows may need another height after one of Univer's mutations, or have moved by it. */
export function rowsChanged({ id, params }: UniverCommand, library: UniverLibrary): Rows[] {
  const given = (params ?? {}) as {
    subUnitId: SheetId;
    range: IRange;
    ranges: IRange[];
    cellValue?: object;
    rowsAutoHeightInfo: { row: number }[];
    from: { subUnitId: SheetId; value?: object };
    to: { subUnitId: SheetId; value?: object };
    sheet: { id: SheetId };
  };
  const sheet = given.subUnitId;
  switch (id) {
    case library.SetRangeValuesMutation.id:
      return [{ sheet, rows: rowsOf(given.cellValue) }];
    case library.MoveRangeMutation.id:
      return [given.from, given.to].map(({ subUnitId, value }) => ({
        sheet: subUnitId,
        rows: rowsOf(value),
      }));
    case library.InsertRowMutation.id:
      return [{ sheet, shiftedFrom: given.range.startRow, count: countOf(given.range) }];
    case library.RemoveRowMutation.id:
      return [{ sheet, shiftedFrom: given.range.startRow, count: -countOf(given.range) }];
    case library.SetWorksheetRowIsAutoHeightMutation.id:
    case library.AddWorksheetMergeMutation.id:
    case library.RemoveWorksheetMergeMutation.id:
      return given.ranges.map(({ startRow, endRow }) => ({ sheet, from: startRow, to: endRow }));
    case library.SetWorksheetRowAutoHeightMutation.id:
      return [{ sheet, rows: given.rowsAutoHeightInfo.map(({ row }) => row) }];
    case library.SetWorksheetColWidthMutation.id:
    case library.InsertColMutation.id:
    case library.RemoveColMutation.id:
      return [{ sheet, ...everyRow }];
    case library.InsertSheetMutation.id:
      return [{ sheet: given.sheet.id, isNew: true }];
    default:
      return [];
  }
}

const rowsOf = (cells: object | undefined): number[] => Object.keys(cells ?? {}).map(Number);
const countOf = (range: IRange): number => range.endRow - range.startRow + 1;
