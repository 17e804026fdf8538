import { type CellValue, columnLetters, type Engine } from '../../dev-host/index';

/** Tables whose rows Opsbook adds. */
const SUPPORTING = ['OpsAlerts', 'OpsDaily', 'OpsChanges'];
const OWNED = ['编号', '核定状态', '偏差天数', '预警', '判定说明'];

/** What the tracker's table shows of one row. */
export interface TrackerRow {
  name: CellValue;
  id: CellValue;
  owned: CellValue[];
}

/** The tracker row by row as it is now; empty when its table is gone. */
export function trackerRows(engine: Engine): TrackerRow[] {
  const found = trackerTable(engine);
  if (!found) return [];
  const [headers = [], ...rows] = found.values;
  const at = (row: CellValue[], header: string) => row[headers.indexOf(header)] ?? null;
  return rows.map((row) => ({
    name: at(row, '任务名称'),
    id: at(row, '编号'),
    owned: OWNED.map((header) => at(row, header)),
  }));
}

/**
 * Every cell of the workbook that is a person's, as `sheet!row:column` → value: all but the owned columns of the
 * tracker's table, the register, the change log and the cell above it where Opsbook reports. Blank cells are left out.
 */
export function humanCells(engine: Engine): Record<string, CellValue> {
  const found = trackerTable(engine);
  const banner = engine.names().find(({ name }) => name === 'OpsTasksBanner')?.formula ?? '';
  const cells: Record<string, CellValue> = {};
  for (const { id: sheet, name } of engine.sheets()) {
    const used = engine.usedRect(sheet, true);
    const isSupporting = engine.parts(sheet).tables.some((table) => SUPPORTING.includes(table.name));
    if (!used || isSupporting) continue;
    engine.read(sheet, used).forEach((row, rowIndex) =>
      row.forEach((cell, columnIndex) => {
        const place = { row: used.row + rowIndex, column: used.column + columnIndex };
        const value = cell?.value ?? null;
        const address = `$${columnLetters(place.column)}$${place.row + 1}`;
        const isBanner = [`=${name}!${address}`, `='${name}'!${address}`].includes(banner);
        const isOurs = isBanner || (found?.sheet === sheet && found.isOwned(place));
        if (value !== null && value !== '' && !isOurs) cells[`${name}!${place.row}:${place.column}`] = value;
      }),
    );
  }
  return cells;
}

function trackerTable(engine: Engine) {
  for (const { id: sheet } of engine.sheets()) {
    const table = engine.parts(sheet).tables.find(({ name }) => name === 'OpsTasks');
    if (!table) continue;
    const values = engine
      .read(sheet, table.rect)
      .map((row) => row.map((cell) => (cell?.value === '' ? null : (cell?.value ?? null))));
    const { row, column, rowCount } = table.rect;
    const isOwned = (place: { row: number; column: number }) =>
      place.row > row &&
      place.row < row + rowCount &&
      OWNED.includes(String(values[0]?.[place.column - column]));
    return { sheet, values, isOwned };
  }
  return null;
}
