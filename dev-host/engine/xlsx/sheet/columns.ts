import type { BookSheet, LineFormat } from '../../book/Book';
import {
  charactersToPixels,
  defaultColumnPixels,
  defaultPixelsFor,
  pixelsToCharacters,
} from '../cells/lineSizes';
import { FileError } from '../package/FileError';
import { maxColumns } from '../../grid/references';
import { element } from '../xml/element';
import { childrenNamed, flag, numeric, type XmlNode } from '../xml/XmlNode';

interface Span {
  first: number;
  last: number;
  format: LineFormat;
  grouped: boolean;
}

/** The width of columns that say nothing, or undefined where it is Excel's own. ECMA-376 18.3.1.81. */
export function readDefaultColumnWidth(format: XmlNode | undefined): number | undefined {
  const width = numeric(format?.attributes.defaultColWidth);
  const base = numeric(format?.attributes.baseColWidth) ?? 8;
  const pixels = width === undefined ? defaultPixelsFor(base) : charactersToPixels(width);
  return pixels === defaultColumnPixels ? undefined : pixels;
}

/**
 * Reads `cols`. A width that goes on to the last column of the sheet becomes the sheet's default width, so that it
 * does not take 16,000 entries; `defaultWidth` is what it was, the result what it is then. ECMA-376 18.3.1.13.
 */
export function readColumns(
  node: XmlNode | undefined,
  styles: readonly number[],
  defaultWidth: number | undefined,
): { columns: BookSheet['columns']; defaultWidth: number | undefined; grouped: boolean } {
  const columns: BookSheet['columns'] = {};
  const spans = childrenNamed(node, 'col').map((col) =>
    readSpan(col, styles, defaultWidth ?? defaultColumnPixels),
  );
  // Spans do not overlap in any file of Excel's; a file that says otherwise could ask for endless work.
  const covered = spans.reduce((count, { first, last }) => count + Math.max(last - first + 1, 1), 0);
  if (covered > maxColumns) throw new FileError('damaged', 'The workbook is damaged: its columns overlap.');
  const tail = spans.find(({ last, format }) => last >= maxColumns - 1 && isWidthOnly(format));
  for (const { first, last, format } of spans.filter((span) => span !== tail)) {
    if (Object.keys(format).length === 0) continue;
    for (let column = first; column <= Math.min(last, maxColumns - 1); column++)
      columns[column] = { ...format };
  }
  const grouped = spans.some((span) => span.grouped);
  if (!tail) return { columns, defaultWidth, grouped };
  for (let column = 0; column < tail.first; column++) {
    const format = (columns[column] ??= {});
    format.size ??= defaultWidth ?? defaultColumnPixels;
  }
  const width = tail.format.size === defaultColumnPixels ? undefined : tail.format.size;
  return { columns, defaultWidth: width, grouped };
}

/** Writes `cols`, neighbours that agree as one; undefined when there is nothing to say. */
export function writeColumns(
  columns: BookSheet['columns'],
  defaultWidth: number | undefined,
  styleId: (style: number) => number,
): string | undefined {
  const spans: {
    first: number;
    last: number;
    attributes: Record<string, string | number | boolean | undefined>;
  }[] = [];
  const indexes = Object.keys(columns)
    .map(Number)
    .sort((a, b) => a - b);
  for (const index of indexes) {
    const format = columns[index];
    if (!format) continue;
    const attributes = {
      // The format wants a width for every column it names.
      width: pixelsToCharacters(format.size ?? defaultWidth ?? defaultColumnPixels),
      style: format.style === undefined ? undefined : styleId(format.style),
      hidden: format.hidden || undefined,
      customWidth: format.size === undefined ? undefined : true,
    };
    const previous = spans.at(-1);
    if (previous?.last === index - 1 && JSON.stringify(previous.attributes) === JSON.stringify(attributes))
      previous.last = index;
    else spans.push({ first: index, last: index, attributes });
  }
  if (spans.length === 0) return undefined;
  const cols = spans.map(({ first, last, attributes }) =>
    element('col', { min: first + 1, max: last + 1, ...attributes }),
  );
  return element('cols', {}, cols);
}

function readSpan(node: XmlNode, styles: readonly number[], defaultWidth: number): Span {
  const { min, max, width, hidden, style, customWidth, outlineLevel } = node.attributes;
  const format: LineFormat = {};
  // Some programs write hidden columns with width 0; shown again they have the default width.
  const pixels = charactersToPixels(numeric(width) ?? 0) || defaultWidth;
  if (pixels !== defaultWidth || (flag(customWidth) && numeric(width) !== 0)) format.size = pixels;
  if (flag(hidden)) format.hidden = true;
  const number = style === undefined ? 0 : (styles[Number(style)] ?? 0);
  if (number !== 0) format.style = number;
  return {
    first: (numeric(min) ?? 1) - 1,
    last: (numeric(max) ?? 1) - 1,
    format,
    grouped: (numeric(outlineLevel) ?? 0) > 0,
  };
}

function isWidthOnly(format: LineFormat): boolean {
  return format.size !== undefined && format.hidden === undefined && format.style === undefined;
}
