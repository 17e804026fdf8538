/** A text quoted in a sentence is no wider than this; a Chinese character counts two. */
const WIDEST = 64;

const widthOf = (character: string) => (character > '\u2E7F' ? 2 : 1);

/** A text people wrote on one line, cut with `…` where a sentence could not carry it. */
export function quoted(text: string): string {
  const characters = [...text.trim().replace(/\s+/g, ' ')];
  let width = 0;
  const fitting = characters.findIndex((character) => (width += widthOf(character)) > WIDEST);
  return fitting < 0
    ? characters.join('')
    : `${characters
        .slice(0, fitting - 1)
        .join('')
        .trimEnd()}…`;
}
