import type { ICellData } from '@univerjs/core';
import type { CellValue, Rect } from '../Book';
import type { ChangeFeed } from '../ChangeFeed';
import type { SheetId } from '../Engine';
import { boundingRect, wholeColumns, wholeRows } from '../grid/rects';
import type { Shift } from '../grid/shift';
import type { WorkbookState } from '../WorkbookState';
import type { CalculationQueue } from './CalculationQueue';
import { fromUniverValue, hasContent } from './cellConversion';
import type { CellGrid } from './CellGrid';
import type { FormulaContext } from './FormulaContext';
import type { SheetList } from './SheetList';
import { fromRange } from './snapshot';
import type { Structure } from './Structure';
import type { TableKeeper } from './TableKeeper';
import type { UniverCommand, UniverHandle } from './UniverHandle';

interface Parts {
  handle: UniverHandle;
  state: WorkbookState;
  feed: ChangeFeed;
  grid: CellGrid;
  structure: Structure;
  tables: TableKeeper;
  calculation: CalculationQueue;
  sheets: SheetList;
  context: FormulaContext;
}

interface PendingEdit {
  rect: Rect;
  content: boolean;
  before?: CellValue;
}

type CellMatrix = Record<number, Record<number, ICellData | null>>;

/**
 * Notices what the person at the grid does through Univer's own commands (typing, pasting, undo, its menus), lets
 * everything beside the cells follow, and reports it. What belongs to one command is reported as one change.
 */
export class PersonEdits {
  private readonly pending = new Map<SheetId, PendingEdit>();
  private readonly watches: { dispose(): void }[];

  constructor(private readonly engine: Parts) {
    const { commands } = engine.handle;
    this.watches = [
      commands.beforeCommandExecuted((command, options) => {
        if (!this.concernsUs(command) || options?.fromFormula) return;
        this.beforeMutation(command);
      }),
      commands.onCommandExecuted((command, options) => {
        if (!this.concernsUs(command) || options?.fromFormula) return;
        this.engine.calculation.changedBy(command);
        this.afterMutation(command);
      }),
    ];
  }

  dispose(): void {
    for (const watch of this.watches) watch.dispose();
  }

  private concernsUs(command: UniverCommand): boolean {
    const { handle } = this.engine;
    return (
      !handle.isWorking &&
      handle.isOpen &&
      (command.params as { unitId?: string } | undefined)?.unitId === handle.unitId
    );
  }

  private beforeMutation(command: UniverCommand): void {
    const { library } = this.engine.handle;
    if (command.id !== library.SetRangeValuesMutation.id) return;
    const { subUnitId, cellValue } = command.params as { subUnitId: SheetId; cellValue: CellMatrix };
    const rect = extentOf(cellValue);
    if (
      !rect ||
      !changesContent(cellValue) ||
      rect.rowCount * rect.columnCount > 1 ||
      this.pending.has(subUnitId)
    )
      return;
    const cell = this.engine.grid.raw(subUnitId, rect.row, rect.column);
    this.pending.set(subUnitId, { rect, content: false, before: cell ? fromUniverValue(cell) : null });
  }

  private afterMutation({ id, params }: UniverCommand): void {
    const { library } = this.engine.handle;
    const given = (params ?? {}) as Record<string, unknown> & {
      subUnitId: SheetId;
      range: Parameters<typeof fromRange>[0];
    };
    const sheet = given.subUnitId;
    switch (id) {
      case library.SetRangeValuesMutation.id:
        this.cellsSet(sheet, given.cellValue as CellMatrix);
        break;
      case library.MoveRangeMutation.id:
        for (const side of [given.from, given.to] as { subUnitId: SheetId; value: CellMatrix }[])
          this.noteEdit(side.subUnitId, extentOf(side.value), true);
        break;
      case library.InsertRowMutation.id:
        this.shifted(sheet, rowsOf(given.range), 'down');
        break;
      case library.RemoveRowMutation.id:
        this.shifted(sheet, rowsOf(given.range), 'up');
        break;
      case library.InsertColMutation.id:
        this.shifted(sheet, columnsOf(given.range), 'right');
        break;
      case library.RemoveColMutation.id:
        this.shifted(sheet, columnsOf(given.range), 'left');
        break;
      case library.SetSelectionsOperation.id:
        this.selected(sheet, given.selections as { range: Parameters<typeof fromRange>[0] }[]);
        break;
      default:
        this.sheetMutation(id, given);
    }
  }

  private sheetMutation(id: string, given: Record<string, unknown> & { subUnitId: SheetId }): void {
    const { handle, state, feed } = this.engine;
    const { library } = handle;
    switch (id) {
      case library.InsertSheetMutation.id: {
        const { id: sheet } = given.sheet as { id: SheetId };
        state.adopt(sheet);
        feed.emit({ type: 'sheetAdded', sheet });
        break;
      }
      case library.RemoveSheetMutation.id:
        this.engine.sheets.forget(given.subUnitId, String(given.subUnitName));
        break;
      case library.SetWorksheetActiveOperation.id:
        this.engine.sheets.noticeActive(given.subUnitId);
        break;
      case library.SetFrozenMutation.id: {
        const { ySplit, xSplit } = given as unknown as { ySplit: number; xSplit: number };
        state.of(given.subUnitId).parts.freeze = { rows: ySplit, columns: xSplit };
        feed.emit({ type: 'parts', sheet: given.subUnitId });
        break;
      }
      case library.SetWorksheetNameMutation.id:
      case library.SetWorksheetOrderMutation.id:
      case library.SetWorksheetHideMutation.id:
      case library.SetTabColorMutation.id:
      case library.ToggleGridlinesMutation.id:
        this.engine.sheets.noticeChange(given.subUnitId);
        break;
    }
  }

  private cellsSet(sheet: SheetId, cells: CellMatrix): void {
    this.noteEdit(sheet, extentOf(cells), changesContent(cells));
  }

  // One command may set cells several times; they are reported together once it is through.
  private noteEdit(sheet: SheetId, rect: Rect | null, content: boolean): void {
    if (!rect) return;
    const edit = this.pending.get(sheet);
    if (!edit) this.pending.set(sheet, { rect, content });
    else Object.assign(edit, { rect: boundingRect(edit.rect, rect), content: edit.content || content });
    if (!this.flushing) {
      this.flushing = true;
      queueMicrotask(() => this.flush());
    }
  }

  private flushing = false;

  private flush(): void {
    this.flushing = false;
    const edits = [...this.pending];
    this.pending.clear();
    if (!this.engine.handle.isOpen) return;
    for (const [sheet, { rect, content, before }] of edits) {
      if (!this.engine.handle.workbook.getSheetBySheetId(sheet)) continue;
      if (!content) {
        this.engine.feed.emit({ type: 'format', sheet, rect });
        continue;
      }
      const single = rect.rowCount === 1 && rect.columnCount === 1;
      const cell = this.engine.grid.raw(sheet, rect.row, rect.column);
      const detail =
        single && before !== undefined ? { before, after: cell ? fromUniverValue(cell) : null } : {};
      this.engine.feed.emit({ type: 'cells', sheet, rect, ...detail });
      this.engine.tables.afterWrite(sheet, rect);
    }
  }

  private shifted(sheet: SheetId, rect: Rect, direction: Shift['direction']): void {
    this.engine.structure.followShift(sheet, { rect, direction });
  }

  private selected(sheet: SheetId, selections: { range: Parameters<typeof fromRange>[0] }[]): void {
    const range = selections[selections.length - 1]?.range;
    if (!range) return;
    const rect = fromRange(range);
    this.engine.state.of(sheet).selection = rect;
    this.engine.feed.emit({ type: 'selection', sheet, rect });
  }
}

const rowsOf = (range: Parameters<typeof fromRange>[0]): Rect => {
  const { row, rowCount } = fromRange(range);
  return wholeRows(row, rowCount);
};
const columnsOf = (range: Parameters<typeof fromRange>[0]): Rect => {
  const { column, columnCount } = fromRange(range);
  return wholeColumns(column, columnCount);
};

function extentOf(cells: CellMatrix): Rect | null {
  let extent: Rect | null = null;
  for (const [row, cellsOfRow] of Object.entries(cells)) {
    for (const column of Object.keys(cellsOfRow ?? {})) {
      const cell = { row: Number(row), column: Number(column), rowCount: 1, columnCount: 1 };
      extent = extent ? boundingRect(extent, cell) : cell;
    }
  }
  return extent;
}

const contentMembers = ['v', 'f', 'p', 'si'] as const;

function changesContent(cells: CellMatrix): boolean {
  return Object.values(cells).some((row) =>
    Object.values(row ?? {}).some(
      (cell) => cell === null || contentMembers.some((member) => member in cell) || hasContent(cell),
    ),
  );
}
