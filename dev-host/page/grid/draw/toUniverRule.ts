import type { IRange, IStyleBase, IStyleData } from '@univerjs/core';
import {
  CFRuleType,
  CFSubRuleType,
  CFValueType,
  type IConditionFormattingRule,
  type IConditionalFormattingRuleConfig,
} from '@univerjs/sheets-conditional-formatting';
import type {
  CellStyle,
  ConditionalFormat,
  ConditionalRule,
  Operator,
  Rect,
} from '../../../engine/book/Book';
import { columnLetters } from '../../../engine/grid/a1';

/**
 * A conditional format as Univer draws it, over those of its ranges that reach into `bounds`; undefined for
 * kinds Univer has no drawing for (icon sets and data bars with options of their own).
 *
 * @param bounds the part of the sheet worth drawing: Univer computes every cell of a range one by one
 */
export function toUniverRule(format: ConditionalFormat, bounds: Rect): IConditionFormattingRule | undefined {
  const origin = format.ranges[0];
  const ranges = format.ranges.map((rect) => bounded(rect, bounds)).filter((range) => range !== undefined);
  if (!origin || ranges.length === 0) return undefined;
  const rule = toConfig(format, `${columnLetters(origin.column)}${origin.row + 1}`);
  return rule && { cfId: format.id, stopIfTrue: format.stopIfTrue, ranges, rule };
}

function toConfig(
  { rule, style }: ConditionalFormat,
  cell: string,
): IConditionalFormattingRuleConfig | undefined {
  const drawn = toUniverStyle(style);
  const when = (formula: string): IConditionalFormattingRuleConfig => ({
    type: CFRuleType.highlightCell,
    subType: CFSubRuleType.formula,
    value: formula,
    style: drawn,
  });
  switch (rule.type) {
    case 'custom':
      return when(rule.formula.startsWith('=') ? rule.formula : `=${rule.formula}`);
    case 'cellValue':
      return when(`=${comparison(rule, cell)}`);
    case 'containsText':
      return when(`=${textTest(rule.operator, quoted(rule.text), cell)}`);
    case 'topBottom':
      return {
        type: CFRuleType.highlightCell,
        subType: CFSubRuleType.rank,
        isBottom: rule.kind.startsWith('bottom'),
        isPercent: rule.kind.endsWith('Percent'),
        value: rule.rank,
        style: drawn,
      };
    case 'preset':
      return presetConfig(rule.criterion, cell, drawn, when);
    case 'colorScale':
      return { type: CFRuleType.colorScale, config: rule.points.map(toScalePoint) };
    case 'dataBar':
      return {
        type: CFRuleType.dataBar,
        isShowValue: true,
        config: {
          min: { type: CFValueType.min },
          max: { type: CFValueType.max },
          isGradient: true,
          positiveColor: rule.color,
          nativeColor: '#FF0000',
        },
      };
    case 'iconSet':
      return undefined;
  }
}

const signs: Record<Exclude<Operator, 'between' | 'notBetween'>, string> = {
  equal: '=',
  notEqual: '<>',
  greaterThan: '>',
  lessThan: '<',
  greaterThanOrEqual: '>=',
  lessThanOrEqual: '<=',
};

function comparison(rule: Extract<ConditionalRule, { type: 'cellValue' }>, cell: string): string {
  const first = operand(rule.formula1);
  const second = operand(rule.formula2 ?? rule.formula1);
  if (rule.operator === 'between') return `AND(${cell}>=${first},${cell}<=${second})`;
  if (rule.operator === 'notBetween') return `OR(${cell}<${first},${cell}>${second})`;
  return `${cell}${signs[rule.operator]}${first}`;
}

const operand = (formula: string): string => `(${formula.replace(/^=/, '')})`;
const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

type TextOperator = Extract<ConditionalRule, { type: 'containsText' }>['operator'];

function textTest(operator: TextOperator, text: string, cell: string): string {
  switch (operator) {
    case 'contains':
      return `ISNUMBER(SEARCH(${text},${cell}))`;
    case 'notContains':
      return `ISERROR(SEARCH(${text},${cell}))`;
    case 'beginsWith':
      return `LEFT(${cell},LEN(${text}))=${text}`;
    case 'endsWith':
      return `RIGHT(${cell},LEN(${text}))=${text}`;
  }
}

/** Criteria by Office.js's names (Excel.ConditionalFormatPresetCriterion). */
function presetConfig(
  criterion: string,
  cell: string,
  style: IStyleBase,
  when: (formula: string) => IConditionalFormattingRuleConfig,
): IConditionalFormattingRuleConfig | undefined {
  const tests: Record<string, string> = {
    Blanks: `=LEN(TRIM(${cell}))=0`,
    NonBlanks: `=LEN(TRIM(${cell}))>0`,
    Errors: `=ISERROR(${cell})`,
    NonErrors: `=NOT(ISERROR(${cell}))`,
    Yesterday: `=INT(${cell})=TODAY()-1`,
    Today: `=INT(${cell})=TODAY()`,
    Tomorrow: `=INT(${cell})=TODAY()+1`,
    LastSevenDays: `=AND(INT(${cell})<=TODAY(),INT(${cell})>TODAY()-7)`,
  };
  if (criterion === 'DuplicateValues' || criterion === 'UniqueValues') {
    const subType = criterion === 'UniqueValues' ? CFSubRuleType.uniqueValues : CFSubRuleType.duplicateValues;
    return { type: CFRuleType.highlightCell, subType, style };
  }
  const test = tests[criterion];
  return test === undefined ? undefined : when(test);
}

type ScalePoint = Extract<ConditionalRule, { type: 'colorScale' }>['points'][number];

function toScalePoint({ kind, value, color }: ScalePoint, index: number) {
  const types: Record<string, CFValueType> = {
    lowestValue: CFValueType.min,
    highestValue: CFValueType.max,
    number: CFValueType.num,
    percent: CFValueType.percent,
    percentile: CFValueType.percentile,
    formula: CFValueType.formula,
  };
  const type = types[kind.charAt(0).toLowerCase() + kind.slice(1)] ?? CFValueType.num;
  return { index, color, value: { type, ...(value === undefined ? {} : { value }) } };
}

function toUniverStyle({ fill, font = {}, numberFormat }: CellStyle): IStyleBase & Pick<IStyleData, 'n'> {
  return {
    ...(numberFormat === undefined ? {} : { n: { pattern: numberFormat } }),
    ...(fill === undefined ? {} : { bg: { rgb: fill } }),
    ...(font.color === undefined ? {} : { cl: { rgb: font.color } }),
    ...(font.bold === undefined ? {} : { bl: font.bold ? 1 : 0 }),
    ...(font.italic === undefined ? {} : { it: font.italic ? 1 : 0 }),
    ...(font.strikethrough === undefined ? {} : { st: { s: font.strikethrough ? 1 : 0 } }),
    ...(font.underline === undefined ? {} : { ul: { s: 1 } }),
  };
}

function bounded(rect: Rect, bounds: Rect): IRange | undefined {
  const startRow = Math.max(rect.row, bounds.row);
  const startColumn = Math.max(rect.column, bounds.column);
  const endRow = Math.min(rect.row + rect.rowCount, bounds.row + bounds.rowCount) - 1;
  const endColumn = Math.min(rect.column + rect.columnCount, bounds.column + bounds.columnCount) - 1;
  return endRow < startRow || endColumn < startColumn
    ? undefined
    : { startRow, startColumn, endRow, endColumn };
}
