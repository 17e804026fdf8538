import type { IBorderData, IColorStyle, IStyleData, Nullable } from '@univerjs/core';
import type { BorderLine, BorderSide, CellStyle, FontStyle } from '../../book/Book';

/**
 * Univer's style with the book's own style kept beside it. Univer cannot say everything a cell style says
 * (indent, protection, accounting underlines…), but copies unknown members along when it changes a style.
 */
export type MarkedStyle = IStyleData & { book?: CellStyle };

/** Univer's style for a cell style. */
export function toUniverStyle(style: CellStyle): MarkedStyle {
  const univer: MarkedStyle = {};
  const { font } = style;
  if (style.numberFormat !== undefined) univer.n = { pattern: style.numberFormat };
  if (font?.name !== undefined) univer.ff = font.name;
  if (font?.size !== undefined) univer.fs = font.size;
  if (font?.bold) univer.bl = 1;
  if (font?.italic) univer.it = 1;
  if (font?.strikethrough) univer.st = { s: 1 };
  if (font?.underline) univer.ul = { s: 1, t: font.underline.startsWith('double') ? doubleLine : singleLine };
  if (font?.color) univer.cl = { rgb: font.color };
  if (style.fill) univer.bg = { rgb: style.fill };
  if (style.horizontal) univer.ht = horizontalOf[style.horizontal];
  if (style.vertical) univer.vt = verticalOf[style.vertical];
  if (style.wrap) univer.tb = wrapText;
  if (style.rotation) univer.tr = style.rotation === 255 ? { a: 0, v: 1 } : { a: style.rotation };
  if (style.indent) univer.pd = { l: style.indent * indentPixels };
  if (style.borders) univer.bd = toUniverBorders(style.borders);
  return Object.keys(style).length > 0 ? { ...univer, book: style } : univer;
}

/**
 * The cell style of Univer's style. A field keeps the book's own value as long as Univer's members still say what
 * that value would give; where the grid has changed them, they win.
 */
export function fromUniverStyle(univer: MarkedStyle | null | undefined): CellStyle {
  if (!univer) return {};
  const seen = readStyle(univer);
  const { book } = univer;
  if (!book) return seen;
  const expected = readStyle(toUniverStyle(book));
  return mergeUnchanged(seen, expected, book);
}

// Fields whose Univer image is as expected are taken from the book, member by member within font and borders.
function mergeUnchanged(seen: CellStyle, expected: CellStyle, book: CellStyle): CellStyle {
  const result: Record<string, unknown> = {};
  for (const key of new Set([...Object.keys(seen), ...Object.keys(book)])) {
    const [now, then, own] = [seen, expected, book].map((style) => Reflect.get(style, key) as unknown);
    const nested = key === 'font' || key === 'borders';
    const value = same(now, then) ? own : nested ? mergeMembers(now, then, own) : now;
    if (value !== undefined) result[key] = value;
  }
  return result as CellStyle;
}

function mergeMembers(now: unknown, then: unknown, own: unknown): object | undefined {
  const result: Record<string, unknown> = {};
  const [nowMembers, thenMembers, ownMembers] = [now, then, own].map(
    (members) => (members ?? {}) as Record<string, unknown>,
  );
  for (const key of new Set([...Object.keys(nowMembers ?? {}), ...Object.keys(ownMembers ?? {})])) {
    const value = same(nowMembers?.[key], thenMembers?.[key]) ? ownMembers?.[key] : nowMembers?.[key];
    if (value !== undefined) result[key] = value;
  }
  return Object.keys(result).length > 0 ? result : undefined;
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

function readStyle(univer: IStyleData): CellStyle {
  const style: CellStyle = {};
  const font = readFont(univer);
  if (univer.n?.pattern && univer.n.pattern !== 'General') style.numberFormat = univer.n.pattern;
  if (Object.keys(font).length > 0) style.font = font;
  const fill = readColor(univer.bg);
  if (fill) style.fill = fill;
  const horizontal = univer.ht && horizontalNames[univer.ht];
  if (horizontal) style.horizontal = horizontal;
  const vertical = univer.vt && verticalNames[univer.vt];
  if (vertical) style.vertical = vertical;
  if (univer.tb === wrapText) style.wrap = true;
  if (univer.tr?.v) style.rotation = 255;
  else if (univer.tr?.a) style.rotation = univer.tr.a;
  if (univer.pd?.l) style.indent = Math.round(univer.pd.l / indentPixels);
  const borders = readBorders(univer.bd);
  if (borders) style.borders = borders;
  return style;
}

function readFont(univer: IStyleData): FontStyle {
  const font: FontStyle = {};
  if (univer.ff) font.name = univer.ff;
  if (univer.fs) font.size = univer.fs;
  if (univer.bl) font.bold = true;
  if (univer.it) font.italic = true;
  if (univer.ul?.s) font.underline = univer.ul.t === doubleLine ? 'double' : 'single';
  if (univer.st?.s) font.strikethrough = true;
  const color = readColor(univer.cl);
  if (color) font.color = color;
  return font;
}

function readColor(color: Nullable<IColorStyle>): string | undefined {
  const text = color?.rgb;
  if (!text) return undefined;
  if (/^#[0-9a-f]{6}$/i.test(text)) return text.toUpperCase();
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/i.exec(text);
  if (short)
    return `#${short
      .slice(1)
      .map((digit) => digit + digit)
      .join('')}`.toUpperCase();
  const parts = /^rgba?\((\d+),\s*(\d+),\s*(\d+)/.exec(text);
  if (!parts) return undefined;
  return `#${parts
    .slice(1, 4)
    .map((part) => Number(part).toString(16).padStart(2, '0'))
    .join('')}`.toUpperCase();
}

function toUniverBorders(borders: NonNullable<CellStyle['borders']>): IBorderData {
  const result: IBorderData = {};
  for (const [side, line] of Object.entries(borders) as [BorderSide, BorderLine][]) {
    result[borderKeys[side]] = { s: lineStyles.indexOf(line.style), cl: { rgb: line.color ?? '#000000' } };
  }
  return result;
}

function readBorders(borders: Nullable<IBorderData>): CellStyle['borders'] {
  if (!borders) return undefined;
  const result: NonNullable<CellStyle['borders']> = {};
  for (const [side, key] of Object.entries(borderKeys) as [BorderSide, keyof IBorderData][]) {
    const line = borders[key];
    const style = line ? lineStyles[line.s] : undefined;
    if (!line || !style || style === 'none') continue;
    const color = readColor(line.cl);
    result[side] = { style, ...(color ? { color } : {}) };
  }
  return Object.keys(result).length > 0 ? result : undefined;
}

// Univer's enumerations as numbers, so that this file needs Univer's types only.
const singleLine = 12;
const doubleLine = 10;
const wrapText = 3;
/** Excel indents by about one and a half characters. */
const indentPixels = 9;

const horizontalOf = {
  left: 1,
  center: 2,
  right: 3,
  justify: 4,
  distributed: 6,
  fill: 1,
  centerContinuous: 2,
} as const;
const horizontalNames: Partial<Record<number, NonNullable<CellStyle['horizontal']>>> = {
  1: 'left',
  2: 'center',
  3: 'right',
  4: 'justify',
  5: 'justify',
  6: 'distributed',
};
const verticalOf = { top: 1, center: 2, bottom: 3, justify: 1, distributed: 2 } as const;
const verticalNames: Partial<Record<number, NonNullable<CellStyle['vertical']>>> = {
  1: 'top',
  2: 'center',
  3: 'bottom',
};
const borderKeys = {
  top: 't',
  bottom: 'b',
  left: 'l',
  right: 'r',
  diagonalUp: 'bl_tr',
  diagonalDown: 'tl_br',
} as const satisfies Record<BorderSide, keyof IBorderData>;
/** At the place of Univer's number for it. */
const lineStyles: readonly (BorderLine['style'] | 'none')[] = [
  'none',
  'thin',
  'hair',
  'dotted',
  'dashed',
  'dashDot',
  'dashDotDot',
  'double',
  'medium',
  'mediumDashed',
  'mediumDashDot',
  'mediumDashDotDot',
  'slantDashDot',
  'thick',
];
