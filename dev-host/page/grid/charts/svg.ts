type Attributes = Record<string, string | number | undefined>;

/** An SVG element with attributes and children; an undefined attribute is left out. */
export function svg<Name extends keyof SVGElementTagNameMap>(
  name: Name,
  attributes: Attributes = {},
  ...children: (Node | string)[]
): SVGElementTagNameMap[Name] {
  const made = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [attribute, value] of Object.entries(attributes)) {
    if (value !== undefined) made.setAttribute(attribute, String(value));
  }
  made.append(...children);
  return made;
}

/** A rectangle within a picture, in its pixels. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** A line of text; `anchor` says which end of it `x` is. */
export function label(
  text: string,
  x: number,
  y: number,
  anchor: 'start' | 'middle' | 'end' = 'middle',
  attributes: Attributes = {},
): SVGTextElement {
  return svg('text', { x, y, 'text-anchor': anchor, 'dominant-baseline': 'central', ...attributes }, text);
}

/** Cuts a text to about a width: Chinese letters are as wide as the font is high, others about half. */
export function fitted(text: string, width: number, fontSize: number): string {
  let left = width;
  for (const [index, letter] of [...text].entries()) {
    left -= letter.charCodeAt(0) > 0x2e7f ? fontSize : fontSize * 0.56;
    if (left < 0) return `${[...text].slice(0, Math.max(1, index - 1)).join('')}…`;
  }
  return text;
}
