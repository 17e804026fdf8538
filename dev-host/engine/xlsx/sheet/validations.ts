import type { Operator, Validation } from '../../book/Book';
import { parseRects, rectReference } from '../../grid/references';
import { formulaFromFile } from '../formulas/formulaFromFile';
import { formulaToFile } from '../formulas/formulaToFile';
import { element, textElement } from '../xml/element';
import { child, descendants, flag, type XmlNode } from '../xml/XmlNode';
import { decodeXString, encodeXString, encodeXStringAttribute } from '../xml/xstring';
import { isOperator } from '../conditional/isOperator';

const types: Readonly<Record<string, Validation['type']>> = {
  none: 'any',
  list: 'list',
  date: 'date',
  time: 'time',
  whole: 'wholeNumber',
  decimal: 'decimal',
  textLength: 'textLength',
  custom: 'custom',
};

/** Excel calls a file damaged whose titles or messages are longer. */
const longestTitle = 32;
const longestMessage = 255;

/**
 * Reads the rules of a worksheet, also those kept in its extension list because they look at other sheets.
 * One rule of the file is one rule of the book, with all its ranges. ECMA-376 18.3.1.32, MS-XLSX 2.4.5.
 */
export function readValidations(worksheet: XmlNode): Validation[] {
  return descendants(worksheet, 'dataValidation')
    .map(readValidation)
    .filter(({ ranges }) => ranges.length > 0);
}

/** Writes `dataValidations`; undefined when there are none. */
export function writeValidations(validations: readonly Validation[]): string | undefined {
  if (validations.length === 0) return undefined;
  return element('dataValidations', { count: validations.length }, validations.map(writeValidation));
}

function readValidation(node: XmlNode): Validation {
  const { attributes } = node;
  const type = types[attributes.type ?? 'none'] ?? 'any';
  const text = (name: string): string => decodeXString(attributes[name] ?? '');
  const operator = compares(type) ? readOperator(attributes.operator) : undefined;
  // Some programs write operands that the rule has no use for.
  const formula1 = type === 'any' ? undefined : readOperand(node, 'formula1', type);
  const formula2 =
    operator === 'between' || operator === 'notBetween' ? readOperand(node, 'formula2', type) : undefined;
  return {
    ranges: parseRects(attributes.sqref ?? child(node, 'sqref')?.text),
    type,
    ...(operator && { operator }),
    ...(formula1 !== undefined && { formula1 }),
    ...(formula2 !== undefined && { formula2 }),
    ignoreBlanks: flag(attributes.allowBlank),
    // The attribute's name says the opposite of what it does.
    inCellDropDown: !flag(attributes.showDropDown),
    prompt: { title: text('promptTitle'), message: text('prompt'), show: flag(attributes.showInputMessage) },
    error: {
      title: text('errorTitle'),
      message: text('error'),
      show: flag(attributes.showErrorMessage),
      style: readErrorStyle(attributes.errorStyle),
    },
  };
}

function readOperand(node: XmlNode, name: string, type: Validation['type']): string | number | undefined {
  const operand = child(node, name);
  // Inside the extension list the formula is one element further down.
  const stored = decodeXString(child(operand, 'f')?.text ?? operand?.text ?? '').trim();
  if (stored === '') return undefined;
  const items = type === 'list' ? /^"((?:[^"]|"")*)"$/.exec(stored)?.[1] : undefined;
  if (items !== undefined) return items.replaceAll('""', '"');
  const isNumber =
    type !== 'list' && type !== 'custom' && /^[+-]?(\d+\.?\d*|\.\d+)(E[+-]?\d+)?$/i.test(stored);
  return isNumber ? Number(stored) : formulaFromFile(stored);
}

function writeValidation(rule: Validation): string {
  const text = (value: string, longest: number): string | undefined =>
    value === '' ? undefined : encodeXStringAttribute(value.slice(0, longest));
  return element(
    'dataValidation',
    {
      type: rule.type === 'any' ? undefined : Object.keys(types).find((name) => types[name] === rule.type),
      errorStyle: rule.error.style === 'stop' ? undefined : rule.error.style,
      operator: rule.operator === 'between' || !compares(rule.type) ? undefined : rule.operator,
      allowBlank: rule.ignoreBlanks || undefined,
      showDropDown: rule.inCellDropDown ? undefined : true,
      showInputMessage: rule.prompt.show || undefined,
      showErrorMessage: rule.error.show || undefined,
      errorTitle: text(rule.error.title, longestTitle),
      error: text(rule.error.message, longestMessage),
      promptTitle: text(rule.prompt.title, longestTitle),
      prompt: text(rule.prompt.message, longestMessage),
      sqref: rule.ranges.map(rectReference).join(' '),
    },
    writeOperand('formula1', rule.formula1, rule.type),
    writeOperand('formula2', rule.formula2, rule.type),
  );
}

function writeOperand(
  name: string,
  operand: string | number | undefined,
  type: Validation['type'],
): string | undefined {
  if (operand === undefined || operand === '') return undefined;
  const isItems = type === 'list' && typeof operand === 'string' && !operand.startsWith('=');
  const stored = isItems ? `"${operand.replaceAll('"', '""')}"` : formulaToFile(String(operand));
  return textElement(name, encodeXString(stored));
}

function compares(type: Validation['type']): boolean {
  return type !== 'any' && type !== 'list' && type !== 'custom';
}

function readOperator(text: string | undefined): Operator {
  return isOperator(text) ? text : 'between';
}

function readErrorStyle(text: string | undefined): Validation['error']['style'] {
  return text === 'warning' || text === 'information' ? text : 'stop';
}
