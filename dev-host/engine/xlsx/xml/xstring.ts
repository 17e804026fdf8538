const escaped = /_x([0-9A-Fa-f]{4})_/g;
const forbidden =
  /[\u0000-\u0008\u000b-\u001f\u007f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** Undoes the `_xHHHH_` escapes the format uses for characters XML does not allow (ST_Xstring, ECMA-376 22.9.2.19). */
export function decodeXString(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(escaped, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
}

/** Escapes what XML cannot hold, and text that would be mistaken for an escape. */
export function encodeXString(text: string): string {
  const guarded = text.includes('_x') ? text.replace(escaped, '_x005F$&') : text;
  return guarded.replace(forbidden, escape);
}

/** As `encodeXString`, for an attribute, where XML would turn line breaks and tabs into blanks. */
export function encodeXStringAttribute(text: string): string {
  return encodeXString(text).replace(/[\t\n\r]/g, escape);
}

function escape(character: string): string {
  return `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;
}
