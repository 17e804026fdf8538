import type { Univer } from '@univerjs/core';
import type { Rect } from '../Book';
import { ChangeFeed } from '../ChangeFeed';
import { EngineError, type SheetId } from '../Engine';
import { lastColumn, lastRow, sheetColumns, sheetRows } from '../grid/rects';
import { TrackedRanges } from '../TrackedRanges';
import { WorkbookState } from '../WorkbookState';
import { BlockedSpills } from './BlockedSpills';
import { CalculationQueue } from './CalculationQueue';
import { CalculationResults } from './CalculationResults';
import { CellGrid } from './CellGrid';
import { CellStyles } from './CellStyles';
import { CellShifter } from './CellShifter';
import { readSheet } from './readBook';
import { FormulaContext } from './FormulaContext';
import { FormulaRewriter } from './FormulaRewriter';
import { LineFormats } from './LineFormats';
import { RowFitter } from './rows/RowFitter';
import { RowHeights } from './rows/RowHeights';
import type { TextDrawing } from './rows/TextDrawing';
import { SavedResults } from './SavedResults';
import { SheetList } from './SheetList';
import { SpilledValues } from './SpilledValues';
import { Structure } from './Structure';
import type { StyleRegistry } from './StyleRegistry';
import { TableKeeper } from './TableKeeper';
import { UniverHandle } from './UniverHandle';
import type { UniverLibrary } from './UniverLibrary';
import { PersonEdits } from './PersonEdits';

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
