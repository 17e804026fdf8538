import type { Univer } from '@univerjs/core';
import type {
  Book,
  BookCell,
  BookProperties,
  CellStyle,
  CellValue,
  LineFormat,
  Rect,
  SheetParts,
} from '../Book';
import { ChangeFeed } from '../ChangeFeed';
import {
  EngineError,
  type CellInput,
  type ChangeOrigin,
  type Engine,
  type EngineChange,
  type EngineName,
  type SheetId,
  type SheetInfo,
  type StylePatch,
  type TrackedRange,
  type UncomputedFormula,
} from '../Engine';
import { lastColumn, lastRow, sheetColumns, sheetRows } from '../grid/rects';
import { TrackedRanges } from '../TrackedRanges';
import { WorkbookState } from '../WorkbookState';
import { CalculationQueue } from './CalculationQueue';
import { CalculationResults } from './CalculationResults';
import { CellGrid } from './CellGrid';
import { CellStyles } from './CellStyles';
import { CellShifter } from './CellShifter';
import { correctFunctions } from './functions/correctFunctions';
import { readBook, readSheet } from './readBook';
import { FormulaContext } from './FormulaContext';
import { FormulaRewriter } from './FormulaRewriter';
import { LineFormats } from './LineFormats';
import { RowFitter } from './rows/RowFitter';
import { RowHeights } from './rows/RowHeights';
import type { TextDrawing } from './rows/TextDrawing';
import { SavedResults } from './SavedResults';
import { SheetList } from './SheetList';
import { toFreeze, toSnapshot } from './snapshot';
import { SpilledValues } from './SpilledValues';
import { Structure } from './Structure';
import { StyleRegistry } from './StyleRegistry';
import { TableKeeper } from './TableKeeper';
import { UniverHandle } from './UniverHandle';
import type { UniverLibrary } from './UniverLibrary';
import { PersonEdits } from './PersonEdits';

// Univer keeps formulas it has read by workbook and text, for all its instances together.
let booksOpened = 0;

/** The engine over Univer: with a user interface in the grid page, without one in Node. */
export class UniverEngine implements Engine {
  private readonly handle: UniverHandle;
  private readonly state = new WorkbookState();
  private readonly feed = new ChangeFeed();
  private readonly trackedRanges = new TrackedRanges();
  private readonly calculation: CalculationQueue;
  private readonly spilled: SpilledValues;
  private readonly grid: CellGrid;
  private readonly cellStyles: CellStyles;
  private readonly results: CalculationResults;
  private readonly savedResults: SavedResults;
  private readonly context: FormulaContext;
  private readonly shifter: CellShifter;
  private readonly structure: Structure;
  private readonly tables: TableKeeper;
  private readonly rowFitter: RowFitter;
  private readonly lines: LineFormats;
  private readonly sheetList: SheetList;
  private readonly personEdits: PersonEdits;
  private styles: StyleRegistry | null = null;
  private loads = 0;

  /**
   * @param options `disposeUniver`: end Univer with the engine. `drawing`: measures text where it is drawn; without it
   * row heights are estimated.
   */
  constructor(
    library: UniverLibrary,
    univer: Univer,
    private readonly options: { disposeUniver?: boolean; drawing?: TextDrawing } = {},
  ) {
    this.handle = new UniverHandle(library, univer);
    const { handle, state, feed } = this;
    this.calculation = new CalculationQueue(handle, (sheets) => {
      for (const sheet of sheets) feed.emit({ type: 'calculated', sheet });
    });
    this.spilled = new SpilledValues(handle);
    this.grid = new CellGrid(handle, state, this.spilled, () => this.styleRegistry);
    this.cellStyles = new CellStyles(handle, this.grid, () => this.styleRegistry);
    this.results = new CalculationResults(handle, this.grid);
    this.savedResults = new SavedResults(handle, state, this.grid);
    this.context = new FormulaContext(handle, state);
    const rewriter = new FormulaRewriter(handle, state, this.grid, this.calculation);
    this.shifter = new CellShifter(handle, state, this.grid);
    this.tables = new TableKeeper({
      handle,
      state,
      feed,
      grid: this.grid,
      context: this.context,
      rewriter,
      calculation: this.calculation,
    });
    this.structure = new Structure({
      handle,
      state,
      feed,
      grid: this.grid,
      shifter: this.shifter,
      rewriter,
      tables: this.tables,
      context: this.context,
      calculation: this.calculation,
      tracked: this.trackedRanges,
    });
    const rowHeights = new RowHeights(handle, () => this.styleRegistry, options.drawing);
    this.rowFitter = new RowFitter(handle, feed, rowHeights, options.drawing);
    this.lines = new LineFormats(handle, this.grid, this.rowFitter);
    this.sheetList = new SheetList({
      handle,
      state,
      feed,
      rewriter,
      context: this.context,
      calculation: this.calculation,
      tracked: this.trackedRanges,
      copyOf: (sheet) => {
        this.rowFitter.fit(sheet);
        return readSheet(this.source, sheet);
      },
      styles: () => this.styleRegistry,
    });
    this.personEdits = new PersonEdits({
      results: this.results,
      handle,
      state,
      feed,
      grid: this.grid,
      structure: this.structure,
      tables: this.tables,
      calculation: this.calculation,
      sheets: this.sheetList,
      context: this.context,
    });
  }

  load(book: Book): void {
    this.trackedRanges.end();
    const ids = this.state.load(book);
    this.loads += 1;
    this.handle.open(toSnapshot(book, `book${++booksOpened}-`, ids));
    // Univer has its functions only when it has had a workbook.
    if (this.loads === 1) {
      correctFunctions(this.handle, this.state);
      this.savedResults.watch();
    }
    this.savedResults.reset();
    this.styles = new StyleRegistry(this.handle.workbook.getStyles(), book.styles);
    this.context.reset();
    this.results.reset();
    this.context.updateTables();
    this.context.updateNames();
    const hasFormulas = book.sheets.some((sheet) =>
      Object.values(sheet.cells).some((row) => Object.values(row).some((cell) => cell.formula !== undefined)),
    );
    this.calculation.takeOver(hasFormulas);
    this.rowFitter.opened(ids);
    const active = ids[book.activeSheet];
    if (active !== undefined) this.sheetList.showActive(active);
  }

  toBook(): Book {
    this.rowFitter.fitAll();
    return readBook(this.source, this.sheetList.ids());
  }

  settled(): Promise<void> {
    return this.calculation.settled();
  }

  dispose(): void {
    this.calculation.dispose();
    this.personEdits.dispose();
    this.results.dispose();
    this.rowFitter.dispose();
    if (this.options.disposeUniver) this.handle.univer.dispose();
    else this.handle.asEngine(() => this.handle.close());
  }

  sheets(): readonly SheetInfo[] {
    return this.sheetList.all();
  }

  addSheet(name: string, position?: number): SheetId {
    return this.sheetList.add(name, position);
  }

  copySheet(sheet: SheetId, name: string, position: number): SheetId {
    return this.sheetList.copy(sheet, name, position);
  }

  deleteSheet(sheet: SheetId): void {
    this.sheetList.delete(sheet);
  }

  updateSheet(sheet: SheetId, change: Partial<Omit<SheetInfo, 'id'>>): void {
    this.sheetList.update(sheet, change);
  }

  activeSheet(): SheetId {
    return this.sheetList.active();
  }

  activateSheet(sheet: SheetId): void {
    this.sheetList.activate(sheet);
  }

  selection(sheet: SheetId): Rect {
    return { ...this.state.of(sheet).selection };
  }

  select(sheet: SheetId, rect: Rect): void {
    this.checkRect(sheet, rect);
    this.grid.ensureSize(sheet, Math.min(lastRow(rect) + 1, 100_000), Math.min(lastColumn(rect) + 1, 1000));
    this.sheetList.select(sheet, rect);
  }

  usedRect(sheet: SheetId, valuesOnly: boolean): Rect | null {
    return this.grid.usedRect(sheet, valuesOnly);
  }

  read(sheet: SheetId, rect: Rect): (Readonly<BookCell> | undefined)[][] {
    this.checkRect(sheet, rect);
    return this.grid.read(sheet, rect);
  }

  style(index: number | undefined): Readonly<CellStyle> {
    return this.styleRegistry.get(index);
  }

  write(sheet: SheetId, rect: Rect, input: (CellInput | undefined)[][]): void {
    this.checkRect(sheet, rect);
    if (input.length !== rect.rowCount || input.some((row) => row.length !== rect.columnCount))
      throw new EngineError('InvalidArgument', 'The values do not have the shape of the range.');
    const single = rect.rowCount === 1 && rect.columnCount === 1;
    const valueNow = (): CellValue => this.grid.read(sheet, rect)[0]?.[0]?.value ?? null;
    const before = single ? valueNow() : undefined;
    const formulas = this.grid.write(sheet, rect, input);
    this.calculation.formulasChanged(sheet, formulas);
    this.results.formulasEntered(sheet, formulas);
    this.calculation.changed(sheet, rect);
    const detail = single ? { before, after: valueNow() } : {};
    this.feed.emit({ type: 'cells', sheet, rect: { ...rect }, ...detail });
    this.tables.afterWrite(sheet, rect);
  }

  restyle(
    sheet: SheetId,
    rect: Rect,
    patch: StylePatch | ((row: number, column: number) => StylePatch | undefined),
  ): void {
    this.checkRect(sheet, rect);
    this.cellStyles.restyle(sheet, rect, patch);
    this.feed.emit({ type: 'format', sheet, rect: { ...rect } });
  }

  clearStyles(sheet: SheetId, rect: Rect): void {
    this.checkRect(sheet, rect);
    this.cellStyles.clear(sheet, rect);
    this.feed.emit({ type: 'format', sheet, rect: { ...rect } });
  }

  insert(sheet: SheetId, rect: Rect, shift: 'down' | 'right'): void {
    this.checkRect(sheet, rect);
    this.structure.insert(sheet, rect, shift);
  }

  remove(sheet: SheetId, rect: Rect, shift: 'up' | 'left'): void {
    this.checkRect(sheet, rect);
    this.structure.remove(sheet, rect, shift);
  }

  merge(sheet: SheetId, rect: Rect): void {
    this.checkRect(sheet, rect);
    this.structure.merge(sheet, rect);
  }

  unmerge(sheet: SheetId, rect: Rect): void {
    this.checkRect(sheet, rect);
    this.structure.unmerge(sheet, rect);
  }

  merges(sheet: SheetId): readonly Rect[] {
    return this.shifter.merges(sheet);
  }

  rowFormat(sheet: SheetId, row: number): Readonly<Required<Omit<LineFormat, 'style'>>> {
    return this.lines.row(sheet, row);
  }

  columnFormat(sheet: SheetId, column: number): Readonly<Required<Omit<LineFormat, 'style'>>> {
    return this.lines.column(sheet, column);
  }

  setRowFormat(sheet: SheetId, row: number, count: number, change: Omit<LineFormat, 'style'>): void {
    this.lines.setRows(sheet, row, count, change);
  }

  setColumnFormat(sheet: SheetId, column: number, count: number, change: Omit<LineFormat, 'style'>): void {
    this.lines.setColumns(sheet, column, count, change);
  }

  track(sheet: SheetId, rect: Rect): TrackedRange {
    this.checkRect(sheet, rect);
    return this.trackedRanges.track(sheet, rect);
  }

  async evaluate(formula: string, sheet: SheetId, row: number, column: number): Promise<CellValue> {
    const typed = formula.startsWith('=') ? formula : `=${formula}`;
    const long = this.grid.longForm(typed, this.context.tableAt(sheet, row, column));
    const value = await this.calculation.evaluate(long, sheet, row, column);
    return this.savedResults.isLastTooLarge ? { error: '#NAME?' } : value;
  }

  uncomputed(): readonly UncomputedFormula[] {
    return this.savedResults.list();
  }

  parts(sheet: SheetId): Readonly<SheetParts> {
    return this.state.of(sheet).parts;
  }

  updateParts(sheet: SheetId, change: (parts: SheetParts) => void): void {
    const state = this.state.of(sheet);
    const before = state.parts;
    const after = structuredClone(before);
    change(after);
    state.parts = after;
    if (JSON.stringify(before.freeze) !== JSON.stringify(after.freeze))
      this.handle.mutate(this.handle.library.SetFrozenMutation, {
        subUnitId: sheet,
        ...toFreeze(after.freeze),
      });
    this.tables.afterPartsChange(sheet, before, after);
    this.feed.emit({ type: 'parts', sheet });
  }

  names(): readonly EngineName[] {
    return this.state.names;
  }

  setNames(names: EngineName[]): void {
    for (const { sheet } of names) if (sheet !== null) this.state.of(sheet);
    this.state.names = structuredClone(names);
    this.context.updateNames();
    this.calculation.everything();
  }

  properties(): BookProperties {
    return this.state.properties;
  }

  settings(): Record<string, string> {
    return this.state.settings;
  }

  get structureProtection(): Book['structureProtection'] {
    return this.state.structureProtection;
  }

  set structureProtection(protection: Book['structureProtection']) {
    this.state.structureProtection = protection;
  }

  get date1904(): boolean {
    return this.state.date1904;
  }

  as<T>(origin: ChangeOrigin, work: () => T): T {
    return this.feed.as(origin, work);
  }

  onChange(listener: (change: EngineChange) => void): () => void {
    return this.feed.listen(listener);
  }

  private get styleRegistry(): StyleRegistry {
    if (!this.styles) throw new EngineError('ItemNotFound', 'No workbook is open.');
    return this.styles;
  }

  private get source() {
    return { handle: this.handle, state: this.state, styles: this.styleRegistry, spilled: this.spilled };
  }

  private checkRect(sheet: SheetId, rect: Rect): void {
    this.state.of(sheet);
    const whole = [rect.row, rect.column, rect.rowCount, rect.columnCount].every(Number.isInteger);
    const inside =
      rect.row >= 0 && rect.column >= 0 && lastRow(rect) < sheetRows && lastColumn(rect) < sheetColumns;
    if (!whole || !inside || rect.rowCount < 1 || rect.columnCount < 1)
      throw new EngineError('InvalidArgument', 'The rectangle lies outside the sheet.');
  }
}
