import { plainText } from './plainText';

/** No number is longer; such a text is compared as it is. */
const LONGEST = 256;
/** A number as Opsbook gives it. */
const PLAIN = /^[\dA-Za-z]*$/;

/**
 * What makes two 编号 the same: letters and digits, regardless of their case, width and spaces (`T001`, `t001`,
 * `Ｔ００１`, `T 001`). The one rule for every place that compares them; '' for a blank. `T1` is not `T001`.
 */
export function idKey(id: string): string {
  if (id.length > LONGEST) return id;
  if (PLAIN.test(id)) return id.toLowerCase();
  return plainText(id).replace(/\s+/g, '').toLowerCase();
}

/** True when two texts name the same row; a blank names none. */
export function isSameId(one: string, other: string): boolean {
  const key = idKey(one);
  return key !== '' && key === idKey(other);
}
