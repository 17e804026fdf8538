import type { Rect } from '../../engine/book/Book';
import type { Engine, EngineChange, SheetId, TrackedRange } from '../../engine/workbook/Engine';

/** True for changes that only the person who made them hears of: their events carry no `source`. */
export function isViewChange({ type }: EngineChange): boolean {
  return ['selection', 'sheetActivated', 'sheetDeactivated'].includes(type);
}

/**
 * The workbook as somebody has it before them who is not the person at the grid: with an active sheet and
 * selections of their own, which move nothing on other people's screens (Microsoft documentation, "Coauthoring in
 * Excel add-ins": people share the content of a workbook).
 *
 * @param tell gets what changed in that view
 */
export function personalView(engine: Engine, user: string, tell: (change: EngineChange) => void): Engine {
  const origin = { user, viaAddin: true };
  const selections = new Map<SheetId, TrackedRange>();
  let active = engine.activeSheet();

  const own: Pick<Engine, 'activeSheet' | 'activateSheet' | 'selection' | 'select'> = {
    activeSheet() {
      const isThere = engine.sheets().some(({ id, visibility }) => id === active && visibility === 'visible');
      return isThere ? active : engine.activeSheet();
    },
    activateSheet(sheet) {
      const before = own.activeSheet();
      if (sheet === before) return;
      active = sheet;
      tell({ type: 'sheetDeactivated', sheet: before, origin });
      tell({ type: 'sheetActivated', sheet, origin });
    },
    selection: (sheet) => selections.get(sheet)?.rect() ?? firstCell,
    select(sheet: SheetId, rect: Rect) {
      own.activateSheet(sheet);
      selections.get(sheet)?.release();
      selections.set(sheet, engine.track(sheet, rect));
      tell({ type: 'selection', sheet, rect, origin });
    },
  };
  return new Proxy(engine, {
    get(target, name) {
      const value: unknown = name in own ? Reflect.get(own, name) : Reflect.get(target, name);
      // The engine's methods need the engine itself as `this`, to write to its fields.
      return typeof value === 'function' && !(name in own) ? (value.bind(target) as unknown) : value;
    },
  });
}

const firstCell: Rect = { row: 0, column: 0, rowCount: 1, columnCount: 1 };
