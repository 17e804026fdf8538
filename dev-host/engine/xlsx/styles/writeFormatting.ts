import type { BorderLine, CellStyle, FontStyle } from '../../book/Book';
import { element } from '../xml/element';
import { encodeXString } from '../xml/xstring';
import { toArgb } from './colors';
import { defaultFont } from '../../text/defaultFont';

/** A cell's whole `font`, with the default for what the style leaves open. */
export function cellFont(font: FontStyle = {}): string {
  const own = font.name === undefined;
  return element(
    'font',
    {},
    fontFlags(font),
    element('sz', { val: font.size ?? defaultFont.size }),
    font.color === undefined ? element('color', { theme: 1 }) : color('color', font.color),
    element('name', { val: encodeXString(font.name ?? defaultFont.name) }),
    own ? element('family', { val: 2 }) : undefined,
    // Lets Excel show Chinese text in its own default Chinese font.
    own ? element('scheme', { val: 'minor' }) : undefined,
  );
}

/** A conditional format's `font`: only what it changes. */
export function differentialFont(font: FontStyle | undefined): string | undefined {
  if (!font) return undefined;
  return element(
    'font',
    {},
    fontFlags(font),
    font.size === undefined ? undefined : element('sz', { val: font.size }),
    font.color === undefined ? undefined : color('color', font.color),
    font.name === undefined ? undefined : element('name', { val: encodeXString(font.name) }),
  );
}

export function solidFill(fill: string): string {
  return element(
    'fill',
    {},
    element(
      'patternFill',
      { patternType: 'solid' },
      color('fgColor', fill),
      element('bgColor', { indexed: 64 }),
    ),
  );
}

export function differentialFill(fill: string | undefined): string | undefined {
  return fill === undefined
    ? undefined
    : element(
        'fill',
        {},
        element('patternFill', { patternType: 'solid' }, color('fgColor', fill), color('bgColor', fill)),
      );
}

/** Both diagonals share one line in the format; where they differ the upward one is written. */
export function border(borders: CellStyle['borders']): string {
  const diagonal = borders?.diagonalUp ?? borders?.diagonalDown;
  return element(
    'border',
    { diagonalUp: borders?.diagonalUp && true, diagonalDown: borders?.diagonalDown && true },
    borderLine('left', borders?.left),
    borderLine('right', borders?.right),
    borderLine('top', borders?.top),
    borderLine('bottom', borders?.bottom),
    borderLine('diagonal', diagonal),
  );
}

/** A conditional format's `border`: without the sides it leaves alone. */
export function differentialBorder(borders: CellStyle['borders']): string | undefined {
  if (!borders) return undefined;
  const sides = (['left', 'right', 'top', 'bottom'] as const).map((side) =>
    borders[side] ? borderLine(side, borders[side]) : undefined,
  );
  return element('border', {}, sides);
}

export function alignment(style: CellStyle): string | undefined {
  const rotation = style.rotation !== undefined && style.rotation < 0 ? 90 - style.rotation : style.rotation;
  const attributes = {
    horizontal: style.horizontal,
    vertical: style.vertical,
    textRotation: rotation,
    wrapText: style.wrap,
    indent: style.indent,
    shrinkToFit: style.shrinkToFit,
  };
  return Object.values(attributes).some((value) => value !== undefined)
    ? element('alignment', attributes)
    : undefined;
}

export function cellProtection(style: CellStyle): string | undefined {
  return style.locked === undefined && style.formulaHidden === undefined
    ? undefined
    : element('protection', { locked: style.locked, hidden: style.formulaHidden });
}

export function color(name: string, value: string): string {
  return element(name, { rgb: toArgb(value) });
}

function fontFlags(font: FontStyle): (string | undefined)[] {
  const underline = font.underline?.replace('Accountant', 'Accounting');
  return [
    toggle('b', font.bold),
    toggle('i', font.italic),
    toggle('strike', font.strikethrough),
    underline === undefined
      ? undefined
      : element('u', { val: underline === 'single' ? undefined : underline }),
  ];
}

function toggle(name: string, value: boolean | undefined): string | undefined {
  return value === undefined ? undefined : element(name, { val: value ? undefined : false });
}

function borderLine(side: string, line: BorderLine | undefined): string {
  if (!line) return element(side, {});
  return element(
    side,
    { style: line.style },
    line.color === undefined ? element('color', { auto: true }) : color('color', line.color),
  );
}
