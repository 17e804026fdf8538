import type { Rect } from '../book/Book';
import { parseRect } from '../grid/references';

/** Takes a chart's source apart: `'Q1 plan'!A1:B4`; undefined when it names no range of a sheet. */
export function chartSource(source: string): { sheet: string; rect: Rect } | undefined {
  const [, quoted, plain, reference = ''] = /^=?(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/.exec(source) ?? [];
  const sheet = quoted?.replaceAll("''", "'") ?? plain;
  const rect = parseRect(reference);
  return sheet === undefined || rect === undefined ? undefined : { sheet, rect };
}
