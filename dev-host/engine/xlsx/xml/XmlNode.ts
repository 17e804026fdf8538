import { SaxParser } from '@cj-tech-master/excelts/xml';
import type { SaxTag } from '@cj-tech-master/excelts/xml';

/** An element without its namespace prefixes: programs differ in which they use, the local names do not clash. */
export interface XmlNode {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: XmlNode[];
  /** The text directly inside, pieces joined. */
  text: string;
}

/** Parses a whole part. Throws the library's `XmlParseError` when it is not well-formed. */
export function parseTree(xml: string): XmlNode {
  const parser = createParser();
  const builder = new TreeBuilder();
  parser.on('opentag', (tag) => builder.open(tag));
  parser.on('text', (text) => builder.text(text));
  parser.on('cdata', (text) => builder.text(text));
  parser.on('closetag', () => builder.close());
  parser.write(xml).close();
  return builder.root;
}

/** A parser for spreadsheet parts: no limit on entities, because a page of text may well hold 10,000 `&amp;`. */
export function createParser(): SaxParser {
  return new SaxParser({ position: false, maxEntityExpansions: 0 });
}

/** Builds the tree from parser events, so that a caller may keep some events for itself. */
export class TreeBuilder {
  private readonly path: XmlNode[] = [];
  private firstNode: XmlNode | undefined;

  get root(): XmlNode {
    if (!this.firstNode) throw new Error('The part holds no XML element.');
    return this.firstNode;
  }

  get depth(): number {
    return this.path.length;
  }

  open(tag: SaxTag): void {
    const node: XmlNode = {
      name: localName(tag.name),
      attributes: withLocalNames(tag.attributes),
      children: [],
      text: '',
    };
    this.path.at(-1)?.children.push(node);
    this.firstNode ??= node;
    this.path.push(node);
  }

  text(text: string): void {
    const node = this.path.at(-1);
    if (node) node.text += text;
  }

  close(): void {
    this.path.pop();
  }
}

export function localName(name: string): string {
  const colon = name.indexOf(':');
  return colon < 0 ? name : name.slice(colon + 1);
}

function withLocalNames(attributes: Record<string, string>): Record<string, string> {
  const result: Record<string, string> = {};
  for (const [name, value] of Object.entries(attributes)) {
    if (!name.startsWith('xmlns')) result[localName(name)] = value;
  }
  return result;
}

export function child(node: XmlNode | undefined, name: string): XmlNode | undefined {
  return node?.children.find((candidate) => candidate.name === name);
}

export function childrenNamed(node: XmlNode | undefined, name: string): XmlNode[] {
  return node?.children.filter((candidate) => candidate.name === name) ?? [];
}

/** All elements of that name, however deep. */
export function descendants(node: XmlNode | undefined, name: string): XmlNode[] {
  if (!node) return [];
  return node.children.flatMap((inner) => (inner.name === name ? [inner] : descendants(inner, name)));
}

/** An `xsd:boolean`: `1`, `true` or (in older files) `on`. */
export function flag(value: string | undefined, absent = false): boolean {
  return value === undefined ? absent : value === '1' || value === 'true' || value === 'on';
}

/** A number, or undefined when the attribute is absent or not one. */
export function numeric(value: string | undefined): number | undefined {
  if (value === undefined || value.trim() === '') return undefined;
  const number = Number(value);
  return Number.isFinite(number) ? number : undefined;
}
