import type { CellValue } from '../../../engine/book/Book';
import type { Engine, SheetId } from '../../../engine/workbook/Engine';
import { referenceRect } from '../../../engine/formula/shiftFormula';
import { sheetOfPrefix, tokenize } from '../../../engine/formula/tokenize';
import type { CellRule } from './ruleAt';

/**
 * What a list rule offers, in order: its comma-separated items, or the filled cells of the range or name it
 * refers to. Empty where the source is a formula of another kind.
 */
export function listItems(engine: Engine, { sheet, rule }: CellRule): string[] {
  const source = rule.formula1;
  if (source === undefined) return [];
  if (typeof source === 'number') return [String(source)];
  if (!source.startsWith('=')) return source.split(',').map((item) => item.trim());
  return rangeTexts(engine, sheet, source);
}

function rangeTexts(engine: Engine, sheet: SheetId, formula: string): string[] {
  const [, reference, ...rest] = tokenize(formula);
  if (reference?.kind === 'reference' && rest.length === 0) {
    const name = sheetOfPrefix(reference.sheet);
    const on = name === null ? sheet : engine.sheets().find((info) => sameName(info.name, name))?.id;
    const rect = referenceRect(reference);
    if (on === undefined || !rect) return [];
    // A whole column refers to a million cells; only the filled ones are offered.
    const used = engine.usedRect(on, true);
    if (!used) return [];
    const rowCount = Math.min(rect.rowCount, Math.max(0, used.row + used.rowCount - rect.row));
    if (rowCount === 0) return [];
    const cells = engine.read(on, { ...rect, rowCount }).flat();
    return cells.map((cell) => plainText(cell?.value ?? null)).filter((text) => text !== '');
  }
  const named = engine.names().find(({ name }) => sameName(name, formula.slice(1)));
  return named && named.formula !== formula ? rangeTexts(engine, named.sheet ?? sheet, named.formula) : [];
}

/** A value as typed. */
export function plainText(value: CellValue): string {
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return typeof value === 'object' ? value.error : String(value);
}

const sameName = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();
