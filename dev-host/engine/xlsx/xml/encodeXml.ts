const entities: Readonly<Record<string, string>> = {
  '"': '&quot;',
  '&': '&amp;',
  "'": '&apos;',
  '<': '&lt;',
  '>': '&gt;',
};

/** What no XML document may hold, escaped or not (XML 1.0, 2.2): control characters and halves of pairs. */
const forbidden =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
const special = /["&'<>]/g;

/** The text as written between tags or in an attribute; what XML cannot hold is left out. */
export function encodeXml(text: string): string {
  return text.replace(forbidden, '').replace(special, (character) => entities[character] ?? '');
}
