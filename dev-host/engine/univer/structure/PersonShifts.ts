import type { IRange } from '@univerjs/core';
import type { Rect } from '../../book/Book';
import type { SheetId } from '../../workbook/Engine';
import { wholeColumns, wholeRows } from '../../grid/rects';
import type { Shift } from '../../grid/shift';
import type { WorkbookState } from '../../workbook/WorkbookState';
import { fromRange } from '../cells/snapshot';
import { Removals, type Moved } from './Removals';
import type { Structure } from './Structure';
import type { TableKeeper } from './TableKeeper';
import type { CalculationQueue } from '../calculation/CalculationQueue';
import type { FormulaContext } from '../calculation/FormulaContext';
import type { ChangeFeed } from '../../workbook/ChangeFeed';
import type { UniverCommand, UniverHandle } from '../library/UniverHandle';

interface Parts {
  handle: UniverHandle;
  state: WorkbookState;
  structure: Structure;
  tables: TableKeeper;
  feed: ChangeFeed;
  context: FormulaContext;
  calculation: CalculationQueue;
}

/** Rows, columns and cells the person at the grid puts in or takes out through Univer's menus. */
export class PersonShifts {
  /** Univer moves single cells with mutations that do not say so; its command does. */
  private moving: Shift['direction'] | null = null;
  /** From where to where the cells beside them went. */
  private moved: Moved | null = null;
  private readonly unfinished: [SheetId, Shift][] = [];
  private readonly removals: Removals;
  private isUndoing = false;

  constructor(private readonly engine: Parts) {
    this.removals = new Removals(engine);
  }

  before({ id }: UniverCommand): void {
    if (cellShifts[id]) Object.assign(this, { moving: cellShifts[id], moved: null });
    if (id === UNDO) this.isUndoing = true;
    else if (id === REDO || id.startsWith('sheet.command.')) this.isUndoing = false;
  }

  /** True when the command has been dealt with. */
  after({ id, params }: UniverCommand): boolean {
    const { library } = this.engine.handle;
    const { subUnitId: sheet = '', range } = (params ?? {}) as { subUnitId?: SheetId; range?: IRange };
    const direction = cellShifts[id];
    if (direction) {
      this.moving = null;
      this.cellsMoved(direction, range);
      return true;
    }
    if (id === library.MoveRangeMutation.id) return this.rangeMoved(params as MoveRange);
    const shift = range && this.shiftOf(id, range);
    if (!shift) return false;
    // Shifting cells, Univer adds rows at the end of the sheet to make room; nothing moves by that.
    if (this.moving === null) this.follow(sheet, shift);
    return true;
  }

  /** Fills what came into tables, once Univer has put all formulas where they belong. */
  finish(): void {
    for (const [sheet, shift] of this.unfinished.splice(0)) {
      if (!this.engine.handle.workbook.getSheetBySheetId(sheet)) continue;
      if (shift.direction === 'down' || shift.direction === 'right')
        this.engine.tables.afterInsertion(sheet, shift);
      else this.engine.structure.repairTables(sheet);
    }
    this.removals.done();
  }

  private shiftOf(id: string, range: IRange): Shift | null {
    const { InsertRowMutation, RemoveRowMutation, InsertColMutation, RemoveColMutation } =
      this.engine.handle.library;
    const { row, rowCount, column, columnCount } = fromRange(range);
    switch (id) {
      case InsertRowMutation.id:
        return { rect: wholeRows(row, rowCount), direction: 'down' };
      case RemoveRowMutation.id:
        return { rect: wholeRows(row, rowCount), direction: 'up' };
      case InsertColMutation.id:
        return { rect: wholeColumns(column, columnCount), direction: 'right' };
      case RemoveColMutation.id:
        return { rect: wholeColumns(column, columnCount), direction: 'left' };
      default:
        return null;
    }
  }

  private cellsMoved(direction: Shift['direction'], range: IRange | undefined): void {
    const sheet = this.engine.handle.workbook.getActiveSheet().getSheetId();
    const rect: Rect = range ? fromRange(range) : this.engine.state.of(sheet).selection;
    this.follow(sheet, { rect, direction });
  }

  /** True when it is part of shifted cells, or of taking those back; else the person has dragged cells. */
  private rangeMoved({ fromRange: from, toRange: to, from: { subUnitId: sheet } }: MoveRange): boolean {
    const moved = { from: fromRange(from), to: fromRange(to) };
    if (this.moving !== null) {
      this.moved = moved;
      return true;
    }
    const back = this.isUndoing ? this.removals.undoneByMove(sheet, moved) : null;
    if (!back) return false;
    this.engine.structure.followShift(sheet, { ...back.shift, direction: OPPOSITE[back.shift.direction] });
    this.removals.bringBack(back.before);
    return true;
  }

  private follow(sheet: SheetId, shift: Shift): void {
    const takesOut = shift.direction === 'up' || shift.direction === 'left';
    if ((takesOut || this.moved) && !this.isUndoing) this.removals.take(sheet, shift, this.moved);
    this.moved = null;
    const back = !takesOut && this.isUndoing ? this.removals.undoneBy(sheet, shift) : null;
    this.engine.structure.followShift(sheet, shift);
    if (back) this.removals.bringBack(back);
    else this.unfinished.push([sheet, shift]);
  }
}

interface MoveRange {
  fromRange: IRange;
  toRange: IRange;
  from: { subUnitId: SheetId };
}

const OPPOSITE = { down: 'up', up: 'down', right: 'left', left: 'right' } as const;

const UNDO = 'univer.command.undo';
const REDO = 'univer.command.redo';

const cellShifts: Partial<Record<string, Shift['direction']>> = {
  'sheet.command.insert-range-move-down': 'down',
  'sheet.command.insert-range-move-right': 'right',
  'sheet.command.delete-range-move-up': 'up',
  'sheet.command.delete-range-move-left': 'left',
};
