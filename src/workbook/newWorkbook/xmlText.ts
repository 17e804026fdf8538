/**
 * A text as it is between tags or in an attribute of a workbook's XML. Characters XML has no place for are
 * written `_x0007_`, and what already looks like that is kept apart from it (ECMA-376, ST_Xstring).
 */
export function xmlText(text: string): string {
  return text
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    .replace(UNWRITABLE, (character) => `_x${hex(character)}_`)
    .replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character);
}

// Control characters but tab and line feed; a bare carriage return would be read as a line feed.
const UNWRITABLE = /[\u0000-\u0008\u000B-\u001F\uFFFE\uFFFF]/g;
const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const hex = (character: string) => character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
