import type { CellValue, Rect } from '../../engine/book/Book';
import type { Engine, EngineChange, SheetId, SheetInfo } from '../../engine/workbook/Engine';
import { intersection, isWholeColumns, isWholeRows } from '../../engine/grid/rects';
import type { Announcement } from '../../objects/model/Batch';
import { localAddress } from '../../objects/cells/address';
import { shownValue, valueTypeOf } from '../../objects/cells/cellContent';
import { eventRangeId } from '../../objects/cells/eventRange';
import { EventType, workbookTarget } from '../../objects/model/eventTypes';

/**
 * The Office.js events a change of the workbook gives rise to. Arguments and change types: Microsoft
 * documentation, "Work with events using the Excel JavaScript API" and `Excel.WorksheetChangedEventArgs`.
 */
export function workbookEvents(change: EngineChange, engine: Engine, memory: WorkbookMemory): Announcement[] {
  const { sheet } = change;
  const onSheet = (type: number, args: Record<string, unknown>): Announcement => ({
    type,
    targets: [sheet, workbookTarget],
    args: { worksheetId: sheet, ...args },
  });
  switch (change.type) {
    case 'cells':
      return contentEvents(engine, sheet, change.rect, {
        changeType: 'RangeEdited',
        shiftDirection: 'None',
        ...details(change),
      });
    case 'inserted':
    case 'removed':
      return contentEvents(engine, sheet, change.rect, {
        changeType: `${movedUnit(change.rect)}${change.type === 'inserted' ? 'Inserted' : 'Deleted'}`,
        shiftDirection: shiftWord[change.shift],
      });
    case 'format':
      return [onSheet(EventType.worksheetFormatChanged, rangeArgs(sheet, change.rect))];
    case 'selection':
      return [
        onSheet(EventType.worksheetSelectionChanged, { address: localAddress(change.rect) }),
        ...tableSelectionEvents(engine, sheet, change.rect),
      ];
    case 'calculated':
      return [onSheet(EventType.worksheetCalculated, { address: '' })];
    case 'sheetAdded':
      memory.rememberSheets();
      return [onSheet(EventType.worksheetAdded, {}), ...tableEvents(engine, memory, sheet)];
    case 'sheetDeleted':
      return [onSheet(EventType.worksheetDeleted, {}), ...forgottenSheet(memory, sheet)];
    case 'sheetActivated':
      return [onSheet(EventType.worksheetActivated, {})];
    case 'sheetDeactivated':
      return [onSheet(EventType.worksheetDeactivated, {})];
    case 'sheetChanged':
      return sheetEvents(memory, sheet, onSheet);
    case 'parts':
      return [...protectionEvents(engine, memory, sheet, onSheet), ...tableEvents(engine, memory, sheet)];
  }
}

/** What the workbook looked like at the last change, to find what a change changed. */
export class WorkbookMemory {
  readonly sheets = new Map<SheetId, SheetInfo>();
  readonly tables = new Map<SheetId, Map<number, string>>();
  readonly protectedSheets = new Set<SheetId>();

  constructor(private readonly engine: Engine) {
    this.rememberSheets();
    for (const { id } of engine.sheets()) {
      this.tables.set(id, tableNames(engine, id));
      if (engine.parts(id).protection) this.protectedSheets.add(id);
    }
  }

  /** Notes all sheets as they are now: moving one moves its neighbours. */
  rememberSheets(): void {
    this.sheets.clear();
    for (const sheet of this.engine.sheets()) this.sheets.set(sheet.id, { ...sheet });
  }
}

type OnSheet = (type: number, args: Record<string, unknown>) => Announcement;

function contentEvents(
  engine: Engine,
  sheet: SheetId,
  rect: Rect,
  args: Record<string, unknown>,
): Announcement[] {
  const common = { worksheetId: sheet, ...rangeArgs(sheet, rect), ...args };
  const tables = engine.parts(sheet).tables.filter((table) => intersection(table.rect, rect));
  return [
    { type: EventType.worksheetChanged, targets: [sheet, workbookTarget], args: common },
    ...tables.map((table) => ({
      type: EventType.tableChanged,
      targets: [String(table.id), sheet, workbookTarget],
      args: { ...common, tableId: String(table.id) },
    })),
  ];
}

function tableSelectionEvents(engine: Engine, sheet: SheetId, rect: Rect): Announcement[] {
  return engine.parts(sheet).tables.map((table) => {
    const inside = intersection(table.rect, rect);
    return {
      type: EventType.tableSelectionChanged,
      targets: [String(table.id)],
      args: { worksheetId: sheet, tableId: String(table.id), address: inside ? localAddress(inside) : '' },
    };
  });
}

function sheetEvents(memory: WorkbookMemory, sheet: SheetId, onSheet: OnSheet): Announcement[] {
  const before = memory.sheets.get(sheet);
  memory.rememberSheets();
  const after = memory.sheets.get(sheet);
  if (!before || !after) return [];
  const events: Announcement[] = [];
  if (before.name !== after.name) {
    events.push(onSheet(EventType.worksheetNameChanged, { nameBefore: before.name, nameAfter: after.name }));
  }
  if (before.visibility !== after.visibility) {
    const args = {
      visibilityBefore: capitalized(before.visibility),
      visibilityAfter: capitalized(after.visibility),
    };
    events.push(onSheet(EventType.worksheetVisibilityChanged, args));
  }
  if (before.position !== after.position) {
    const args = { positionBefore: before.position, positionAfter: after.position };
    events.push(onSheet(EventType.worksheetMoved, args));
  }
  return events;
}

function protectionEvents(
  engine: Engine,
  memory: WorkbookMemory,
  sheet: SheetId,
  onSheet: OnSheet,
): Announcement[] {
  const isProtected = engine.parts(sheet).protection !== null;
  if (isProtected === memory.protectedSheets.has(sheet)) return [];
  if (isProtected) memory.protectedSheets.add(sheet);
  else memory.protectedSheets.delete(sheet);
  return [onSheet(EventType.worksheetProtectionChanged, { isProtected })];
}

function tableEvents(engine: Engine, memory: WorkbookMemory, sheet: SheetId): Announcement[] {
  const before = memory.tables.get(sheet) ?? new Map<number, string>();
  const after = tableNames(engine, sheet);
  memory.tables.set(sheet, after);
  return [
    ...[...after]
      .filter(([id]) => !before.has(id))
      .map((table) => tableEvent(EventType.tableAdded, sheet, table)),
    ...[...before]
      .filter(([id]) => !after.has(id))
      .map((table) => tableEvent(EventType.tableDeleted, sheet, table)),
  ];
}

function forgottenSheet(memory: WorkbookMemory, sheet: SheetId): Announcement[] {
  const tables = memory.tables.get(sheet) ?? new Map<number, string>();
  memory.tables.delete(sheet);
  memory.rememberSheets();
  memory.protectedSheets.delete(sheet);
  return [...tables].map((table) => tableEvent(EventType.tableDeleted, sheet, table));
}

function tableEvent(type: number, sheet: SheetId, [id, name]: [number, string]): Announcement {
  const args = { worksheetId: sheet, tableId: String(id), tableName: name };
  return { type, targets: [sheet, workbookTarget], args };
}

function tableNames(engine: Engine, sheet: SheetId): Map<number, string> {
  return new Map(engine.parts(sheet).tables.map((table) => [table.id, table.name]));
}

function rangeArgs(sheet: SheetId, rect: Rect): Record<string, unknown> {
  return { address: localAddress(rect), referenceId: eventRangeId(sheet, rect) };
}

// Documentation of ChangedEventDetail: given for a change of a single cell only.
function details({
  rect,
  before,
  after,
}: {
  rect: Rect;
  before?: CellValue | undefined;
  after?: CellValue | undefined;
}): Record<string, unknown> {
  if (rect.rowCount * rect.columnCount !== 1 || before === undefined || after === undefined) return {};
  return {
    valueBefore: shownValue(before),
    valueAfter: shownValue(after),
    valueTypeBefore: valueTypeOf(before),
    valueTypeAfter: valueTypeOf(after),
  };
}

function movedUnit(rect: Rect): 'Row' | 'Column' | 'Cell' {
  if (isWholeRows(rect)) return 'Row';
  return isWholeColumns(rect) ? 'Column' : 'Cell';
}

// Excel.InsertDeleteCellsShiftDirection, which the library turns into changeDirectionState.
const shiftWord = {
  down: 'ShiftCellDown',
  right: 'ShiftCellRight',
  up: 'ShiftCellUp',
  left: 'ShiftCellLeft',
} as const;

function capitalized(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
