import type { ForeignXml } from '../../book/Book';
import type { Losses } from '../package/Losses';
import type { PackageWriter } from '../package/PackageWriter';
import { readRelationships } from '../package/relationships';
import type { XlsxPackage } from '../package/XlsxPackage';
import { isHostData } from './customXml';

const LABEL = 'docMetadata/LabelInfo.xml';
const LABEL_RELATION = 'http://schemas.microsoft.com/office/2020/02/relationships/classificationlabels';
const DECLARATION = /^\uFEFF?<\?xml\s[^>]*\?>\s*/;

/** Reads what other programs keep in the file (ECMA-376 22.5; labels: MS-OI29500 3.4.1.5). */
export function readForeignXml(source: XlsxPackage, losses: Losses): ForeignXml[] {
  const parts = source.paths.filter((path) => /^customXml\/[^/]+$/i.test(path));
  const propertiesOf = new Map(
    parts.map((part) => [
      part,
      readRelationships(source, part)
        .find(({ type }) => type === 'customXmlProps')
        ?.target.toLowerCase(),
    ]),
  );
  const properties = new Set(propertiesOf.values());
  const data = parts
    .filter((part) => !properties.has(part.toLowerCase()))
    .flatMap((part): ForeignXml[] => {
      const text = source.text(part) ?? '';
      if (isHostData(text)) return [];
      const xml = bare(text);
      // The queries of Power Query belong to connections, which are not kept.
      if (xml === null || text.includes('http://schemas.microsoft.com/DataMashup')) {
        losses.add({ kind: 'otherXml' });
        return [];
      }
      const said = bare(source.text(propertiesOf.get(part) ?? '') ?? '');
      return [{ kind: 'data', xml, ...(said ? { properties: said } : {}) }];
    });
  const label = source.has(LABEL) ? bare(source.text(LABEL) ?? '') : '';
  if (label === null) losses.add({ kind: 'sensitivityLabel' });
  return label ? [...data, { kind: 'label', xml: label }] : data;
}

/** XML without its declaration; null where it is in an encoding that is not read here. */
function bare(text: string): string | null {
  const [declaration = ''] = DECLARATION.exec(text) ?? [];
  const [, encoding = 'utf-8'] = /encoding\s*=\s*["']([^"']*)/.exec(declaration) ?? [];
  return /^utf-(8|16)$/i.test(encoding) ? text.slice(declaration.length).replace(/^\uFEFF/, '') : null;
}

/** Writes it back; the first place of custom XML is the stand-in's own. */
export function writeForeignXml(
  foreign: readonly ForeignXml[],
  target: PackageWriter,
  workbookPart: string,
): void {
  let place = 1;
  for (const { kind, xml, properties } of foreign) {
    if (kind === 'label') {
      target.addXml(LABEL, 'application/vnd.ms-office.classificationlabels+xml', xml);
      target.relate('', LABEL_RELATION, LABEL);
      continue;
    }
    place++;
    const path = `customXml/item${place}.xml`;
    target.addXml(path, 'application/xml', xml);
    target.relate(workbookPart, 'customXml', path);
    if (properties === undefined) continue;
    const propertiesPath = `customXml/itemProps${place}.xml`;
    target.addXml(
      propertiesPath,
      'application/vnd.openxmlformats-officedocument.customXmlProperties+xml',
      properties,
    );
    target.relate(path, 'customXmlProps', propertiesPath);
  }
}
