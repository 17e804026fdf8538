import { SaxesParser } from 'saxes';

export interface Element {
  name: string;
  attributes: Record<string, string>;
  text: string;
  children: Element[];
}

/** Every element of a manifest, parents before their children. @throws Error, with its line, when it is not well-formed */
export function manifestElements(text: string): Element[] {
  checkAmpersands(text);
  const document: Element = { name: '', attributes: {}, text: '', children: [] };
  const open = [document];
  // Office's reader refuses what a lenient one passes over: an & of its own, a prefix nobody declared.
  const parser = new SaxesParser({ xmlns: true, position: true });
  parser.on('error', (error) => {
    throw new Error(error.message.replace(/^(\d+):\d+: /, 'line $1: '));
  });
  parser.on('xmldecl', ({ encoding = 'UTF-8' }) => {
    if (!/^utf-8$/i.test(encoding)) throw new Error(`it says that it is in ${encoding}, and is in UTF-8.`);
  });
  parser.on('doctype', () => {
    throw new Error('it has a DOCTYPE, which Office does not read.');
  });
  parser.on('opentag', ({ name, attributes }) => {
    const values = Object.entries(attributes).map(([key, { value }]) => [key, value] as const);
    const element: Element = { name, attributes: Object.fromEntries(values), text: '', children: [] };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('text', (more) => {
    const within = open.at(-1);
    if (within) within.text += more.trim();
  });
  parser.on('closetag', () => {
    open.pop();
  });
  parser.write(text).close();
  return document.children.flatMap(withDescendants);
}

/** Said here, since a parser reads on for the end of the entity and names a place far below. */
function checkAmpersands(text: string): void {
  const passedOver = /<!--[^]*?-->|<!\[CDATA\[[^]*?\]\]>/g;
  const bare = text
    .replace(passedOver, (part) => part.replaceAll(/[^\n]/g, ' '))
    .search(/&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)/i);
  if (bare >= 0)
    throw new Error(`line ${text.slice(0, bare).split('\n').length}: & has to be written &amp;.`);
}

export function withDescendants(element: Element): Element[] {
  return [element, ...element.children.flatMap(withDescendants)];
}
