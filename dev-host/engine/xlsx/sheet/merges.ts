import type { Rect } from '../../book/Book';
import { parseRect } from '../../grid/references';
import { childrenNamed, type XmlNode } from '../xml/XmlNode';

/** The engine knows a larger area by its edges: it costs no more than this, however much it covers. */
const mostPerArea = 10_000;

/** Reads `mergeCells`. ECMA-376 18.3.1.55. `count` hears of how many cells of each area have to be kept. */
export function readMerges(node: XmlNode | undefined, count: (cells: number) => void): Rect[] {
  return childrenNamed(node, 'mergeCell').flatMap(({ attributes }) => {
    const rect = parseRect(attributes.ref ?? '');
    if (rect) count(Math.min(rect.rowCount * rect.columnCount, mostPerArea));
    return rect ?? [];
  });
}
