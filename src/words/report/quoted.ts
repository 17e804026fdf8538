import { oneLine } from '../template/oneLine';

/** A text quoted in a sentence is no wider than this; a Chinese character counts two. */
const WIDEST = 64;

const widthOf = (character: string) => (character > '\u2E7F' ? 2 : 1);

/** A text people wrote on one line, cut with `…` where a sentence could not carry it. */
export function quoted(text: string): string {
  const characters = [...oneLine(text)];
  let width = 0;
  const fitting = characters.findIndex((character) => (width += widthOf(character)) > WIDEST);
  if (fitting < 0) return characters.join('');
  const cut = characters.slice(0, fitting - 1).join('');
  // Between words, where the last one is not most of it.
  const word = cut.lastIndexOf(' ');
  return `${(word > cut.length * 0.6 ? cut.slice(0, word) : cut).trimEnd()}…`;
}
