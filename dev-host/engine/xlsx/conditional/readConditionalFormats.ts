import type { CellStyle, ConditionalFormat, ConditionalRule } from '../../book/Book';
import { parseRects } from '../../grid/references';
import { formulaFromFile } from '../formulas/formulaFromFile';
import type { Losses } from '../package/Losses';
import { isOperator } from './isOperator';
import { readColor } from '../styles/colors';
import { readDifferentialStyle, type StyleSheet } from '../styles/readStyles';
import { child, childrenNamed, descendants, flag, numeric, type XmlNode } from '../xml/XmlNode';
import { decodeXString } from '../xml/xstring';
import { hasOwnLengths, readDataBar } from './dataBars';
import { hasOwnIcons, readIconSet } from './iconSets';
import { presetOf } from './presets';
import { readThreshold } from './thresholds';

export interface ConditionalFormatContext {
  sheet: string;
  styles: StyleSheet;
  losses: Losses;
  nextId: () => string;
}

interface StoredRule {
  rule: XmlNode;
  references: string | undefined;
  /** The same rule's part in the extension list. */
  extension?: XmlNode;
}

/**
 * Reads the conditional formats of a worksheet, highest priority first; those that newer Excels keep in the
 * extension list too. ECMA-376 18.3.1.18, MS-XLSX 2.4.2.
 */
export function readConditionalFormats(
  worksheet: XmlNode,
  context: ConditionalFormatContext,
): ConditionalFormat[] {
  const extended = descendants(child(worksheet, 'extLst'), 'conditionalFormatting').flatMap(rulesOf);
  const extensions = new Map(extended.map(({ rule }) => [rule.attributes.id, rule]));
  const plain = childrenNamed(worksheet, 'conditionalFormatting').flatMap(rulesOf);
  const stored = plain.map((entry): StoredRule => {
    const id = child(descendants(entry.rule, 'ext')[0], 'id')?.text;
    const extension = id === undefined ? undefined : extensions.get(id);
    extensions.delete(id ?? '');
    return extension ? { ...entry, extension } : entry;
  });
  const alone = extended.filter(({ rule }) => extensions.has(rule.attributes.id));
  return [...stored, ...alone]
    .sort((a, b) => priority(a.rule) - priority(b.rule))
    .flatMap((entry) => readFormat(entry, context) ?? []);
}

function rulesOf(node: XmlNode): StoredRule[] {
  const references = node.attributes.sqref ?? child(node, 'sqref')?.text;
  return childrenNamed(node, 'cfRule').map((rule) => ({ rule, references }));
}

function priority(rule: XmlNode): number {
  return numeric(rule.attributes.priority) ?? Number.MAX_SAFE_INTEGER;
}

function readFormat(stored: StoredRule, context: ConditionalFormatContext): ConditionalFormat | undefined {
  const ranges = parseRects(stored.references);
  const rule = readRule(stored, context);
  if (!rule || ranges.length === 0) {
    const type = stored.rule.attributes.type ?? 'unknown';
    context.losses.add({ kind: 'conditionalFormat', sheet: context.sheet, values: { type } });
    return undefined;
  }
  return {
    id: context.nextId(),
    ranges,
    stopIfTrue: flag(stored.rule.attributes.stopIfTrue),
    rule,
    style: readStyle(stored.rule, context.styles),
  };
}

function readStyle(rule: XmlNode, styles: StyleSheet): CellStyle {
  const own = child(rule, 'dxf');
  if (own) return readDifferentialStyle(own, styles.palette);
  return styles.differential[numeric(rule.attributes.dxfId) ?? -1] ?? {};
}

function readRule(
  { rule, extension }: StoredRule,
  context: ConditionalFormatContext,
): ConditionalRule | undefined {
  const { type, operator, text, rank, percent, bottom } = rule.attributes;
  const [formula1, formula2] = formulasOf(rule);
  switch (type) {
    case 'expression':
      return formula1 === undefined ? undefined : { type: 'custom', formula: formula1 };
    case 'cellIs':
      if (!isOperator(operator) || formula1 === undefined) return undefined;
      return { type: 'cellValue', operator, formula1, ...(formula2 !== undefined && { formula2 }) };
    case 'containsText':
    case 'notContainsText':
    case 'beginsWith':
    case 'endsWith':
      // Without the text itself the condition looks at a cell, which only its formula says.
      if (text !== undefined)
        return { type: 'containsText', operator: textOperators[type], text: decodeXString(text) };
      return formula1 === undefined ? undefined : { type: 'custom', formula: formula1 };
    case 'top10': {
      const kind = `${flag(bottom) ? 'bottom' : 'top'}${flag(percent) ? 'Percent' : 'Items'}` as const;
      return { type: 'topBottom', kind, rank: numeric(rank) ?? 10 };
    }
    case 'dataBar':
      if (hasOwnLengths(rule)) context.losses.add({ kind: 'dataBarLengths', sheet: context.sheet });
      return readDataBar(rule, extension, context.styles.palette);
    case 'colorScale':
      return readColorScale(child(rule, 'colorScale'), context.styles);
    case 'iconSet':
      return hasOwnIcons(rule) ? undefined : readIconSet(rule);
    case undefined:
    default: {
      const criterion = presetOf(rule.attributes);
      return criterion === undefined ? undefined : { type: 'preset', criterion };
    }
  }
}

const textOperators = {
  containsText: 'contains',
  notContainsText: 'notContains',
  beginsWith: 'beginsWith',
  endsWith: 'endsWith',
} as const;

function formulasOf(rule: XmlNode): string[] {
  return rule.children
    .filter(({ name }) => name === 'formula' || name === 'f')
    .map(({ text }) => formulaFromFile(decodeXString(text)));
}

function readColorScale(scale: XmlNode | undefined, styles: StyleSheet): ConditionalRule {
  const colors = childrenNamed(scale, 'color');
  const points = childrenNamed(scale, 'cfvo').map((cfvo, index) => ({
    ...readThreshold(cfvo),
    color: readColor(colors[index], styles.palette) ?? '#FFFFFF',
  }));
  return { type: 'colorScale', points };
}
