import type { PageLayout } from '../../book/Book';
import { child, flag, type XmlNode } from '../xml/XmlNode';
import { element, textElement } from '../xml/element';
import { decodeXString, encodeXString } from '../xml/xstring';

type Sections = NonNullable<PageLayout['header']>;
const letters = { L: 'left', C: 'center', R: 'right' } as const;

/** Reads the header and footer of odd pages, which are those of all pages unless the sheet says otherwise. */
export function readHeaderFooter(node: XmlNode | undefined): Pick<PageLayout, 'header' | 'footer'> {
  const header = splitSections(child(node, 'oddHeader')?.text);
  const footer = splitSections(child(node, 'oddFooter')?.text);
  return { ...(header && { header }), ...(footer && { footer }) };
}

/** True when first or even pages have headers of their own. */
export function hasSpecialPages(node: XmlNode | undefined): boolean {
  return flag(node?.attributes.differentFirst) || flag(node?.attributes.differentOddEven);
}

export function writeHeaderFooter({ header, footer }: PageLayout): string | undefined {
  const parts = [
    header && textElement('oddHeader', encodeXString(joinSections(header))),
    footer && textElement('oddFooter', encodeXString(joinSections(footer))),
  ];
  return parts.some(Boolean) ? element('headerFooter', {}, parts) : undefined;
}

/** Splits `&Lleft&Ccenter&Rright`; the codes inside a section stay. ECMA-376 18.3.1.46. */
function splitSections(encoded: string | undefined): Sections | undefined {
  if (!encoded) return undefined;
  const text = decodeXString(encoded);
  const sections: Sections = {};
  let current: keyof Sections = 'center';
  for (let at = 0; at < text.length; at++) {
    const letter = text[at + 1]?.toUpperCase();
    if (text[at] === '&' && (letter === 'L' || letter === 'C' || letter === 'R')) {
      current = letters[letter];
      at++;
      continue;
    }
    // A code is taken whole, so that the `L` after `&&` or inside `&"Font,Bold"` is not taken for a section.
    const code = /^&(?:"[^"]*"|&|)/.exec(text.slice(at, at + 300))?.[0];
    const piece = code && code.length > 1 ? code : (text[at] ?? '');
    sections[current] = (sections[current] ?? '') + piece;
    at += piece.length - 1;
  }
  return Object.keys(sections).length > 0 ? sections : undefined;
}

function joinSections(sections: Sections): string {
  return Object.entries(letters)
    .map(([letter, name]) => (sections[name] === undefined ? '' : `&${letter}${sections[name]}`))
    .join('');
}
