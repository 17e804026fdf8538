import { zipSync, type Zippable } from 'fflate';
import { element, xmlDeclaration } from '../xml/element';
import { relationshipsPath } from './relationships';

const relationshipNamespace = 'http://schemas.openxmlformats.org/package/2006/relationships';
const officeRelationship = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/';

/** A time the format can hold, so that the same book gives the same bytes. */
const SAME_FOR_ALL = new Date(2000, 0, 1);

/** Collects the parts of a package with their relationships and content types, and packs them. */
export class PackageWriter {
  private readonly parts = new Map<string, Uint8Array | string>();
  private readonly contentTypes = new Map<string, string>();
  private readonly relationships = new Map<string, string[]>();

  /** Adds an XML part; `xml` is the root element, in pieces where it is large. */
  addXml(path: string, contentType: string, xml: string | string[]): void {
    this.parts.set(path, encodePieces([xmlDeclaration, ...(typeof xml === 'string' ? [xml] : xml)]));
    this.contentTypes.set(path, contentType);
  }

  /** Adds a part that is not XML. */
  addBytes(path: string, contentType: string, bytes: Uint8Array): void {
    this.parts.set(path, bytes);
    this.contentTypes.set(path, contentType);
  }

  /**
   * Relates two parts (`''` = the package itself) and returns the relationship's id.
   * `type` is an Office relationship's last word or a whole address.
   */
  relate(from: string, type: string, target: string, external = false): string {
    const list = this.relationships.get(from) ?? [];
    const id = `rId${list.length + 1}`;
    list.push(
      element('Relationship', {
        Id: id,
        Type: type.includes(':') ? type : officeRelationship + type,
        Target: external ? target : relativePath(from, target),
        TargetMode: external ? 'External' : undefined,
      }),
    );
    this.relationships.set(from, list);
    return id;
  }

  pack(): Uint8Array {
    const overrides = [...this.contentTypes].map(([path, type]) =>
      element('Override', { PartName: `/${path}`, ContentType: type }),
    );
    const types = element(
      'Types',
      { xmlns: 'http://schemas.openxmlformats.org/package/2006/content-types' },
      element('Default', {
        Extension: 'rels',
        ContentType: 'application/vnd.openxmlformats-package.relationships+xml',
      }),
      element('Default', { Extension: 'xml', ContentType: 'application/xml' }),
      overrides,
    );
    // Some readers expect the content types to come first.
    const files: Zippable = { '[Content_Types].xml': encodePieces([xmlDeclaration, types]) };
    for (const [part, list] of this.relationships) {
      const xml = element('Relationships', { xmlns: relationshipNamespace }, list);
      files[relationshipsPath(part)] = encodePieces([xmlDeclaration, xml]);
    }
    for (const [path, content] of this.parts) {
      files[path] = typeof content === 'string' ? encodePieces([content]) : content;
    }
    // excelts' own compressor writes broken data for large parts in a browser (10.2.0).
    return zipSync(files, { level: 6, mtime: SAME_FOR_ALL });
  }
}

/** Some readers understand only targets relative to the part that names them. */
function relativePath(from: string, to: string): string {
  const base = from.split('/').slice(0, -1);
  const steps = to.split('/');
  let shared = 0;
  while (shared < base.length && base[shared] === steps[shared]) shared++;
  return [...base.slice(shared).map(() => '..'), ...steps.slice(shared)].join('/');
}

/** Encodes piece by piece: joined first, a large sheet would pass the longest string JavaScript allows. */
function encodePieces(pieces: string[]): Uint8Array {
  const encoder = new TextEncoder();
  const encoded = pieces.map((piece) => encoder.encode(piece));
  const whole = new Uint8Array(encoded.reduce((length, piece) => length + piece.length, 0));
  let at = 0;
  for (const piece of encoded) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
