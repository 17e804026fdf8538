import type { BorderLine, BorderSide, CellStyle, FontStyle } from '../../book/Book';
import { child, flag, numeric, type XmlNode } from '../xml/XmlNode';
import { decodeXString } from '../xml/xstring';
import { readColor, type Palette } from './colors';
import { defaultFont } from '../../text/defaultFont';

type Part = 'horizontal' | 'vertical' | 'wrap' | 'shrinkToFit' | 'indent' | 'rotation';

/** A `font` element. What equals the default font is left out. ECMA-376 18.8.22. */
export function readFont(node: XmlNode | undefined, palette: Palette): FontStyle {
  const font: FontStyle = {};
  const name = child(node, 'name')?.attributes.val;
  if (name !== undefined && name !== defaultFont.name) font.name = decodeXString(name);
  const size = numeric(child(node, 'sz')?.attributes.val);
  if (size !== undefined && size !== defaultFont.size) font.size = size;
  if (isOn(child(node, 'b'))) font.bold = true;
  if (isOn(child(node, 'i'))) font.italic = true;
  if (isOn(child(node, 'strike'))) font.strikethrough = true;
  const underline = child(node, 'u');
  const kind = underline ? underlines[underline.attributes.val ?? 'single'] : undefined;
  if (kind) font.underline = kind;
  const colorNode = child(node, 'color');
  const color = readColor(colorNode, palette);
  const isDefaultText = colorNode?.attributes.rgb === undefined && color === '#000000';
  if (color !== undefined && !isDefaultText) font.color = color;
  return font;
}

const underlines: Record<string, FontStyle['underline']> = {
  single: 'single',
  double: 'double',
  singleAccounting: 'singleAccountant',
  doubleAccounting: 'doubleAccountant',
};

/**
 * The solid colour of a `fill` element. A conditional format keeps it as the background colour, a cell as the
 * foreground colour (what Excel writes; the standard is silent).
 */
export function readFill(
  node: XmlNode | undefined,
  palette: Palette,
  conditional = false,
): string | undefined {
  const gradient = child(node, 'gradientFill');
  if (gradient) return readColor(child(child(gradient, 'stop'), 'color'), palette);
  const pattern = child(node, 'patternFill');
  const kind = pattern?.attributes.patternType ?? (conditional ? 'solid' : 'none');
  if (!pattern || kind === 'none') return undefined;
  const foreground = readColor(child(pattern, 'fgColor'), palette);
  const background = readColor(child(pattern, 'bgColor'), palette);
  if (conditional) return background ?? foreground;
  return kind === 'solid' ? foreground : background;
}

/** True when the fill is more than one colour. */
export function isMixedFill(node: XmlNode | undefined): boolean {
  const kind = child(node, 'patternFill')?.attributes.patternType ?? 'none';
  return child(node, 'gradientFill') !== undefined || !['none', 'solid', 'gray125'].includes(kind);
}

/** A `border` element; undefined when it has no line. ECMA-376 18.8.4. */
export function readBorders(node: XmlNode | undefined, palette: Palette): CellStyle['borders'] {
  if (!node) return undefined;
  const borders: Partial<Record<BorderSide, BorderLine>> = {};
  const sides: [BorderSide, XmlNode | undefined][] = [
    ['top', child(node, 'top')],
    ['bottom', child(node, 'bottom')],
    ['left', child(node, 'left') ?? child(node, 'start')],
    ['right', child(node, 'right') ?? child(node, 'end')],
    ['diagonalUp', flag(node.attributes.diagonalUp) ? child(node, 'diagonal') : undefined],
    ['diagonalDown', flag(node.attributes.diagonalDown) ? child(node, 'diagonal') : undefined],
  ];
  for (const [side, line] of sides) {
    const style = line?.attributes.style;
    if (!line || !isLineStyle(style)) continue;
    const color = readColor(child(line, 'color'), palette);
    borders[side] = color === undefined ? { style } : { style, color };
  }
  return Object.keys(borders).length > 0 ? borders : undefined;
}

/** An `alignment` element. ECMA-376 18.8.1. */
export function readAlignment(node: XmlNode | undefined): Pick<CellStyle, Part> {
  const result: Pick<CellStyle, Part> = {};
  if (!node) return result;
  const { horizontal, vertical, wrapText, shrinkToFit, indent, textRotation } = node.attributes;
  if (isHorizontal(horizontal)) result.horizontal = horizontal;
  if (isVertical(vertical)) result.vertical = vertical;
  if (flag(wrapText)) result.wrap = true;
  if (flag(shrinkToFit)) result.shrinkToFit = true;
  const steps = numeric(indent) ?? 0;
  if (steps > 0) result.indent = steps;
  const rotation = numeric(textRotation) ?? 0;
  // The format counts downward angles from 91 up.
  if (rotation !== 0) result.rotation = rotation > 90 && rotation <= 180 ? 90 - rotation : rotation;
  return result;
}

/** A `protection` element; locked is the default. */
export function readCellProtection(node: XmlNode | undefined): Pick<CellStyle, 'locked' | 'formulaHidden'> {
  const result: Pick<CellStyle, 'locked' | 'formulaHidden'> = {};
  if (!flag(node?.attributes.locked, true)) result.locked = false;
  if (flag(node?.attributes.hidden)) result.formulaHidden = true;
  return result;
}

function isOn(node: XmlNode | undefined): boolean {
  return node !== undefined && flag(node.attributes.val, true);
}

const lineStyles = [
  'thin',
  'medium',
  'thick',
  'double',
  'dotted',
  'dashed',
  'hair',
  'mediumDashed',
  'dashDot',
  'mediumDashDot',
  'dashDotDot',
  'mediumDashDotDot',
  'slantDashDot',
] as const satisfies readonly BorderLine['style'][];
const horizontals = [
  'left',
  'center',
  'right',
  'fill',
  'justify',
  'centerContinuous',
  'distributed',
] as const;
const verticals = ['top', 'center', 'bottom', 'justify', 'distributed'] as const;

function isLineStyle(text: string | undefined): text is BorderLine['style'] {
  return lineStyles.some((style) => style === text);
}
function isHorizontal(text: string | undefined): text is NonNullable<CellStyle['horizontal']> {
  return horizontals.some((horizontal) => horizontal === text);
}
function isVertical(text: string | undefined): text is NonNullable<CellStyle['vertical']> {
  return verticals.some((vertical) => vertical === text);
}
