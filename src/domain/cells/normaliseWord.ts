/**
 * One spelling for headers, status words and labels: half-width, lower case, without spaces, line breaks and
 * the marks people put after a header (`*`, `：`).
 */
export function normaliseWord(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\s+/g, '')
    .replace(/[*:]+$/, '')
    .replace(/^[*]+/, '');
}
