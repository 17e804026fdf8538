import type { Book, BookProperties, BookSheet, Rect, SheetParts } from '../book/Book';
import type { Loss } from '../book/losses/Loss';
import { EngineError, type EngineName, type SheetId } from './Engine';
import { emptyParts } from '../book/emptyParts';

/** What the engine keeps of a sheet beside the spreadsheet library. */
export interface SheetState {
  parts: SheetParts;
  veryHidden: boolean;
  defaultRowHeight?: number;
  defaultColumnWidth?: number;
  selection: Rect;
}

/** Everything of a workbook that is not in cells, sizes, merges and sheet order. */
export class WorkbookState {
  private readonly sheets = new Map<SheetId, SheetState>();
  private sheetsMade = 0;
  date1904 = false;
  names: EngineName[] = [];
  properties: BookProperties = {};
  settings: Record<string, string> = {};
  structureProtection: Book['structureProtection'];
  foreignXml: Book['foreignXml'];
  losses: Loss[] = [];
  /** An option of the person's Excel, not of the workbook: see `Engine.tablesExpand`. */
  tablesExpand = true;

  /** Takes over a book's plain data and gives the ids of its sheets, in order. */
  load(book: Book): SheetId[] {
    this.sheets.clear();
    const ids = book.sheets.map((sheet) => this.add(stateOf(sheet)));
    this.date1904 = book.date1904;
    this.names = book.names.map(({ sheet, ...name }) => ({
      ...name,
      sheet: sheet === null ? null : (ids[sheet] ?? null),
    }));
    this.properties = structuredClone(book.properties);
    this.settings = { ...book.settings };
    this.structureProtection = structuredClone(book.structureProtection);
    this.foreignXml = structuredClone(book.foreignXml);
    this.losses = [...book.losses];
    return ids;
  }

  /** A new sheet id, in the form Excel uses; never given twice. */
  add(state: SheetState = emptyState()): SheetId {
    this.sheetsMade += 1;
    const id = `{00000000-0001-0000-${this.sheetsMade.toString(16).toUpperCase().padStart(4, '0')}-000000000000}`;
    this.sheets.set(id, state);
    return id;
  }

  adopt(sheet: SheetId): void {
    if (!this.sheets.has(sheet)) this.sheets.set(sheet, emptyState());
  }

  delete(sheet: SheetId): void {
    this.sheets.delete(sheet);
  }

  of(sheet: SheetId): SheetState {
    const state = this.sheets.get(sheet);
    if (!state) throw new EngineError('ItemNotFound', `There is no sheet with the id ${sheet}.`);
    return state;
  }

  all(): [SheetId, SheetState][] {
    return [...this.sheets];
  }
}

function stateOf(sheet: BookSheet): SheetState {
  return {
    parts: structuredClone(sheet.parts),
    veryHidden: sheet.visibility === 'veryHidden',
    ...(sheet.defaultRowHeight === undefined ? {} : { defaultRowHeight: sheet.defaultRowHeight }),
    ...(sheet.defaultColumnWidth === undefined ? {} : { defaultColumnWidth: sheet.defaultColumnWidth }),
    selection: { ...sheet.selection },
  };
}

function emptyState(): SheetState {
  return {
    parts: emptyParts(),
    veryHidden: false,
    selection: { row: 0, column: 0, rowCount: 1, columnCount: 1 },
  };
}
