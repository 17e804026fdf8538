import { formulaFromFile } from '../formulas/formulaFromFile';
import { formulaToFile } from '../formulas/formulaToFile';
import { encodeXml } from '../xml/encodeXml';
import { element } from '../xml/element';
import { child, type XmlNode } from '../xml/XmlNode';

/** Where a scale, a bar or an icon begins. */
export interface Threshold {
  /** Office.js's word, first letter small. */
  kind: string;
  /** A number as text, or a formula with `=`. */
  value?: string;
}

const kinds: Readonly<Record<string, string>> = {
  min: 'lowestValue',
  max: 'highestValue',
  num: 'number',
  percent: 'percent',
  percentile: 'percentile',
  formula: 'formula',
  autoMin: 'automatic',
  autoMax: 'automatic',
};

/** Reads a `cfvo` element, of the sheet or of its extension list. ECMA-376 18.3.1.11. */
export function readThreshold(node: XmlNode | undefined): Threshold {
  const kind = kinds[node?.attributes.type ?? ''] ?? 'number';
  const stored = node?.attributes.val ?? child(node, 'f')?.text;
  if (stored === undefined || ['lowestValue', 'highestValue', 'automatic'].includes(kind)) return { kind };
  const isNumber = stored.trim() !== '' && Number.isFinite(Number(stored));
  return { kind, value: isNumber ? stored : formulaFromFile(stored) };
}

/** Writes a `cfvo`; `automatic` is distinguished only in the extension list, elsewhere it is the lowest or highest value. */
export function writeThreshold({ kind, value }: Threshold, end: 'lower' | 'upper'): string {
  const type = kind === 'automatic' ? (end === 'lower' ? 'min' : 'max') : storedKind(kind);
  return element('cfvo', { type, val: value === undefined ? undefined : formulaToFile(value) });
}

export function writeExtendedThreshold(
  { kind, value }: Threshold,
  end: 'lower' | 'upper',
  attributes = {},
): string {
  const type = kind === 'automatic' ? (end === 'lower' ? 'autoMin' : 'autoMax') : storedKind(kind);
  const formula = value === undefined ? undefined : element('xm:f', {}, encodeXml(formulaToFile(value)));
  return element('x14:cfvo', { type, ...attributes }, formula);
}

function storedKind(kind: string): string {
  return Object.keys(kinds).find((stored) => kinds[stored] === kind) ?? 'num';
}
