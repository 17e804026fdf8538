import type { ICellData, IFreeze, IRange } from '@univerjs/core';
import type { CellValue, Rect } from '../../book/Book';
import type { ChangeFeed } from '../../workbook/ChangeFeed';
import type { SheetId } from '../../workbook/Engine';
import { boundingRect } from '../../grid/rects';
import type { WorkbookState } from '../../workbook/WorkbookState';
import type { CalculationQueue } from '../calculation/CalculationQueue';
import type { CalculationResults } from '../calculation/CalculationResults';
import { fromUniverValue, hasContent } from '../cells/cellConversion';
import type { CellGrid } from '../cells/CellGrid';
import type { FormulaContext } from '../calculation/FormulaContext';
import type { SheetList } from './SheetList';
import { PersonShifts } from './PersonShifts';
import { fromFreeze, fromRange, fromSelectedRange } from '../cells/snapshot';
import type { Structure } from './Structure';
import type { TableKeeper } from './TableKeeper';
import type { UniverCommand, UniverHandle } from '../library/UniverHandle';

interface Parts {
  handle: UniverHandle;
  state: WorkbookState;
  feed: ChangeFeed;
  grid: CellGrid;
  structure: Structure;
  tables: TableKeeper;
  calculation: CalculationQueue;
  results: CalculationResults;
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
  private readonly shifts: PersonShifts;
  private flushing = false;

  constructor(private readonly engine: Parts) {
    this.shifts = new PersonShifts(engine);
    const { handle } = engine;
    const { commands } = handle;
    this.watches = [
      commands.beforeCommandExecuted((command, options) => {
        this.shifts.before(command);
        if (!this.concernsUs(command) || options?.fromFormula) return;
        this.beforeMutation(command);
      }),
      commands.onCommandExecuted((command, options) => {
        // Formulas that stand in no cell, as those of conditional formats: whoever changed the rules.
        if (command.id === handle.library.OtherFormulaMarkDirty.id)
          this.engine.calculation.changedBy(command);
        if (!this.concernsUs(command) || options?.fromFormula) return;
        this.engine.calculation.changedBy(command);
        if (this.shifts.after(command)) this.flushSoon();
        else this.afterMutation(command);
      }),
    ];
  }

  dispose(): void {
    for (const watch of this.watches) watch.dispose();
  }

  private concernsUs(command: UniverCommand): boolean {
    const { handle } = this.engine;
    if (handle.isWorking || !handle.isOpen) return false;
    const unitId = (command.params as { unitId?: string } | undefined)?.unitId;
    // Univer's menu commands name no workbook; they mean the one that is open.
    return unitId === handle.unitId || (unitId === undefined && command.id.startsWith('sheet.command.'));
  }

  private beforeMutation(command: UniverCommand): void {
    const { library } = this.engine.handle;
    // Univer leaves a sheet in front that is gone.
    if (command.id === library.RemoveSheetMutation.id)
      this.engine.sheets.leave((command.params as { subUnitId: SheetId }).subUnitId);
    if (command.id !== library.SetRangeValuesMutation.id) return;
    const { subUnitId, cellValue } = command.params as { subUnitId: SheetId; cellValue: CellMatrix };
    clearEmptied(cellValue);
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
    const { handle } = this.engine;
    const { library } = handle;
    const given = (params ?? {}) as Record<string, unknown> & {
      subUnitId: SheetId;
      range: IRange;
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
      case library.AddWorksheetMergeMutation.id:
      case library.RemoveWorksheetMergeMutation.id:
        for (const range of given.ranges as IRange[]) this.noteEdit(sheet, fromRange(range), false);
        break;
      case library.SetSelectionsOperation.id:
        this.selected(sheet, given.selections as { range: IRange }[]);
        break;
      // Excel deletes a sheet for good, as its question says.
      case 'sheet.command.remove-sheet':
        handle.forgetUndo();
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
        state.of(given.subUnitId).parts.freeze = fromFreeze(given as unknown as IFreeze);
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
    if (!movesFormulas(cells)) this.noteEdit(sheet, extentOf(cells), changesContent(cells));
  }

  // One command may set cells several times; they are reported together once it is through.
  private noteEdit(sheet: SheetId, rect: Rect | null, content: boolean): void {
    if (!rect) return;
    const edit = this.pending.get(sheet);
    if (!edit) this.pending.set(sheet, { rect, content });
    else Object.assign(edit, { rect: boundingRect(edit.rect, rect), content: edit.content || content });
    this.flushSoon();
  }

  private flushSoon(): void {
    if (this.flushing) return;
    this.flushing = true;
    queueMicrotask(() => this.flush());
  }

  private flush(): void {
    this.flushing = false;
    if (this.engine.handle.isOpen) this.shifts.finish();
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
      const completed = this.engine.grid.completeReferences(sheet, rect);
      this.engine.calculation.formulasChanged(sheet, completed);
      if (single && cell?.f) this.engine.results.formulasEntered(sheet, [[rect.row, rect.column]]);
      this.engine.feed.emit({ type: 'cells', sheet, rect, ...detail });
      this.engine.tables.afterWrite(sheet, rect);
    }
  }

  private selected(sheet: SheetId, selections: { range: IRange }[]): void {
    const range = selections[selections.length - 1]?.range;
    if (!range) return;
    const rect = fromSelectedRange(range);
    this.engine.state.of(sheet).selection = rect;
    this.engine.feed.emit({ type: 'selection', sheet, rect });
  }
}

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

/** A cell whose text somebody has taken out is blank: Univer's editor leaves a text of no letters. */
function clearEmptied(cells: CellMatrix): void {
  for (const row of Object.values(cells))
    for (const cell of Object.values(row ?? {}))
      if (cell?.v === '' && !cell.f && !cell.si && !cell.p) Object.assign(cell, { v: null, t: null });
}

function changesContent(cells: CellMatrix): boolean {
  return Object.values(cells).some((row) =>
    Object.values(row ?? {}).some(
      (cell) => cell === null || contentMembers.some((member) => member in cell) || hasContent(cell),
    ),
  );
}

// Univer moves the formulas of shifted cells in a mutation of its own, which changes nothing anybody has entered.
function movesFormulas(cells: CellMatrix): boolean {
  return Object.values(cells).every((row) =>
    Object.values(row ?? {}).every(
      (cell) => cell && Object.keys(cell).every((key) => key === 'f' || key === 'si'),
    ),
  );
}
