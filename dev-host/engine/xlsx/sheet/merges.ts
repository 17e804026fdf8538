import type { Rect } from '../../Book';
import { parseRect } from '../cells/references';
import { childrenNamed, type XmlNode } from '../xml/XmlNode';

/** Reads `mergeCells`. ECMA-376 18.3.1.55. `count` hears of how many cells each area covers. */
export function readMerges(node: XmlNode | undefined, count: (cells: number) => void): Rect[] {
  return childrenNamed(node, 'mergeCell').flatMap(({ attributes }) => {
    const rect = parseRect(attributes.ref ?? '');
    if (rect) count(rect.rowCount * rect.columnCount);
    return rect ?? [];
  });
}
