/** Attributes that are read out or shown. */
const SPOKEN = [
  'aria-label',
  'aria-description',
  'aria-valuetext',
  'title',
  'placeholder',
  'alt',
  'data-word',
];

/** Everything of a page that a person sees or hears but for what they typed and the names of keys. */
function shownTexts(page: HTMLElement): string[] {
  const texts: string[] = [];
  const walker = document.createTreeWalker(page, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    if (!walker.currentNode.parentElement?.closest('script, style, textarea, kbd'))
      texts.push(walker.currentNode.textContent ?? '');
  }
  for (const name of SPOKEN) {
    for (const element of page.querySelectorAll(`[${name}]`)) texts.push(element.getAttribute(name) ?? '');
  }
  return texts;
}

/**
 * The shown texts with letters outside of ⟦ ⟧: they do not come from the language. What was read from cells is
 * not counted.
 */
export function escapedTexts(page: HTMLElement, stored: ReadonlySet<string>): string[] {
  return shownTexts(page).filter((text) => lettersOutside(text, stored));
}

/** True when a text has letters outside of ⟦ ⟧ that are none of the given texts. */
export function lettersOutside(text: string, given: ReadonlySet<string>): boolean {
  const longestFirst = [...given].sort((a, b) => b.length - a.length);
  let rest = text;
  for (let before = ''; before !== rest;) {
    before = rest;
    rest = rest.replace(/⟦[^⟦⟧]*⟧/g, '');
  }
  for (const one of longestFirst) rest = rest.replaceAll(one, '');
  return /\p{L}|[⟦⟧]/u.test(rest);
}

/** Every text in a value a use case resolved with, but for its codes. */
export function storedTexts(value: unknown): string[] {
  if (typeof value === 'string') return /^[a-z][A-Za-z]*$/.test(value) || value === '' ? [] : [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(storedTexts);
}
