import type { RememberedChart } from '../drawing/readDrawing';
import type { PackageWriter } from '../package/PackageWriter';
import { readRelationships } from '../package/relationships';
import type { XlsxPackage } from '../package/XlsxPackage';
import { encodeXml } from '../xml/encodeXml';
import { element } from '../xml/element';
import { childrenNamed, parseTree, type XmlNode } from '../xml/XmlNode';
import { decodeXString, encodeXString, encodeXStringAttribute } from '../xml/xstring';

/**
 * Where the stand-in keeps what .xlsx has no place for: a custom XML part (ECMA-376 22.5), which Excel carries
 * along unchanged and shows nobody.
 */
const namespace = 'urn:opsbook:dev-host:workbook';
const storeId = '{6B1F4C52-6C1B-4F0E-9B63-0F6C2D1A5E11}';
const path = 'customXml/item1.xml';
const propertiesPath = 'customXml/itemProps1.xml';

export interface HostData {
  settings: Record<string, string>;
  /** By the sheet's place. */
  charts: Record<number, RememberedChart[]>;
}

/**
 * Reads it back; also the add-in settings that Excel itself stores with a web extension
 * (MS-OWEXML 2.2.5), when the workbook has none of the stand-in's.
 */
export function readHostData(source: XlsxPackage): HostData {
  const data: HostData = { settings: {}, charts: {} };
  let found = false;
  for (const part of source.paths.filter((name) => /^customXml\/item\d+\.xml$/i.test(name))) {
    const text = source.text(part) ?? '';
    if (!isHostData(text)) continue;
    found = true;
    const root = parseTree(text);
    data.settings = textsByName(childrenNamed(root, 'setting'));
    for (const { attributes, text: json } of childrenNamed(root, 'charts')) {
      // Only writeHostData writes in this namespace.
      data.charts[Number(attributes.sheet)] = JSON.parse(decodeXString(json)) as RememberedChart[];
    }
  }
  if (!found) data.settings = readWebExtensionSettings(source);
  return data;
}

/** Whether a custom XML part is the stand-in's own. */
export const isHostData = (text: string): boolean => text.includes(namespace);

/** Adds the part when there is something to keep. */
export function writeHostData(data: HostData, target: PackageWriter, workbookPart: string): void {
  const settings = Object.entries(data.settings).map(([name, json]) =>
    element('setting', { name: encodeXStringAttribute(name) }, encodeXml(encodeXString(json))),
  );
  const charts = Object.entries(data.charts)
    .filter(([, remembered]) => remembered.length > 0)
    .map(([sheet, remembered]) =>
      element('charts', { sheet }, encodeXml(encodeXString(JSON.stringify(remembered)))),
    );
  if (settings.length + charts.length === 0) return;
  target.addXml(path, 'application/xml', element('workbook', { xmlns: namespace }, settings, charts));
  target.relate(workbookPart, 'customXml', path);
  const dataStore = 'http://schemas.openxmlformats.org/officeDocument/2006/customXml';
  target.addXml(
    propertiesPath,
    'application/vnd.openxmlformats-officedocument.customXmlProperties+xml',
    element(
      'ds:datastoreItem',
      { 'ds:itemID': storeId, 'xmlns:ds': dataStore },
      element('ds:schemaRefs', {}, element('ds:schemaRef', { 'ds:uri': namespace })),
    ),
  );
  target.relate(path, 'customXmlProps', propertiesPath);
}

function readWebExtensionSettings(source: XlsxPackage): Record<string, string> {
  const settings: Record<string, string> = {};
  const [pane] = readRelationships(source, '').filter(({ type }) => type === 'webextensiontaskpanes');
  const extensions = pane
    ? readRelationships(source, pane.target).filter(({ type }) => type === 'webextension')
    : [];
  for (const { target } of extensions) {
    const text = source.text(target);
    if (text === null) continue;
    for (const bag of childrenNamed(parseTree(text), 'properties')) {
      for (const { attributes } of childrenNamed(bag, 'property')) {
        settings[attributes.name ?? ''] = attributes.value ?? '';
      }
    }
  }
  return settings;
}

function textsByName(nodes: XmlNode[]): Record<string, string> {
  return Object.fromEntries(
    nodes.map(({ attributes, text }) => [decodeXString(attributes.name ?? ''), decodeXString(text)]),
  );
}
