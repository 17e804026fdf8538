import type { Quantity } from './quantity';
import { readQuantities } from './readQuantities';

const FROM_TO =
  /(?:从|由|\bfrom\s)(?<from>[^,;]*?\d[^,;\d]*?)(?:降低|下降|减少|缩短|压缩|降|提升|提高|增长|上升|增加|升)?(?:至|到|\bto\s)(?<to>\D{0,4}\d[^,;]*)/i;

/** The two ends of 从200降到0 in normalised text; null for a text that goes no way. */
export function readWay(text: string): { from: Quantity; to: Quantity } | null {
  const way = FROM_TO.exec(text)?.groups;
  const from = readQuantities(way?.from ?? '').at(-1);
  const [to] = readQuantities(way?.to ?? '');
  return from && to ? { from, to } : null;
}
