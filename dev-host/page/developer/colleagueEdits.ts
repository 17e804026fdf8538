import type { Engine } from '../../engine/workbook/Engine';
import type { ActiveTable } from './activeTable';
import { WireBatch, type PathId } from './WireBatch';

/** What the colleague can be made to do to a table, in the order of the panel. */
export const colleagueEdits = [
  'insertRow',
  'deleteRow',
  'sort',
  'editCell',
  'protect',
  'filter',
  'deleteTable',
] as const;
export type ColleagueEdit = (typeof colleagueEdits)[number];

/**
 * The colleague's edit as a batch.
 *
 * @param written what they write into a cell
 */
export function colleagueBatch(
  edit: ColleagueEdit,
  { sheet, table, cell }: ActiveTable,
  engine: Engine,
  written: string,
): WireBatch {
  const batch = new WireBatch();
  const object = batch.item(batch.property(batch.workbook, 'Tables'), String(table.id));
  const body = batch.object(object, 'GetDataBodyRange');
  switch (edit) {
    case 'insertRow': {
      const row = batch.object(batch.object(body, 'GetRow', 0), 'GetEntireRow');
      batch.run(batch.object(row, 'Insert', 'Down'));
      break;
    }
    case 'deleteRow':
      batch.call(batch.object(batch.property(object, 'Rows'), 'GetItemAt', 0), 'Delete');
      break;
    case 'sort':
      batch.call(batch.property(object, 'Sort'), 'Apply', [{ key: cell.column, ascending: false }]);
      break;
    case 'editCell':
      batch.set(batch.object(body, 'GetCell', cell.row, cell.column), 'Values', [[written]]);
      break;
    case 'protect':
      batch.call(batch.property(worksheet(batch, sheet), 'Protection'), 'Protect');
      break;
    case 'filter': {
      const column = batch.object(batch.property(object, 'Columns'), 'GetItemAt', cell.column);
      const value = engine.read(sheet, {
        row: table.rect.row + 1 + cell.row,
        column: table.rect.column + cell.column,
        rowCount: 1,
        columnCount: 1,
      })[0]?.[0]?.value;
      batch.call(batch.property(column, 'Filter'), 'ApplyValuesFilter', [String(value ?? '')]);
      break;
    }
    case 'deleteTable':
      batch.call(object, 'Delete');
      break;
  }
  return batch;
}

function worksheet(batch: WireBatch, sheet: string): PathId {
  return batch.item(batch.property(batch.workbook, 'Worksheets'), sheet);
}
