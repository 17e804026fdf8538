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
} from '../book/Book';
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
} from '../workbook/Engine';
import { lastColumn, lastRow } from '../grid/rects';
import { EngineParts } from './EngineParts';
import { correctFunctions } from './functions/correctFunctions';
import { correctLibrary } from './functions/correctLibrary';
import { readBook } from './readBook';
import type { TextDrawing } from './rows/TextDrawing';
import { toSnapshot } from './cells/snapshot';
import { StyleRegistry } from './cells/StyleRegistry';
import { changeParts } from './structure/changeParts';
import type { UniverLibrary } from './library/UniverLibrary';

// Univer keeps formulas it has read by workbook and text, for all its instances together.
let booksOpened = 0;

/** The engine over Univer: with a user interface in the grid page, without one in Node. */
export class UniverEngine implements Engine {
  private readonly inner: EngineParts;
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
    correctLibrary(library);
    this.inner = new EngineParts(library, univer, options.drawing);
  }

  load(book: Book): void {
    this.inner.askedFormulas.reset();
    this.inner.trackedRanges.end();
    const ids = this.inner.state.load(book);
    this.loads += 1;
    this.inner.handle.open(toSnapshot(book, `book${++booksOpened}-`, ids));
    // Univer has its functions only when it has had a workbook.
    if (this.loads === 1) {
      correctFunctions(this.inner.handle, this.inner.state);
      this.inner.savedResults.watch();
    }
    this.inner.savedResults.reset();
    this.inner.styles = new StyleRegistry(this.inner.handle.workbook.getStyles(), book.styles);
    this.inner.context.reset();
    this.inner.results.reset();
    this.inner.context.updateTables();
    this.inner.context.updateNames();
    const hasFormulas = book.sheets.some((sheet) =>
      Object.values(sheet.cells).some((row) => Object.values(row).some((cell) => cell.formula !== undefined)),
    );
    this.inner.calculation.takeOver(hasFormulas);
    this.inner.rowFitter.opened(ids);
    const active = ids[book.activeSheet];
    if (active !== undefined) this.inner.sheetList.showActive(active);
  }

  toBook(): Book {
    this.inner.rowFitter.fitAll();
    return readBook(this.inner.source, this.inner.sheetList.ids());
  }

  settled(): Promise<void> {
    return this.inner.calculation.settled();
  }

  dispose(): void {
    this.inner.calculation.dispose();
    this.inner.personEdits.dispose();
    this.inner.results.dispose();
    this.inner.rowFitter.dispose();
    if (this.options.disposeUniver) this.inner.handle.univer.dispose();
    else this.inner.handle.asEngine(() => this.inner.handle.close());
  }

  sheets(): readonly SheetInfo[] {
    return this.inner.sheetList.all();
  }

  addSheet(name: string, position?: number): SheetId {
    return this.inner.sheetList.add(name, position);
  }

  copySheet(sheet: SheetId, name: string, position: number): SheetId {
    return this.inner.sheetList.copy(sheet, name, position);
  }

  deleteSheet(sheet: SheetId): void {
    this.inner.sheetList.delete(sheet);
  }

  updateSheet(sheet: SheetId, change: Partial<Omit<SheetInfo, 'id'>>): void {
    this.inner.sheetList.update(sheet, change);
  }

  activeSheet(): SheetId {
    return this.inner.sheetList.active();
  }

  activateSheet(sheet: SheetId): void {
    this.inner.sheetList.activate(sheet);
  }

  selection(sheet: SheetId): Rect {
    return { ...this.inner.state.of(sheet).selection };
  }

  select(sheet: SheetId, rect: Rect): void {
    this.inner.checkRect(sheet, rect);
    this.inner.grid.ensureSize(
      sheet,
      Math.min(lastRow(rect) + 1, 100_000),
      Math.min(lastColumn(rect) + 1, 1000),
    );
    this.inner.sheetList.select(sheet, rect);
  }

  usedRect(sheet: SheetId, valuesOnly: boolean): Rect | null {
    return this.inner.grid.usedRect(sheet, valuesOnly);
  }

  read(sheet: SheetId, rect: Rect): (Readonly<BookCell> | undefined)[][] {
    this.inner.checkRect(sheet, rect);
    return this.inner.grid.read(sheet, rect);
  }

  style(index: number | undefined): Readonly<CellStyle> {
    return this.inner.styleRegistry.get(index);
  }

  write(sheet: SheetId, rect: Rect, input: (CellInput | undefined)[][]): void {
    this.inner.checkRect(sheet, rect);
    if (input.length !== rect.rowCount || input.some((row) => row.length !== rect.columnCount))
      throw new EngineError('InvalidArgument', 'The values do not have the shape of the range.');
    const single = rect.rowCount === 1 && rect.columnCount === 1;
    const valueNow = (): CellValue => this.inner.grid.read(sheet, rect)[0]?.[0]?.value ?? null;
    const before = single ? valueNow() : undefined;
    const formulas = this.inner.grid.write(sheet, rect, input);
    this.inner.calculation.formulasChanged(sheet, formulas);
    this.inner.results.formulasEntered(sheet, formulas);
    this.inner.calculation.changed(sheet, rect);
    const detail = single ? { before, after: valueNow() } : {};
    this.inner.feed.emit({ type: 'cells', sheet, rect: { ...rect }, ...detail });
    this.inner.tables.afterWrite(sheet, rect);
  }

  restyle(
    sheet: SheetId,
    rect: Rect,
    patch: StylePatch | ((row: number, column: number) => StylePatch | undefined),
  ): void {
    this.inner.checkRect(sheet, rect);
    this.inner.cellStyles.restyle(sheet, rect, patch);
    this.inner.feed.emit({ type: 'format', sheet, rect: { ...rect } });
  }

  clearStyles(sheet: SheetId, rect: Rect): void {
    this.inner.checkRect(sheet, rect);
    this.inner.cellStyles.clear(sheet, rect);
    this.inner.feed.emit({ type: 'format', sheet, rect: { ...rect } });
  }

  insert(sheet: SheetId, rect: Rect, shift: 'down' | 'right'): void {
    this.inner.checkRect(sheet, rect);
    this.inner.structure.insert(sheet, rect, shift);
  }

  remove(sheet: SheetId, rect: Rect, shift: 'up' | 'left'): void {
    this.inner.checkRect(sheet, rect);
    this.inner.structure.remove(sheet, rect, shift);
  }

  merge(sheet: SheetId, rect: Rect): void {
    this.inner.checkRect(sheet, rect);
    this.inner.structure.merge(sheet, rect);
  }

  unmerge(sheet: SheetId, rect: Rect): void {
    this.inner.checkRect(sheet, rect);
    this.inner.structure.unmerge(sheet, rect);
  }

  merges(sheet: SheetId): readonly Rect[] {
    return this.inner.shifter.merges(sheet);
  }

  rowFormat(sheet: SheetId, row: number): Readonly<Required<Omit<LineFormat, 'style'>>> {
    return this.inner.lines.row(sheet, row);
  }

  columnFormat(sheet: SheetId, column: number): Readonly<Required<Omit<LineFormat, 'style'>>> {
    return this.inner.lines.column(sheet, column);
  }

  setRowFormat(sheet: SheetId, row: number, count: number, change: Omit<LineFormat, 'style'>): void {
    this.inner.lines.setRows(sheet, row, count, change);
  }

  setColumnFormat(sheet: SheetId, column: number, count: number, change: Omit<LineFormat, 'style'>): void {
    this.inner.lines.setColumns(sheet, column, count, change);
  }

  track(sheet: SheetId, rect: Rect): TrackedRange {
    this.inner.checkRect(sheet, rect);
    return this.inner.trackedRanges.track(sheet, rect);
  }

  evaluate(formula: string, sheet: SheetId, row: number, column: number): Promise<CellValue> {
    return this.inner.askedFormulas.evaluate(formula, sheet, row, column);
  }

  uncomputed(): readonly UncomputedFormula[] {
    return this.inner.savedResults.list();
  }

  parts(sheet: SheetId): Readonly<SheetParts> {
    return this.inner.state.of(sheet).parts;
  }

  updateParts(sheet: SheetId, change: (parts: SheetParts) => void): void {
    changeParts(this.inner, sheet, change);
  }

  names(): readonly EngineName[] {
    return this.inner.state.names;
  }

  setNames(names: EngineName[]): void {
    for (const { sheet } of names) if (sheet !== null) this.inner.state.of(sheet);
    this.inner.state.names = structuredClone(names);
    this.inner.context.updateNames();
    this.inner.calculation.everything();
  }

  properties(): BookProperties {
    return this.inner.state.properties;
  }

  settings(): Record<string, string> {
    return this.inner.state.settings;
  }

  get tablesExpand(): boolean {
    return this.inner.state.tablesExpand;
  }

  set tablesExpand(expand: boolean) {
    this.inner.state.tablesExpand = expand;
  }

  get structureProtection(): Book['structureProtection'] {
    return this.inner.state.structureProtection;
  }

  set structureProtection(protection: Book['structureProtection']) {
    this.inner.state.structureProtection = protection;
  }

  get date1904(): boolean {
    return this.inner.state.date1904;
  }

  as<T>(origin: ChangeOrigin, work: () => T): T {
    return this.inner.feed.as(origin, work);
  }

  onChange(listener: (change: EngineChange) => void): () => void {
    return this.inner.feed.listen(listener);
  }
}
