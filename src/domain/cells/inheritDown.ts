/**
 * Fills blank texts with the nearest one above: under a merged or grouped goal only the first row carries it
 * (SPEC section 5). Texts before the first stay blank.
 */
export function inheritDown(texts: readonly string[]): string[] {
  let above = '';
  return texts.map((text) => {
    if (text.trim() !== '') above = text;
    return above;
  });
}
