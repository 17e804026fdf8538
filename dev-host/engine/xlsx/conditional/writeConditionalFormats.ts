import type { ConditionalFormat, ConditionalRule } from '../../book/Book';
import { cellReference, rectReference } from '../../grid/references';
import { formulaToFile } from '../formulas/formulaToFile';
import { tokenize } from '../formulas/tokens';
import { color } from '../styles/writeFormatting';
import type { StylesWriter } from '../styles/StylesWriter';
import { encodeXml } from '../xml/encodeXml';
import { element, textElement } from '../xml/element';
import { encodeXString, encodeXStringAttribute } from '../xml/xstring';
import { writeDataBar, writeExtendedDataBar } from './dataBars';
import { isNewerIconSet, writeExtendedIconSet, writeIconSet } from './iconSets';
import { presets } from './presets';
import { writeThreshold } from './thresholds';

const extendedNamespaces = {
  'xmlns:x14': 'http://schemas.microsoft.com/office/spreadsheetml/2009/9/main',
  'xmlns:xm': 'http://schemas.microsoft.com/office/excel/2006/main',
};

export interface WrittenConditionalFormats {
  /** `conditionalFormatting` elements. */
  plain: string[];
  /** The `ext` element for the worksheet's extension list. */
  extension: string | undefined;
}

/**
 * Writes each format as an element of its own, so that its ranges and its place in the order stay as they are.
 * `sheetIndex` makes the ids of extended rules unique in the workbook.
 */
export function writeConditionalFormats(
  formats: readonly ConditionalFormat[],
  styles: StylesWriter,
  sheetIndex: number,
): WrittenConditionalFormats {
  const plain: string[] = [];
  const extended: string[] = [];
  for (const [index, format] of formats.entries()) {
    const id = guid(sheetIndex, index);
    if (!needsExtension(format.rule)) plain.push(writeFormat(format, index + 1, id, styles));
    if (needsExtension(format.rule) || format.rule.type === 'dataBar') {
      extended.push(writeExtendedFormat(format, index + 1, id, styles));
    }
  }
  const extension =
    extended.length === 0
      ? undefined
      : element(
          'ext',
          { uri: '{78C0D931-6437-407d-A8EE-F0AAD7539E65}', ...extendedNamespaces },
          element('x14:conditionalFormattings', {}, extended),
        );
  return { plain, extension };
}

/** Rules that the plain element cannot hold: newer icon sets, and formulas that look at other sheets. */
function needsExtension(rule: ConditionalRule): boolean {
  if (rule.type === 'iconSet') return isNewerIconSet(rule);
  if (rule.type === 'custom') return looksElsewhere(rule.formula);
  return rule.type === 'cellValue' && (looksElsewhere(rule.formula1) || looksElsewhere(rule.formula2 ?? ''));
}

function looksElsewhere(formula: string): boolean {
  return tokenize(formula).some(({ kind, text }) => kind === 'symbol' && text === '!');
}

function writeFormat(format: ConditionalFormat, priority: number, id: string, styles: StylesWriter): string {
  const { rule } = format;
  const cell = firstCell(format);
  const link =
    rule.type === 'dataBar'
      ? element(
          'extLst',
          {},
          element(
            'ext',
            { uri: '{B025F937-C7B1-47D3-B67F-A62EFF666E3E}', 'xmlns:x14': extendedNamespaces['xmlns:x14'] },
            element('x14:id', {}, id),
          ),
        )
      : undefined;
  const { attributes, content } = writeRule(rule, cell);
  return element(
    'conditionalFormatting',
    { sqref: references(format) },
    element(
      'cfRule',
      {
        ...attributes,
        dxfId: styles.differential(format.style),
        priority,
        stopIfTrue: format.stopIfTrue || undefined,
      },
      content,
      link,
    ),
  );
}

function writeRule(
  rule: ConditionalRule,
  cell: string,
): { attributes: Record<string, string | number | boolean | undefined>; content: string[] } {
  switch (rule.type) {
    case 'custom':
      return { attributes: { type: 'expression' }, content: [formula(rule.formula)] };
    case 'cellValue': {
      const formulas = [rule.formula1, rule.formula2].filter((text) => text !== undefined);
      return { attributes: { type: 'cellIs', operator: rule.operator }, content: formulas.map(formula) };
    }
    case 'containsText': {
      const { type, operator, condition } = textConditions[rule.operator];
      const quoted = `"${rule.text.replaceAll('"', '""')}"`;
      return {
        attributes: { type, operator, text: encodeXStringAttribute(rule.text) },
        content: [formula(condition(quoted, cell))],
      };
    }
    case 'topBottom': {
      const attributes = {
        type: 'top10',
        rank: rule.rank,
        percent: rule.kind.endsWith('Percent') || undefined,
        bottom: rule.kind.startsWith('bottom') || undefined,
      };
      return { attributes, content: [] };
    }
    case 'preset': {
      const preset = presets[rule.criterion];
      if (!preset) throw new Error(`Unknown ready-made conditional format "${rule.criterion}".`);
      return {
        attributes: { type: preset.type, ...preset.attributes },
        content: preset.formula ? [formula(preset.formula(cell))] : [],
      };
    }
    case 'dataBar':
      return { attributes: { type: 'dataBar' }, content: [writeDataBar(rule)] };
    case 'colorScale': {
      const thresholds = rule.points.map((point, index) =>
        writeThreshold(point, index === 0 ? 'lower' : 'upper'),
      );
      const colors = rule.points.map((point) => color('color', point.color));
      return {
        attributes: { type: 'colorScale' },
        content: [element('colorScale', {}, thresholds, colors)],
      };
    }
    case 'iconSet':
      return { attributes: { type: 'iconSet' }, content: [writeIconSet(rule)] };
  }
}

function writeExtendedFormat(
  format: ConditionalFormat,
  priority: number,
  id: string,
  styles: StylesWriter,
): string {
  const { rule } = format;
  const isBar = rule.type === 'dataBar';
  const rules = writeExtendedRule(rule);
  return element(
    'x14:conditionalFormatting',
    { 'xmlns:xm': extendedNamespaces['xmlns:xm'] },
    element(
      'x14:cfRule',
      {
        ...rules.attributes,
        priority: isBar ? undefined : priority,
        id,
        stopIfTrue: (!isBar && format.stopIfTrue) || undefined,
      },
      rules.content,
      isBar ? undefined : styles.differentialXml(format.style, 'x14:dxf'),
    ),
    element('xm:sqref', {}, references(format)),
  );
}

function writeExtendedRule(rule: ConditionalRule): { attributes: Record<string, string>; content: string[] } {
  switch (rule.type) {
    case 'dataBar':
      return { attributes: { type: 'dataBar' }, content: [writeExtendedDataBar(rule)] };
    case 'iconSet':
      return { attributes: { type: 'iconSet' }, content: [writeExtendedIconSet(rule)] };
    case 'custom':
      return { attributes: { type: 'expression' }, content: [extendedFormula(rule.formula)] };
    case 'cellValue': {
      const formulas = [rule.formula1, rule.formula2].filter((text) => text !== undefined);
      return {
        attributes: { type: 'cellIs', operator: rule.operator },
        content: formulas.map(extendedFormula),
      };
    }
    case 'colorScale':
    case 'containsText':
    case 'preset':
    case 'topBottom':
      throw new Error(`A conditional format of the kind "${rule.type}" has no extended form.`);
  }
}

const textConditions = {
  contains: {
    type: 'containsText',
    operator: 'containsText',
    condition: (text: string, cell: string) => `NOT(ISERROR(SEARCH(${text},${cell})))`,
  },
  notContains: {
    type: 'notContainsText',
    operator: 'notContains',
    condition: (text: string, cell: string) => `ISERROR(SEARCH(${text},${cell}))`,
  },
  beginsWith: {
    type: 'beginsWith',
    operator: 'beginsWith',
    condition: (text: string, cell: string) => `LEFT(${cell},LEN(${text}))=${text}`,
  },
  endsWith: {
    type: 'endsWith',
    operator: 'endsWith',
    condition: (text: string, cell: string) => `RIGHT(${cell},LEN(${text}))=${text}`,
  },
};

function formula(text: string): string {
  return textElement('formula', encodeXString(formulaToFile(text)));
}

function extendedFormula(text: string): string {
  return element('xm:f', {}, encodeXml(encodeXString(formulaToFile(text))));
}

function references(format: ConditionalFormat): string {
  return format.ranges.map(rectReference).join(' ');
}

function firstCell({ ranges }: ConditionalFormat): string {
  return cellReference(
    ranges.reduce((first, { row }) => Math.min(first, row), Infinity),
    ranges.reduce((first, { column }) => Math.min(first, column), Infinity),
  );
}

/** Excel wants a GUID; a counted one keeps files comparable. */
function guid(sheetIndex: number, index: number): string {
  const hex = (number: number, digits: number): string =>
    number.toString(16).toUpperCase().padStart(digits, '0');
  return `{00000000-000E-0000-${hex(sheetIndex, 4)}-${hex(index + 1, 12)}}`;
}
