import type { Rect, SheetParts } from '../../book/Book';
import { sameRect } from '../../grid/rects';
import type { Shift } from '../../grid/shift';
import type { ChangeFeed } from '../../workbook/ChangeFeed';
import type { EngineName, SheetId } from '../../workbook/Engine';
import type { WorkbookState } from '../../workbook/WorkbookState';
import type { CalculationQueue } from '../calculation/CalculationQueue';
import type { FormulaContext } from '../calculation/FormulaContext';

interface Parts {
  state: WorkbookState;
  feed: ChangeFeed;
  context: FormulaContext;
  calculation: CalculationQueue;
}

/** What stands beside the cells: rules, tables and names of every sheet, since formulas of one speak of another. */
interface Beside {
  sheets: [SheetId, SheetParts][];
  names: EngineName[];
}

/** Cells that went from one place to another to make room, or to fill it. */
export interface Moved {
  from: Rect;
  to: Rect;
}

interface Removal {
  sheet: SheetId;
  shift: Shift;
  /** Of single cells; null of whole rows and columns. */
  moved: Moved | null;
  before: Beside;
  /** What was left, as text; null while it is being taken out. */
  after: string | null;
}

/** As far back as anybody undoes. */
const MOST = 20;

/**
 * Rows, columns and cells a person took out, with what went with them, and cells that were put in between. Univer's undo
 * brings back their cells; as in Excel the validation, conditional formats, notes and names come back too.
 */
export class Removals {
  private readonly taken: Removal[] = [];

  constructor(private readonly engine: Parts) {}

  /** Before anything follows the removal. */
  take(sheet: SheetId, shift: Shift, moved: Moved | null): void {
    this.taken.push({ sheet, shift, moved, before: this.beside(), after: null });
    if (this.taken.length > MOST) this.taken.shift();
  }

  /** After everything has followed. */
  done(): void {
    const last = this.taken.at(-1);
    if (last?.after === null) last.after = JSON.stringify(this.beside());
  }

  /** The removal that this insertion undoes; null for none, and where something else has changed since. */
  undoneBy(sheet: SheetId, { rect }: Shift): Beside | null {
    const last = this.taken.at(-1);
    if (!last || last.moved || last.sheet !== sheet || !sameRect(last.shift.rect, rect)) return null;
    this.taken.pop();
    return last.after === JSON.stringify(this.beside()) ? last.before : null;
  }

  /** The shift of cells that this move of them back undoes; null for none, and where something else has changed since. */
  undoneByMove(sheet: SheetId, { from, to }: Moved): { shift: Shift; before: Beside } | null {
    const last = this.taken.at(-1);
    if (!last?.moved || last.sheet !== sheet) return null;
    if (!sameRect(last.moved.from, to) || !sameRect(last.moved.to, from)) return null;
    this.taken.pop();
    return last.after === JSON.stringify(this.beside()) ? last : null;
  }

  bringBack({ sheets, names }: Beside): void {
    const { state, context, calculation, feed } = this.engine;
    state.names = names;
    for (const [sheet, parts] of sheets) state.of(sheet).parts = parts;
    context.updateTables();
    context.updateNames();
    calculation.everything();
    for (const [sheet] of sheets) feed.emit({ type: 'parts', sheet });
  }

  private beside(): Beside {
    const { state } = this.engine;
    return structuredClone({
      sheets: state.all().map(([sheet, { parts }]): [SheetId, SheetParts] => [sheet, parts]),
      names: state.names,
    });
  }
}
