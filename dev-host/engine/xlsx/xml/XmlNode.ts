import { localName, XmlReader, type XmlEvents, type XmlTag } from './XmlReader';

/** An element without its namespace prefixes: programs differ in which they use, the local names do not clash. */
export interface XmlNode {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: XmlNode[];
  /** The text directly inside, pieces joined. */
  text: string;
}

/** Parses a whole part. @throws XmlError when it is not well-formed */
export function parseTree(xml: string): XmlNode {
  const builder = new TreeBuilder();
  const reader = new XmlReader(builder);
  reader.write(xml);
  reader.close();
  return builder.root;
}

/** Builds the tree from parser events, so that a caller may keep some events for itself. */
export class TreeBuilder implements XmlEvents {
  private readonly path: XmlNode[] = [];
  private firstNode: XmlNode | undefined;

  get root(): XmlNode {
    if (!this.firstNode) throw new Error('The part holds no XML element.');
    return this.firstNode;
  }

  get depth(): number {
    return this.path.length;
  }

  open({ name, attributes }: XmlTag): void {
    const node: XmlNode = {
      name,
      attributes: withLocalNames(attributes),
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

function withLocalNames(attributes: XmlTag['attributes']): Record<string, string> {
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
