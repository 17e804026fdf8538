import type {
  Book,
  BookCell,
  BookName,
  BookProperties,
  CellStyle,
  CellValue,
  LineFormat,
  Rect,
  SheetParts,
} from '../book/Book';

/**
 * The narrow waist of the stand-in: everything above it (objects, grid page, headless run) speaks this,
 * everything below it is one spreadsheet library. Synchronous but for `settled`.
 *
 * A sheet is named by a `SheetId`, stable over renames and moves. Every method throws `EngineError`
 * for an unknown sheet or a rectangle outside the sheet (1,048,576 × 16,384).
 */
export interface Engine {
  load(book: Book): void;
  /** A deep copy of the present state, complete enough to load again. */
  toBook(): Book;
  /** Resolves when every formula shows its computed value; at once when nothing is waiting. */
  settled(): Promise<void>;
  dispose(): void;

  // ---- sheets, in tab order
  sheets(): readonly SheetInfo[];
  addSheet(name: string, position?: number): SheetId;
  copySheet(sheet: SheetId, name: string, position: number): SheetId;
  deleteSheet(sheet: SheetId): void;
  updateSheet(sheet: SheetId, change: Partial<Omit<SheetInfo, 'id'>>): void;
  activeSheet(): SheetId;
  activateSheet(sheet: SheetId): void;
  selection(sheet: SheetId): Rect;
  /** Activates the sheet and selects; the grid scrolls there. */
  select(sheet: SheetId, rect: Rect): void;

  // ---- cells
  /** Smallest rectangle round all cells with content (and, unless `valuesOnly`, with a style); null when empty. */
  usedRect(sheet: SheetId, valuesOnly: boolean): Rect | null;
  /** `rowCount` arrays of `columnCount`; undefined where a cell has neither content nor style. */
  read(sheet: SheetId, rect: Rect): (Readonly<BookCell> | undefined)[][];
  style(index: number | undefined): Readonly<CellStyle>;
  /** Sets content; undefined entries are left alone. Styles stay. */
  write(sheet: SheetId, rect: Rect, input: (CellInput | undefined)[][]): void;
  /**
   * Lays `patch` over each cell's style (`null` for a field takes it back to the default). `font` and `borders` are
   * laid over member by member; a member that is null or undefined goes back to its default.
   */
  restyle(
    sheet: SheetId,
    rect: Rect,
    patch: StylePatch | ((row: number, column: number) => StylePatch | undefined),
  ): void;
  /** Takes all styles of the cells away. */
  clearStyles(sheet: SheetId, rect: Rect): void;
  /** Moves cells, formulas that refer to them, merges, parts, names and tracked ranges. */
  insert(sheet: SheetId, rect: Rect, shift: 'down' | 'right'): void;
  remove(sheet: SheetId, rect: Rect, shift: 'up' | 'left'): void;
  merge(sheet: SheetId, rect: Rect): void;
  unmerge(sheet: SheetId, rect: Rect): void;
  merges(sheet: SheetId): readonly Rect[];
  rowFormat(sheet: SheetId, row: number): Readonly<Required<Omit<LineFormat, 'style'>>>;
  columnFormat(sheet: SheetId, column: number): Readonly<Required<Omit<LineFormat, 'style'>>>;
  setRowFormat(sheet: SheetId, row: number, count: number, change: Omit<LineFormat, 'style'>): void;
  setColumnFormat(sheet: SheetId, column: number, count: number, change: Omit<LineFormat, 'style'>): void;
  /** A range that follows inserts and deletes, as a tracked Office.js range does. */
  track(sheet: SheetId, rect: Rect): TrackedRange;
  /** Evaluates a formula as if it stood in that cell, without writing it. */
  evaluate(formula: string, sheet: SheetId, row: number, column: number): Promise<CellValue>;
  /** The formulas this engine cannot work out: they keep the value they were saved with. */
  uncomputed(): readonly UncomputedFormula[];

  // ---- everything else, as plain data
  parts(sheet: SheetId): Readonly<SheetParts>;
  updateParts(sheet: SheetId, change: (parts: SheetParts) => void): void;
  names(): readonly EngineName[];
  setNames(names: EngineName[]): void;
  properties(): BookProperties;
  settings(): Record<string, string>;
  readonly date1904: boolean;
  /** Kept, not enforced: whoever changes sheets has to look. */
  structureProtection: Book['structureProtection'];
  /**
   * Tables take in what is written beside them: the AutoCorrect option "Include new rows and columns in table", which a
   * person may have switched off (office-js issues 6745, 2093).
   */
  tablesExpand: boolean;

  // ---- changes
  /** Runs `work` with its changes attributed to `origin`; the default origin is the person at the grid. */
  as<T>(origin: ChangeOrigin, work: () => T): T;
  onChange(listener: (change: EngineChange) => void): () => void;
}

export type SheetId = string;

export interface SheetInfo {
  readonly id: SheetId;
  name: string;
  position: number;
  visibility: 'visible' | 'hidden' | 'veryHidden';
  tabColor: string | null;
  showGridlines: boolean;
}

export type CellInput = { value: CellValue; formula?: undefined } | { formula: string; value?: undefined };

export interface UncomputedFormula {
  sheet: SheetId;
  row: number;
  column: number;
  /** The functions the engine does not have, or the kind of reference it does not read; in English. */
  reason: string;
}

/** `null` takes a field back to its default. */
export type StylePatch = { [K in keyof CellStyle]?: CellStyle[K] | null };

export interface TrackedRange {
  readonly sheet: SheetId;
  /** Where it is now; null when its cells or its sheet were deleted. */
  rect(): Rect | null;
  release(): void;
}

export type EngineName = Omit<BookName, 'sheet'> & { sheet: SheetId | null };

/** Who made a change: the person at the grid, or an add-in client. */
export interface ChangeOrigin {
  /** One per person; two panes on one workbook have two. */
  user: string;
  viaAddin: boolean;
}

export type EngineChange = { origin: ChangeOrigin } & (
  | {
      type: 'cells';
      sheet: SheetId;
      rect: Rect;
      /** Only for a single cell. */
      before?: CellValue | undefined;
      after?: CellValue | undefined;
    }
  | { type: 'format'; sheet: SheetId; rect: Rect }
  | { type: 'inserted' | 'removed'; sheet: SheetId; rect: Rect; shift: 'down' | 'right' | 'up' | 'left' }
  | {
      type: 'sheetAdded' | 'sheetDeleted' | 'sheetActivated' | 'sheetDeactivated' | 'sheetChanged';
      sheet: SheetId;
    }
  | { type: 'selection'; sheet: SheetId; rect: Rect }
  | { type: 'parts'; sheet: SheetId }
  | { type: 'calculated'; sheet: SheetId }
);

/** A caller's mistake or a limit of the engine; `code` is Office.js's own error code where one fits. */
export class EngineError extends Error {
  constructor(
    readonly code:
      | 'ItemNotFound'
      | 'ItemAlreadyExists'
      | 'InvalidArgument'
      | 'InsertDeleteConflict'
      | 'NonBlankCellOffSheet'
      | 'UnsupportedOperation',
    message: string,
  ) {
    super(message);
    this.name = 'EngineError';
  }
}
