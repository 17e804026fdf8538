import type { BookProperties } from '../../book/Book';
import type { PackageWriter } from '../package/PackageWriter';
import { encodeXml } from '../xml/encodeXml';
import { element } from '../xml/element';
import { child, childrenNamed, flag, numeric, type XmlNode } from '../xml/XmlNode';
import { decodeXString, encodeXString, encodeXStringAttribute } from '../xml/xstring';

type TextProperty = Exclude<keyof BookProperties, 'custom'>;

const coreElements: Readonly<Partial<Record<TextProperty, string>>> = {
  title: 'dc:title',
  subject: 'dc:subject',
  author: 'dc:creator',
  keywords: 'cp:keywords',
  comments: 'dc:description',
  category: 'cp:category',
  revision: 'cp:revision',
  created: 'dcterms:created',
  modified: 'dcterms:modified',
};
const applicationElements: Readonly<Partial<Record<TextProperty, string>>> = {
  manager: 'Manager',
  company: 'Company',
};
const variantNamespace = 'http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes';

/** Reads the core, application and custom properties. ECMA-376 part 2, 8; part 1, 22.2 and 22.3. */
export function readProperties(
  core: XmlNode | undefined,
  application: XmlNode | undefined,
  custom: XmlNode | undefined,
): BookProperties {
  const values = Object.fromEntries(
    childrenNamed(custom, 'property').flatMap((property) => {
      const value = readVariant(property.children[0]);
      return value === undefined ? [] : [[decodeXString(property.attributes.name ?? ''), value]];
    }),
  );
  return {
    ...readTexts(core, coreElements),
    ...readTexts(application, applicationElements),
    ...(Object.keys(values).length > 0 && { custom: values }),
  };
}

/** Adds the property parts that are needed to the package. */
export function writeProperties(properties: BookProperties, target: PackageWriter): void {
  const core = writeTexts(properties, coreElements);
  if (core.length > 0) {
    const namespaces = {
      'xmlns:cp': 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties',
      'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
      'xmlns:dcterms': 'http://purl.org/dc/terms/',
      'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
    };
    target.addXml(
      'docProps/core.xml',
      'application/vnd.openxmlformats-package.core-properties+xml',
      element('cp:coreProperties', namespaces, core),
    );
    target.relate(
      '',
      'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties',
      'docProps/core.xml',
    );
  }
  target.addXml(
    'docProps/app.xml',
    'application/vnd.openxmlformats-officedocument.extended-properties+xml',
    element(
      'Properties',
      { xmlns: 'http://schemas.openxmlformats.org/officeDocument/2006/extended-properties' },
      element('Application', {}, 'Microsoft Excel'),
      writeTexts(properties, applicationElements),
    ),
  );
  target.relate('', 'extended-properties', 'docProps/app.xml');
  if (properties.custom && Object.keys(properties.custom).length > 0) writeCustom(properties.custom, target);
}

function readTexts(root: XmlNode | undefined, names: Partial<Record<TextProperty, string>>): BookProperties {
  const result: BookProperties = {};
  for (const [property, name] of entries(names)) {
    const text = decodeXString(child(root, name.replace(/^.*:/, ''))?.text ?? '');
    if (text !== '') result[property] = text;
  }
  return result;
}

function writeTexts(properties: BookProperties, names: Partial<Record<TextProperty, string>>): string[] {
  return entries(names).flatMap(([property, name]) => {
    const text = properties[property];
    if (text === undefined) return [];
    const attributes = name.startsWith('dcterms:') ? { 'xsi:type': 'dcterms:W3CDTF' } : {};
    return [element(name, attributes, encodeXml(encodeXString(text)))];
  });
}

function entries(names: Partial<Record<TextProperty, string>>): [TextProperty, string][] {
  // Object.entries widens the keys to string.
  return Object.entries(names) as [TextProperty, string][];
}

function readVariant(node: XmlNode | undefined): string | number | boolean | undefined {
  if (!node) return undefined;
  if (node.name === 'bool') return flag(node.text.trim());
  if (/^(u?i[1248]?|u?int|r4|r8|decimal)$/.test(node.name)) return numeric(node.text);
  return decodeXString(node.text);
}

function writeCustom(custom: NonNullable<BookProperties['custom']>, target: PackageWriter): void {
  const properties = Object.entries(custom).map(([name, value], index) =>
    element(
      'property',
      // The format id every custom property has, and numbers from 2 (ECMA-376 22.3.2.2, MS-OLEPS).
      { fmtid: '{D5CDD505-2E9C-101B-9397-08002B2CF9AE}', pid: index + 2, name: encodeXStringAttribute(name) },
      writeVariant(value),
    ),
  );
  target.addXml(
    'docProps/custom.xml',
    'application/vnd.openxmlformats-officedocument.custom-properties+xml',
    element(
      'Properties',
      {
        xmlns: 'http://schemas.openxmlformats.org/officeDocument/2006/custom-properties',
        'xmlns:vt': variantNamespace,
      },
      properties,
    ),
  );
  target.relate('', 'custom-properties', 'docProps/custom.xml');
}

function writeVariant(value: string | number | boolean): string {
  if (typeof value === 'boolean') return element('vt:bool', {}, String(value));
  if (typeof value === 'string') return element('vt:lpwstr', {}, encodeXml(encodeXString(value)));
  const isInteger = Number.isInteger(value) && Math.abs(value) < 2 ** 31;
  return element(isInteger ? 'vt:i4' : 'vt:r8', {}, String(value));
}
