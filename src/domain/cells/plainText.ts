/** Characters that take no room: zero-width spaces and joiners, marks of direction, the variation selectors of emoji. */
const INVISIBLE = /[\u00AD\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFE00-\uFE0F\uFEFF]/g;
const ANY_INVISIBLE = new RegExp(INVISIBLE.source);
/** Most cells of a sheet are ASCII and Chinese characters with 、 and 。, and have nothing to bring into one width. */
const PLAIN = /^[\x20-\x7e\u3001\u3002\u4e00-\u9fff]*$/;

/** A text as people see it: half-width, without characters nobody can see, trimmed. */
export function plainText(text: string): string {
  if (PLAIN.test(text)) return text.trim();
  const normal = text.normalize('NFKC');
  return (ANY_INVISIBLE.test(normal) ? normal.replace(INVISIBLE, '') : normal).trim();
}
