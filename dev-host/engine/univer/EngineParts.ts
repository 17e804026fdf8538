import type { Univer } from '@univerjs/core';
import type { Rect } from '../book/Book';
import { ChangeFeed } from '../workbook/ChangeFeed';
import { EngineError, type SheetId } from '../workbook/Engine';
import { lastColumn, lastRow, sheetColumns, sheetRows } from '../grid/rects';
import { TrackedRanges } from '../workbook/TrackedRanges';
import { WorkbookState } from '../workbook/WorkbookState';
import { AskedFormulas } from './calculation/AskedFormulas';
import { BlockedSpills } from './calculation/BlockedSpills';
import { CalculationQueue } from './calculation/CalculationQueue';
import { CalculationResults } from './calculation/CalculationResults';
import { CellGrid } from './cells/CellGrid';
import { CellStyles } from './cells/CellStyles';
import { CellShifter } from './cells/CellShifter';
import { readSheet } from './readBook';
import { FormulaContext } from './calculation/FormulaContext';
import { FormulaRewriter } from './calculation/FormulaRewriter';
import { LineFormats } from './rows/LineFormats';
import { RowFitter } from './rows/RowFitter';
import { RowHeights } from './rows/RowHeights';
import type { TextDrawing } from './rows/TextDrawing';
import { SavedResults } from './calculation/SavedResults';
import { SheetList } from './structure/SheetList';
import { SpilledValues } from './cells/SpilledValues';
import { Structure } from './structure/Structure';
import type { StyleRegistry } from './cells/StyleRegistry';
import { TableKeeper } from './structure/TableKeeper';
import { UniverHandle } from './library/UniverHandle';
import type { UniverLibrary } from './library/UniverLibrary';
import { PersonEdits } from './structure/PersonEdits';

/** The parts of the engine, made once and put together; what an engine does it has these do. */
export class EngineParts {
  readonly handle: UniverHandle;
  readonly state = new WorkbookState();
  readonly feed = new ChangeFeed();
  readonly trackedRanges = new TrackedRanges();
  readonly calculation: CalculationQueue;
  readonly spilled: SpilledValues;
  readonly grid: CellGrid;
  readonly cellStyles: CellStyles;
  readonly results: CalculationResults;
  readonly savedResults: SavedResults;
  readonly context: FormulaContext;
  readonly askedFormulas: AskedFormulas;
  readonly shifter: CellShifter;
  readonly structure: Structure;
  readonly tables: TableKeeper;
  readonly rowFitter: RowFitter;
  readonly lines: LineFormats;
  readonly sheetList: SheetList;
  readonly personEdits: PersonEdits;
  styles: StyleRegistry | null = null;

  /** @param drawing measures text where it is drawn; without it row heights are estimated */
  constructor(library: UniverLibrary, univer: Univer, drawing: TextDrawing | undefined) {
    this.handle = new UniverHandle(library, univer);
    const { handle, state, feed } = this;
    this.calculation = new CalculationQueue(handle, (sheets) => {
      for (const sheet of sheets) feed.emit({ type: 'calculated', sheet });
    });
    this.spilled = new SpilledValues(handle);
    this.grid = new CellGrid(handle, state, this.spilled, () => this.styleRegistry);
    this.cellStyles = new CellStyles(handle, this.grid, () => this.styleRegistry);
    this.results = new CalculationResults(handle, this.grid);
    new BlockedSpills(handle, this.grid);
    this.savedResults = new SavedResults(handle, state, this.grid);
    this.context = new FormulaContext(handle, state);
    this.askedFormulas = new AskedFormulas(this.grid, this.context, this.calculation, this.savedResults);
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
    const rowHeights = new RowHeights(handle, () => this.styleRegistry, drawing);
    this.rowFitter = new RowFitter(handle, feed, rowHeights, drawing);
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

  get styleRegistry(): StyleRegistry {
    if (!this.styles) throw new EngineError('ItemNotFound', 'No workbook is open.');
    return this.styles;
  }

  get source() {
    return { handle: this.handle, state: this.state, styles: this.styleRegistry, spilled: this.spilled };
  }

  /** Throws where the sheet is unknown or the rectangle outside it. */
  checkRect(sheet: SheetId, rect: Rect): void {
    this.state.of(sheet);
    const whole = [rect.row, rect.column, rect.rowCount, rect.columnCount].every(Number.isInteger);
    const inside =
      rect.row >= 0 && rect.column >= 0 && lastRow(rect) < sheetRows && lastColumn(rect) < sheetColumns;
    if (!whole || !inside || rect.rowCount < 1 || rect.columnCount < 1)
      throw new EngineError('InvalidArgument', 'The rectangle lies outside the sheet.');
  }
}
