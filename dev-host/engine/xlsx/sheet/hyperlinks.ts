import type { SheetParts } from '../../book/Book';
import { parseRect, rectReference } from '../../grid/references';
import type { Relationship } from '../package/relationships';
import { element } from '../xml/element';
import { childrenNamed, type XmlNode } from '../xml/XmlNode';
import { decodeXString, encodeXStringAttribute } from '../xml/xstring';

type Hyperlink = SheetParts['hyperlinks'][number];

/** Reads `hyperlinks`; addresses outside the workbook are kept among the sheet's relationships. ECMA-376 18.3.1.47. */
export function readHyperlinks(
  node: XmlNode | undefined,
  relationships: readonly Relationship[],
): Hyperlink[] {
  return childrenNamed(node, 'hyperlink').flatMap(({ attributes }): Hyperlink[] => {
    const rect = parseRect(attributes.ref ?? '');
    if (!rect) return [];
    const address = relationships.find(({ id }) => id === attributes.id)?.target;
    return [
      {
        rect,
        ...(address !== undefined && { address }),
        ...(attributes.location !== undefined && { location: decodeXString(attributes.location) }),
        ...(attributes.tooltip !== undefined && { tip: decodeXString(attributes.tooltip) }),
      },
    ];
  });
}

/** Writes `hyperlinks`; `relate` notes an outside address and returns its id. */
export function writeHyperlinks(
  links: readonly Hyperlink[],
  relate: (address: string) => string,
): string | undefined {
  if (links.length === 0) return undefined;
  return element(
    'hyperlinks',
    {},
    links.map(({ rect, address, location, tip }) =>
      element('hyperlink', {
        ref: rectReference(rect),
        'r:id': address === undefined ? undefined : relate(address),
        location: location === undefined ? undefined : encodeXStringAttribute(location),
        tooltip: tip === undefined ? undefined : encodeXStringAttribute(tip),
      }),
    ),
  );
}
