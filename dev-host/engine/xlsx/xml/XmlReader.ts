import { SaxesParser } from 'saxes';

/** A part is not well-formed XML. */
export class XmlError extends Error {
  override readonly name = 'XmlError';
}

export interface XmlTag {
  /** Without its namespace prefix: programs differ in which they use, the local names do not clash. */
  readonly name: string;
  /** With their prefixes. */
  readonly attributes: Readonly<Record<string, string>>;
}

export interface XmlEvents {
  open(tag: XmlTag): void;
  /** Text or CDATA directly inside the open element; may come in several pieces. */
  text(text: string): void;
  close(name: string): void;
}

/** No real part nests nearly as deep; one that does is meant to exhaust whoever reads it. */
const deepest = 256;

/**
 * Reads XML piece by piece. Entities a document declares for itself are not known and so refused, which leaves nothing
 * to expand; the five of XML and characters by number are.
 */
export class XmlReader {
  private readonly parser = new SaxesParser({ position: false, xmlns: false });
  private depth = 0;

  constructor(events: XmlEvents) {
    this.parser.on('error', ({ message }) => {
      throw new XmlError(message);
    });
    this.parser.on('opentag', ({ name, attributes }) => {
      if (++this.depth > deepest) throw new XmlError(`elements are nested more than ${deepest} deep`);
      events.open({ name: localName(name), attributes });
    });
    this.parser.on('closetag', ({ name }) => {
      this.depth--;
      events.close(localName(name));
    });
    this.parser.on('text', (text) => events.text(text));
    this.parser.on('cdata', (text) => events.text(text));
  }

  /** @throws XmlError where the document is not well-formed; errors of the events pass through */
  write(piece: string): void {
    this.parser.write(piece);
  }

  /** Call at the end. @throws XmlError where something is still missing */
  close(): void {
    this.parser.close();
  }
}

export function localName(name: string): string {
  const colon = name.indexOf(':');
  return colon < 0 ? name : name.slice(colon + 1);
}
