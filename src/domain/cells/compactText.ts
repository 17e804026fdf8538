/** Text on one line with one space between Latin words and none beside Chinese ones, for the sentence in a cell. */
export function compactText(text: string): string {
  return text
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/ ?([^\x00-\x7f]) ?/g, '$1');
}
