import type { BookSheet, Rect } from '../../book/Book';
import type { ChangeFeed } from '../../workbook/ChangeFeed';
import { EngineError, type SheetId, type SheetInfo } from '../../workbook/Engine';
import { emptySheet } from '../../book/emptyBook';
import { removeSheetFromFormula, renameSheetInFormula } from '../../formula/shiftFormula';
import type { TrackedRanges } from '../../workbook/TrackedRanges';
import type { SheetState, WorkbookState } from '../../workbook/WorkbookState';
import type { CalculationQueue } from '../calculation/CalculationQueue';
import type { FormulaContext } from '../calculation/FormulaContext';
import type { FormulaRewriter } from '../calculation/FormulaRewriter';
import { requireSheetName } from '../cells/requireSheetName';
import { toRange, toSelectedRange, toWorksheet } from '../cells/snapshot';
import type { StyleRegistry } from '../cells/StyleRegistry';
import { makeCopiesUnique } from '../cells/uniqueCopies';
import type { UniverHandle } from '../library/UniverHandle';

interface Parts {
  handle: UniverHandle;
  state: WorkbookState;
  feed: ChangeFeed;
  rewriter: FormulaRewriter;
  context: FormulaContext;
  calculation: CalculationQueue;
  tracked: TrackedRanges;
  copyOf: (sheet: SheetId) => BookSheet;
  styles: () => StyleRegistry;
}

/** The workbook's sheets: their order, names, visibility, and which one is in front. */
export class SheetList {
  private front: SheetId | null = null;
  private readonly knownNames = new Map<SheetId, string>();

  constructor(private readonly engine: Parts) {}

  ids(): SheetId[] {
    return [...this.engine.handle.workbook.getSheetOrders()];
  }

  all(): SheetInfo[] {
    return this.ids().map((id, position) => {
      const worksheet = this.engine.handle.worksheet(id);
      const hidden = worksheet.isSheetHidden() === 1;
      return {
        id,
        name: worksheet.getName(),
        position,
        visibility: hidden ? (this.engine.state.of(id).veryHidden ? 'veryHidden' : 'hidden') : 'visible',
        tabColor: worksheet.getConfig().tabColor || null,
        showGridlines: !worksheet.hasHiddenGridlines(),
      };
    });
  }

  add(name: string, position = this.ids().length): SheetId {
    this.checkName(name);
    return this.insert(emptySheet(name), position);
  }

  copy(sheet: SheetId, name: string, position: number): SheetId {
    this.checkName(name);
    this.engine.state.of(sheet);
    const copy = { ...this.engine.copyOf(sheet), name };
    makeCopiesUnique(
      copy,
      this.engine.state.all().map(([, { parts }]) => parts),
    );
    const id = this.insert(copy, position);
    const { state, context } = this.engine;
    const local = state.names.filter((entry) => entry.sheet === sheet);
    const { name: original } = this.info(sheet);
    state.names.push(
      ...local.map((entry) => ({
        ...entry,
        sheet: id,
        formula: renameSheetInFormula(entry.formula, original, name),
      })),
    );
    context.updateNames();
    return id;
  }

  delete(sheet: SheetId): void {
    const { handle } = this.engine;
    const info = this.info(sheet);
    const others = this.all().filter(({ id }) => id !== sheet);
    if (!others.some(({ visibility }) => visibility === 'visible'))
      throw new EngineError('UnsupportedOperation', 'A workbook must have at least one visible sheet.');
    this.leave(sheet);
    handle.mutate(handle.library.RemoveSheetMutation, { subUnitId: sheet, subUnitName: info.name });
    handle.forgetUndo();
    this.forget(sheet, info.name);
  }

  /** Brings the next sheet to the front where this one, about to go, is there: as Excel, the next to the right. */
  leave(sheet: SheetId): void {
    if (this.active() !== sheet) return;
    const { position: from } = this.info(sheet);
    const visible = this.all().filter(({ id, visibility }) => id !== sheet && visibility === 'visible');
    const next = visible.find(({ position }) => position > from) ?? visible.at(-1);
    if (next) this.activate(next.id);
  }

  /** Everything that has to follow when a sheet is gone. */
  forget(sheet: SheetId, name: string): void {
    const { state, tracked, rewriter, context, calculation, feed } = this.engine;
    state.delete(sheet);
    state.names = state.names.filter((entry) => entry.sheet !== sheet);
    tracked.end(sheet);
    rewriter.rewrite((formula) => removeSheetFromFormula(formula, name));
    context.updateTables();
    context.updateNames();
    calculation.everything();
    feed.emit({ type: 'sheetDeleted', sheet });
  }

  /** The person at the grid has brought another sheet to the front. */
  noticeActive(sheet: SheetId): void {
    const before = this.front;
    // Univer's notice comes late; by then the engine may have brought another one to the front.
    if (before === sheet || this.active() !== sheet) return;
    this.front = sheet;
    if (before !== null && this.ids().includes(before))
      this.engine.feed.emit({ type: 'sheetDeactivated', sheet: before });
    this.engine.feed.emit({ type: 'sheetActivated', sheet });
  }

  /** The person at the grid has renamed, moved, hidden or coloured a sheet. */
  noticeChange(sheet: SheetId): void {
    const { handle, state, rewriter, context, calculation, feed } = this.engine;
    const name = handle.worksheet(sheet).getName();
    const before = this.knownNames.get(sheet);
    this.knownNames.set(sheet, name);
    if (handle.worksheet(sheet).isSheetHidden() !== 1) state.of(sheet).veryHidden = false;
    if (before !== undefined && before !== name) {
      rewriter.rewriteBesideCells((formula) => renameSheetInFormula(formula, before, name));
      context.updateNames();
      calculation.everything();
    }
    feed.emit({ type: 'sheetChanged', sheet });
  }

  update(sheet: SheetId, change: Partial<Omit<SheetInfo, 'id'>>): void {
    const { handle, state, feed } = this.engine;
    const { library } = handle;
    const info = this.info(sheet);
    const subUnitId = sheet;
    if (change.name !== undefined && change.name !== info.name) this.rename(sheet, info.name, change.name);
    if (change.visibility !== undefined && change.visibility !== info.visibility)
      this.setVisibility(sheet, change.visibility);
    if (change.tabColor !== undefined)
      handle.mutate(library.SetTabColorMutation, { subUnitId, color: change.tabColor ?? '' });
    if (change.showGridlines !== undefined)
      handle.mutate(library.ToggleGridlinesMutation, {
        subUnitId,
        showGridlines: change.showGridlines ? 1 : 0,
      });
    if (change.position !== undefined && change.position !== info.position) {
      const last = this.ids().length - 1;
      if (change.position < 0 || change.position > last)
        throw new EngineError('InvalidArgument', `There is no sheet position ${change.position}.`);
      handle.mutate(library.SetWorksheetOrderMutation, {
        subUnitId,
        fromOrder: info.position,
        toOrder: change.position,
      });
    }
    state.of(sheet);
    feed.emit({ type: 'sheetChanged', sheet });
  }

  active(): SheetId {
    return this.engine.handle.workbook.getActiveSheet().getSheetId();
  }

  activate(sheet: SheetId): void {
    const before = this.active();
    if (this.info(sheet).visibility !== 'visible')
      throw new EngineError('UnsupportedOperation', 'A hidden sheet cannot be activated.');
    if (before === sheet) return;
    this.showActive(sheet);
    this.engine.feed.emit({ type: 'sheetDeactivated', sheet: before });
    this.engine.feed.emit({ type: 'sheetActivated', sheet });
  }

  /** Brings a sheet to the front without telling anyone, as opening a workbook does. */
  showActive(sheet: SheetId): void {
    const { handle } = this.engine;
    this.front = sheet;
    for (const { id, name } of this.all()) this.knownNames.set(id, name);
    handle.mutate(handle.library.SetWorksheetActiveOperation, { subUnitId: sheet });
    this.showSelection(sheet);
  }

  select(sheet: SheetId, rect: Rect): void {
    this.activate(sheet);
    this.engine.state.of(sheet).selection = { ...rect };
    this.showSelection(sheet);
    this.engine.feed.emit({ type: 'selection', sheet, rect: { ...rect } });
  }

  private showSelection(sheet: SheetId): void {
    const { handle, state } = this.engine;
    const { selection } = state.of(sheet);
    const worksheet = handle.worksheet(sheet);
    const cell = { row: selection.row, column: selection.column, rowCount: 1, columnCount: 1 };
    const primary = {
      ...toRange(cell),
      actualRow: cell.row,
      actualColumn: cell.column,
      isMerged: false,
      isMergedMainCell: false,
    };
    handle.mutate(handle.library.SetSelectionsOperation, {
      subUnitId: sheet,
      reveal: true,
      selections: [
        {
          range: toSelectedRange(selection, worksheet.getRowCount(), worksheet.getColumnCount()),
          primary,
          style: null,
        },
      ],
    });
  }

  private insert(sheet: BookSheet, position: number): SheetId {
    const { handle, state, feed, context, calculation } = this.engine;
    if (position < 0 || position > this.ids().length)
      throw new EngineError('InvalidArgument', `There is no sheet position ${position}.`);
    const id = state.add(stateOf(sheet));
    // The sheet's style numbers are this workbook's own, so Univer has them already.
    const styles = this.engine.styles();
    const front = this.active();
    handle.mutate(handle.library.InsertSheetMutation, {
      index: position,
      sheet: handle.library.mergeWorksheetSnapshotWithDefault(
        toWorksheet(sheet, id, (index) => styles.idAt(index)),
      ),
    });
    // Univer brings a new sheet to the front; Excel leaves that to whoever adds it.
    if (this.active() !== front) this.showActive(front);
    this.knownNames.set(id, sheet.name);
    context.updateTables();
    calculation.everything();
    feed.emit({ type: 'sheetAdded', sheet: id });
    return id;
  }

  private rename(sheet: SheetId, from: string, to: string): void {
    const { handle, rewriter, context, calculation } = this.engine;
    this.checkName(to, sheet);
    handle.mutate(handle.library.SetWorksheetNameMutation, { subUnitId: sheet, name: to });
    this.knownNames.set(sheet, to);
    rewriter.rewrite((formula) => renameSheetInFormula(formula, from, to));
    context.updateNames();
    calculation.everything();
  }

  private setVisibility(sheet: SheetId, visibility: SheetInfo['visibility']): void {
    const { handle, state } = this.engine;
    const hidden = visibility !== 'visible';
    const others = this.all().filter((other) => other.id !== sheet && other.visibility === 'visible');
    const next = others[0];
    if (hidden && !next)
      throw new EngineError('UnsupportedOperation', 'A workbook must have at least one visible sheet.');
    if (hidden && next && this.active() === sheet) this.activate(next.id);
    state.of(sheet).veryHidden = visibility === 'veryHidden';
    const front = this.active();
    handle.mutate(handle.library.SetWorksheetHideMutation, { subUnitId: sheet, hidden: hidden ? 1 : 0 });
    // Univer brings a sheet that is shown again to the front.
    if (this.active() !== front) this.showActive(front);
  }

  private info(sheet: SheetId): SheetInfo {
    const info = this.all().find(({ id }) => id === sheet);
    if (!info) throw new EngineError('ItemNotFound', `There is no sheet with the id ${sheet}.`);
    return info;
  }

  private checkName(name: string, except?: SheetId): void {
    const others = this.all().filter(({ id }) => id !== except);
    requireSheetName(
      name,
      others.map((other) => other.name),
    );
  }
}

function stateOf(sheet: BookSheet): SheetState {
  return {
    parts: sheet.parts,
    veryHidden: sheet.visibility === 'veryHidden',
    ...(sheet.defaultRowHeight === undefined ? {} : { defaultRowHeight: sheet.defaultRowHeight }),
    ...(sheet.defaultColumnWidth === undefined ? {} : { defaultColumnWidth: sheet.defaultColumnWidth }),
    selection: { ...sheet.selection },
  };
}
