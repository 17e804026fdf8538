import { encodeXml } from './encodeXml';

export const xmlDeclaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

export type Attributes = Record<string, string | number | boolean | undefined>;

/**
 * An element as text. Children are markup already; undefined attributes and children are left out. A list without a
 * bound is given as one array: spread over the arguments, 200,000 of them would overflow the stack.
 */
export function element(
  name: string,
  attributes: Attributes,
  ...children: (string | undefined | readonly (string | undefined)[])[]
): string {
  let start = `<${name}`;
  for (const [key, value] of Object.entries(attributes)) {
    if (value === undefined) continue;
    const text = typeof value === 'boolean' ? (value ? '1' : '0') : encodeXml(String(value));
    start += ` ${key}="${text}"`;
  }
  const content = children
    .flat()
    .filter((inner) => inner !== undefined)
    .join('');
  return content === '' ? `${start}/>` : `${start}>${content}</${name}>`;
}

/** An element that holds text, kept to the last blank. */
export function textElement(name: string, text: string, attributes: Attributes = {}): string {
  const preserve = /^\s|\s$|\s\s/.test(text) ? 'preserve' : undefined;
  return element(name, { ...attributes, 'xml:space': preserve }, encodeXml(text));
}
