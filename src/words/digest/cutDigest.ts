import { fill } from '../template/fill';
import type { Language } from '../language/Language';
import type { OwnerDigest } from './ownerDigests';

/** No line of a message that is sent on is longer: a cell may hold a page. */
const LINE = 300;

/** At most so many characters, the last one … where there were more. */
export const cutLine = (line: string): string => (line.length > LINE ? `${whole(line, LINE - 1)}…` : line);

/** A character of two halves stays whole. */
const whole = (line: string, end: number): string => line.slice(0, end).replace(/[\uD800-\uDBFF]$/, '');

/**
 * A message that fits into so many characters: it ends with a whole line, and says how many more there are. Its first
 * line, which counts everything, is there in any case.
 */
export function cutDigest(
  { digest }: Pick<Language, 'digest'>,
  text: string,
  characters: number,
): { text: string; isCut: boolean } {
  const [title = '', ...lines] = text.trimEnd().split('\n').map(cutLine);
  const kept = [title];
  let used = title.length;
  for (const line of lines) {
    if (used + 1 + line.length > characters) break;
    kept.push(line);
    used += 1 + line.length;
  }
  const left = lines.slice(kept.length - 1).filter((line) => line !== '').length;
  if (left === 0) return { text: `${kept.join('\n')}\n`, isCut: false };
  return { text: `${[...kept, fill(digest.cut, { n: left })].join('\n')}\n`, isCut: true };
}

/** The messages that fit into so many characters, one after the other, and how many owners' do not. */
export function cutDigests(
  language: Pick<Language, 'digest'>,
  digests: readonly Pick<OwnerDigest, 'text'>[],
  characters: number,
): { texts: string[]; left: number } {
  const texts: string[] = [];
  let room = characters;
  for (const { text } of digests) {
    if (room <= 0) break;
    const cut = cutDigest(language, text, room);
    texts.push(cut.text);
    room = cut.isCut ? 0 : room - cut.text.length;
  }
  return { texts, left: digests.length - texts.length };
}
