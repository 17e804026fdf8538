import type { Rect, SheetParts } from '../../book/Book';
import type { ChangeFeed } from '../../workbook/ChangeFeed';
import type { SheetId } from '../../workbook/Engine';
import { renameTableInFormula } from '../../formula/structuredReference';
import type { Shift } from '../../grid/shift';
import { tableGrowths } from '../../tables/growTable';
import type { WorkbookState } from '../../workbook/WorkbookState';
import type { CalculationQueue } from '../calculation/CalculationQueue';
import type { CellGrid } from '../cells/CellGrid';
import type { FormulaContext } from '../calculation/FormulaContext';
import type { FormulaRewriter } from '../calculation/FormulaRewriter';
import { TableHeaders } from './TableHeaders';
import { TableRows } from './TableRows';
import type { UniverHandle } from '../library/UniverHandle';

interface Parts {
  handle: UniverHandle;
  state: WorkbookState;
  feed: ChangeFeed;
  grid: CellGrid;
  context: FormulaContext;
  rewriter: FormulaRewriter;
  calculation: CalculationQueue;
}

/** Keeps tables and cells in step whichever of the two has changed. */
export class TableKeeper {
  private readonly headers: TableHeaders;
  private readonly rows: TableRows;

  constructor(private readonly engine: Parts) {
    this.headers = new TableHeaders(engine);
    this.rows = new TableRows(engine);
  }

  /** Content was written: columns follow their headers and formulas, tables grow over what is directly beside. */
  afterWrite(sheet: SheetId, written: Rect): void {
    const { state, grid, feed } = this.engine;
    const { parts } = state.of(sheet);
    if (parts.tables.length === 0) return;
    let changed = false;
    for (const table of parts.tables) {
      changed = this.headers.followCells(sheet, table, written) || changed;
      changed = this.rows.noticeCalculated(sheet, table, written) || changed;
    }
    // Tables of a protected sheet do not grow (office-js issue 646: such rows stay outside).
    const growing = parts.protection || !state.tablesExpand ? { ...parts, tables: [] } : parts;
    const valueAt = (row: number, column: number) =>
      grid.read(sheet, { row, column, rowCount: 1, columnCount: 1 })[0]?.[0]?.value ?? null;
    for (const { table, rect } of tableGrowths(growing, written, valueAt)) {
      const before = { ...table };
      table.rect = rect;
      this.headers.fitColumns(sheet, table);
      this.refresh();
      this.rows.grown(sheet, before, table);
      changed = true;
    }
    if (!changed) return;
    this.refresh();
    feed.emit({ type: 'parts', sheet });
  }

  /** Parts were changed by hand: formulas and headers follow new names, tables made larger are filled in. */
  afterPartsChange(sheet: SheetId, before: SheetParts, after: SheetParts): void {
    if (JSON.stringify(before.tables) === JSON.stringify(after.tables)) return;
    for (const table of after.tables) {
      const old = before.tables.find(({ id }) => id === table.id);
      this.headers.fitColumns(sheet, table);
      const oldNames = new Map(old?.columns.map(({ id, name }) => [id, name]));
      this.headers.writeNames(sheet, table, (index) => {
        const column = table.columns[index];
        return !old?.showHeaders || column?.name !== oldNames.get(column?.id ?? 0);
      });
      if (!old) continue;
      if (old.name !== table.name)
        this.engine.rewriter.rewrite((formula) => renameTableInFormula(formula, old.name, table.name));
      this.headers.renameInFormulas(table, old.columns);
      if (table.rect.row === old.rect.row && table.rect.column === old.rect.column)
        this.rows.grown(sheet, old, table);
    }
    this.refresh();
  }

  /** Cells have been put in: columns that came into a table are headed, rows filled in. */
  afterInsertion(sheet: SheetId, { rect, direction }: Shift): void {
    if (direction === 'down') this.rows.inserted(sheet, rect);
    if (direction !== 'right') return;
    for (const table of this.engine.state.of(sheet).parts.tables) {
      this.headers.writeNames(sheet, table, (index) => {
        const column = table.rect.column + index;
        return column >= rect.column && column < rect.column + rect.columnCount;
      });
    }
  }

  private refresh(): void {
    this.engine.context.updateTables();
    this.engine.context.updateNames();
    this.engine.calculation.everything();
  }
}
