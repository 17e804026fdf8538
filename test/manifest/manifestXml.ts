import { XMLParser, XMLValidator } from 'fast-xml-parser';

export interface Element {
  name: string;
  attributes: Record<string, string>;
  text: string;
  children: Element[];
}

/** What the parser gives for one element when it keeps the order. */
type Parsed = Record<string, Parsed[] | Record<string, string> | string>;

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  parseTagValue: false,
});

/** Every element of a manifest, parents before their children. @throws Error when it is not well-formed */
export function manifestElements(text: string): Element[] {
  const valid = XMLValidator.validate(text);
  if (valid !== true) throw new Error(`line ${valid.err.line}: ${valid.err.msg}`);
  return (parser.parse(text) as Parsed[])
    .filter((one) => !('?xml' in one) && !('#comment' in one))
    .map(elementOf)
    .flatMap(withDescendants);
}

export function withDescendants(element: Element): Element[] {
  return [element, ...element.children.flatMap(withDescendants)];
}

function elementOf(parsed: Parsed): Element {
  const name = Object.keys(parsed).find((key) => key !== ':@') ?? '';
  const inner = parsed[name] as Parsed[];
  return {
    name,
    attributes: (parsed[':@'] ?? {}) as Record<string, string>,
    text: inner.map((one) => (one['#text'] === undefined ? '' : String(one['#text']))).join(''),
    children: inner.filter((one) => one['#text'] === undefined).map(elementOf),
  };
}
