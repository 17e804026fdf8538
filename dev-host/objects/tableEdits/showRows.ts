import type { CellInput } from '../../engine/workbook/Engine';
import type { Batch } from '../model/Batch';
import type { TableKey } from '../model/ObjectStates';
import { OfficeError } from '../model/OfficeError';
import { requireUnprotected } from '../cells/protection';
import { clearContents } from '../range/clearRange';
import { usedWithin } from '../cells/usedRange';
import { findTable, headerRect, totalsRect, updateTable } from '../table/findTable';

/** `Table.showTotals`: puts the row below the body or takes it away. The first column is labelled as Excel does. */
export function showTotals(id: TableKey, shown: boolean, batch: Batch): void {
  const { engine } = batch;
  const { sheet, table } = findTable(engine, id);
  if (table.showTotals === shown) return;
  requireUnprotected(engine, sheet);
  if (!shown) {
    const totals = totalsRect(table);
    updateTable(engine, id, (changed) => {
      changed.showTotals = false;
      changed.rect = { ...changed.rect, rowCount: changed.rect.rowCount - 1 };
    });
    if (totals) clearContents(batch.range(sheet, totals), batch);
    return;
  }
  const below = { ...table.rect, row: table.rect.row + table.rect.rowCount, rowCount: 1 };
  if (usedWithin(engine, sheet, below, true)) {
    batch.followMoves(sheet);
    engine.insert(sheet, below, 'down');
  }
  const label = batch.locale.toLowerCase().startsWith('zh') ? '汇总' : 'Total';
  const columns = table.columns.map((column, index) => ({
    ...column,
    totalsLabel: column.totalsLabel ?? (index === 0 ? label : undefined),
  }));
  updateTable(engine, id, (changed) => {
    changed.showTotals = true;
    changed.rect = { ...changed.rect, rowCount: changed.rect.rowCount + 1 };
    if (columns[0]?.totalsLabel !== undefined && changed.columns[0])
      changed.columns[0].totalsLabel = columns[0].totalsLabel;
  });
  const inputs = columns.map((column): CellInput | undefined => {
    if (column.totalsFormula !== undefined) return { formula: column.totalsFormula };
    return column.totalsLabel === undefined ? undefined : { value: column.totalsLabel };
  });
  engine.write(sheet, below, [inputs]);
}

/** `Table.showHeaders`: hides the header row's cells, or writes them again from the column names. */
export function showHeaders(id: TableKey, shown: boolean, batch: Batch): void {
  const { engine } = batch;
  const { sheet, table } = findTable(engine, id);
  if (table.showHeaders === shown) return;
  requireUnprotected(engine, sheet);
  const { rect } = table;
  if (!shown) {
    const header = headerRect(table);
    updateTable(engine, id, (changed) => {
      changed.showHeaders = false;
      changed.rect = { ...rect, row: rect.row + 1, rowCount: rect.rowCount - 1 };
    });
    if (header) clearContents(batch.range(sheet, header), batch);
    return;
  }
  const above = { ...rect, row: rect.row - 1, rowCount: 1 };
  if (above.row < 0 || usedWithin(engine, sheet, above, true)) {
    throw new OfficeError('NotImplemented', 'dev-host shows headers again only where the row above is free.');
  }
  engine.write(sheet, above, [table.columns.map((column) => ({ value: column.name }))]);
  updateTable(engine, id, (changed) => {
    changed.showHeaders = true;
    changed.rect = { ...above, rowCount: rect.rowCount + 1 };
  });
}
