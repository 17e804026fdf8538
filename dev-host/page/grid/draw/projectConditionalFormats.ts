import { ICommandService } from '@univerjs/core';
import {
  AddConditionalRuleMutation,
  ConditionalFormattingRuleModel,
  DeleteConditionalRuleMutation,
  type IConditionFormattingRule,
} from '@univerjs/sheets-conditional-formatting';
import type { Rect } from '../../../engine/book/Book';
import type { Engine, SheetId } from '../../../engine/workbook/Engine';
import type { GridView } from './GridView';
import { toUniverRule } from './toUniverRule';

/** Univer computes each cell of a rule by itself: beyond this the grid would answer late. */
const DRAWN_ROWS = 1000;
const DRAWN_COLUMNS = 50;

/**
 * Keeps Univer's conditional formats like the engine's, which are the truth. Call once; it follows every
 * change to rules, cells and sheets.
 */
export function projectConditionalFormats(engine: Engine, view: GridView): () => void {
  const drawn = new Map<SheetId, string>();
  const waiting = new Set<SheetId>();
  const project = () => {
    for (const sheet of waiting) projectSheet(engine, view, sheet, drawn);
    waiting.clear();
  };
  const want = (sheet: SheetId) => {
    if (waiting.size === 0) queueMicrotask(project);
    waiting.add(sheet);
  };
  engine.onChange((change) => {
    const moves = ['parts', 'inserted', 'removed', 'sheetAdded', 'cells'];
    if (moves.includes(change.type)) want(change.sheet);
    if (change.type === 'sheetDeleted') drawn.delete(change.sheet);
  });
  return () => {
    drawn.clear();
    for (const { id } of engine.sheets()) want(id);
  };
}

function projectSheet(engine: Engine, view: GridView, sheet: SheetId, drawn: Map<SheetId, string>): void {
  const unitId = view.workbook?.getUnitId();
  if (unitId === undefined || !engine.sheets().some(({ id }) => id === sheet)) return;
  const bounds = drawnPart(engine.usedRect(sheet, false));
  const rules = engine
    .parts(sheet)
    .conditionalFormats.map((format) => toUniverRule(format, bounds))
    .filter((rule) => rule !== undefined);
  const picture = JSON.stringify(rules);
  if ((drawn.get(sheet) ?? '[]') === picture) return;
  drawn.set(sheet, picture);
  replaceRules(view, unitId, sheet, rules);
}

function replaceRules(
  view: GridView,
  unitId: string,
  subUnitId: SheetId,
  rules: IConditionFormattingRule[],
): void {
  const commands = view.injector.get(ICommandService);
  const now = view.injector.get(ConditionalFormattingRuleModel).getSubunitRules(unitId, subUnitId) ?? [];
  for (const { cfId } of [...now]) {
    commands.syncExecuteCommand(DeleteConditionalRuleMutation.id, { unitId, subUnitId, cfId });
  }
  // Univer puts each new rule in front, so the last comes first.
  for (const rule of [...rules].reverse()) {
    commands.syncExecuteCommand(AddConditionalRuleMutation.id, { unitId, subUnitId, rule });
  }
}

function drawnPart(used: Rect | null): Rect {
  const rect = used ?? { row: 0, column: 0, rowCount: 1, columnCount: 1 };
  return {
    row: 0,
    column: 0,
    rowCount: Math.min(DRAWN_ROWS, rect.row + rect.rowCount),
    columnCount: Math.min(DRAWN_COLUMNS, rect.column + rect.columnCount),
  };
}
