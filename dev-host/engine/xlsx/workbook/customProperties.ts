import { encodeXStringAttribute, decodeXString } from '../xml/xstring';
import type { PackageWriter } from '../package/PackageWriter';
import type { Relationship } from '../package/relationships';
import type { XlsxPackage } from '../package/XlsxPackage';
import { element } from '../xml/element';
import { childrenNamed, type XmlNode } from '../xml/XmlNode';

const contentType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.customProperty';

/** Reads what add-ins have noted of a sheet; each value is a part of its own, in UTF-16. ECMA-376 18.3.1.22. */
export function readCustomProperties(
  node: XmlNode | undefined,
  relationships: readonly Relationship[],
  source: XlsxPackage,
): Record<string, string> | undefined {
  const found: Record<string, string> = {};
  for (const { attributes } of childrenNamed(node, 'customPr')) {
    const target = relationships.find(({ id }) => id === attributes.id)?.target;
    const value = target === undefined ? null : source.text(target, 'utf-16le');
    if (value !== null) found[decodeXString(attributes.name ?? '')] = value;
  }
  return Object.keys(found).length > 0 ? found : undefined;
}

/** Adds a part for each property and returns the `customProperties` of the worksheet. */
export function addCustomProperties(
  properties: Readonly<Record<string, string>> = {},
  sheetPart: string,
  sheetNumber: number,
  target: PackageWriter,
): string | undefined {
  const entries = Object.entries(properties).map(([name, value], index) => {
    const part = `xl/customProperty${sheetNumber * 1000 + index}.bin`;
    target.addBytes(part, contentType, inUtf16(value));
    const id = target.relate(sheetPart, 'customProperty', part);
    return element('customPr', { name: encodeXStringAttribute(name), 'r:id': id });
  });
  return entries.length === 0 ? undefined : element('customProperties', {}, entries);
}

function inUtf16(text: string): Uint8Array {
  const bytes = new DataView(new ArrayBuffer(text.length * 2));
  for (let index = 0; index < text.length; index++) bytes.setUint16(index * 2, text.charCodeAt(index), true);
  return new Uint8Array(bytes.buffer);
}
