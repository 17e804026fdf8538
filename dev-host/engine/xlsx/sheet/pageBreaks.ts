import type { PageLayout } from '../../book/Book';
import { sheetColumns, sheetRows } from '../../grid/rects';
import { element } from '../xml/element';
import { child, childrenNamed, flag, numeric, type XmlNode } from '../xml/XmlNode';

/** Reads the page breaks set by hand; the others follow from the paper. ECMA-376 18.3.1.74 and 18.3.1.14. */
export function readBreaks(worksheet: XmlNode): Pick<PageLayout, 'rowBreaks' | 'columnBreaks'> {
  const rowBreaks = readLines(child(worksheet, 'rowBreaks'));
  const columnBreaks = readLines(child(worksheet, 'colBreaks'));
  return {
    ...(rowBreaks.length > 0 && { rowBreaks }),
    ...(columnBreaks.length > 0 && { columnBreaks }),
  };
}

/** Writes `rowBreaks` and `colBreaks`. */
export function writeBreaks({ rowBreaks = [], columnBreaks = [] }: PageLayout): (string | undefined)[] {
  return [
    writeLines('rowBreaks', rowBreaks, sheetColumns - 1),
    writeLines('colBreaks', columnBreaks, sheetRows - 1),
  ];
}

function readLines(node: XmlNode | undefined): number[] {
  return childrenNamed(node, 'brk')
    .filter(({ attributes }) => flag(attributes.man))
    .map(({ attributes }) => numeric(attributes.id) ?? 0)
    .filter((line) => line > 0)
    .sort((a, b) => a - b);
}

function writeLines(name: string, lines: readonly number[], max: number): string | undefined {
  if (lines.length === 0) return undefined;
  const breaks = lines.map((id) => element('brk', { id, max, man: true }));
  return element(name, { count: lines.length, manualBreakCount: lines.length }, breaks);
}
