import type { CellValue, Operator } from '../../../engine/book/Book';
import type { Engine } from '../../../engine/workbook/Engine';
import { columnLetters } from '../../../engine/grid/a1';
import { joinTokens, tokenize } from '../../../engine/formula/tokenize';
import { listItems, plainText } from './listItems';
import type { CellRule } from './ruleAt';

/**
 * Whether Excel takes `entry` in a cell with this rule (documentation: "Apply data validation to cells").
 * Excel checks what is typed, not what is pasted, filled or written by an add-in.
 */
export async function isEntryAllowed(engine: Engine, cell: CellRule, entry: CellValue): Promise<boolean> {
  const { rule } = cell;
  if (rule.type === 'any') return true;
  if (entry === null || entry === '') return rule.ignoreBlanks;
  switch (rule.type) {
    case 'list':
      return isListed(engine, cell, entry);
    case 'custom':
      return isTrue(await evaluateWithEntry(engine, cell, String(rule.formula1 ?? ''), entry));
    case 'textLength':
      return compare(engine, cell, plainText(entry).length);
    case 'wholeNumber':
      return typeof entry === 'number' && Number.isInteger(entry) && compare(engine, cell, entry);
    case 'decimal':
    case 'date':
    case 'time':
      return typeof entry === 'number' && compare(engine, cell, entry);
  }
}

/** Items typed into the rule are compared as written; those of a range without regard to case, as in Excel. */
function isListed(engine: Engine, cell: CellRule, entry: CellValue): boolean {
  const fromRange = typeof cell.rule.formula1 === 'string' && cell.rule.formula1.startsWith('=');
  const key = (text: string) => (fromRange ? text.toLowerCase() : text);
  return listItems(engine, cell).some((item) => key(item) === key(plainText(entry)));
}

async function compare(engine: Engine, cell: CellRule, entry: number): Promise<boolean> {
  const first = await operand(engine, cell, cell.rule.formula1);
  const second = await operand(engine, cell, cell.rule.formula2);
  // A limit that is empty or in error refuses nothing.
  if (first === undefined) return true;
  return tests[cell.rule.operator ?? 'between'](entry, first, second ?? first);
}

const tests: Record<Operator, (entry: number, first: number, second: number) => boolean> = {
  between: (entry, first, second) => entry >= first && entry <= second,
  notBetween: (entry, first, second) => entry < first || entry > second,
  equal: (entry, first) => entry === first,
  notEqual: (entry, first) => entry !== first,
  greaterThan: (entry, first) => entry > first,
  lessThan: (entry, first) => entry < first,
  greaterThanOrEqual: (entry, first) => entry >= first,
  lessThanOrEqual: (entry, first) => entry <= first,
};

async function operand(engine: Engine, cell: CellRule, source: string | number | undefined) {
  if (source === undefined || typeof source === 'number') return source;
  const constant = Number(source);
  if (source.trim() !== '' && Number.isFinite(constant)) return constant;
  const value = await engine.evaluate(source, cell.sheet, cell.row, cell.column);
  return typeof value === 'number' ? value : undefined;
}

/** The cell does not hold the entry yet, so the entry itself stands in for references to the cell. */
function evaluateWithEntry(
  engine: Engine,
  cell: CellRule,
  formula: string,
  entry: CellValue,
): Promise<CellValue> {
  const own = `${columnLetters(cell.column)}${cell.row + 1}`;
  const tokens = tokenize(formula).map((token) =>
    token.kind === 'reference' &&
    token.sheet === '' &&
    !token.to &&
    token.from.replaceAll('$', '').toUpperCase() === own
      ? { kind: 'text' as const, text: literal(entry) }
      : token,
  );
  return engine.evaluate(joinTokens(tokens), cell.sheet, cell.row, cell.column);
}

function literal(value: CellValue): string {
  return typeof value === 'string' ? `"${value.replaceAll('"', '""')}"` : plainText(value);
}

const isTrue = (value: CellValue): boolean => value === true || (typeof value === 'number' && value !== 0);
