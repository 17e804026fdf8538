import type { CellStyle } from '../../book/Book';
import type { Losses } from '../package/Losses';
import { child, childrenNamed, flag, numeric, type XmlNode } from '../xml/XmlNode';
import { decodeXString } from '../xml/xstring';
import { builtInFormat } from './builtInNumberFormats';
import { readColor, standardIndexed, type Palette } from './colors';
import {
  isMixedFill,
  readAlignment,
  readBorders,
  readCellProtection,
  readFill,
  readFont,
} from './readFormatting';

export interface StyleSheet {
  palette: Palette;
  /** By the index cells, rows and columns name. */
  cells: CellStyle[];
  /** By the index conditional formats and filters name. */
  differential: CellStyle[];
}

/** Reads the styles part; without one there is only the default style. ECMA-376 18.8. */
export function readStyles(root: XmlNode | undefined, theme: readonly string[], losses: Losses): StyleSheet {
  const palette: Palette = { theme, indexed: readIndexed(root) };
  const formats = new Map(
    childrenNamed(child(root, 'numFmts'), 'numFmt').map(({ attributes }) => [
      numeric(attributes.numFmtId) ?? -1,
      decodeXString(attributes.formatCode ?? ''),
    ]),
  );
  const fonts = child(root, 'fonts')?.children.map((node) => readFont(node, palette)) ?? [];
  const fillNodes = child(root, 'fills')?.children ?? [];
  const fills = fillNodes.map((node) => readFill(node, palette));
  const borders = child(root, 'borders')?.children.map((node) => readBorders(node, palette)) ?? [];
  const formatNodes = childrenNamed(child(root, 'cellXfs'), 'xf');
  reportLosses(root, formatNodes, fillNodes, losses);

  const cells = formatNodes.map((node): CellStyle => {
    const at = (name: string): number => numeric(node.attributes[name]) ?? 0;
    const font = fonts[at('fontId')] ?? {};
    return {
      ...numberFormat(formats.get(at('numFmtId')) ?? builtInFormat(at('numFmtId'))),
      ...(Object.keys(font).length > 0 && { font }),
      ...optional('fill', fills[at('fillId')]),
      ...optional('borders', borders[at('borderId')]),
      ...readAlignment(child(node, 'alignment')),
      ...readCellProtection(child(node, 'protection')),
      ...(flag(node.attributes.quotePrefix) && { quotePrefix: true }),
    };
  });
  const differential = childrenNamed(child(root, 'dxfs'), 'dxf').map((node) =>
    readDifferentialStyle(node, palette),
  );
  return { palette, cells, differential };
}

/** A `dxf` element: only what a conditional format or a filter changes. ECMA-376 18.8.14. */
export function readDifferentialStyle(node: XmlNode, palette: Palette): CellStyle {
  const fontNode = child(node, 'font');
  const font = readFont(fontNode, palette);
  // Unlike a cell's font, a differential one may say "not bold", and black is a colour like any other.
  for (const [name, field] of [
    ['b', 'bold'],
    ['i', 'italic'],
    ['strike', 'strikethrough'],
  ] as const) {
    const part = child(fontNode, name);
    if (part && !flag(part.attributes.val, true)) font[field] = false;
  }
  const color = readColor(child(fontNode, 'color'), palette);
  if (color !== undefined) font.color = color;
  return {
    ...numberFormat(child(node, 'numFmt')?.attributes.formatCode),
    ...(Object.keys(font).length > 0 && { font }),
    ...optional('fill', readFill(child(node, 'fill'), palette, true)),
    ...optional('borders', readBorders(child(node, 'border'), palette)),
    ...readAlignment(child(node, 'alignment')),
    ...readCellProtection(child(node, 'protection')),
  };
}

function numberFormat(code: string | undefined): Pick<CellStyle, 'numberFormat'> {
  return code === undefined || code.toLowerCase() === 'general' || code === '' ? {} : { numberFormat: code };
}

function optional<K extends 'fill' | 'borders'>(key: K, value: CellStyle[K]): Pick<CellStyle, K> | undefined {
  // A computed key is typed as any string; here it is the one field asked for.
  return value === undefined ? undefined : ({ [key]: value } as Pick<CellStyle, K>);
}

function readIndexed(root: XmlNode | undefined): readonly string[] {
  const own = childrenNamed(child(child(root, 'colors'), 'indexedColors'), 'rgbColor');
  return standardIndexed.map((color, index) => {
    const digits = own[index]?.attributes.rgb?.slice(-6);
    return digits ? `#${digits.toUpperCase()}` : color;
  });
}

function reportLosses(root: XmlNode | undefined, formats: XmlNode[], fills: XmlNode[], losses: Losses): void {
  const used = (name: string): Set<number> =>
    new Set(formats.map((node) => numeric(node.attributes[name]) ?? 0));
  const usedFills = used('fillId');
  if (fills.some((node, index) => usedFills.has(index) && isMixedFill(node))) {
    losses.add({ kind: 'mixedFills' });
  }
  const usedFonts = used('fontId');
  const raised = child(root, 'fonts')?.children.some(
    (node, index) =>
      usedFonts.has(index) &&
      ['superscript', 'subscript'].includes(child(node, 'vertAlign')?.attributes.val ?? ''),
  );
  if (raised) losses.add({ kind: 'raisedText' });
  const usedParents = used('xfId');
  const named = childrenNamed(child(root, 'cellStyles'), 'cellStyle').filter(
    ({ attributes }) => usedParents.has(numeric(attributes.xfId) ?? 0) && attributes.builtinId !== '0',
  );
  if (named.length > 0) {
    const names = named.map(({ attributes }) => attributes.name).join(', ');
    losses.add({ kind: 'namedStyles', values: { names } });
  }
}
